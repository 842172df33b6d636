import { money, units } from "../../../measure";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import { named } from "../../../words_en";
import type { Kind } from "./compose";
import { a, type Deal, dollars, ware } from "./deal";
import { GOALS, TREATS } from "./jobs";
import { type Outcome, payable } from "./outcome";

const GOAL_LIST = GOALS.split(",").map(ware);
const TREAT_LIST = TREATS.split(",");

export const EARNING_MIDDLES: readonly Kind[] = [
  { name: "spend", steps: 1, weight: 1.5 },
  { name: "half", steps: 1 },
  { name: "part", steps: 2 },
  { name: "bonus", steps: 1 },
  { name: "repeat", steps: 1, weight: 1.3 },
];

export const EARNING_ENDS: readonly Kind[] = [
  { name: "goal", steps: 1, weight: 1.5 },
  { name: "goalHad", steps: 2, weight: 1.3 },
  { name: "weeks", steps: 1, weight: 1.5 },
  { name: "weeksHad", steps: 2, weight: 1.5 },
  { name: "shared", steps: 1, weight: 0.8 },
  { name: "siblings", steps: 2, weight: 0.7 },
  { name: "other", steps: 1, weight: 1.2 },
  { name: "together", steps: 2 },
  { name: "otherWork", steps: 2, weight: 1.2 },
  { name: "fewer", steps: 2 },
];

const left = (who: Person) => money(`the money that ${who.name} has left`, who);
const PARTS: Readonly<Record<number, string>> = {
  3: "a third",
  4: "a quarter",
  5: "a fifth",
  10: "a tenth",
};

/** What happens to earned money. */
export function used(d: Deal, who: Person, name: string, total: Quantity): Outcome | undefined {
  const { s, r } = d;
  const n = total.n;
  const rest = d.line(who, "@ ~~have # dollars left");
  const ask =
    "{how much money ~~do @ have left|how many dollars ~~do @ have {then|after that}|how many dollars ~~do @ keep}";
  const measure = left(who);
  const treat = r.pick(TREAT_LIST);
  if (name === "spend") {
    if (n < 10) return undefined;
    const c = s.given(r.int(3, Math.min(40, Math.floor(n / 2))));
    const sentence = `{@ ~~spend ${dollars(c)} on ${treat}|from this money, @ ~~pay ${dollars(c)} for ${treat}|@ ~~use ${dollars(c)} of the money for ${treat}}`;
    return { total: s.step(total, "-", c, rest), sentence, ask, measure };
  }
  if (name === "half") {
    if (!payable(d, n / 2)) return undefined;
    const sentence = `{@ ~~give half of the money to @'s parents and ~~keep the rest|half of the money =go to @'s sister|@ ~~give half of all this money to charity|@ ~~spend half of the money on ${treat}}`;
    return { total: s.step(total, "/", s.constant(2), rest), sentence, ask, measure };
  }
  if (name === "part") {
    const k = d.some([3, 4, 5, 10].filter((k) => n % k === 0));
    if (k === undefined) return undefined;
    const part = s.step(total, "/", s.constant(k), `${PARTS[k]} of it is # dollars.`);
    const sentence = `{@ ~~spend ${PARTS[k]} of the money on ${treat}|@ ~~give ${PARTS[k]} of the money to @'s parents|${PARTS[k]} of the money =go to a good cause}`;
    return { total: s.step(total, "-", part, rest), sentence, ask, measure };
  }
  if (name === "bonus") {
    const c = s.given(r.int(3, Math.max(8, Math.min(40, Math.round(n / 4)))));
    const sentence = `{on top of that, @ ~~get a tip of ${dollars(c)}|@ also ~~get ${dollars(c)} as a bonus|a satisfied customer =add ${dollars(c)}|for being so quick, @ ~~receive ${dollars(c)} extra}`;
    const line = d.line(who, "with the extra money, @ ~~have # dollars");
    return {
      total: s.step(total, "+", c, line),
      sentence,
      measure: money(`the money that ${who.name} earns`, who),
    };
  }
  const k = s.given(r.int(2, 12));
  const unit = r.pick(["week", "week", "month"]);
  return {
    total: s.step(total, "*", k, `in ${k.n} ${unit}s, that is # dollars.`),
    sentence:
      `{all this ~~happen every ${unit} for ${k} ${unit}s|it =is the same every ${unit}, and @ ~~keep it up for ${k} ${unit}s|@ ~~do this every ${unit} for ${k} ${unit}s}`.replace(
        "this ~~",
        "this =",
      ),
    ask: `{how much money =is that for @m in these ${unit}s|how many dollars =do that make for @m in the ${k.n} ${unit}s|how much ~~do @ have from all these ${unit}s together}`,
    measure: money(`the money that ${who.name} earns`, who),
  };
}

/** What earned money is for, or what it is compared with; `spent` says that some of it is gone. */
export function ended(
  d: Deal,
  who: Person,
  name: string,
  total: Quantity,
  spent: boolean,
): Outcome | undefined {
  const { s, r } = d;
  const n = total.n;
  const measure = money(`the money that ${who.name} still needs`, who);
  const all = spent ? "the rest of the money" : "the money";
  if (name === "goal" || name === "goalHad") {
    const had = name === "goalHad" ? s.given(r.int(5, Math.max(20, Math.round(n)))) : undefined;
    const sum = n + (had?.n ?? 0);
    const goal = d.some(GOAL_LIST.filter(({ high }) => high > sum + 3));
    if (!goal) return undefined;
    const price = s.given(Math.max(Math.ceil(sum) + r.int(3, 30), r.int(goal.low, goal.high)));
    const opening = `{@ ~~want to buy ${a(goal.one)} for ${dollars(price)}|@ ~~dream of ${a(goal.one)} that =cost ${dollars(price)}|@ ~~save for ${a(goal.one)}, which =cost ${dollars(price)}}`;
    const now = had ? s.step(had, "+", total, d.line(who, "@ ~~have # dollars")) : total;
    return {
      total: s.step(price, "-", now, d.line(who, "@ still ~~need # dollars")),
      opening: had
        ? `${opening}. {@ already ~~have ${dollars(had)}|there ~~is ${dollars(had)} in @'s savings box already}`
        : opening,
      ask: `{how much more money ~~do @ need for the ${goal.one}|how many dollars ~~do @ still need|how many dollars ~are still missing}`,
      measure,
    };
  }
  if (name === "weeks" || name === "weeksHad") {
    const k = r.int(2, 12);
    const had = name === "weeksHad" ? r.int(5, 60) : 0;
    const sum = k * n + had;
    const goal = d.some(GOAL_LIST.filter(({ low, high }) => low <= sum && sum <= high));
    if (!goal || !Number.isInteger(sum)) return undefined;
    const price = s.given(sum);
    const unit = r.pick(["week", "week", "month"]);
    const opening = `{@ ~~want to buy ${a(goal.one)} for ${dollars(price)}|@ ~~need ${dollars(price)} for ${a(goal.one)}|@ ~~save for ${a(goal.one)} that =cost ${dollars(price)}}`;
    const kept = had ? s.given(had) : undefined;
    const missing = kept
      ? s.step(price, "-", kept, d.line(who, "@ still ~~need # dollars"))
      : price;
    return {
      total: s.step(missing, "/", total, `it takes # ${unit}s.`),
      opening: kept
        ? `${opening}. {@ already ~~have ${dollars(kept)}|@ ~~start with ${dollars(kept)} from before}`
        : opening,
      sentence:
        `{it =is the same every ${unit}, and @ ~~save all the money|@ ~~have the same income every ${unit} and ~~save all of it|every ${unit} =bring the same, and @ ~~keep all the money for this}`.replace(
          "for this",
          `for the ${goal.one}`,
        ),
      ask: `{how many ${unit}s =do it take until @ can buy the ${goal.one}|for how many ${unit}s ~~do @ have to save|after how many ${unit}s ~~do @ have enough for the ${goal.one}}`.replace(
        "can buy",
        d.past ? "could buy" : "can buy",
      ),
      measure: units(unit, `the ${unit}s that it takes`),
    };
  }
  if (name === "shared") {
    const k = d.some([2, 3, 4, 5].filter((k) => payable(d, n / k)));
    if (k === undefined) return undefined;
    const parts = s.given(k);
    return {
      total: s.step(total, "/", parts, "each part is # dollars."),
      sentence: `{@ ~~put ${all} into ${parts} envelopes, the same amount in each|@ ~~spread ${all} evenly over ${parts} savings jars}`,
      ask: "{how many dollars ~are in each of them|how much money =is in each one}",
      measure: money("the money in each part"),
    };
  }
  if (name === "siblings") {
    const k = d.some([2, 3, 4].filter((k) => payable(d, n / (k + 1))));
    if (k === undefined) return undefined;
    const others = s.given(k);
    const people = s.step(others, "+", s.constant(1), "# people share the money.");
    return {
      total: s.step(total, "/", people, "each of them gets # dollars."),
      sentence: `{@ ~~share ${all} equally with ${others} siblings|because ${others} friends ~help, @ ~~share ${all} equally with them|@ ~~split ${all} evenly with ${others} cousins}`,
      ask: "{how much ~~do @ keep|how many dollars =do each of them get|what ~~is @'s share, in dollars}",
      measure: money(`the money that ${who.name} keeps`, who),
    };
  }
  return besides(d, who, name, total, spent);
}

function besides(d: Deal, who: Person, name: string, total: Quantity, spent: boolean) {
  const { s, r } = d;
  const n = total.n;
  const o = named(s, r);
  const [verb, rest] = spent ? ["have", " left"] : ["get", ""];
  const during = spent ? "" : "{ in the same time|}";
  const difference = (theirs: Quantity, sentence: string): Outcome | undefined => {
    if (theirs.n === n) return undefined;
    const up = theirs.n > n;
    const [more, less] = up ? [o.name, "@"] : ["@", o.name];
    return {
      total: s.step(up ? theirs : total, "-", up ? total : theirs, "the difference is # dollars."),
      sentence,
      ask: `{how many {dollars more|more dollars} ~~do ${more} ${verb}${rest} than ${less}|how many {dollars less|fewer dollars} ~~do ${less} ${verb}${rest} than ${more}|how much more money ~~do ${more} ${verb}${rest} than ${less}}`,
      others: true,
    };
  };
  if (name === "other") {
    const up = r.chance(0.5) || n < 12;
    const m = s.given(up ? Math.ceil(n) + r.int(2, 40) : r.int(4, Math.floor(n) - 2));
    return difference(
      m,
      `{${o} =${verb} ${dollars(m)}${rest}${during}|@'s cousin ${o} =${verb} ${dollars(m)}${rest}${during}}`,
    );
  }
  if (name === "otherWork") {
    if (spent) return undefined;
    const [k, rate] = [s.given(r.int(2, 12)), s.given(r.int(3, 25))];
    const theirs = s.step(k, "*", rate, `${o} gets # dollars.`);
    const unit = r.pick(["hour", "day", "evening", "afternoon"]);
    return difference(
      theirs,
      `{${o} =work for ${k} ${unit}s and =get ${dollars(rate)} ${a(unit)}|@'s friend ${o} =earn ${dollars(rate)} ${a(unit)} and =work ${k} ${unit}s}`,
    );
  }
  const measure = money(`the money that they ${verb}${rest}`);
  const ask = `{how much money ~do the two of them ${verb}${rest} together|how many dollars ~do @ and ${o} ${verb}${rest} in all}`;
  const line = `together, they ${verb} # dollars${rest}.`;
  const theirLine = `${o} ${verb === "get" ? "gets" : "has"} # dollars${rest}.`;
  if (name === "together") {
    const by = s.given(r.int(2, 4));
    const theirs = s.step(total, "*", by, theirLine);
    const sentence =
      `{${o} =${verb} ${by} times as much money as ${who.name}${rest}|@'s neighbor ${o} =${verb} ${by} times as much${rest}}`.replace(
        `as ${who.name} left`,
        `left as ${who.name}`,
      );
    return { total: s.step(total, "+", theirs, line), sentence, ask, others: true, measure };
  }
  const up = r.chance(0.5) || n < 15;
  const by = s.given(r.int(2, up ? 40 : Math.floor(n / 2)));
  const theirs = s.step(total, up ? "+" : "-", by, theirLine);
  const sentence =
    `{${o} =${verb} ${dollars(by)} ${up ? "more" : "less"} than ${who.name}|@'s friend ${o} =${verb} ${dollars(by)} ${up ? "more" : "less"}}`.replaceAll(
      up ? " more" : " less",
      `${up ? " more" : " less"}${rest}`,
    );
  return { total: s.step(total, "+", theirs, line), sentence, ask, others: true, measure };
}
