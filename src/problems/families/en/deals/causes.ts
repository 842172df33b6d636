import { money } from "../../../measure";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import { type Deal, dollars } from "./deal";
import { type Outcome, payable } from "./outcome";

/** What the money of a stall comes to, and what it is for. */
export function causeServed(
  d: Deal,
  who: Person,
  cause: string,
  name: string,
  total: Quantity,
): Outcome | undefined {
  const { s, r } = d;
  const n = total.n;
  const needs = money(`the money that ${who.name} still needs`);
  if (name === "half") {
    if (!payable(d, n / 2)) return undefined;
    return {
      total: s.step(total, "/", s.constant(2), "half of that is # dollars."),
      sentence:
        "{half of all this money =go to a children's hospital, and @ ~~keep the rest|@ ~~give half of all this money to the local food bank and ~~keep the other half}",
      ask: "{how much money ~~do @ keep|how many dollars ~are left for @m}",
      measure: money(`the money that ${who.name} keeps`),
    };
  }
  if (name === "match") {
    const by = s.given(r.int(2, 3));
    const added = s.step(total, "*", by, "the sponsor gives # dollars.");
    return {
      total: s.step(total, "+", added, "with that, it is # dollars."),
      sentence: `a sponsor then =give ${by} times as much as the stall =bring in`,
      ask: "how many dollars ~do the stall and the sponsor bring in together",
      measure: money("the money from the stall and the sponsor"),
    };
  }
  if (name === "days") {
    const k = s.given(r.int(2, 6));
    return {
      total: s.step(total, "*", k, `in ${k.n} days, that is # dollars.`),
      sentence: `the stall =bring in the same amount on each of ${k} days`,
      ask: "{how much money =do the stall bring in on all these days together|how many dollars =is that for all the days}",
      measure: money("the money from the stall"),
    };
  }
  const ask =
    "{how many dollars ~~do @ still need|how much more money ~~do @ need|how many dollars ~are still missing}";
  if (name === "goal") {
    const goal = s.given(Math.ceil((n + r.int(5, Math.max(30, n / 2))) / 5) * 5);
    return {
      total: s.step(goal, "-", total, d.line(who, "@ still ~~need # dollars")),
      opening: `{@ ~~need ${dollars(goal)} for ${cause}|@ ~~want to raise ${dollars(goal)} for ${cause}|${cause} would cost ${dollars(goal)}|the plan =is to collect ${dollars(goal)} for ${cause}}`,
      ask,
      measure: needs,
    };
  }
  if (name === "twoGoals" || name === "eachNeeded") {
    const goal = Math.ceil((n + r.int(10, Math.max(40, n / 2))) / 10) * 10;
    if (name === "twoGoals") {
      const part = s.given(10 * r.int(1, Math.max(1, Math.floor(goal / 10) - 1)));
      const rest = s.given(goal - part.n);
      if (rest.n < 5) return undefined;
      const both = s.step(part, "+", rest, d.line(who, "@ ~~need # dollars"));
      return {
        total: s.step(both, "-", total, d.line(who, "@ still ~~need # dollars")),
        opening: `@ ~~need ${dollars(part)} for ${cause} and ${dollars(rest)} for insurance`,
        ask,
        measure: needs,
      };
    }
    const k = d.some([3, 4, 5, 6, 8, 10, 12].filter((k) => payable(d, (goal - n) / k)));
    if (k === undefined) return undefined;
    const [all, people] = [s.given(goal), s.given(k)];
    const missing = s.step(all, "-", total, d.line(who, "@ still ~~need # dollars"));
    return {
      total: s.step(missing, "/", people, "each of them gives # dollars."),
      opening: `{@ ~~need ${dollars(all)} for ${cause}|@ ~~want to raise ${dollars(all)} for ${cause}}`,
      sentence: `{the money that =is still missing =is paid by ${people} parents in equal parts|${people} sponsors ~share the missing amount equally}`,
      ask: "{how much =do each of them pay|how many dollars =do each of them give}",
      measure: money("the money that each of them gives"),
    };
  }
  if (name === "last") {
    const up = r.chance(0.5) || n < 20;
    const m = s.given(up ? Math.ceil(n) + r.int(3, 60) : r.int(8, Math.floor(n) - 3));
    return {
      total: up
        ? s.step(m, "-", total, "the difference is # dollars.")
        : s.step(total, "-", m, "the difference is # dollars."),
      sentence: `{another stall nearby =make ${dollars(m)}|the stall of another club =make ${dollars(m)} in the same time}`,
      ask: up
        ? "{how much more =do the other stall make than this one|by how many dollars =do the other stall do better}"
        : "{how much less =do the other stall make than this one|by how many dollars =do this stall do better}",
    };
  }
  const k = d.some([2, 3, 4, 5, 6, 8].filter((k) => payable(d, n / k)));
  if (k === undefined) return undefined;
  const parts = s.given(k);
  return {
    total: s.step(total, "/", parts, "each of them gets # dollars."),
    sentence: `{the money =is divided equally among ${parts} projects|@ ~~share the money equally with other groups, so that each of the ${parts} groups =get the same|@ ~~split the money evenly among ${parts} good causes}`,
    ask: "how {much money|many dollars} =do each of them get",
    measure: money("the money that each of them gets"),
  };
}
