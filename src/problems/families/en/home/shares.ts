import { families } from "../../../family";
import { money, size, units } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";
import { REST } from "./pairs";

/** Shared costs and areas, mixtures, laps and long trips. */
export const enHomeShares = families("en", "home", {
  mixedColor: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [c1, c2, mix] = r.pick([
        ["red", "white", "pink"],
        ["blue", "yellow", "green"],
        ["black", "white", "gray"],
        ["red", "yellow", "orange"],
        ["blue", "red", "purple"],
      ] as const);
      const [x1, x2] = r.sample([1, 2, 3, 4, 5], 2) as [number, number];
      const k = r.int(2, 12);
      const [a, b, c] = [s.given(x1), s.given(x2), s.given(x1 * k)];
      const d = s.given(r.int(4, 15));
      if (x1 === 1) return false;
      s.tell(
        `{to get ${mix} paint, ${p} mixes ${a} parts ${c1} with ${b} ${x2 === 1 ? "part" : "parts"} ${c2}|${p}'s ${mix} paint consists of ${c1} and ${c2} in the ratio ${a}:${b}|for ${mix}, ${p} takes ${c1} and ${c2} paint in the ratio ${a} to ${b}}. {there are ${c} liters of ${c1}, and all of it is used|${p.he} uses all of the ${c} liters of ${c1} in the house|${p.he} pours in ${c} liters of ${c1} and the right amount of ${c2}}.`,
      );
      const x = s.step(c, "/", a, `one part is # liters.`);
      const y = s.step(a, "+", b, `the mixture has # parts.`);
      const z = s.step(x, "*", y, `that makes # liters of ${mix}.`);
      const w = s.step(z, "*", d, `they are enough for # square meters.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{a liter of paint covers ${d} square meters|@ can paint ${d} square meters with a liter|one liter is enough for ${d} square meters}`,
        question: `{how many square meters can be painted ${mix}|for how many square meters is the ${mix} paint enough|how large an area in square meters can @ paint}`,
      });
    },
  ],
  fasterLaps: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const [t, d1, d2] = [r.int(40, 180), r.int(2, 12), r.int(2, 12)];
      const goal = 60 * Math.ceil((3 * t) / 60);
      const total = 3 * t - 2 * d1 - d2;
      if (goal - total < 3) return false;
      const [a, b, c, d] = [s.given(t), s.given(d1), s.given(d2), s.given(goal)];
      const how = r.pick("runs,skates,cycles,swims,rows".split(","));
      s.tell(
        `{${p} ${how} three laps. the first takes ${a} seconds, the second ${b} seconds less than the first, and the third ${c} seconds less than the second|for the first of three laps ${p} needs ${a} seconds. in the second ${p.he} is ${b} seconds faster, and in the third ${c} seconds faster still|${p} gets faster and faster: after a lap of ${a} seconds, the second one is ${b} seconds shorter, and the third and last one is another ${c} seconds shorter}.`,
      );
      const x = s.step(a, "-", b, `the second lap takes # seconds.`);
      const y = s.step(x, "-", c, `the third lap takes # seconds.`);
      const z = s.chain([a, x, y], ["+", "+"], `all laps take # seconds.`);
      const w = s.step(d, "-", z, `${p} is # seconds below that.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ wanted to stay below ${d} seconds in all|@'s old record for three laps is ${d} seconds|@ was allowed ${d} seconds in all}`,
        question: `{by how many seconds is @ faster than that|how many seconds is @ below that time}`,
      });
    },
  ],
  carpool: [
    6,
    6,
    (s, r) => {
      const p = named(s, r);
      const [way, mpg, riders] = [
        r.int(5, 40),
        r.pick([10, 15, 20, 24, 25, 30, 35, 40]),
        r.int(2, 4),
      ];
      const days = r.pick([5, 10, 12, 15, 20, 22]);
      const gas = r.pick([3, 4, 5, 3.5]);
      const [gallons, toll] = [(way * 2 * days) / mpg, r.int(0, 6)];
      const each = (gallons * gas + toll * days) / (riders + 1);
      if (!Number.isInteger(gallons) || !Number.isInteger(each * 2) || toll === 0) return false;
      const [a, b, c] = [s.given(way), s.given(mpg), s.given(riders)];
      const [d, e, f] = [s.given(days), s.given(gas), s.given(toll)];
      s.tell(
        `{${p} and ${c} colleagues go to work in one car, ${a} miles there and ${a} miles back. it goes ${b} miles on a gallon, which costs ${usd(e)}, and there is a toll of ${usd(f)} a day|for the ${a} miles to work and the same way home, ${p} takes along ${c} colleagues. the car needs a gallon, at ${usd(e)}, for every ${b} miles, and each day a toll of ${usd(f)} is paid|${c} colleagues ride to work in ${p}'s car. the way is ${a} miles, and they also go home together. a gallon of gas is enough for ${b} miles and costs ${usd(e)}; the toll is ${usd(f)} a day}.`,
      );
      const x = s.chain([a, s.constant(2), d], ["*", "*"], `in ${d} days they drive # miles.`);
      const y = s.step(x, "/", b, `that takes # gallons.`);
      const z = s.step(y, "*", e, `the gas costs # dollars.`);
      const v = s.chain([z, f, d], ["+", "*"], `with the toll it is # dollars.`);
      const n = s.step(c, "+", s.constant(1), `there are # people in the car.`);
      const w = s.step(v, "/", n, `each of them pays # dollars.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{they work on ${d} days in a month and everyone in the car, the driver too, pays the same|all of them share the cost of ${d} days equally, and @ pays as much as the others}`,
        question: `{how much does each of them pay|what is each person's part in dollars|how many dollars must each of them pay}`,
        measure: money(`the money that each of them pays`),
      });
    },
  ],
  plotShares: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [l, w, pct] = [r.int(8, 40), r.int(5, 30), r.pick([10, 20, 25, 30, 40, 50])];
      const [den, part] = r.pick(REST);
      const area = l * w;
      const [one, two] = [(area * pct) / 100, area / den];
      const rest = area - one - two;
      if (!Number.isInteger(one) || !Number.isInteger(two) || rest < 10 || w > l) return false;
      const [a, b, c] = [s.given(l), s.given(w), s.given(pct)];
      const d = s.given(r.int(2, 9));
      const [v1, v2, v3] = r.sample(
        "beans,carrots,lettuce,onions,radishes,garlic,leeks,peas,spinach".split(","),
        3,
      );
      s.tell(
        `{${p}'s garden is ${a} feet long and ${b} feet wide. ${c}% of it is for ${v1}, ${part} of it for ${v2}, and all the rest for ${v3}|${p} divides a garden of ${a} by ${b} feet: ${part} of the area gets ${v2}, ${c}% gets ${v1}, and what remains gets ${v3}|in a garden that measures ${a} feet by ${b} feet, ${p} uses ${c}% of the area for ${v1} and ${part} of the area for ${v2}. the other part is planted with ${v3}}. {there are ${d} plants on each square foot|on one square foot there is room for ${d} plants|every square foot takes ${d} plants}.`,
      );
      const x = s.step(a, "*", b, `the garden has # square feet.`);
      const y = s.chain([x, c, s.constant(100)], ["*", "/"], `# square feet are for ${v1}.`);
      const z = s.step(x, "/", s.constant(den), `# square feet are for ${v2}.`);
      const v = s.chain([x, y, z], ["-", "-"], `# square feet are left for ${v3}.`);
      const t = s.step(v, "*", d, `there is room for # plants.`);
      s.ask(
        t,
        `{how many plants are there in the part with ${v3}|for how many plants is there room in the part with ${v3}|how many plants does ${p} need for the part with ${v3}}?`,
        units("plant", `the plants in the part with ${v3}`),
      );
    },
  ],
  ironingClock: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [h1, hours] = [r.int(1, 6), r.int(2, 5)];
      const [min, n, done] = [r.pick([5, 10, 12, 15, 20, 30]), r.int(2, 9), r.int(2, 40)];
      const [a, b, c, d] = [s.given(h1), s.given(h1 + hours), s.given(n), s.given(min)];
      const e = s.given(done);
      const [what, does, did] = r.pick([
        ["shirts", "irons", "ironed"],
        ["envelopes", "addresses", "addressed"],
        ["apples", "peels", "peeled"],
        ["parcels", "packs", "packed"],
        ["photos", "scans", "scanned"],
        ["flower pots", "paints", "painted"],
      ] as const);
      s.tell(
        `{${p} ${does} ${what} from ${a} to ${b} o'clock in the afternoon, ${c} of them every ${d} minutes|every ${d} minutes ${p} ${does} ${c} ${what}, beginning at ${a} and stopping at ${b} o'clock in the afternoon|between ${a} and ${b} o'clock in the afternoon, ${p} ${does} ${what} without a break, and it takes ${d} minutes for ${c} of them|for ${c} ${what}, ${p} needs ${d} minutes. today ${p.he} ${does} from ${a} o'clock to ${b} o'clock in the afternoon}.`,
      );
      const x = s.step(b, "-", a, `${p} works for # hours.`);
      const y = s.chain([x, s.constant(60), d], ["*", "/"], `that is # times ${d} minutes.`);
      const z = s.step(y, "*", c, `in that time it is # ${what}.`);
      const w = s.step(z, "+", e, `with the others it is # ${what}.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{${e} ${what} had been ${did} in the morning|@ had ${did} ${e} ${what} before that|${e} ${what} were ready before @ began}`,
        question: `{how many ${what} are ${did} by the end of the day|how many ${what} are ready in the end|how many ${what} is that in the whole day}`,
      });
    },
  ],
  barrelBottles: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [num, den, word] = r.pick([
        [1, 2, "half full"],
        [3, 4, "three quarters full"],
        [2, 3, "two thirds full"],
        [4, 5, "four fifths full"],
        [5, 6, "five sixths full"],
      ] as const);
      const [liters, bottle, box] = [
        den * r.int(4, 40),
        r.pick([0.5, 0.75, 1.5, 2, 0.25]),
        r.int(4, 12),
      ];
      const boxes = (liters * num) / den / bottle / box;
      if (!Number.isInteger(boxes) || boxes < 2) return false;
      const [a, b, c, d] = [s.given(liters), s.given(bottle), s.given(box), s.given(r.int(6, 40))];
      const what = r.pick("apple juice,olive oil,vinegar,cider,grape juice,maple syrup".split(","));
      s.tell(
        `{a barrel for ${a} liters is ${word} with ${what}, which ${p} fills into bottles of ${b} liters|${p}'s barrel of ${what} can hold ${a} liters and is ${word}. its content goes into bottles of ${b} liters|${p} fills ${what} into bottles of ${b} liters until the barrel is empty. the barrel holds ${a} liters and was ${word} before}. {${c} bottles go into a box|the bottles are packed in boxes of ${c}|there is room for ${c} bottles in a box}.`,
      );
      const x = s.chain(
        [a, s.constant(num), s.constant(den)],
        ["*", "/"],
        `there are # liters in the barrel.`,
      );
      const y = s.step(x, "/", b, `they fill # bottles.`);
      const z = s.step(y, "/", c, `that makes # boxes.`);
      const w = s.step(z, "*", d, `they bring # dollars.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ sells each box for ${usd(d)}|a box brings ${usd(d)}|a shop pays ${usd(d)} for each box}`,
        question: `{how much money does @ get|how many dollars do all the boxes bring}`,
        measure: money(`the money that ${p} gets`, p),
      });
    },
  ],
  sharedDriving: [
    4,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [v1, h1, v2, h2] = [5 * r.int(6, 14), r.int(2, 6), 5 * r.int(6, 14), r.int(2, 6)];
      if (v1 === v2) return false;
      const [a, b, c, d] = [s.given(v1 * h1 + v2 * h2), s.given(v1), s.given(h1), s.given(v2)];
      const to = r.pick(
        "the coast,a wedding,their parents,a lake,the capital,a concert".split(","),
      );
      s.tell(
        `{${p} and ${q} drive ${a} miles to ${to}. ${p} is the first at the wheel and goes ${b} miles an hour for ${c} hours; the rest of the way ${q} goes ${d} miles an hour|on a trip of ${a} miles to ${to}, ${p} drives for ${c} hours at ${b} miles an hour. then ${q} takes over and drives to the end at ${d} miles an hour|it is ${a} miles to ${to}. for the first ${c} hours ${p} drives at ${b} miles an hour, and after that ${q} drives at ${d} miles an hour until they arrive}.`,
      );
      const x = s.step(b, "*", c, `${p} drives # miles.`);
      const y = s.step(a, "-", x, `# miles are left.`);
      const z = s.step(y, "/", d, `${q} drives for # hours.`);
      const w = s.step(c, "+", z, `the whole trip takes # hours.`);
      s.ask(
        w,
        `{how many hours does the whole trip take|how long are they on the road, in hours|after how many hours do they arrive|in how many hours do ${p} and ${q} get there}?`,
        size("time", "hours", `the time of the whole trip`),
      );
    },
  ],
});
