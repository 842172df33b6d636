import type { Random } from "../../../../common/random";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { listed, named } from "../../../words_en";
import { asideOf } from "./asides";
import { allUsed } from "./errand";
import type { Row } from "./row";
import { FRACTIONS, Telling, type Unit } from "./telling";

const COUNTS = ["", "", "two", "three", "four"];

interface Runner {
  readonly name: string;
  readonly q: Quantity;
}

/** Several people do the same thing, and the time of each is told by that of another. */
export const group =
  (row: Row, unit: Unit, steps: number) =>
  (s: Story, r: Random): boolean => {
    const acts = row.acts.filter(({ base }) => base !== undefined);
    if (row.kind !== "person" || acts.length === 0) return false;
    const end = r.pick(["sum", "gap", "average", "last", "hours", "longest"]);
    const links = steps - { sum: 1, gap: 1, average: 2, last: 0, hours: 2, longest: 1 }[end]!;
    if (links < 1 || links > 3 || (end === "last" && links < 2)) return false;
    const t = new Telling(s, r, row, unit);
    const act = r.pick(acts);
    const { base = "" } = act;
    const u = t.units;
    const start = s.given(t.draw(act.low, act.high));
    const people: Runner[] = [{ name: t.who.name, q: start }];
    const tell = (name: string, time: string) =>
      t.facts.push(
        r.pick([
          `!${name} =need ${time} to ${base}`,
          `!${name} =spend ${time} ${act.name}`,
          `!it =take ${name} ${time} to ${base}`,
        ]),
      );
    tell(t.who.name, t.long(start));
    for (let i = 0; i < links; i++) {
      const of = r.chance(0.7) ? people.at(-1)! : r.pick(people);
      const { name } = named(s, r);
      const line = t.told(`${name} =need # ${u}`);
      const next = linked(t, people, of, end === "last" ? i === links - 1 : false, line, name);
      if (!next || next.n < 2 || next.n > 4 * act.high) return false;
      people.push({ name, q: next });
    }
    const all = listed(people.map(({ name }) => name));
    const they = `{${all}|the ${COUNTS[people.length]} of them}`;
    const qs = people.map(({ q }) => q);
    const last = people.at(-1)!;
    const aside = asideOf(t);
    if (aside) t.first.push(aside);
    const asked = (q: Quantity, ask: string, phrase: string) => {
      if (!allUsed(s, { q })) return false;
      t.finish();
      s.ask(q, `${t.say(t.who, ask)}?`, t.time(phrase));
      return true;
    };
    if (end === "last")
      return asked(
        last.q,
        `{how many ${u} =do ${last.name} need|how long =do ${last.name} need, in ${u}}`,
        `the time that ${last.name} needs`,
      );
    if (end === "gap" || end === "longest") {
      const of = end === "gap" ? r.pick(people.slice(0, -1)) : undefined;
      const sorted = [...people].sort((a, b) => b.q.n - a.q.n);
      const pair = of ? [last, of].sort((a, b) => b.q.n - a.q.n) : [sorted[0]!, sorted.at(-1)!];
      const [high, low] = pair as [Runner, Runner];
      const n = high.q.n - low.q.n;
      if (n === 0 || s.quantities.some((q) => q.n === n && q.role === "given")) return false;
      if (!of && people.length < 3) return false;
      const q = s.step(high.q, "-", low.q, t.told(`the difference =is # ${u}`));
      const ask = of
        ? `{how many ${u} longer =do ${high.name} need than ${low.name}|how many ${u} faster =is ${low.name} than ${high.name}}`
        : `how many ${u} ~are there between the shortest and the longest of these times`;
      return asked(q, ask, "the difference");
    }
    const sum = s.chain(
      qs,
      qs.slice(1).map(() => "+" as const),
      t.told(`all together, they ~need # ${u}`),
    );
    if (end === "sum")
      return asked(
        sum,
        `{how many ${u} ~do ${they} need {together|in all|altogether}|how many ${u} ~are these times together|how much time ~do ${they} spend on it altogether, in ${u}}`,
        "these times together",
      );
    if (end === "average") {
      if (sum.n % people.length !== 0) return false;
      const q = s.step(sum, "/", s.constant(people.length), t.told(`on average, that =is # ${u}`));
      return asked(q, `how many ${u} ~do ${all} need on average`, "the average time");
    }
    if (unit !== "minute" || sum.n % 60 !== 0) return false;
    const q = s.step(sum, "/", s.constant(60), t.told("that =is # hours"));
    s.ask(q, "");
    if (!allUsed(s, { q })) return false;
    t.finish();
    s.ask(q, `${t.say(t.who, `how many hours ~do ${they} need {together|in all|altogether}`)}?`);
    return true;
  };

/** The time of the next one; the fact of it is told. */
function linked(
  t: Telling,
  people: readonly Runner[],
  of: Runner,
  sum: boolean,
  line: string,
  name: string,
): Quantity | undefined {
  const { r, s } = t;
  const [a, b] = people;
  const tell = (words: string) => t.facts.push(`!${words}`);
  if (sum && a && b && r.chance(0.6)) {
    tell(`${name} =need as long as ${a.name} and ${b.name} together`);
    return s.step(a.q, "+", b.q, line);
  }
  const how = r.pick(["more", "less", "times", "part"]);
  if (how === "times") {
    const k = s.given(r.pick([2, 2, 3, 4]));
    tell(
      `{${name} =need ${k} times as long as ${of.name}|for the same, ${name} =need ${k} times as much time as ${of.name}}`,
    );
    return s.step(of.q, "*", k, line);
  }
  if (how === "part") {
    const k = t.some([2, 2, 3, 4].filter((n) => of.q.n % n === 0));
    if (k === undefined) return undefined;
    const part = r.pick(FRACTIONS[k]!);
    tell(
      `{${name} =need {only |}${part} of the time that ${of.name} =need|${name} =is done in {just |}${part} of ${of.name}'s time}`,
    );
    return s.step(of.q, "/", s.constant(k), line);
  }
  const up = how === "more" || of.q.n < 8;
  const by = s.given(t.draw(2, Math.max(3, Math.round(of.q.n * 0.6))));
  if (!up && by.n >= of.q.n - 1) return undefined;
  tell(
    up
      ? `{${name} =need ${t.long(by)} longer than ${of.name}|${name} =take ${t.long(by)} more than ${of.name}}`
      : `{${name} =need ${t.long(by)} less than ${of.name}|${name} =is ${t.long(by)} faster than ${of.name}}`,
  );
  return s.step(of.q, up ? "+" : "-", by, line);
}
