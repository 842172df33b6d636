import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { listed, named } from "../../../words_en";
import type { Chain, Row } from "./chain";
import { endChain } from "./chain_ends";
import type { Entry } from "./ledger";
import { Voice } from "./voice";

/** The frame's parts: what comes first, whose verb it is, the verb and the end. */
function parsed(frame: string) {
  const [, before = "", verb = "", after = ""] = /^(.*?) (~~?\w+) \[x\](.*)$/.exec(frame) ?? [];
  const leading = before.startsWith("[S], ");
  const short = /^ (?:in|at|on|for|during|over|around|with|out of) /.test(after) ? "" : after;
  return {
    leading,
    short,
    doer: leading ? before.slice(5) : "",
    verb: verb.replace(/~/g, ""),
    after,
  };
}

/** Several numbers, each known by those before it, and a question about them. */
export function chain(row: Row, s: Story, r: Random, steps: number): boolean {
  const v = new Voice(s, r, row.of, row.many, /@/.test(row.frame));
  const count = r.int(
    steps > 4 ? 3 : 2,
    steps < 3 ? 2 + Number(r.chance(0.35)) : steps < 4 ? 3 : 4,
  );
  const subjects = row.each
    ? r.sample(r.pick(row.each.split(";")).split(","), count + 1)
    : Array.from({ length: count + 1 }, () => named(s, r).name);
  if (subjects.length < count) return false;
  const last = subjects[count];
  if (!row.each) v.somebody = r.pick(subjects.slice(0, count));
  const { leading, doer, verb, after, short } = parsed(v.choose(row.frame));
  const there = doer === "there";
  const frame = `${leading ? `[S], ${doer}` : "[S]"} ${there ? "~are" : `~~${verb}`} [x]`;
  const said = (at: number, x: string, end: string) =>
    v.say(`${frame}${end}`.replace("[S]", subjects[at]!).replace("[x]", x));
  const ask = (what: string, at: number, than = "") => {
    const subject = subjects[at]!;
    if (there) return `${what} ~are there${after} ${subject}${than}`;
    if (leading) return `${what} ~~do ${doer} ${verb}${after} ${subject}${than}`;
    return `${what} ~~do ${subject} ${verb}${after}${than}`;
  };
  const names = row.all ?? listed(subjects.slice(0, count));
  const askAll = (what: string, tail = "") => {
    if (there) return `${what} ~are there${after} ${row.all ?? ""}${tail}`.replace("  ", " ");
    if (leading) return `${what} ~~do ${doer} ${verb}${after} ${row.all ?? ""}${tail}`;
    return `${what} ~do ${v.r.chance(0.5) && count > 2 && !row.each ? "all of them" : (row.all ?? names)} ${verb}${after}${tail}`;
  };
  const askBoth = leading
    ? undefined
    : (what: string, i: number, j: number) =>
        `${what} ~do ${subjects[i]} and ${subjects[j]} ${verb}${after} {together|combined}`;
  const line = (at: number) => `${said(at, "# [T]", short)}.`;
  const spareOf = (one: string) => ({
    line: `${said(count, "# [T]", short)}.`,
    told: (x: string) =>
      `${listed([...subjects.slice(0, count), one])} ~${verb} ${x} {in all|altogether}`,
  });
  const state: Chain = {
    v,
    row,
    subjects,
    entries: [],
    ask,
    askAll,
    askBoth,
    line,
    ...(last && !leading ? { spare: spareOf(last) } : {}),
  };
  const facts: Fact[] = [{ at: 0, x: first(state), more: "" }];
  for (let i = 1; i < count; i++) {
    if (i === 1 && state.entries[0]!.n > 5 && !/each/.test(facts[0]!.x) && r.chance(0.2)) {
      const more = backward(state, i);
      if (more === undefined) return false;
      facts.at(-1)!.more = more;
      continue;
    }
    const x = next(state, i);
    if (x === undefined) return false;
    facts.push({ at: i, x, more: "" });
  }
  arrange(v, facts, ({ at, x, more }, i) => {
    const noun = i === 0 || r.chance(0.5) ? " [T]" : "";
    return `${said(at, x.replace("<T>", noun), i === 0 ? after : short)}${v.say(more)}`;
  });
  return !v.ledger.bad && endChain(state, steps);
}

/** One of them, its number and what else its number says. */
interface Fact {
  readonly at: number;
  readonly x: string;
  more: string;
}

/** In order, or the last before the ones that it goes by; two of them now and then in one sentence. */
function arrange(v: Voice, facts: Fact[], said: (fact: Fact, at: number) => string): void {
  const { r } = v;
  if (facts.length > 1 && r.chance(0.25)) facts.unshift(facts.splice(1, 1)[0]!);
  else if (r.chance(0.1)) facts.reverse();
  for (const [i, one] of facts.entries()) {
    const fact = said(one, i);
    const last = v.facts.at(-1);
    if (last !== undefined && last.length < 70 && !/, (?:and|which)/.test(last) && r.chance(0.35)) {
      v.facts[v.facts.length - 1] = `${last}${r.pick([", and ", ", while ", "; "])}${fact}`;
    } else v.facts.push(fact);
  }
}

/** A number that the one before it is compared with. */
function backward({ v, row, subjects, entries, line }: Chain, at: number): string | undefined {
  const { r, ledger } = v;
  const base = entries[at - 1]!;
  const put = (entry: Entry, x: string) => {
    entries.push(entry);
    return entry.n > 4 * (row.most ?? 90) ? undefined : `, which ~~is ${x} ${subjects[at]}`;
  };
  if (r.chance(0.5)) {
    const ks = [2, 3, 4, 5].filter((k) => base.n % k === 0);
    if (ks.length === 0) return undefined;
    const k = ledger.told(r.pick(ks));
    return put(ledger.work([base, k], ["/"], line(at)), `${k} times as many as`);
  }
  const more = base.n > 6 && r.chance(0.5);
  const by = ledger.told(r.int(2, more ? base.n - 3 : 20));
  const entry = ledger.work([base, by], [more ? "-" : "+"], line(at));
  return put(entry, `${by} ${more ? "more" : "fewer"} than`);
}

/** The number that all others go by: told, or so many packs of so many. */
function first({ v, row, entries, line }: Chain): string {
  const { r, ledger } = v;
  const most = row.most ?? 90;
  if (row.pack && r.chance(0.4)) {
    const pack = v.choose(row.pack);
    const k = r.int(2, 12);
    const n = r.int(2, Math.max(2, Math.min(12, Math.floor(most / k))));
    const [packs, per] = [ledger.told(n), ledger.told(k)];
    entries.push(ledger.work([packs, per], ["*"], line(0)));
    return `{${packs} ${pack} of ${per} [T] each|${packs} ${pack} with ${per} [T] in each}`;
  }
  const n = r.chance(0.6) ? r.int(4, most) : 6 * r.int(1, Math.max(1, Math.floor(most / 6)));
  const told = ledger.told(n);
  entries.push(told);
  return `${told} [T]`;
}

const PARTS: readonly (readonly [num: number, den: number, word: string])[] = [
  [1, 2, "half"],
  [1, 2, "half"],
  [1, 3, "{a|one} third"],
  [1, 4, "a quarter"],
  [2, 3, "two thirds"],
  [3, 4, "three quarters"],
];

/** A number by those before it. */
function next({ v, row, subjects, entries, line }: Chain, at: number): string | undefined {
  const { r, ledger } = v;
  const of = r.chance(0.7) ? at - 1 : r.int(0, at - 1);
  const [base, name] = [entries[of]!, subjects[of]!];
  const T = "<T>";
  const most = 4 * (row.most ?? 90);
  const put = (entry: Entry, x: string) => {
    entries.push(entry);
    return entry.n > most ? undefined : x;
  };
  const way = r.next();
  if (at > 1 && way < 0.22) {
    const [b, other] = [entries[at - 1]!, subjects[at - 1]!];
    const [a, one] = [entries[at - 2]!, subjects[at - 2]!];
    const both = `as many [T] as ${one} and ${other} {together|combined}`;
    if (way < 0.12) return put(ledger.work([a, b], ["+"], line(at)), both);
    const sum = ledger.work([a, b], ["+"], v.say("together that makes # [T]."));
    const fewer = way < 0.17;
    const by = ledger.told(r.int(2, Math.max(2, Math.min(20, sum.n - 2))));
    return put(
      ledger.work([sum, by], [fewer ? "-" : "+"], line(at)),
      `${by} ${fewer ? "fewer" : "more"} [T] than ${one} and ${other} {together|combined}`,
    );
  }
  if (way < 0.48) {
    const k = ledger.told(r.int(2, base.n > 60 ? 3 : 5));
    return put(ledger.work([base, k], ["*"], line(at)), `${k} times as many${T} as ${name}`);
  }
  if (way < 0.64) {
    const [num, den, word] = r.pick(PARTS);
    if (base.n % den > 0) return undefined;
    const down = ledger.known(den);
    const entry =
      num === 1
        ? ledger.work([base, down], ["/"], line(at))
        : ledger.work([base, ledger.known(num), down], ["*", "/"], line(at));
    return put(entry, `${word} as many${T} as ${name}`);
  }
  const up = base.n < 6 || way < 0.84;
  const by = ledger.told(r.int(2, up ? Math.max(4, Math.min(40, base.n)) : base.n - 3));
  return put(
    ledger.work([base, by], [up ? "+" : "-"], line(at)),
    `${by} ${up ? "more" : "fewer"}${T} than ${name}`,
  );
}
