import { families } from "../../../family";
import { cost, size, units } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";

/** Journeys with speed, stops and fuel, and the loads that go with them. */
export const enHomeTrips = families("en", "home", {
  arrivalClock: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [speed, hours] = [5 * r.int(6, 14), r.int(2, 7)];
      const [n, m] = [r.int(2, 6), r.pick([10, 12, 15, 20, 30, 40])];
      const start = r.int(5, 10);
      const end = start + hours + (n * m) / 60;
      if ((n * m) % 60 !== 0 || end > 12 || (end === 12 && r.chance(0.6))) return false;
      const [a, b, c, d] = [s.given(speed * hours), s.given(speed), s.given(n), s.given(m)];
      const e = s.given(start);
      const car = r.pick("truck,van,camper,motorcycle,coach".split(","));
      s.tell(
        `{${p} drives a ${car} over a distance of ${a} miles at ${b} miles an hour and stops ${c} times, for ${d} minutes each time|on the way to a town that is ${a} miles away, ${p}'s ${car} goes ${b} miles an hour, and there are ${c} stops of ${d} minutes each|a trip of ${a} miles lies before ${p}, whose ${car} makes ${b} miles in an hour. ${c} breaks are planned, each of ${d} minutes|${p} is going to visit a friend who lives ${a} miles away. the ${car} makes ${b} miles an hour, and ${p} wants to stop ${c} times for ${d} minutes|at ${b} miles an hour, ${p}'s ${car} is on its way to a city at a distance of ${a} miles, and on the way there are ${c} stops, ${d} minutes each}.`,
      );
      const x = s.step(a, "/", b, `the driving takes # hours.`);
      const y = s.step(c, "*", d, `the stops take # minutes.`);
      const z = s.step(y, "/", s.constant(60), `that is the same as # hours.`);
      const w = s.step(x, "+", z, `the whole trip takes # hours.`);
      const v = s.step(e, "+", w, `${p} arrives at # o'clock.`);
      closeWith(s, r, v, {
        who: p,
        fact: `{@ leaves at ${e} o'clock in the morning|the trip begins at ${e} in the morning|@ sets out at ${e} in the morning}`,
        question: `{at what time does @ arrive|at which hour will @ get there|at what o'clock will @ reach the end of the trip}`,
      });
    },
  ],
  hillAverage: [
    5,
    6,
    (s, r) => {
      const p = named(s, r);
      const [v1, v2] = [r.int(4, 15), r.int(5, 30)];
      const way = r.int(2, 40) * r.pick([1, 2, 3]);
      if (v2 <= v1 || (2 * way) % v1 !== 0 || (2 * way) % v2 !== 0 || way > 9 * v1) return false;
      const hours = way / v1 + way / v2;
      if (!Number.isInteger((way * 20) / hours)) return false;
      const unit = r.pick(["km", "miles"]);
      const [a, b, c] = [s.given(way), s.given(v1), s.given(v2)];
      const [does, there, back] = r.pick([
        ["rides a bicycle", "up to a mountain hut", "down"],
        ["rides a horse", "to a distant valley", "back"],
        ["paddles a canoe", "up a river", "downstream"],
        ["drives a tractor", "to a far field", "back"],
      ] as const);
      s.tell(
        `{${p} ${does} ${there}, which is ${a} ${unit}, at ${b} ${unit} per hour. on the same way ${back} the speed is ${c} ${unit} per hour|${p} ${does} ${there} at ${b} ${unit} per hour and ${back} again, on the same way of ${a} ${unit}, at ${c} ${unit} per hour|the way is ${a} ${unit} long. ${p} ${does} ${there} and {makes|covers} ${b} ${unit} per hour; on the way ${back} it is ${c} ${unit} per hour|every summer ${p} ${does} ${there}, a way of ${a} ${unit}. going there, ${p.he} makes ${b} ${unit} per hour, and coming ${back}, ${c} ${unit} per hour}.`,
      );
      const x = s.step(a, "/", b, `the first way takes # hours.`);
      const y = s.step(a, "/", c, `the second way takes # hours.`);
      const z = s.step(x, "+", y, `together that is # hours.`);
      const d = s.step(a, "*", s.constant(2), `both ways together are # ${unit}.`);
      const v = s.step(d, "/", z, `on average that is # ${unit} per hour.`);
      s.ask(
        v,
        `{what is ${p}'s average speed for {the whole trip|both ways together}, in ${unit} per hour|how many ${unit} per hour is that on average for there and back|for the whole trip, what was the average speed, in ${unit} per hour}?`,
      );
    },
  ],
  tankRange: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [num, den, word] = r.pick([
        [1, 2, "half full"],
        [3, 4, "{three quarters|3/4} full"],
        [1, 4, "only {a quarter|1/4} full"],
        [2, 3, "{two thirds|2/3} full"],
        [1, 3, "only {one third|1/3} full"],
        [4, 5, "{four fifths|4/5} full"],
      ] as const);
      const [tank, mpg] = [den * r.int(2, 8), r.int(8, 45)];
      const fuel = (tank * num) / den;
      if (fuel < 3) return false;
      const [a, b, c] = [s.given(tank), s.given(mpg), s.given(mpg * r.int(1, fuel - 1))];
      const car = r.pick("car,pickup,van,motorboat,minibus,jeep".split(","));
      s.tell(
        `{the tank of ${p}'s ${car} holds ${a} gallons and is ${word}. a gallon is enough for ${b} miles|${p}'s ${car} goes ${b} miles on a gallon. its tank, which holds ${a} gallons, is ${word}|with a tank for ${a} gallons that is ${word}, ${p} sets out in a ${car} that makes ${b} miles per gallon|${p} looks at the fuel gauge: the tank, which can hold ${a} gallons, is ${word}. with every gallon the ${car} goes ${b} miles|${p}'s ${car} needs a gallon for every ${b} miles. its tank of ${a} gallons is ${word} this morning}.`,
      );
      const x = s.chain(
        [a, s.constant(num), s.constant(den)],
        ["*", "/"],
        `there are # gallons in the tank.`,
      );
      const y = s.step(c, "/", b, `the trip takes # gallons.`);
      const z = s.step(x, "-", y, `# gallons are left.`);
      if (r.chance(0.5)) {
        const w = s.step(z, "*", b, `they are enough for # miles.`);
        closeWith(s, r, w, {
          who: p,
          fact: `{@ goes ${c} miles|@ makes a trip of ${c} miles|the first part of the trip is ${c} miles}`,
          question: `{how many miles can @ go after that before the tank is empty|how many more miles is the fuel enough for|how much farther, in miles, can @ get without stopping for gas}`,
          measure: size("length", "miles", `the way that ${p} can still go`),
        });
        return true;
      }
      const w = s.step(a, "-", z, `# gallons fit in.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ goes ${c} miles|@ makes a trip of ${c} miles|it is ${c} miles to the next gas station}`,
        question: `{how many gallons does it take to fill up the tank after that|how many gallons of gas must @ buy at the end to have a full tank}`,
        measure: size("volume", "gallons", `the gas that ${p} buys`),
      });
    },
  ],
  spareCans: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [mpg, tank, can] = [r.int(5, 20), r.int(8, 30), r.int(2, 6)];
      const cans = r.int(2, 12);
      const gallons = tank + can * cans;
      if ((gallons * mpg) % 2 !== 0) return false;
      const [a, b, c, d] = [
        s.given((gallons * mpg) / 2),
        s.given(mpg),
        s.given(tank),
        s.given(can),
      ];
      const price = s.given(r.int(6, 30));
      const place = r.pick(
        "desert camp,island,lodge in the mountains,oasis,fishing village".split(","),
      );
      const car = place === "island" ? "boat" : "jeep";
      s.tell(
        `{${p} wants to reach ${/^[io]/.test(place) ? "an" : "a"} ${place} that is ${a} miles away and come back, without a gas station on the way|to a ${place} it is ${a} miles, and nobody sells gas there, so ${p} must take enough for both ways|there and back, ${p} has no chance to buy gas on the trip to a ${place}, which is ${a} miles away|${p} is planning a trip to a ${place}, ${a} miles away, and back. there are no gas stations in that region}.`,
        `{the ${car} goes ${b} miles on a gallon, and its tank holds ${c} gallons|the ${car} gets ${b} miles out of a gallon, and the tank takes ${c} gallons|${c} gallons fit into the tank, and each of them is enough for ${b} miles}. {the rest of the gas is carried in cans of ${d} gallons, which cost ${usd(price)} each when they are filled|what does not fit into the tank is bought in full cans of ${d} gallons at ${usd(price)} a can}.`,
      );
      const x = s.step(a, "*", s.constant(2), `there and back is # miles.`);
      const y = s.step(x, "/", b, `that takes # gallons.`);
      const z = s.step(y, "-", c, `# gallons do not fit into the tank.`);
      const n = s.step(z, "/", d, `they fill # cans.`);
      const v = s.step(n, "*", price, `the cans cost # dollars.`);
      s.ask(
        v,
        `{how much do the {full |}cans cost|how many dollars does ${p} pay for the cans|what must ${p} spend on the cans}?`,
        cost(`the price of the cans`, p),
      );
    },
  ],
  busOrBike: [
    5,
    6,
    (s, r) => {
      const p = named(s, r);
      const [way, speed] = [r.int(2, 15), r.pick([6, 8, 10, 12, 15, 20])];
      const bike = (way * 60) / speed;
      const [wait, ride] = [r.int(4, 20), r.int(8, 40)];
      const diff = Math.abs(bike - wait - ride);
      if (!Number.isInteger(bike) || diff < 3 || bike > 60) return false;
      const [a, b, c, d] = [s.given(way), s.given(speed), s.given(wait), s.given(ride)];
      const n = s.given(r.int(2, 6));
      const place = r.pick("work,school,the university,the office,the training ground".split(","));
      s.tell(
        `{${p} lives ${a} miles from ${place}. on a bicycle ${p.he} goes ${b} miles an hour, and with the bus ${p.he} waits ${c} minutes and rides ${d} minutes|from ${p}'s home to ${place} it is ${a} miles. the bus takes ${d} minutes, not counting ${c} minutes of waiting; by bike ${p} makes ${b} miles an hour|the ${a} miles to ${place} can be done by bike at ${b} miles an hour, or by bus, where ${p} has to wait for ${c} minutes and then ride for ${d} minutes|${p} can go to ${place}, ${a} miles away, in two ways: by bicycle, at ${b} miles an hour, or by bus, which means ${c} minutes of waiting and ${d} minutes on the bus|to get to ${place}, ${p} waits ${c} minutes for a bus and rides it for ${d} minutes. the way is ${a} miles, and on a bicycle ${p} could do ${b} miles an hour}.`,
      );
      const x = s.chain([a, s.constant(60), b], ["*", "/"], `the bike takes # minutes.`);
      const y = s.step(c, "+", d, `the bus takes # minutes.`);
      const [slow, fast, other] = x.n > y.n ? [x, y, "bus"] : [y, x, "bike"];
      const z = s.step(slow, "-", fast, `the ${other} is # minutes faster.`);
      const w = s.step(z, "*", s.constant(2), `there and back that is # minutes.`);
      const v = s.step(w, "*", n, `in ${n} days that is # minutes.`);
      closeWith(s, r, v, {
        who: p,
        fact: `{@ goes there and back on ${n} days a week|@ has to go there ${n} days a week, and back again}`,
        question: `{how many minutes a week does @ save by taking the faster way|how many minutes a week does the better choice save|in a week, how many minutes more does the slower way take}`,
        measure: size("time", "minutes", `the time that ${p} saves in a week`),
      });
    },
  ],
  ferryWait: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [cars, per, min] = [r.int(5, 20), r.int(2, 6), 5 * r.int(3, 12)];
      const first = cars * r.int(2, 8);
      const [a, b, c] = [s.given(first), s.given(cars), s.given(min)];
      const d = s.given(per);
      const [boat, what] = r.pick([
        ["ferry", "cars"],
        ["chairlift", "groups"],
        ["raft", "families"],
        ["cable car", "hikers"],
        ["elevator", "visitors"],
      ] as const);
      s.tell(
        `{there are ${a} ${what} in front of ${p} in the line for a ${boat}, which takes ${b} of them at a time|${p} waits behind ${a} ${what} for a ${boat} with room for ${b} of them|a ${boat} carries ${b} ${what} at once, and ${a} of them stand in the line before ${p}|${p} gets in line behind ${a} ${what}. the ${boat} has space for ${b} ${what} at a time}. {a round takes ${c} minutes, and the ${boat} is just coming back|it is just coming back, and from one start to the next it is ${c} minutes|it starts right now and then every ${c} minutes}.`,
      );
      const x = s.step(a, "/", b, `the others go in # rounds.`);
      const y = s.step(x, "*", c, `after # minutes it is ${p}'s turn.`);
      const z = s.step(d, "*", s.constant(60), `${p} has # minutes.`);
      if (z.n - y.n < 10) return false;
      const w = s.step(z, "-", y, `# minutes are left.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ has ${d} hours until the last bus leaves|@ must be on board in less than ${d} hours|there are ${d} hours until nightfall}`,
        question: `{how many minutes before that is it @'s turn|how many minutes of this time are left when it is @'s turn}`,
      });
    },
  ],
  elevatorTrips: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const unit = r.pick(["pounds", "kg"]);
      const [own, box, per] = [r.int(50, 95), r.int(8, 40), r.int(3, 12)];
      const max = own + box * per;
      const [a, b, c] = [s.given(max), s.given(own), s.given(box)];
      const d = s.given(per * r.int(3, 15));
      const min = s.given(r.int(2, 9));
      const [lift, what] = r.pick([
        ["an elevator", "boxes of books"],
        ["a small cable car", "sacks of flour"],
        ["a boat", "crates of fish"],
        ["a hoist", "buckets of cement"],
        ["a cart", "bales of wool"],
      ] as const);
      s.tell(
        `{${lift} can carry ${a} ${unit}, and ${p}, who weighs ${b} ${unit}, always goes along|${p} weighs ${b} ${unit} and rides in ${lift} that may carry ${a} ${unit} in all|no more than ${a} ${unit} may be in ${lift}. ${p}, who must be in it, too, weighs ${b} ${unit}|${p} uses ${lift} that holds at most ${a} ${unit}. since ${p} weighs ${b} ${unit} and goes along each time, only the rest is free for other things}.`,
        `{there are ${d} ${what} to be moved, each of ${c} ${unit}|${p} has to move ${d} ${what} that weigh ${c} ${unit} apiece|each of the ${d} ${what} that ${p} has to move weighs ${c} ${unit}}.`,
      );
      const x = s.step(a, "-", b, `there is room for # ${unit}.`);
      const y = s.step(x, "/", c, `that is # ${what} at a time.`);
      const z = s.step(d, "/", y, `that makes # trips.`);
      const w = s.step(z, "*", min, `they take # minutes.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{a trip takes ${min} minutes|@ needs ${min} minutes for each trip}`,
        question: `{how many minutes does it take to move all of them|how long, in minutes, is @ busy}`,
        measure: size("time", "minutes", `the time for moving everything`),
      });
    },
  ],
  truckScale: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const unit = r.pick(["pounds", "kg"]);
      const [n, each, more] = [r.int(4, 30), 5 * r.int(4, 40), r.int(3, 20)];
      const empty = 100 * r.int(10, 40);
      const [a, b, c] = [s.given(empty), s.given(empty + n * each), s.given(n)];
      const d = s.given(empty + (n + more) * each);
      const [car, what] = r.pick([
        ["truck", "barrels"],
        ["van", "washing machines"],
        ["trailer", "logs"],
        ["wagon", "crates"],
        ["pickup", "bags of cement"],
      ] as const);
      s.tell(
        `{empty, ${p}'s ${car} weighs ${a} ${unit}. loaded with ${c} ${what}, all equally heavy, it weighs ${b} ${unit}|the scale shows ${b} ${unit} when ${c} equal ${what} are on ${p}'s ${car}, and ${a} ${unit} when it is empty|${p} drives an empty ${car} of ${a} ${unit} onto a scale. after ${c} equal ${what} have been loaded, the scale shows ${b} ${unit}|before loading, ${p}'s ${car} weighed ${a} ${unit}; with ${c} ${what} of the same weight on it, it weighs ${b} ${unit}|${p} loads ${c} equal ${what}, and the weight of the ${car} goes up from ${a} ${unit} to ${b} ${unit}}.`,
      );
      const x = s.step(b, "-", a, `the ${what} weigh # ${unit}.`);
      const y = s.step(x, "/", c, `each of them weighs # ${unit}.`);
      const z = s.step(d, "-", b, `# ${unit} are still allowed.`);
      const w = s.step(z, "/", y, `that is room for # ${what}.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{a bridge on the way is safe for ${d} ${unit} at most|@ has to cross a bridge that holds up to ${d} ${unit}|the law allows a total of ${d} ${unit}}`,
        question: `{how many more ${what} can be loaded|how many ${what} could @ add|how many other ${what} of the same weight may still be put on it}`,
        measure: units(what.replace(/s\b/, ""), `the ${what} that can be added`),
      });
    },
  ],
  deliveryRound: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [stops, min, miles] = [r.int(4, 20), r.int(3, 12), r.int(10, 90)];
      const speed = r.pick([10, 15, 20, 25, 30, 40]);
      const [drive, hand] = [(miles * 60) / speed, stops * min];
      const hours = r.int(2, 6);
      if (!Number.isInteger(drive) || drive + hand > hours * 60 - 5) return false;
      if (drive + hand < hours * 60 - 70) return false;
      const [a, b, c] = [s.given(miles), s.given(speed), s.given(stops)];
      const [d, e] = [s.given(min), s.given(hours)];
      const what = r.pick(
        "parcels,flowers,pizzas,newspapers,vegetable boxes,spare parts".split(","),
      );
      s.tell(
        `{${p} delivers ${what} to ${c} houses on a round of ${a} miles. the van goes ${b} miles an hour, and each delivery takes ${d} minutes|on a round of ${a} miles, which ${p} drives at ${b} miles an hour, ${what} are delivered at ${c} doors, and every door takes ${d} minutes|every stop takes ${p}, who delivers ${what}, ${d} minutes. today there are ${c} stops, and ${a} miles of driving at ${b} miles an hour|${p} works as a driver who brings ${what} to people. today's way is ${a} miles, driven at ${b} miles an hour, and at each of ${c} houses ${p} spends ${d} minutes}.`,
      );
      const x = s.chain([a, s.constant(60), b], ["*", "/"], `the driving takes # minutes.`);
      const y = s.step(c, "*", d, `the deliveries take # minutes.`);
      const z = s.step(x, "+", y, `together that is # minutes.`);
      const h = s.step(e, "*", s.constant(60), `${p} has # minutes.`);
      const w = s.step(h, "-", z, `# minutes are left.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@'s shift lasts ${e} hours|@ has ${e} hours for {it|all of this}|@ must be back in ${e} hours}`,
        question: `{how many minutes {are left|remain} for a break|how many minutes can @ rest|how much time, in minutes, is left over}`,
        measure: size("time", "minutes", `the time that is left for a break`),
      });
    },
  ],
});
