import { families } from "../../../family";
import { cost, money, size } from "../../../measure";
import { noun } from "../../../nouns";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";

/** Unit fractions by their denominators, in words. */
export const REST = [
  [2, "{half|one half}"],
  [3, "{a third|one third|1/3}"],
  [4, "{a quarter|one fourth|1/4}"],
  [5, "{a fifth|1/5}"],
] as const;

/** Two people or two things side by side, shares of a rest, the way back to a beginning. */
export const enHomePairs = families("en", "home", {
  fullTank: [
    3,
    5,
    (s, r) => {
      const p = person(s, r);
      const [den, part] = r.pick(REST.slice(1));
      const [used, left] = [r.int(3, 60), r.int(3, 90)];
      const all = ((used + left) * den) / (den - 1);
      if (!Number.isInteger(all)) return false;
      const [a, b] = [s.given(used), s.given(left)];
      const [tank, unit, first, then] = r.pick([
        ["rain barrel", "liters", "watering the beans", "washing a bicycle"],
        ["water tank", "gallons", "the laundry", "the dishes"],
        ["sack of flour", "pounds", "bread", "cakes"],
        ["can of paint", "ounces", "a door", "a window"],
        ["roll of wire", "yards", "a fence", "a gate"],
        ["bag of bird seed", "ounces", "the birds in the garden", "a canary"],
      ] as const);
      s.tell(
        `{${p} used ${part} of a full ${tank} for ${first} and then ${a} ${unit} for ${then}. after that, ${b} ${unit} were left|there were ${b} ${unit} left in a ${tank} after ${p} had taken ${part} of the whole content for ${first} and another ${a} ${unit} for ${then}|a ${tank} was full in the morning. for ${first}, ${p} took ${part} of it, and for ${then} ${a} ${unit} more. in the evening ${p} found ${b} ${unit} in it|${first} took ${part} of ${p}'s full ${tank}, ${then} took ${a} ${unit}, and ${b} ${unit} remained}.`,
      );
      const x = s.step(b, "+", a, `before that there were # ${unit}.`);
      const y = s.step(x, "/", s.constant(den - 1), `one of ${den} equal parts is # ${unit}.`);
      const z = s.step(y, "*", s.constant(den), `the full amount was # ${unit}.`);
      s.ask(
        z,
        `{how many ${unit} were there at first|how much was in the full ${tank}, in ${unit}|how many ${unit} does a full ${tank} hold|with how many ${unit} did ${p} begin}?`,
        size("volume", unit, `the content of the full ${tank}`),
      );
    },
  ],
  weightPace: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [pace, weeks, more] = [r.int(1, 4), r.int(3, 12), r.int(2, 15)];
      const now = r.int(120, 260);
      if (pace === 1 && weeks < 4) return false;
      const [a, b] = [s.given(now + pace * weeks), s.given(now)];
      const [c, d] = [s.given(weeks), s.given(now - pace * more)];
      s.tell(
        `{${c} weeks ago ${p} weighed ${a} pounds, and now it is ${b} pounds|${p} went on a diet. in ${c} weeks the weight went down from ${a} pounds to ${b} pounds|${p} weighs ${b} pounds. before the last ${c} weeks, in which ${p.he} walked to work every day, it was ${a} pounds|from ${a} pounds ${p} came down to ${b} pounds within ${c} weeks}. {${p.he} loses the same amount every week|the loss was the same each week}.`,
      );
      const x = s.step(a, "-", b, `${p} lost # pounds.`);
      const y = s.step(x, "/", c, `that is # pounds a week.`);
      const z = s.step(b, "-", d, `# pounds are left to lose.`);
      const w = s.step(z, "/", y, `that takes # weeks.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ wants to reach ${d} pounds|@'s goal is ${d} pounds|the doctor recommends ${d} pounds}`,
        question: `{how many more weeks will it take|in how many weeks will @ get there at this pace|how many weeks are left until @'s goal at this pace}`,
        measure: size("time", "weeks", `the time that ${p} still needs`),
      });
    },
  ],
  twoCars: [
    4,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [m1, m2] = r.sample([8, 10, 12, 15, 16, 18, 20, 24, 25, 30, 36, 40, 45], 2) as [
        number,
        number,
      ];
      const way = r.pick([60, 72, 90, 120, 144, 160, 180, 200, 240, 300, 360, 400, 450, 600, 720]);
      if (way % m1 !== 0 || way % m2 !== 0 || m1 > m2) return false;
      const [a, b, c] = [s.given(m1), s.given(m2), s.given(way)];
      const d = s.given(r.pick([3, 4, 5, 3.5, 4.5]));
      s.tell(
        `{${p}'s car goes ${a} miles on a gallon of gas and ${q}'s car ${b} miles|a gallon of gas takes ${p}'s old car ${a} miles and ${q}'s new one ${b} miles|${q} drives a small car that makes ${b} miles to the gallon, ${p} a big one that makes ${a}}. {both drive ${c} miles|each of them makes a trip of ${c} miles|both of them live ${c} miles from the sea and drive there}. {a gallon costs ${usd(d)}|gas is ${usd(d)} a gallon}.`,
      );
      const x = s.step(c, "/", a, `${p} needs # gallons.`);
      const y = s.step(c, "/", b, `${q} needs # gallons.`);
      const z = s.step(x, "-", y, `the difference is # gallons.`);
      const w = s.step(z, "*", d, `that costs # dollars.`);
      s.ask(
        w,
        `{how much more does ${p} pay for the gas than ${q}|by how many dollars is the trip cheaper for ${q}|how many dollars does ${q} save compared with ${p}|what is the difference between their costs, in dollars}?`,
        money(`the money that ${q} saves`, q),
      );
    },
  ],
  threeTemperatures: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      s.specify(noun("degree"));
      const [t, up, down] = [r.int(8, 70), r.int(3, 25), r.int(2, 20)];
      const all = t + (t + up) + (t + up - down);
      if (all % 3 !== 0 || t + up - down < 1 || up === down) return false;
      const [a, b, c] = [s.given(t), s.given(up), s.given(down)];
      s.tell(
        `{in the morning ${p} read ${a} degrees on the thermometer. at noon it was ${b} degrees warmer, and in the evening ${c} degrees colder than at noon|${p} measures the temperature three times a day. today it was ${a} degrees at first, then ${b} degrees more, and the last time ${c} degrees less than the second|the day began with ${a} degrees in ${p}'s greenhouse. by noon the temperature rose by ${b} degrees, and by the evening it fell by ${c} again|at noon it was ${b} degrees warmer in ${p}'s workshop than in the morning, when it was ${a} degrees; until the evening it got ${c} degrees colder}.`,
      );
      const x = s.step(a, "+", b, `at noon it was # degrees.`);
      const y = s.step(x, "-", c, `in the evening it was # degrees.`);
      const z = s.chain([a, x, y], ["+", "+"], `the three add up to # degrees.`);
      const w = s.step(z, "/", s.constant(3), `the average is # degrees.`);
      s.ask(
        w,
        `{what is the average of the three temperatures|what was the average temperature, in degrees|how many degrees is that on average|what average, in degrees, does ${p} write down for the three times}?`,
      );
    },
  ],
  windowTurns: [
    5,
    5,
    (s, r) => {
      const [p, q, v] = [named(s, r), named(s, r), named(s, r)];
      const [d1, part1] = r.pick(REST);
      const [d2, part2] = r.pick(REST);
      const n = d1 * d2 * r.int(1, 12);
      const rest = n - n / d1;
      if (rest % d2 !== 0 || rest / d2 < 2 || n / d1 < 2) return false;
      const [a, b] = [s.given(n), s.given(r.int(2, 12))];
      const [what, does, did, done] = r.pick([
        ["windows", "clean", "cleaned", "cleaning"],
        ["chairs", "paint", "painted", "painting"],
        ["letters", "stamp", "stamped", "stamping"],
        ["plates", "wash", "washed", "washing"],
        ["trees", "water", "watered", "watering"],
        ["bags", "fill", "filled", "filling"],
      ] as const);
      s.tell(
        `{${p}, ${q} and ${v} have to ${does} ${a} ${what}. ${p} does ${part1} of them, ${q} does ${part2} of what is left, and ${v} does all the others|there are ${a} ${what} to be ${did}. ${part1} of them are ${did} by ${p}, ${part2} of the rest by ${q}, and the remaining ones by ${v}|of ${a} ${what}, ${p} ${did} ${part1}. after that, ${q} ${did} ${part2} of the rest, and ${v} had to ${does} those that were still left}. {${v} needs ${b} minutes for each|it takes ${v} ${b} minutes for each one|${done} one of them takes ${v} ${b} minutes}.`,
      );
      const x = s.step(a, "/", s.constant(d1), `${p} does # ${what}.`);
      const y = s.step(a, "-", x, `# ${what} are left.`);
      const z = s.step(y, "/", s.constant(d2), `${q} does # ${what}.`);
      const w = s.step(y, "-", z, `${v} does # ${what}.`);
      const t = s.step(w, "*", b, `that takes # minutes.`);
      s.ask(
        t,
        `{how many minutes does ${v} work|how long does ${v} need, in minutes|for how many minutes is ${v} busy|how many minutes is that for ${v}}?`,
        size("time", "minutes", `the time that ${v} works`),
      );
    },
  ],
  sharedFence: [
    5,
    6,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [l, w, price] = [2 * r.int(6, 40), r.int(8, 50), r.int(3, 25)];
      if (w >= l) return false;
      const [a, b, c] = [s.given(l), s.given(w), s.given(price)];
      s.tell(
        `{${p}'s lot is a rectangle, ${a} meters long and ${b} meters wide, and gets a fence on all four sides. one of the long sides borders on ${q}'s lot, and there the two neighbors share the cost equally|${p} and ${q} are neighbors. ${p} fences in a yard of ${a} by ${b} meters, and for one of the sides of ${a} meters, ${q} pays half|around a yard that is ${a} meters long and ${b} meters wide, ${p} has a fence built. ${q}, who lives next to one of the long sides, pays half of that side}. {a meter costs ${usd(c)}|the fence costs ${usd(c)} a meter|the price is ${usd(c)} for each meter}.`,
      );
      const two = s.constant(2);
      const x = s.step(a, "/", two, `half of the shared side is # meters.`);
      const y = s.step(b, "*", two, `the short sides make # meters.`);
      const z = s.step(a, "+", y, `with the other long side it is # meters.`);
      const v = s.step(z, "+", x, `${p} pays for # meters.`);
      const t = s.step(v, "*", c, `that costs # dollars.`);
      s.ask(
        t,
        `{how much does ${p} pay for the fence|what is ${p}'s part of the cost|how many dollars does the fence cost ${p}}?`,
        cost(`the money that ${p} pays for the fence`, p),
      );
    },
  ],
  twoRhythms: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [e1, e2] = r.sample([2, 3, 4, 5, 6, 7, 10], 2) as [number, number];
      const days = e1 * e2 * r.int(1, 6);
      if (days > 90) return false;
      const [one, two] = r.sample(
        "ferns,cacti,orchids,tomato plants,palm trees,roses,herbs,lemon trees".split(","),
        2,
      );
      const unit = r.pick(["cups", "liters"]);
      const [a, b] = [s.given(e1), s.given(e2)];
      const [c, d, e] = [s.given(r.int(2, 9)), s.given(r.int(2, 9)), s.given(days)];
      s.tell(
        `{${p} waters the ${one} every ${a} days with ${c} ${unit} and the ${two} every ${b} days with ${d} ${unit}|every ${a} days the ${one} in ${p}'s house get ${c} ${unit} of water, and every ${b} days the ${two} get ${d} ${unit}|the ${two} in ${p}'s garden need ${d} ${unit} of water once in ${b} days, the ${one} need ${c} ${unit} once in ${a} days|with ${c} ${unit} of water every ${a} days, ${p} keeps the ${one} alive; for the ${two} it takes ${d} ${unit} every ${b} days}.`,
      );
      const x = s.step(e, "/", a, `the ${one} are watered # times.`);
      const y = s.step(x, "*", c, `they get # ${unit}.`);
      const z = s.step(e, "/", b, `the ${two} are watered # times.`);
      const v = s.step(z, "*", d, `they get # ${unit}.`);
      const w = s.step(y, "+", v, `in all that is # ${unit}.`);
      s.ask(
        w,
        `{how many ${unit} of water is that in ${e} days|in ${e} days, how many ${unit} of water does ${p} use|how much water, in ${unit}, do the plants get within ${e} days|if this goes on for ${e} days, how many ${unit} of water are needed}?`,
        size("volume", unit, `the water for ${e} days`),
      );
    },
  ],
});
