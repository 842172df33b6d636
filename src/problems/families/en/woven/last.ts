import type { Random } from "../../../../common/random";
import { divisors } from "../../../family";
import { cost, money, things, units } from "../../../measure";
import { type Noun, noun } from "../../../nouns";
import { usd } from "../../../words_en";
import type { Last, Whose } from "./scene";

/** A way to go on from an amount; undefined where the numbers do not fit. */
export type Ending = (random: Random, x: number, whose: Whose) => Last | undefined;

/** Tries endings in random order. */
export const endings =
  (...list: readonly Ending[]): Ending =>
  (random, x, whose) => {
    for (const ending of random.shuffle(list)) {
      const last = ending(random, x, whose);
      if (last) return last;
    }
    return undefined;
  };

function divisor(random: Random, x: number, least = 2, most = 12): number | undefined {
  const fitting = divisors(x, least, most);
  return fitting.length > 0 ? random.pick(fitting) : undefined;
}

const BOXES = "box,bag,basket,jar,tray,crate,pack,bowl".split(",").map((one) => noun(one));
const RECEIVERS = "friend,child,neighbor,classmate,cousin,girl,boy".split(",").map((x) => noun(x));

/** All are put into containers of n. */
export const packed: Ending = (random, x, { what }) => {
  const n = divisor(random, x, 2, 20);
  if (n === undefined) return undefined;
  const box = random.pick(BOXES);
  return {
    n,
    op: "/",
    tell: (n) =>
      `${what} are {put|packed} into {${box}, ${n} in each ${box.one}|${box} of ${n}|${box} that hold ${n} each}`,
    ask: () => `how many ${box} {are needed|are filled|does that fill|is that}?`,
    line: `that fills # ${box}`,
    measure: things(box, `the ${box} that are filled`),
  };
};

/** All are shared equally. */
export const shared =
  (unit: Noun): Ending =>
  (random, x, { what }) => {
    const n = divisor(random, x);
    if (n === undefined) return undefined;
    const who = random.pick(RECEIVERS);
    return {
      n,
      op: "/",
      tell: (n) => `${what} are {shared|divided} {equally|evenly} among ${n} ${who}`,
      ask: () => `how many ${unit} does each ${who.one} {get|receive}?`,
      line: `each ${who.one} gets # ${unit}`,
      measure: things(unit, `the ${unit} that each ${who.one} gets`),
    };
  };

/** All are sold, or each of them costs something. */
export const sold =
  (verb: string): Ending =>
  (random, _, { what }) => ({
    n: random.chance(0.8) ? random.int(2, 12) : random.pick([0.5, 1.5, 2.5, 0.25, 1.25]),
    op: "*",
    tell: (n) => `${what} are ${verb} {for|at} ${usd(n)} {each|apiece}`,
    ask: () => "how {much money|many dollars} {do they bring in|is that in all|does that make}?",
    line: "they bring # dollars",
    measure: money("the money from the sale"),
  });

/** Each of them is worth, needs or brings n of something. */
export const each =
  (clause: string, unit: string, question: string, line: string): Ending =>
  (random, _, { what }) => ({
    n: random.int(2, 12),
    op: "*",
    tell: (n) => clause.replace("%", what).replace("&", `${n} ${unit}`),
    ask: () => `${question}?`,
    line,
    measure: units(unit.replace(/s$/, ""), `the ${unit}`),
  });

/** A goal that is not yet reached. */
export const goal =
  (clause: (n: string, whose: Whose) => string, unit: string, question: string): Ending =>
  (random, x, whose) => ({
    n: Math.ceil(x) + random.int(2, Math.max(5, Math.min(100, Math.floor(x / 2)))),
    op: "-",
    first: true,
    tell: (n) => clause(unit === "dollars" ? usd(n) : `${n} ${unit}`, whose),
    ask: () => `${question}?`,
    line: `# ${unit} are missing`,
  });

/** Some of the amount is gone. */
export const gone =
  (clause: (n: string, whose: Whose) => string, unit: string, question: string): Ending =>
  (random, x, whose) => {
    if (x < 6) return undefined;
    return {
      n: random.int(2, Math.floor(x) - 2),
      op: "-",
      tell: (n) => clause(unit === "dollars" ? usd(n) : `${n} ${unit}`, whose),
      ask: () => `${question}?`,
      line: `# ${unit} are left`,
      measure:
        unit === "dollars"
          ? money("the money that is left")
          : units(unit.replace(/s$/, ""), `the ${unit} that are left`),
    };
  };

/** The amount is used, n at a time. */
export const spread =
  (
    clause: (n: string, whose: Whose) => string,
    unit: string,
    question: string,
    parts: string,
  ): Ending =>
  (random, x, whose) => {
    const n = divisor(random, x, 2, 25);
    if (n === undefined) return undefined;
    return {
      n,
      op: "/",
      tell: (n) => clause(unit === "dollars" ? usd(n) : `${n} ${unit}`, whose),
      ask: () => `${question}?`,
      line: `that makes # ${parts}`,
      measure: units(parts.replace(/s$/, ""), `these ${parts}`),
    };
  };

/** Paid by someone with a note that is large enough. */
export const change =
  (buyer: () => string): Ending =>
  (_, x, { list }) => {
    const note = [10, 20, 50, 100, 200, 500].find((most) => most > x);
    if (note === undefined) return undefined;
    return {
      n: note,
      op: "-",
      first: true,
      tell: (n) => `${buyer()} buys ${list} and pays with {a $${n} bill|$${n}}`,
      ask: () => "how much {change is there|money comes back|change is given}?",
      line: "the change is # dollars",
      measure: cost("the change"),
    };
  };

/** People sit, ride or stand in groups of n. */
export const grouped =
  (clause: string, one: string): Ending =>
  (random, x, { what }) => {
    const n = divisor(random, x, 2, 30);
    if (n === undefined) return undefined;
    const group = noun(one);
    return {
      n,
      op: "/",
      tell: (n) => clause.replace("%", what).replace("&", `${n}`),
      ask: () => `how many ${group} {are there|are needed|is that}?`,
      line: `that makes # ${group}`,
      measure: units(one, `these ${group}`),
    };
  };

/** Each of these people pays. */
export const pays: Ending = (random, _, { what }) => {
  const thing = random.pick(["a ticket", "lunch", "a T-shirt", "the trip", "a new book"]);
  return {
    n: random.int(2, 15),
    op: "*",
    tell: (n) => `each of ${what} pays ${usd(n)} for ${thing}`,
    ask: () => "how {much|many dollars} do they pay {in all|altogether|in total}?",
    line: "they pay # dollars",
    measure: cost("the money that they pay"),
  };
};
