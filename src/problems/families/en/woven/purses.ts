import { money, size } from "../../../measure";
import { usd } from "../../../words_en";
import { endings, goal, gone, spread } from "./last";
import { owners, past, present, type Verb } from "./makers";
import { aim, type Maker, people } from "./people";
import { about, dollars, type Holder, limits, names, sized } from "./scene";

type Purse = readonly [verb: Verb, of: string, intro: string];

const PURSES: readonly Purse[] = [
  [
    past("saved", "save"),
    "the amount that % saved",
    "{some friends are saving money|it is the end of the month}.",
  ],
  [
    past("earned", "earn"),
    "the amount that % earned",
    "{some friends worked in the holidays|it was payday}.",
  ],
  [present("has", "have"), "the amount of money that % has", ""],
  [
    past("spent", "spend"),
    "the amount that % spent",
    "{some friends went shopping|it was a day at the mall}.",
  ],
  [
    past("raised", "raise"),
    "the amount that % raised",
    "{a run for charity raised money|a school collects money for an animal shelter}.",
  ],
  [
    past("donated", "donate"),
    "the amount that % donated",
    "{a hospital asked for donations|a library needs a new roof}.",
  ],
  [
    past("paid", "pay"),
    "the amount that % paid",
    "{the neighbors paid for a new fence|a birthday present was bought together}.",
  ],
];

/** Money that people save, earn, have or spend. */
export const purses: Maker = (s, r) => {
  const [verb, of, intro] = r.pick(PURSES);
  const has = verb.one === "has";
  const saving = ["saved", "earned", "has", "raised"].includes(verb.one);
  const his = (h: Holder) => h.person?.his ?? "";
  return owners({
    holders: people(s, r),
    verb,
    amounts: dollars("{how much|how much money}"),
    of: (h) => of.replace("that %", `{that |}${h.name}`),
    averageOf: "",
    measure: money(""),
    intro: r.chance(0.4) ? intro : "",
    limits: limits({
      max: 900,
      draw: r.chance(0.7) ? about(6, 90) : about(40, 400),
      happenings: has ? ["gain", "loss", "give", "give", "double", "half"] : [],
      lasts: saving ? 0.3 : 0,
    }),
    more: {
      vague: true,
      measure: (hs) => {
        if (!saving) return undefined;
        const [h] = hs;
        if (h === undefined || hs.length > 1) return money(`the money of ${names(hs)}`);
        return money(of.replace("%", h.name), h.person);
      },
      low: (lo, hi, n) =>
        has ? [`${lo.name} {needs|would need} ${usd(n)} more to have as much as ${hi.name}`] : [],
      gain: (h, n) =>
        `${h.name} {earns|finds|gets} {another |}${usd(n)} {for helping a neighbor|as a present|}`,
      loss: (h, n) =>
        `${h.name} {spends ${usd(n)}|pays ${usd(n)} for ${r.pick(["a book", "lunch", "a cap", "a ticket"])}}`,
      give: (h, to, n) =>
        `{${h.name} {gives|pays|lends} ${usd(n)} to ${to.name}|${h.name} gives ${to.name} ${usd(n)}|${to.name} gets ${usd(n)} from ${h.name}}`,
      double: (h) => `${h.name} doubles ${his(h)} money {by working|with a side job}`,
      half: (h) => `${h.name} spends half of ${his(h)} money`,
      last: endings(
        goal(
          (n, w) =>
            `${w.who} ${w.many ? "want" : "wants"} to buy ${r.pick(["a tent", "a game console", "a drum set", "a bicycle", "a telescope"])} that costs ${n}`,
          "dollars",
          "{how much {is still missing|is missing|more is needed}|how many dollars are missing}",
        ),
        gone(
          (n, w) =>
            `${w.who} ${w.many ? "use" : "uses"} ${n} of it for ${r.pick(["a present", "a meal", "a donation", "a day trip"])}`,
          "dollars",
          "how much {is left|money is left|remains}",
        ),
        spread(
          (n, w) =>
            `with this money, ${w.who} ${w.many ? "buy" : "buys"} ${r.pick(["tickets", "books", "plants", "cinema vouchers"])} for ${n} each`,
          "dollars",
          "how many can be bought",
          "pieces",
        ),
      ),
    },
  });
};

type Effort = readonly [verb: Verb, unit: string, what: string, far: boolean];

const EFFORTS: readonly Effort[] = [
  [past("walked", "walk"), "km", "the distance that % walked", true],
  [past("cycled", "cycle"), "miles", "the distance that % cycled", true],
  [past("drove", "drive"), "miles", "the distance that % drove", true],
  [past("ran", "run"), "km", "the distance that % ran", true],
  [past("practiced", "practice"), "minutes", "the time that % practiced", false],
  [past("worked", "work"), "hours", "the time that % worked", false],
  [past("danced", "dance"), "minutes", "the time that % danced", false],
  [past("waited", "wait"), "minutes", "the time that % waited", false],
];

/** How far or how long people went. */
export const efforts: Maker = (s, r) => {
  const [verb, unit, of, far] = r.pick(EFFORTS);
  const hs = people(s, r);
  const words = far
    ? { more: "{more|farther}", less: "less", as: "as far" }
    : { more: "{more|longer}", less: "less", as: "as long" };
  const of1 = (h: Holder) => of.replace("%", h.name);
  return owners({
    holders: hs,
    verb,
    amounts: sized(unit, { ...words, how: `how many ${unit}` }),
    of: of1,
    averageOf: "",
    measure: size(far ? "length" : "time", unit, ""),
    limits: limits({
      draw: unit === "hours" ? about(3, 20) : about(5, 80),
      max: unit === "hours" ? 80 : 300,
      lasts: 0.2,
    }),
    more: {
      last: endings(aim(unit)),
      measure: (hs) =>
        size(
          far ? "length" : "time",
          unit,
          hs.length > 1 ? `the total of ${names(hs)}` : of1(hs[0] as Holder),
        ),
    },
  });
};
