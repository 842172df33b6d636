import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import { voiced } from "../../../weaving/voice_en";
import { named } from "../../../words_en";
import { gained, lost, size } from "./amounts";
import type { Plot } from "./plot";
import type { Telling } from "./telling";

/** A sentence about somebody else than the one whose story it is. */
const about = (t: Telling, who: Person, template: string) => voiced(t.fill(template), who, false);

/** A relation to what somebody else has: its number, and how it is said. */
function relation({ r, s }: Telling, of: Quantity, who: Person) {
  const times = r.chance(0.3);
  const up = times || of.n < 6 || r.chance(0.6);
  const by = s.given(times ? r.int(2, 5) : up ? r.int(2, 30) : r.int(2, of.n - 3));
  const compared = times ? "times as many [T] as" : `${up ? "more" : "fewer"} [T] than`;
  const op = times ? "*" : up ? "+" : "-";
  return { by, op, x: `${by} ${compared} ${who.name}` } as const;
}

/** Two or three people who get the same things: all together, or how many more one of them has. */
export const pair: Plot = (t, steps) => {
  const { r, s, who } = t;
  const move = who && t.move(true);
  if (!who || !move?.text.startsWith("@ ~~")) return false;
  const q = named(s, r);
  const verbs = move.text.replace("@ ~~", "");
  const gets = (whom: Person, x: string) => about(t, whom, move.text.replace("[x]", x));
  const asked = (what: string, subject: string, end = "") =>
    `${t.fill(`${what} ${subject} ${verbs.replaceAll("~", "").replace(/ ?\[x\]/, "")}${end}`)}?`;
  const measure = { ...t.measure("these [T]"), kind: "units" as const };
  const together = (names: string) =>
    asked("how many [T] ~do", names, " {together|in all|altogether}");
  const sumLine = (names: string) =>
    `${t.fill(`${names} ~${verbs.replaceAll("~~", "~").replace("[x]", "# [T]")}`)} in all.`;
  const a = s.given(size(t));
  const both = `${who.name} and ${q}`;
  s.tell(`${t.moved(move, `${a} [T]`)}.`);
  if (steps === 1 && r.chance(0.7)) {
    const b = s.given(size(t));
    if (a.n === b.n) return false;
    s.tell(`${gets(q, r.chance(0.5) ? `${b} [T]` : `${b}`)}.`);
    if (r.chance(0.5)) {
      s.ask(s.step(a, "+", b, sumLine(both)), together(r.pick([both, "they"])), measure);
      return true;
    }
    const [more, less, high, low] = a.n > b.n ? [a, b, who.name, q.name] : [b, a, q.name, who.name];
    const found = s.step(more, "-", less, `the difference is # ${t.noun.many}.`);
    const question = r.chance(0.6)
      ? asked("how many more [T] ~~do", high, ` than ${low}`)
      : asked("how many fewer [T] ~~do", low, ` than ${high}`);
    s.ask(found, question);
    return true;
  }
  const first = relation(t, a, who);
  s.tell(`${gets(q, first.x)}.`);
  const b = s.step(a, first.op, first.by, `${gets(q, "# [T]")}.`);
  if (steps === 1) {
    s.ask(b, asked("how many [T] ~~do", q.name), measure);
    return true;
  }
  if (steps === 2) {
    s.ask(s.step(a, "+", b, sumLine(both)), together(r.pick([both, "they"])), measure);
    return true;
  }
  const third = named(s, r);
  const second = relation(t, b, q);
  s.tell(`${gets(third, second.x)}.`);
  const c = s.step(b, second.op, second.by, `${gets(third, "# [T]")}.`);
  const names = `${who.name}, ${q} and ${third}`;
  s.ask(
    s.chain([a, b, c], ["+", "+"], sumLine(names)),
    together(r.pick([names, "the three of them"])),
    measure,
  );
  return true;
};

/** One gives to another: what either has then, or how many more one of them has. */
export const gift: Plot = (t, steps) => {
  const { r, s, who } = t;
  if (!who || steps === 2) return false;
  const q = named(s, r);
  const n = size(t) + 3;
  const verb = r.pick(["give", "hand", "pass", "send", "lend", "slip"]);
  const gives = (c: Quantity, x: string) =>
    s.tell(`{then |}${t.fill(`${who.name} ~~${verb} ${q} ${x.replaceAll("@", `${c}`)}`)}.`);
  const [a, b] = [n, size(t)];
  const measure = { ...t.measure("these [T]"), kind: "units" as const };
  if (steps === 1) {
    const up = r.chance(0.5);
    const had = s.given(up ? b : a);
    const c = s.given(up ? size(t) : r.int(2, a - 2));
    s.tell(`${about(t, up ? q : who, `@ ~~have ${had} [T]`)}.`);
    gives(c, up ? gained(t, "@") : lost(t, "@"));
    const whose = up ? q : who;
    const found = s.step(had, up ? "+" : "-", c, about(t, whose, "@ ~~have # [T] now."));
    s.ask(found, `${about(t, whose, "how many [T] ~~do @ have {now|then|after that}")}?`, measure);
    return true;
  }
  const [had, others, c] = [s.given(a), s.given(b), s.given(r.int(2, a - 2))];
  s.tell(`${about(t, who, `@ ~~have ${had} [T]`)}, and ${about(t, q, `@ ~~have ${others}`)}.`);
  gives(c, lost(t, "@"));
  const left = s.step(had, "-", c, about(t, who, "@ ~~have # [T] left."));
  const got = s.step(others, "+", c, about(t, q, "now @ ~~have # [T]."));
  const [more, less, high, low] =
    left.n > got.n ? [left, got, who.name, q.name] : [got, left, q.name, who.name];
  if (more.n === less.n) return false;
  const found = s.step(more, "-", less, `the difference is # ${t.noun.many}.`);
  s.ask(
    found,
    `${t.fill(`how many more [T] ~~do ${high} have than ${low} {now|then|after that}`)}?`,
  );
  return true;
};
