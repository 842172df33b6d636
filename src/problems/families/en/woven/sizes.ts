import { cost, size } from "../../../measure";
import { named, usd } from "../../../words_en";
import { change, endings, gone } from "./last";
import { holders, IS, owners, present, type Verb } from "./makers";
import { type Maker, people } from "./people";
import { about, dollars, type Holder, limits, names, sized } from "./scene";

const ARTICLES: readonly (readonly [list: string, least: number, most: number])[] = [
  ["the book,the pen,the notebook,the ruler,the calendar,the globe,the school bag", 2, 30],
  ["the shirt,the jacket,the cap,the scarf,the sweater,the belt,the pair of jeans", 8, 90],
  ["the soup,the salad,the pizza,the juice,the ice cream,the sandwich,the steak", 3, 25],
  ["the lamp,the chair,the table,the mirror,the carpet,the shelf,the armchair", 15, 200],
  ["the ball,the racket,the helmet,the skateboard,the tent,the rope", 5, 90],
  ["the doll,the puzzle,the board game,the kite,the toy car,the drum", 4, 40],
  ["the phone,the tablet,the camera,the printer,the keyboard,the speaker", 20, 400],
];

/** Prices of articles. */
export const prices: Maker = (s, r) => {
  const buyer = () => named(s, r).name;
  const [list, least, most] = r.pick(ARTICLES);
  const cents = most < 50 && r.chance(0.15);
  const draw = about(least, most);
  return owners({
    holders: holders(r.shuffle(list.split(","))),
    verb: present("costs", "cost"),
    amounts: dollars(),
    of: (h) => `the {price|cost} of ${h.name}`,
    averageOf: "price",
    measure: cost(""),
    limits: limits({
      max: 1200,
      draw: cents ? (random) => draw(random) + random.pick([0.5, 0.25, 0.75]) : draw,
      asks: limits({}).asks.filter((kind) => kind !== "times" || !cents),
    }),
    more: {
      high: (hi, lo, n) => [
        `${hi.name} is ${usd(n)} more expensive than ${lo.name}`,
        `for ${hi.name} one pays ${usd(n)} more than for ${lo.name}`,
      ],
      low: (lo, hi, n) => [
        `${lo.name} is ${usd(n)} cheaper than ${hi.name}`,
        `one saves ${usd(n)} by buying ${lo.name} instead of ${hi.name}`,
      ],
      askAll: (hs, all) =>
        `{how much do ${all ? "they" : names(hs)} cost {together|in all|altogether}|how much does one pay for ${names(hs)}{ together|}|what is the total {cost|price} of ${names(hs)}}`,
      last: endings(
        change(buyer),
        change(buyer),
        gone(
          (n, { list }) => `${buyer()} buys ${list} with a coupon that takes ${n} off`,
          "dollars",
          "how much {is left to pay|must be paid}",
        ),
        (random, _, { many, list }) => ({
          n: random.int(2, 6),
          op: "*",
          tell: () => "",
          ask: (n) =>
            many
              ? `how much {do ${n} sets of ${list}|would ${n} of each} cost?`
              : `${list} is bought ${n} times. how much {is|does} that {|cost} in all?`.replace(
                  "{is|does} that {|cost}",
                  "does that cost",
                ),
          line: "that is # dollars",
        }),
      ),
    },
  });
};

const LOADS: readonly (readonly [list: string, unit: string, least: number, most: number])[] = [
  ["the red box,the blue box,the green box,the white box,the black box", "kg", 3, 60],
  ["the first package,the second package,the third package,the fourth package", "pounds", 2, 40],
  ["the dog,the cat,the rabbit,the goat,the sheep,the pig", "pounds", 5, 120],
  ["the suitcase,the backpack,the handbag,the trunk,the guitar case", "kg", 2, 30],
  ["the pumpkin,the melon,the cabbage,the sack of potatoes,the bag of onions", "pounds", 2, 40],
  ["the lion,the bear,the seal,the zebra,the camel", "kg", 60, 400],
];

/** Weights of packages, animals and fruits. */
export const weights: Maker = (_, r) => {
  const [list, unit, least, most] = r.pick(LOADS);
  const of = (h: Holder) => `the weight of ${h.name}`;
  return owners({
    holders: holders(r.shuffle(list.split(","))),
    verb: present("weighs", "weigh"),
    amounts: sized(unit, {}),
    of,
    averageOf: "weight",
    measure: size("weight", unit, ""),
    limits: limits({ max: 900, draw: about(least, most), lasts: 0.2 }),
    more: {
      high: (hi, lo, n) => [`${hi.name} is ${n} ${unit} heavier than ${lo.name}`],
      low: (lo, hi, n) => [`${lo.name} is ${n} ${unit} lighter than ${hi.name}`],
      last: endings(
        (random, x, { many, list }) => ({
          n: x + random.int(5, 60),
          op: "-",
          first: true,
          tell: (n) =>
            `${list} ${many ? "are" : "is"} put on a cart that can carry {at most |up to |}${n} ${unit}`,
          ask: () => `how many more ${unit} can the cart carry?`,
          line: `the cart can carry # more ${unit}`,
        }),
        (random, _, { list, many }) => ({
          n: random.int(2, 9),
          op: "*",
          tell: (n) =>
            `{moving|transporting|shipping} ${list} costs ${usd(n)} {a|per} ${unit === "kg" ? "kilogram" : "pound"}`,
          ask: () =>
            `how {much|many dollars} does it cost to {move|transport|ship} {${list}|${many ? "them" : "it"}}?`,
          line: "that costs # dollars",
        }),
      ),
    },
  });
};

const VESSELS: readonly (readonly [
  list: string,
  verb: Verb,
  unit: string,
  what: string,
  least: number,
  most: number,
])[] = [
  [
    "the first tank,the second tank,the third tank,the fourth tank",
    present("holds", "hold"),
    "liters",
    "the content of %",
    20,
    300,
  ],
  [
    "the barrel,the bucket,the watering can,the bathtub,the jug",
    present("holds", "hold"),
    "liters",
    "the content of %",
    5,
    90,
  ],
  [
    "the old well,the new well,the spring,the creek",
    present("gives", "give"),
    "gallons",
    "the water from %",
    20,
    250,
  ],
  [
    "Lake Street,Park Street,Mill Street,Oak Street,Hill Street",
    IS,
    "meters",
    "the length of %",
    80,
    400,
  ],
  [
    "the red ribbon,the blue ribbon,the green ribbon,the gold ribbon",
    IS,
    "cm",
    "the length of %",
    10,
    150,
  ],
  [
    "the first trail,the second trail,the third trail,the fourth trail",
    IS,
    "km",
    "the length of %",
    3,
    40,
  ],
  ["the oak,the birch,the pine,the maple", IS, "feet", "the height of %", 12, 120],
  [
    "the church tower,the lighthouse,the water tower,the radio mast",
    IS,
    "meters",
    "the height of %",
    20,
    150,
  ],
  [
    "the first film,the second film,the third film,the cartoon",
    IS,
    "minutes",
    "the length of %",
    20,
    180,
  ],
];

/** Contents, lengths and heights of things. */
export const measures: Maker = (_, r) => {
  const [list, verb, unit, what, least, most] = r.pick(VESSELS);
  const tall = what.includes("height");
  const long = verb === IS && !tall;
  const of = (h: Holder) => what.replace("%", h.name);
  const amounts = tall
    ? sized(unit, {
        after: " tall",
        more: "taller",
        less: "shorter",
        as: "as tall",
        how: `how many ${unit} tall`,
      })
    : long
      ? sized(unit, {
          after: " long",
          more: "longer",
          less: "shorter",
          as: "as long",
          how: `how many ${unit} long`,
        })
      : sized(unit, {});
  const kind = unit === "minutes" ? "time" : verb === IS ? "length" : "volume";
  return owners({
    holders: holders(r.shuffle(list.split(","))),
    verb,
    amounts,
    of,
    averageOf: verb === IS ? (tall ? "height" : "length") : "amount",
    measure: size(kind, unit, ""),
    limits: limits({
      max: 900,
      draw: about(least, most),
      without: tall
        ? ["sum", "sumDiffer", "rest", "percent", "raised"]
        : long
          ? ["percent", "raised", "sum", "sumDiffer"]
          : [],
      asks: tall ? ["one", "one", "more", "average"] : limits({}).asks,
      lasts: 0,
    }),
    more:
      verb === IS
        ? {
            askAll: (hs) => `what is the total length{, in ${unit},| in ${unit}} of ${names(hs)}`,
            measure: (hs) =>
              size(
                kind,
                unit,
                hs.length > 1 ? `the total length of ${names(hs)}` : of(hs[0] as Holder),
              ),
          }
        : {},
  });
};

/** Ages of people. */
export const ages: Maker = (s, r) => {
  const of = (h: Holder) =>
    h.name.includes("'s ") ? `the age of ${h.name}` : `{${h.name}'s age|the age of ${h.name}}`;
  return owners({
    holders: people(s, r),
    verb: IS,
    amounts: sized("years", {
      after: " old",
      more: "older",
      less: "younger",
      as: "as old",
      how: "how old",
    }),
    of,
    averageOf: "age",
    measure: size("age", "years", ""),
    limits: limits({
      max: 95,
      draw: about(6, 50),
      without: ["percent", "raised", "sum", "sumDiffer", "same", "gap", "rest"],
      asks: ["one", "one", "one", "total", "more", "more", "times", "average"],
      lasts: 0,
    }),
    more: {
      high: (hi, lo, n) => [
        `${hi.name} was ${n} years old when ${lo.name} was born`,
        `${hi.name} was born ${n} years before ${lo.name}`,
      ],
      low: (lo, hi, n) => [
        `${lo.name} was born ${n} years after ${hi.name}`,
        `in ${n} years, ${lo.name} will be as old as ${hi.name} is now`,
      ],
      askAll: (hs) =>
        `{what is the sum of the ages of ${names(hs)}|how many years old are ${names(hs)} together}`,
      askAverage: (hs) => `what is the average age of ${names(hs)}`,
      measure: (hs) =>
        size(
          "age",
          "years",
          hs.length > 1 ? `the sum of the ages of ${names(hs)}` : `the age of ${hs[0]?.name}`,
        ),
    },
  });
};
