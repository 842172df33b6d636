import { families } from "../../../family";
import { cost, size, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";

type Portion = readonly [amount: number, text: string];

const PORTIONS: readonly Portion[] = [
  [0.5, "half a #"],
  [0.25, "{a quarter of a #|1/4 of a #}"],
  [0.75, "{three quarters of a #|3/4 of a #}"],
  [1.5, "a # and a half"],
  [1, "one whole #"],
  [0.2, "a fifth of a #"],
];

/** Building, sewing, pets and chores. */
export const enHomeMore = families("en", "home", {
  tileSpare: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const room = r.pick("kitchen,hallway,bathroom,porch,laundry room,balcony".split(","));
      const [l, w] = [r.int(5, 25), r.int(4, 20)];
      const [pct, box] = [r.pick([5, 10, 15, 20, 25]), r.pick([6, 8, 10, 11, 12, 20, 24])];
      const all = (l * w * (100 + pct)) / 100;
      if (!Number.isInteger(all) || all % box !== 0 || w > l) return false;
      const [a, b, c, d] = [s.given(l), s.given(w), s.given(pct), s.given(box)];
      s.tell(
        `{the floor of ${p}'s ${room} is ${a} feet long and ${b} feet wide, and each tile covers exactly one square foot|${p} tiles a ${room} of ${a} by ${b} feet with tiles of one square foot each|with square tiles, one foot on a side, ${p} is covering the floor of a ${room} that measures ${a} feet by ${b} feet|${p} wants new tiles in the ${room}. the floor measures ${a} feet by ${b} feet, and it takes one tile for each square foot|a ${room}, ${a} feet long and ${b} feet wide, is to be tiled by ${p}, with one tile per square foot}.`,
        `{because some tiles always break, ${p.he} {buys|orders} ${c}% more than the floor takes|since tiles break easily, ${c}% are added to the number that is needed|${p.he} adds ${c}% for tiles that will be cut or broken}.`,
      );
      const x = s.step(a, "*", b, `the floor takes # tiles.`);
      const y = s.chain([x, c, s.constant(100)], ["*", "/"], `the extra tiles are #.`);
      const z = s.step(x, "+", y, `in all that is # tiles.`);
      const n = s.step(z, "/", d, `that makes # boxes.`);
      closeWith(s, r, n, {
        who: p,
        fact: `{there are ${d} tiles in a box|the tiles are sold in boxes of ${d}|one box contains ${d} tiles}`,
        question: `{how many boxes must @ {buy|order}|how many boxes of tiles will be on @'s bill}`,
        measure: units("box", `the boxes that ${p} buys`),
      });
    },
  ],
  wallRows: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [brick, wall] = r.pick([
        ["bricks", "wall"],
        ["stones", "garden wall"],
        ["blocks", "garage wall"],
        ["tiles", "roof"],
      ] as const);
      const [rows, per, load] = [r.int(8, 30), r.int(10, 60), r.pick([10, 12, 15, 20, 25, 30, 40])];
      const done = r.int(2, rows - 3);
      const trips = ((rows - done) * per) / load;
      if (!Number.isInteger(trips) || trips < 3 || trips > 80) return false;
      const [a, b, c, d] = [s.given(rows), s.given(done), s.given(per), s.given(load)];
      const min = s.given(r.int(3, 12));
      s.tell(
        `{a ${wall} that ${p} is building will have ${a} rows of ${c} ${brick}. ${b} rows are finished|${p} has finished ${b} of the ${a} rows of a ${wall}, and each row consists of ${c} ${brick}|with ${c} ${brick} in each row, a ${wall} will be ${a} rows high. so far ${p} has laid ${b} rows|${p} is building a ${wall}. it takes ${a} rows, each with ${c} ${brick}, of which ${b} rows are done|every row of a ${wall} has ${c} ${brick}. out of ${a} rows, ${p} completed ${b} before lunch}.`,
        `{a wheelbarrow takes ${d} ${brick} at a time|the ${brick} lie at the gate, and ${d} of them fit into the wheelbarrow|${p} brings the ${brick} in a wheelbarrow, ${d} at a time}.`,
      );
      const x = s.step(a, "-", b, `# rows are still to do.`);
      const y = s.step(x, "*", c, `they take # ${brick}.`);
      const z = s.step(y, "/", d, `that is # trips.`);
      const w = s.step(z, "*", min, `the trips take # minutes.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{each trip takes ${min} minutes|@ needs ${min} minutes for a trip with the wheelbarrow}`,
        question: `{how many minutes will it take to bring {all the|the remaining} ${brick}|how long, in minutes, will @ be busy bringing the ${brick} for the rest of the ${wall}}`,
        measure: size("time", "minutes", `the time for bringing the ${brick}`),
      });
    },
  ],
  clothRoll: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [stuff, first, second] = r.pick([
        ["cloth", "napkins", "towels"],
        ["cotton", "aprons", "pillowcases"],
        ["felt", "slippers", "hats"],
        ["ribbon", "bows", "belts"],
        ["canvas", "bags", "chair covers"],
        ["leather", "bracelets", "belts"],
      ] as const);
      const [yards, n, k] = [r.int(2, 15), r.int(3, 20), r.int(5, 24)];
      const [rest, each] = [yards * 36 - n * k, r.int(6, 40)];
      if (rest < 2 * each || rest % each !== 0 || each === k) return false;
      const [a, b, c, d] = [s.given(yards), s.given(n), s.given(k), s.given(each)];
      s.tell(
        `{${p} has ${a} yards of ${stuff}|there are ${a} yards of ${stuff} on ${p}'s table|${p} buys a roll with ${a} yards of ${stuff}|a friend gives ${p} ${a} yards of ${stuff}|at a market ${p} finds a piece of ${stuff}, ${a} yards long}, {and a yard is 36 inches|each yard being 36 inches}. {first ${p.he} cuts pieces for ${b} ${first}, ${c} inches each|${b} ${first} are made first, and each of them takes ${c} inches|a piece of ${c} inches is cut off for each of ${b} ${first}}.`,
      );
      const x = s.step(a, "*", s.constant(36), `in all there are # inches.`);
      const y = s.step(b, "*", c, `the ${first} take # inches.`);
      const z = s.step(x, "-", y, `# inches are left.`);
      const w = s.step(z, "/", d, `that is enough for # ${second}.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{the rest is used for ${second} of ${d} inches each|@ makes ${second} from what is left, with ${d} inches for each one}`,
        question: `{how many ${second} {will there be|can be made}|how many ${second} does @ get}`,
      });
    },
  ],
  curtains: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [wins, per, len] = [r.int(2, 9), r.int(2, 3), r.int(4, 10)];
      if ((wins * per * len) % 3 !== 0) return false;
      const [a, b, c, price] = [
        s.given(wins),
        s.given(per),
        s.given(len),
        s.given(r.pick([4, 5, 6, 7, 8, 9, 10, 12, 15, 4.5, 7.5])),
      ];
      const place = r.pick("living room,office,classroom,guest house,dining hall".split(","));
      s.tell(
        `{the ${place} has ${a} windows, and {${p} sews|${p} is sewing} ${b} curtains for each of them|${p} is sewing curtains for a ${place} with ${a} windows, ${b} for every window|every one of the ${a} windows of a ${place} is to get ${b} curtains, made by ${p}|${p} was asked to sew curtains for the ${a} windows of a ${place}. there will be ${b} curtains at each window|a ${place} needs new curtains, and ${p} sews them: ${b} for each of its ${a} windows}.`,
        `{a curtain takes ${c} feet of material|for one curtain, ${c} feet of material are cut|${p} needs ${c} feet of material to make a curtain}.`,
      );
      const x = s.step(a, "*", b, `that makes # curtains.`);
      const y = s.step(x, "*", c, `they take # feet.`);
      const z = s.step(y, "/", s.constant(3), `that is # yards.`);
      const w = s.step(z, "*", price, `the material costs # dollars.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{the shop sells the material by the yard (3 feet), for ${usd(price)} a yard|@ pays ${usd(price)} for every yard, which is 3 feet|a yard (that is, 3 feet) costs ${usd(price)}}`,
        question: `{how much does all the material cost|how much will @ spend on the material}`,
        measure: cost("the price of the material", p),
      });
    },
  ],
  fishTank: [
    3,
    4,
    (s, r) => {
      const p = person(s, r);
      const [big, small] = r.sample(
        "goldfish,angelfish,guppies,catfish,snails,crabs".split(","),
        2,
      );
      const [k, m, n, more] = [r.int(3, 9), r.int(1, 3), r.int(2, 8), r.int(2, 15)];
      const [a, b, c, d] = [s.given(k * n + m * more), s.given(k), s.given(m), s.given(n)];
      if (m === k) return false;
      s.tell(
        `{a tank of ${a} gallons stands in ${p}'s living room. ${p} read that ${big} need ${b} gallons each and ${small} ${c} gallons each|${p} bought a fish tank of ${a} gallons. each of the ${big} should have ${b} gallons of water, each of the ${small} ${c} gallons|${b} gallons of water are right for each of the ${big}, and ${c} gallons for each of the ${small}. ${p}'s tank holds ${a} gallons|${p} wants to put ${big} and ${small} into a tank of ${a} gallons. one of the ${big} needs ${b} gallons, and one of the ${small} ${c} gallons|how much room fish need depends on the kind: for the ${big} it is ${b} gallons each, for the ${small} ${c}. ${p} has room for ${a} gallons}.`,
      );
      const x = s.step(d, "*", b, `the ${big} need # gallons.`);
      const y = s.step(a, "-", x, `# gallons are left.`);
      const z = s.step(y, "/", c, `that is enough for # ${small}.`);
      closeWith(s, r, z, {
        who: p,
        fact: `{@ puts ${d} ${big} into the tank|there are already ${d} ${big} in the tank|@ wants to have ${d} ${big}}`,
        question: `{how many ${small} can {live with them|be added}|for how many ${small} is there still room}`,
      });
    },
  ],
  catCans: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [pet, food] = r.pick([
        ["cats", "can"],
        ["dogs", "can"],
        ["ferrets", "pouch"],
        ["puppies", "can"],
        ["kittens", "pouch"],
      ] as const);
      const [am, pm] = r.sample(PORTIONS, 2) as [Portion, Portion];
      const [n, days] = [r.int(2, 9), r.pick([4, 5, 6, 7, 8, 10, 12, 14, 20, 30])];
      if (!Number.isInteger((am[0] + pm[0]) * n * days)) return false;
      const [a, b, c, d] = [s.constant(am[0]), s.constant(pm[0]), s.given(n), s.given(days)];
      s.specify(noun(food));
      const [ate, late] = [am[1].replaceAll("#", food), pm[1].replaceAll("#", food)];
      const price = s.given(r.pick([0.5, 1, 2, 1.5, 1.25, 0.8, 3]));
      const word = food === "pouch" ? "pouches" : "cans";
      s.tell(
        `{each of ${p}'s ${c} ${pet} eats ${ate} in the morning and ${late} in the evening|${p} has ${c} ${pet}. in the morning each one gets ${ate} of food and in the evening ${late}|${ate} for breakfast and ${late} for supper: that is what each of ${p}'s ${c} ${pet} gets|${p} looks after ${c} ${pet}, and every one of them needs ${ate} in the morning and ${late} at night|morning and evening, ${p} feeds ${c} ${pet}: each one eats ${ate} in the morning and ${late} in the evening}.`,
        `{a ${food} costs ${usd(price)}|${p} buys the food at ${usd(price)} a ${food}|the price of one ${food} is ${usd(price)}}.`,
      );
      const x = s.step(a, "+", b, `one animal eats # ${word} a day.`);
      const y = s.step(x, "*", c, `all of them eat # ${word} a day.`);
      const z = s.step(y, "*", d, `in ${d} days that is # ${word}.`);
      const w = s.step(z, "*", price, `the food costs # dollars.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ buys food for ${d} days|@ stocks up for the next ${d} days}`,
        question: `{how much does {the food|it} cost|how many dollars must @ pay for it}`,
        measure: cost(`the price of the food`, p),
      });
    },
  ],
  choreTime: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [one, two, three] = r.sample(
        "washing the dishes,sweeping the stairs,mowing the lawn,cleaning the windows,ironing the shirts,raking the leaves,weeding the garden,vacuuming the carpets,washing the car,tidying the attic".split(
          ",",
        ),
        3,
      );
      const k = s.given(r.int(2, 4));
      const a = s.given(2 * r.int(4, 20));
      const total = a.n + a.n / 2 + a.n * k.n;
      const hours = s.given(Math.ceil(total / 60) + r.int(0, 2));
      if (hours.n < 2 || hours.n * 60 === total) return false;
      s.tell(
        `{${p} has ${hours} hours {on Saturday|in the afternoon} for three chores|three chores are waiting for ${p}, who has ${hours} hours|in the ${hours} hours before the guests come, ${p} does three chores|${p} has ${hours} hours until dinner and plans three chores}: {${one}, ${two} and ${three}|${three}, ${one} and ${two}}.`,
        `{${one} takes ${a} minutes, ${two} half as long, and ${three} ${k} times as long as ${one}|${p} needs ${a} minutes for ${one}, only half that time for ${two}, but ${k} times as much for ${three} as for ${one}|half of the time of ${one} is enough for ${two}, while ${three} takes ${k} times as long as ${one}. ${one} is done in ${a} minutes}.`,
      );
      const x = s.step(a, "/", s.constant(2), `${two} takes # minutes.`);
      const y = s.step(a, "*", k, `${three} takes # minutes.`);
      const z = s.chain([a, x, y], ["+", "+"], `all chores take # minutes.`);
      const h = s.step(hours, "*", s.constant(60), `${p} has # minutes.`);
      const w = s.step(h, "-", z, `# minutes are left.`);
      s.ask(
        w,
        `{how many minutes are left {for ${p}|} when everything is done|how much free time, in minutes, does ${p} have after the chores|how many minutes will ${p} have to spare|how many minutes of this time does ${p} have for other things}?`,
        size("time", "minutes", `the time that ${p} has left`, p),
      );
    },
  ],
  laundryLoads: [
    5,
    4,
    (s, r) => {
      const p = person(s, r);
      const [first, second] = r.sample(
        "shirts,towels,sheets,trousers,uniforms,dresses".split(","),
        2,
      );
      const per = r.int(5, 15);
      const [a, loads] = [r.int(10, 60), r.int(3, 9)];
      const b = per * loads - a;
      const [wash, dry] = [5 * r.int(4, 10), 5 * r.int(4, 12)];
      if (b < 5 || (loads * (wash + dry)) % 60 !== 0) return false;
      const [x1, x2, x3] = [s.given(a), s.given(b), s.given(per)];
      const [w, d] = [s.given(wash), s.given(dry)];
      s.tell(
        `{${p} has to wash ${x1} ${first} and ${x2} ${second} in a machine that takes ${x3} pieces at a time|${x1} ${first} and ${x2} ${second} lie in ${p}'s laundry room, and the machine holds ${x3} pieces|a washing machine takes ${x3} pieces of laundry. ${p} puts in ${x1} ${first} and ${x2} ${second}, load by load|after a holiday, ${p} has ${x1} dirty ${first} and ${x2} dirty ${second}. the machine can wash ${x3} pieces in a load|${p} does the laundry of a small hotel: today it is ${x1} ${first} and ${x2} ${second}, with ${x3} pieces in each load}.`,
        `{a load is in the washer for ${w} minutes and in the dryer for ${d} minutes before the next one is started|each load needs ${w} minutes for washing and ${d} more for drying, and only then does ${p} start the next one|washing takes ${w} minutes and drying ${d} minutes a load, one load after the other}.`,
      );
      const y = s.step(x1, "+", x2, `there are # pieces.`);
      const n = s.step(y, "/", x3, `that makes # loads.`);
      const t = s.step(w, "+", d, `one load takes # minutes.`);
      const m = s.step(n, "*", t, `all loads take # minutes.`);
      const h = s.step(m, "/", s.constant(60), `that is # hours.`);
      s.ask(
        h,
        `{how many hours does ${p} need for {all of it|everything}|how long does the laundry take, in hours|after how many hours is everything clean and dry|how many hours pass until the last piece is dry}?`,
        size("time", "hours", `the time for the laundry`),
      );
    },
  ],
  quiltSquares: [
    6,
    6,
    (s, r) => {
      const p = person(s, r);
      const side = r.pick([3, 4, 6]);
      const [l, w] = [r.int(4, 9), r.int(3, 7)];
      const all = ((l * 12) / side) * ((w * 12) / side);
      const [done, per] = [r.int(5, 60), r.int(3, 20)];
      if (w > l || (all - done) % per !== 0 || all - done < 3 * per) return false;
      const [a, b, c] = [s.given(l), s.given(w), s.given(side)];
      const [d, e] = [s.given(done), s.given(per)];
      const what = r.pick("quilt,patchwork blanket,wall hanging,picnic blanket".split(","));
      s.tell(
        `{${p} is sewing a ${what} of ${a} by ${b} feet out of squares that are ${c} inches on each side|a ${what}, ${a} feet long and ${b} feet wide, is made of squares of ${c} by ${c} inches by ${p}|from squares with sides of ${c} inches ${p} makes a ${what} that will be ${a} feet long and ${b} feet wide|${p} plans a ${what}. it will be ${a} feet long and ${b} feet wide and is sewn from squares that measure ${c} inches on a side}. {a foot is 12 inches.|}`,
        `{${d} squares are ready, and every evening ${e} more are finished|${p} already has ${d} squares and makes ${e} a day|up to now ${d} squares have been cut; from now on ${p} cuts ${e} a day}.`,
      );
      const twelve = s.constant(12);
      const x = s.chain([a, twelve, c], ["*", "/"], `along the length there are # squares.`);
      const y = s.chain([b, twelve, c], ["*", "/"], `along the width there are # squares.`);
      const z = s.step(x, "*", y, `in all that is # squares.`);
      const v = s.step(z, "-", d, `# squares are missing.`);
      const t = s.step(v, "/", e, `that takes # days.`);
      const m = s.constant(7);
      if (t.n % 7 !== 0) return false;
      const k = s.step(t, "/", m, `that is # weeks.`);
      s.ask(
        k,
        `{how many weeks does ${p} still need for the squares|after how many weeks are there enough squares|in how many weeks will all the squares be ready}?`,
        size("time", "weeks", `the time that ${p} still needs`),
      );
    },
  ],
});
