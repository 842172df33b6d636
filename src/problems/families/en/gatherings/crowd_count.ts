import type { Noun } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Occasion } from "./crowd_settings";
import { type Link, link, nice, oneOf, said } from "./link";

/** A kind of people with its number. */
export interface Group {
  readonly noun: Noun;
  readonly value: Value;
}

/** Tells how many people of a kind there are: plainly, as groups, in dozens or by another kind. */
export function headcount(t: Tale, occ: Occasion, one: string, before: readonly Group[]): Group {
  const { random: r } = t;
  const noun = t.noun(one);
  const came = `{${occ.came.join("|")}}`;
  const line = oneOf(
    r,
    `There were # ${noun.many}.`,
    `The number of ${noun.many} was #.`,
    `So # ${noun.many} ${r.pick(occ.came)}.`,
  );
  const other = before.length > 0 && r.chance(0.75) ? r.pick(before) : undefined;
  const found =
    other && link(t, other.value, [3, 400], { line, base: `the number of ${other.noun.many}` });
  if (other && found) {
    t.fact(compared(t, found, noun, other.noun, came));
    return { noun, value: found.value };
  }
  const way = r.pick(["plain", "plain", "plain", "groups", "dozens"] as const);
  if (way === "groups") {
    const [a, b] = [t.given(r.int(2, 9)), t.given(r.int(3, 12))];
    t.fact(
      `{the ${noun.many} formed ${a} groups of ${b}|${a} groups of ${b} ${noun.many} each ${came}|there were ${a} groups of ${noun.many}, with ${b} in each group|in each of ${a} groups, there were ${b} ${noun.many}}`,
    );
    return { noun, value: t.step(a, "*", b, line) };
  }
  if (way === "dozens") {
    const k = t.given(r.int(2, 9));
    t.fact(
      `{${k} dozen ${noun.many} ${came}|there were ${k} dozen ${noun.many}|${occ.at}, there were ${k} dozen ${noun.many}|${k} dozen of the people ${occ.at} were ${noun.many}}`,
    );
    return { noun, value: t.step(k, "*", t.constant(12), line) };
  }
  const n = t.given(nice(r, 6, r.chance(0.3) ? 240 : 80));
  t.fact(plain(occ, n, noun, came));
  return { noun, value: n };
}

const plain = (occ: Occasion, n: Value, { many }: Noun, came: string) =>
  `{${n} ${many} ${came}|there were ${n} ${many} ${occ.at}|${occ.at}, there were ${n} ${many}|the number of ${many} ${occ.at} was ${n}|someone counted ${n} ${many} ${occ.at}}`;

/** The number of `x` told by that of `y`. */
function compared(t: Tale, found: Link, x: Noun, y: Noun, came: string): string {
  const { kind, a, b } = found;
  if (kind === "ratio") {
    return `{for every ${a} ${y.many}, there were ${b} ${x.many}|there were ${b} ${x.many} for every ${a} ${y.many}|the ratio of ${x.many} to ${y.many} was ${b}:${a}|with every ${a} ${y.many}, there were ${b} ${x.many}}`;
  }
  const words = said(t.random, found);
  const [first, second] = words.turned ? [y.many, x.many] : [x.many, y.many];
  const frames = [
    `there were ${words.before} ${first} ${words.joint} ${second}`,
    `${words.before} ${first} ${words.joint} ${second} ${came}`,
    `the number of ${first} was ${words.of} the number of ${second}`,
    `compared with the number of ${second}, that of the ${first} was ${compare(found, words.turned)}`,
  ];
  const [more, less] = (kind === "more") !== words.turned ? [first, second] : [first, second];
  if (kind === "more" && !words.turned) frames.push(`the ${more} outnumbered the ${less} by ${a}`);
  if (kind === "fewer" && words.turned) frames.push(`the ${more} outnumbered the ${less} by ${a}`);
  if (kind === "times") frames.push(`for {each|every} ${y.one}, there were ${a} ${x.many}`);
  const usable = /more|fewer|percentMore|percentLess/.test(kind) && !/times/.test(kind);
  return `{${frames.filter((_, i) => i !== 3 || usable).join("|")}}`;
}

/** "4 higher", "20% lower". */
function compare({ kind, a }: Link, turned: boolean): string {
  const up = (kind === "more" || kind === "percentMore") !== turned;
  return `${a}${kind.startsWith("percent") ? "%" : ""} ${up ? "higher" : "lower"}`;
}
