import { divisors, families } from "../../../family";
import { money, size, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";

/** Water, fuel, weights, temperatures and units of measure. */
export const enHomeMeasures = families("en", "home", {
  postsOnWay: [
    3,
    4,
    (s, r) => {
      const p = person(s, r);
      const [gap, n] = [r.pick([2, 3, 4, 5, 6, 8, 10, 20, 25]), r.int(4, 40)];
      const sides = r.chance(0.6);
      const [a, b] = [s.given(gap * n), s.given(gap)];
      const [what, way] = r.pick([
        ["lamps", "a driveway"],
        ["trees", "an avenue"],
        ["flags", "a race track"],
        ["benches", "a river walk"],
        ["torches", "a path"],
      ] as const);
      const unit = r.pick(["meters", "yards", "feet"]);
      s.tell(
        `{${way} of ${a} ${unit} gets ${what} ${sides ? "on both sides" : "on one side"}, ${b} ${unit} apart, from the very beginning to the very end|${p} puts up ${what} along ${way} of ${a} ${unit}, ${sides ? "on the left and on the right" : "on the left side only"}, one every ${b} ${unit}, also at both ends|along ${way}, ${p} wants ${what} with ${b} ${unit} between one and the next, ${sides ? "on both sides" : "on one side"} and also at both ends. the length is ${a} ${unit}|${p} decorates ${way}, which is ${a} ${unit} long, with ${what} ${sides ? "along both sides" : "along one side"}. the first ones stand at the beginning, the last ones at the end, and from each to the next it is ${b} ${unit}}.`,
      );
      const x = s.step(a, "/", b, `on one side there are # gaps.`);
      const y = s.step(x, "+", s.constant(1), `that takes # ${what}.`);
      if (sides) {
        const z = s.step(y, "*", s.constant(2), `on both sides there are # ${what}.`);
        s.ask(
          z,
          `{how many ${what} are needed|how many ${what} stand there in the end|what is the number of ${what}|how many ${what} must be {bought|ordered}}?`,
          units(what.slice(0, -1), `all the ${what}`),
        );
        return true;
      }
      const done = s.given(r.pick(divisors(y.n * 6, 2, Math.max(3, y.n - 1))));
      if (done.n >= y.n - 1) return false;
      const z = s.step(y, "-", done, `# ${what} are missing.`);
      closeWith(s, r, z, {
        who: p,
        fact: `{${done} of the ${what} are in place|@ has ${done} ${what} so far}`,
        question: `{how many ${what} are still missing|how many more ${what} does it take}`,
      });
    },
  ],
  rainTank: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [people, each, garden, rain] = [
        r.int(2, 7),
        r.int(10, 60),
        r.int(10, 90),
        r.int(5, 60),
      ];
      const net = people * each + garden - rain;
      const days = r.int(4, 40);
      if (net < 20) return false;
      const [a, b, c] = [s.given(net * days), s.given(people), s.given(each)];
      const [d, e] = [s.given(garden), s.given(rain)];
      const place = r.pick("cabin,houseboat,farm,lighthouse,mountain hut,island".split(","));
      s.tell(
        `{a tank of ${a} liters is full at a ${place} where ${p} and some others, ${b} people in all, live|at a ${place}, ${b} people live from a full tank of ${a} liters of water, among them ${p}|the tank at ${p}'s ${place} is full, with ${a} liters of water for ${b} people|${p} spends the summer at a ${place} with a water tank of ${a} liters, which is full. ${b} people live there}. {each person uses ${c} liters a day, and the plants need another ${d} liters|every day ${d} liters go to the plants and ${c} liters to each person|${d} liters a day are used for watering plants, and everyone takes ${c} liters a day}.`,
        `{at the same time, a little spring brings ${e} liters a day into the tank|each day ${e} liters of rain run into it|a small stream adds ${e} liters every day}.`,
      );
      const x = s.step(b, "*", c, `the people use # liters a day.`);
      const y = s.step(x, "+", d, `with the plants it is # liters a day.`);
      const z = s.step(y, "-", e, `the tank loses # liters a day.`);
      const w = s.step(a, "/", z, `it is empty after # days.`);
      s.ask(
        w,
        `{after how many days will the tank be empty|how many days does the water last|for how many days is there enough water|how long does it take, in days, until no water is left}?`,
        size("time", "days", `the time until the tank is empty`),
      );
    },
  ],
  poolHours: [
    4,
    6,
    (s, r) => {
      const p = named(s, r);
      const [l, w, deep] = [r.int(4, 30), r.int(3, 15), r.int(2, 6)];
      const rate = r.pick([10, 12, 15, 20, 25, 30, 40, 50, 60]) * r.pick([1, 5, 10]);
      const gallons = l * w * deep * 7.5;
      if (w > l || gallons % rate !== 0 || gallons / rate > 90) return false;
      const [a, b, c, d] = [s.given(l), s.given(w), s.given(deep), s.given(rate)];
      const what = r.pick("pool,pond,basin,tank,fountain".split(","));
      s.tell(
        `{${p}'s ${what} is ${a} feet long, ${b} feet wide and ${c} feet deep|${p} builds a ${what} that measures ${a} feet by ${b} feet and is ${c} feet deep|with a length of ${a} feet, a width of ${b} feet and a depth of ${c} feet, ${p}'s new ${what} is still empty|${p} wants to fill a ${what}. it has a length of ${a} feet and a width of ${b} feet, and the water shall be ${c} feet deep|the new ${what} in ${p}'s garden is ${c} feet deep and measures ${a} by ${b} feet}. {a cubic foot holds 7.5 gallons|7.5 gallons of water go into one cubic foot|one cubic foot is the same as 7.5 gallons}.`,
      );
      const x = s.step(a, "*", b, `the bottom has # square feet.`);
      const y = s.step(x, "*", c, `the ${what} holds # cubic feet.`);
      const z = s.step(y, "*", s.constant(7.5), `that is # gallons.`);
      const v = s.step(z, "/", d, `it takes # hours.`);
      closeWith(s, r, v, {
        who: p,
        fact: `{a hose fills in ${d} gallons an hour|@ fills it with a hose that gives ${d} gallons per hour|the water runs in at ${d} gallons an hour}`,
        question: `{how many hours {does it take until it is full|must the water run}|after how many hours is the whole ${what} full}`,
        measure: size("time", "hours", `the time for filling the ${what}`),
      });
    },
  ],
  dripTap: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [drops, per, hours] = [r.int(4, 60), r.pick([10, 15, 20]), r.int(2, 24)];
      const ml = (drops * 60 * hours) / per;
      if (!Number.isInteger(ml) || ml > 6000) return false;
      const pot = 100 * (Math.floor(ml / 100) + r.int(2, 9));
      const [a, b, c, d] = [s.given(drops), s.given(per), s.given(hours), s.given(pot)];
      s.tell(
        `{a tap in ${p}'s kitchen drips ${a} times a minute, and ${b} drops make one milliliter|${p} notices that a pipe loses ${a} drops every minute. ${b} drops are one milliliter|from a crack in ${p}'s roof, ${a} drops of rain fall each minute, ${b} of which make a milliliter|${p} hears water dripping in the night: ${a} drops a minute. it takes ${b} drops to make one milliliter}. {an empty pot for ${d} ml is placed below it|below it ${p} puts an empty bowl that holds ${d} ml}.`,
      );
      const x = s.step(a, "*", s.constant(60), `that is # drops an hour.`);
      const y = s.step(x, "*", c, `in ${c} hours it is # drops.`);
      const z = s.step(y, "/", b, `they make # milliliters.`);
      const w = s.step(d, "-", z, `there is room for # ml.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ comes back after ${c} hours|it goes on like this for ${c} hours|nothing is done about it for ${c} hours}`,
        question: `{how many ml are still missing until it is full|how many more ml will then fit in|for how many ml is there still room}`,
        measure: size("volume", "ml", `the room that is left`),
      });
    },
  ],
  shorterShowers: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [old, now] = [r.int(8, 20), r.int(3, 7)];
      const [a, b] = [s.given(old), s.given(now)];
      const [c, d, e] = [s.given(r.int(2, 5)), s.given(r.int(2, 6)), s.given(r.int(5, 30))];
      const cents = r.pick([1, 2, 0.5]);
      const f = s.given(cents);
      s.tell(
        `{everyone in ${p}'s family of ${d} used to shower for ${a} minutes a day. now it is only ${b} minutes each|${p} and the others in the house, ${d} people in all, have agreed to shower for ${b} minutes a day instead of ${a}|in ${p}'s house ${d} people take a shower every day. a shower lasted ${a} minutes before and lasts ${b} minutes now|to save water, all ${d} people in ${p}'s family have cut their daily shower from ${a} minutes to ${b} minutes}. {a minute uses ${c} gallons|the shower head gives ${c} gallons a minute|${c} gallons run through in a minute}, {and a gallon costs ${f} cents|at ${f} cents a gallon}.`,
      );
      const x = s.step(a, "-", b, `a shower is # minutes shorter.`);
      const y = s.step(x, "*", c, `that saves # gallons.`);
      const z = s.step(y, "*", d, `the whole family saves # gallons a day.`);
      const v = s.step(z, "*", e, `in ${e} days that is # gallons.`);
      const w = s.step(v, "*", f, `that saves # cents.`);
      s.ask(
        w,
        `{how many cents does that save in ${e} days|by how many cents is the water bill of ${e} days lower|in ${e} days, how much do they save, in cents}?`,
      );
    },
  ],
  lampSwitch: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [old, now] = [r.pick([40, 60, 75, 100]), r.pick([5, 8, 9, 10, 12, 15, 20])];
      const [n, hours, days] = [
        r.int(2, 20),
        r.int(2, 12),
        r.pick([10, 20, 25, 30, 100, 200, 365]),
      ];
      const kwh = ((old - now) * n * hours * days) / 1000;
      const price = r.pick([0.1, 0.2, 0.25, 0.3, 0.4]);
      if (!Number.isInteger(kwh * 10) || !Number.isInteger(Math.round(kwh * price * 1e6) / 1e4)) {
        return false;
      }
      const [a, b, c] = [s.given(old), s.given(now), s.given(n)];
      const [d, e, f] = [s.given(hours), s.given(days), s.given(price)];
      const place = r.pick("shop,office,barn,workshop,library,café".split(","));
      s.tell(
        `{${p} changes all ${c} lamps in a ${place} from old ones of ${a} watts to new ones of ${b} watts|the ${c} lamps in ${p}'s ${place} used ${a} watts each; the new ones use only ${b} watts each|instead of ${c} old lamps with ${a} watts each, ${p} now has the same number with ${b} watts each in a ${place}|${p} runs a ${place} with ${c} lamps. each old lamp needed ${a} watts, and each new one needs ${b} watts}. {they are on for ${d} hours a day|every day they burn for ${d} hours}.`,
        `{1000 watts for an hour cost ${usd(f)}|an hour with 1000 watts is ${usd(f)} on the bill}.`,
      );
      const x = s.step(a, "-", b, `a lamp needs # watts less.`);
      const y = s.step(x, "*", c, `all lamps together need # watts less.`);
      const z = s.chain([y, d, s.constant(1000)], ["*", "/"], `a day saves # kilowatt hours.`);
      const v = s.step(z, "*", e, `${e} days save # kilowatt hours.`);
      const w = s.step(v, "*", f, `that is # dollars.`);
      s.ask(
        w,
        `{how many dollars does ${p} save in ${e} days|how much lower is the bill for ${e} days|in ${e} days, how much money do the new lamps save}?`,
        money(`the money that ${p} saves in ${e} days`, p),
      );
    },
  ],
  packWeight: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const what = r.pick(
        "cans of soup,bags of nuts,bars of chocolate,packs of noodles,bottles of juice".split(","),
      );
      const [n, oz] = [r.int(2, 20), r.pick([2, 4, 6, 8, 10, 12, 14, 20])];
      if ((n * oz) % 16 !== 0) return false;
      const [tent, bag] = [r.int(2, 9), r.int(2, 6)];
      const max = (n * oz) / 16 + tent + bag + r.int(2, 12);
      const [a, b, c, d] = [s.given(n), s.given(oz), s.given(tent), s.given(bag)];
      const e = s.given(max);
      s.tell(
        `{for a hike, ${p} packs ${a} ${what} of ${b} ounces each, a tent of ${c} pounds and a sleeping bag of ${d} pounds|in ${p}'s backpack are a tent (${c} pounds), a sleeping bag (${d} pounds) and ${a} ${what}, each weighing ${b} ounces|${a} ${what} go into ${p}'s backpack, ${b} ounces each, together with a sleeping bag that weighs ${d} pounds and a tent that weighs ${c} pounds|${p} is going camping with a tent of ${c} pounds and a sleeping bag of ${d} pounds. for food, ${p.he} takes ${a} ${what}, and each of them weighs ${b} ounces}. {16 ounces are a pound.|a pound has 16 ounces.}`,
      );
      const x = s.step(a, "*", b, `the ${what} weigh # ounces.`);
      const y = s.step(x, "/", s.constant(16), `that is # pounds.`);
      const z = s.step(c, "+", d, `tent and sleeping bag weigh # pounds.`);
      const v = s.step(y, "+", z, `all of it weighs # pounds.`);
      const w = s.step(e, "-", v, `# more pounds are possible.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ does not want to carry more than ${e} pounds|@ can carry ${e} pounds|@'s limit is ${e} pounds}`,
        question: `{how many more pounds can @ pack|how many pounds of other things may be added|how much more, in pounds, can go into the backpack}`,
        measure: size("weight", "pounds", `the weight that can be added`),
      });
    },
  ],
  hikeTemperature: [
    3,
    5,
    (s, r) => {
      const p = named(s, r);
      s.specify(noun("degree"));
      const metric = r.chance(0.4);
      const [unit, step] = metric ? ["meters", 100] : ["feet", 1000];
      const rate = metric ? r.pick([0.5, 0.6, 0.8]) : r.pick([3, 3.5, 4, 5]);
      const k = r.int(2, 12);
      const low = 100 * r.int(2, 20);
      const warm = r.int(15, 34) + (metric ? 0 : 50);
      if (k * rate > warm - 2) return false;
      const [a, b] = [s.given(low), s.given(low + k * step)];
      const [c, d, e] = [s.given(step), s.given(rate), s.given(warm)];
      s.tell(
        `{with every ${c} ${unit} that you climb, it gets ${d} degrees colder|for each ${c} ${unit} of height the air becomes ${d} degrees colder|the temperature falls by ${d} degrees for every ${c} ${unit} of height}. {${p} starts at a height of ${a} ${unit}, where it is ${e} degrees|in the valley, at ${a} ${unit}, ${p} reads ${e} degrees on a thermometer|it is ${e} degrees in ${p}'s village, which lies at ${a} ${unit}|${p} lives at a height of ${a} ${unit}, and the thermometer there shows ${e} degrees}.`,
      );
      const x = s.step(b, "-", a, `${p} climbs # ${unit}.`);
      const y = s.chain([x, c, d], ["/", "*"], `it gets # degrees colder.`);
      const z = s.step(e, "-", y, `at the top it is # degrees.`);
      closeWith(s, r, z, {
        who: p,
        fact: `{@ hikes to a peak of ${b} ${unit}|@ climbs up to ${b} ${unit}|@ takes a cable car to a station at ${b} ${unit}}`,
        question: `{how many degrees should it be up there|what temperature, in degrees, can @ expect there|how warm is it up there in degrees}`,
      });
    },
  ],
});
