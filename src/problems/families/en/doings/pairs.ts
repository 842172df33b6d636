import type { Quantity } from "../../../quantity";
import { counted, done, type Stage } from "./stage";
import { type Telling, together, type Who } from "./telling";

/** A relation to somebody's number. */
interface Related {
  readonly op: "+" | "-" | "*" | "/";
  readonly by: Quantity;
  /** "3 more [T]", before "than". */
  readonly x: string;
  readonly than: "than" | "as";
}

export function related(t: Telling, n: number): Related {
  const way = t.r.next();
  if (way < 0.15 && n % 2 === 0 && n > 7) {
    return { op: "/", by: t.s.constant(2), x: "half as many [T]", than: "as" };
  }
  if (way < 0.4 && n < 1000) {
    const by = t.given(t.r.int(2, 4));
    return { op: "*", by, x: `${by} times as many [T]`, than: "as" };
  }
  const more = n < 8 || t.r.chance(0.55);
  const by = t.given(more ? t.little(n) : t.r.int(2, Math.max(2, Math.round(n * 0.6))));
  return { op: more ? "+" : "-", by, x: `${by} ${more ? "more" : "fewer"} [T]`, than: "than" };
}

/** The same number, told by how it stands to somebody else's. */
function told(t: Telling, of: Stage, who: Who, when: string): Quantity | undefined {
  const times = t.r.chance(0.4);
  const k = t.r.int(2, 5);
  if (times && of.q.n % k !== 0) return undefined;
  const more = t.r.chance(0.6);
  if (of.q.n < 10) return undefined;
  const by = t.given(times ? k : t.r.int(2, Math.round(of.q.n * 0.5)));
  const compared = `${by} ${times ? "times as many" : more ? "more" : "fewer"} [T]`;
  const than = times ? "as" : "than";
  t.tell(of.who, `{in all|altogether}, @ ${t.does(compared)} ${than} ${who.name} ${when}`);
  const line = t.line(who, `@ ${t.does("# [T]")}`);
  return t.s.step(of.q, times ? "/" : more ? "-" : "+", by, line);
}

/** Somebody else does so many more, or so many times as many, in the same time; with whether the difference is told. */
export function another(t: Telling, of: Stage, who: Who): (Stage & { told: boolean }) | undefined {
  const when = t.r.pick([
    "in the same time",
    "in that time",
    "during this time",
    "over the same time",
  ]);
  if (t.r.chance(0.25)) {
    const q = told(t, of, who, when);
    t.forget();
    return q && { ...done(t, who, q), told: true };
  }
  const rel = related(t, of.q.n);
  const what = `@ ${t.does(rel.x)} ${rel.than} ${of.who.name}`;
  t.tell(who, t.r.chance(0.6) ? `${when}, ${what}` : `${what} ${when}`);
  t.forget(); // both have been told of: a pronoun could be either
  const q = t.s.step(of.q, rel.op, rel.by, t.line(who, `@ ${t.does("# [T]")}`));
  return { ...done(t, who, q), told: rel.than === "than" };
}

/** Both together, or how many more one of them does. */
export function joined(t: Telling, one: Stage, two: Stage, open: boolean): Stage | undefined {
  if (open || t.r.chance(0.5) || one.q.n === two.q.n) {
    if (t.personal && (one.who.several || two.who.several)) return undefined;
    const who = together(one.who, two.who);
    const q = t.s.step(one.q, "+", two.q, t.line(who, `together, @ ${t.does("# [T]")}`));
    return done(t, who, q, "{ together| in all| altogether}");
  }
  const [more, less] = one.q.n > two.q.n ? [one, two] : [two, one];
  const q = t.s.step(more.q, "-", less.q, t.fill("the difference ^is # [T]."));
  const fewer = t.r.chance(0.35);
  const who = fewer ? less.who : more.who;
  const other = fewer ? more.who : less.who;
  const ask = t.asked(` than ${other.name}`).replace("[T]", `${fewer ? "fewer" : "more"} [T]`);
  return { q, who, noun: t.noun, state: "end", ask, measure: counted(t.noun) };
}

/** Two rates, one of them told by the other, for the same time: three steps or four. */
export function rates(t: Telling, one: Who, two: Who, steps: number): Stage | undefined {
  const a = t.given(t.rate());
  t.tell(one, t.each(a));
  const rel = related(t, a.n);
  const each = `{each|every} ${t.unit}`;
  const does = `@ ${t.does(rel.x)}`;
  const before = t.r.chance(0.5);
  t.tell(two, `${before ? `${each}, ${does}` : `${does} ${each}`} ${rel.than} ${one.name}`);
  t.forget();
  const b = t.s.step(a, rel.op, rel.by, t.line(two, `in one ${t.unit}, @ ${t.does("# [T]")}`));
  const k = t.given(t.span());
  const span = `${k} ${t.units}`;
  if (steps === 2) {
    return done(
      t,
      two,
      t.s.step(b, "*", k, t.line(two, `in ${span}, @ ${t.does("# [T]")}`)),
      ` in ${span}`,
    );
  }
  const both = together(one, two);
  if (rel.than === "than" || t.r.chance(0.5)) {
    const sum = t.s.step(a, "+", b, t.line(both, `in one ${t.unit}, @ ${t.does("# [T]")}`));
    const q = t.s.step(sum, "*", k, t.line(both, `in ${span}, @ ${t.does("# [T]")}`));
    if (t.r.chance(0.5)) return done(t, both, q, ` {together|in all} in ${span}`);
    t.tell(both, `@ {~~go on|~~keep on} like this for ${span}`);
    return done(t, both, q, "{ together| in all| altogether}");
  }
  const [x, y, more, less] = a.n > b.n ? [a, b, one, two] : [b, a, two, one];
  if (x.n === y.n) return undefined;
  const gap = t.s.step(x, "-", y, t.fill(`the difference in one ${t.unit} ^is # [T].`));
  const q = t.s.step(gap, "*", k, t.fill(`the difference in ${span} ^is # [T].`));
  const ask = t.asked(` than ${less.name} in ${span}`).replace("[T]", "more [T]");
  return { q, who: more, noun: t.noun, state: "end", ask, measure: counted(t.noun) };
}

const ORDINALS = ["first", "second", "third", "fourth"];

/** One day after the other, each told by the one before: as many steps as days. */
export function dayAfterDay(t: Telling, who: Who, steps: number): Stage | undefined {
  const days = steps;
  if (days > 4) return undefined;
  const named = t.unit === "day" && t.r.chance(0.5);
  const names = t.r.pick([
    ["on Monday", "on Tuesday", "on Wednesday", "on Thursday"],
    ["on Wednesday", "on Thursday", "on Friday", "on Saturday"],
    ["on Thursday", "on Friday", "on Saturday", "on Sunday"],
  ]);
  const at = (i: number) => (named ? names[i]! : t.nth(ORDINALS[i]!));
  let now = t.given(t.rate());
  const all = [now];
  t.tell(who, t.r.pick([`${at(0)}, @ ${t.does(now)}`, `@ ${t.does(now)} ${at(0)}`]));
  let last = "";
  for (let i = 1; i < days; i++) {
    const rel = related(t, now.n);
    // Times as many and then fewer, all in one sum, is a story that is kept for measuring.
    if (last === "*" && rel.op === "-") return undefined;
    last = rel.op;
    t.tell(who, `${at(i)}, @ ${t.does(rel.x)} ${rel.than} ${at(i - 1)}`);
    now = t.s.step(now, rel.op, rel.by, t.line(who, `${at(i)}, @ ${t.does("# [T]")}`));
    all.push(now);
  }
  const ops = all.slice(1).map(() => "+" as const);
  const q = t.s.chain(all, ops, t.line(who, `in all, @ ${t.does("# [T]")}`));
  const span = `${["", "", "two", "three", "four"][days]} ${t.units}`;
  return done(t, who, q, `{ in all| altogether| in {these|the} ${span}}`);
}

/** A few less with each day, for three days: three steps. */
export function fewerEachDay(t: Telling, who: Who): Stage | undefined {
  const a = t.given(t.rate());
  const down = a.n > 9 && t.r.chance(0.5);
  const by = t.given(t.r.int(2, down ? Math.round(a.n / 3) : 6));
  const [u, op] = [t.unit, down ? "-" : "+"] as const;
  t.tell(who, `${t.nth("first")}, @ ${t.does(a)}`);
  const word = down ? "fewer" : "more";
  const on = u === "day" ? "on" : "in";
  const days = t.r.pick([
    `${t.nth("second")} and again ${t.nth("third")}`,
    `${on} each of the next two ${t.units}`,
  ]);
  t.tell(who, `${days}, @ ${t.does(`${by} ${word} [T]`)} than ${on} the ${u} before`);
  const b = t.s.step(a, op, by, t.line(who, `${t.nth("second")}, @ ${t.does("# [T]")}`));
  const c = t.s.step(b, op, by, t.line(who, `${t.nth("third")}, @ ${t.does("# [T]")}`));
  const q = t.s.chain([a, b, c], ["+", "+"], t.line(who, `in all, @ ${t.does("# [T]")}`));
  return done(t, who, q, `{ in all| altogether| in these three ${t.units}}`);
}

/** Two doers at the same rate, one of them for longer: two steps, or four for both. */
export function longer(t: Telling, one: Who, two: Who, steps: number): Stage | undefined {
  const { s, units, unit } = t;
  const [a, k, more] = [t.given(t.rate()), t.given(t.span()), t.given(t.r.int(2, 5))];
  const both = together(one, two);
  t.tell(both, `@ each ${t.does(a)} every ${unit}`);
  t.tell(one, `@ ~~do this for ${k} ${units}`);
  t.tell(two, `@ ~~do this for ${more} ${units} longer than ${one.name}`);
  t.forget();
  const first =
    steps === 2
      ? undefined
      : s.step(a, "*", k, t.line(one, `in ${k} ${units}, @ ${t.does("# [T]")}`));
  const time = s.step(k, "+", more, t.line(two, `@ ~~do this for # ${units}`));
  const second = s.step(a, "*", time, t.line(two, `in this time, @ ${t.does("# [T]")}`));
  if (!first) return done(t, two, second);
  const q = s.step(first, "+", second, t.line(both, `together, @ ${t.does("# [T]")}`));
  return done(t, both, q, "{ together| in all| altogether}");
}
