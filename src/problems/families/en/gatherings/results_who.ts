import { asIt, type Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { type Link, link, nice, said } from "./link";
import { SIDES } from "./results_settings";

/** `n` contestants: people, or schools and towns. */
export function contestants(t: Tale, n: number, people: boolean): readonly Person[] {
  if (people) return Array.from({ length: n }, () => t.person());
  return t.random.sample(SIDES, n).map(asIt);
}

/** What is counted, and how the text says that someone did it. */
export interface Feat {
  readonly one: string;
  readonly many: string;
  readonly past: string;
  readonly base: string;
  /** " in the first round", or nothing. */
  readonly when: string;
}

/** A number of someone's, with who and when it was. */
export interface Scored {
  readonly who: Person;
  readonly value: Value;
  readonly feat: Feat;
}

/** The number of someone, told by that of another contestant or by itself. */
export function scored(
  t: Tale,
  who: Person,
  feat: Feat,
  range: readonly [number, number],
  before: Scored | undefined,
  linked = 0.75,
): Scored {
  const { random: r } = t;
  const line = r.pick([
    `${who.name} ${feat.past} # ${feat.many}${feat.when}.`,
    `So ${who.name} ${feat.past} # ${feat.many}${feat.when}.`,
  ]);
  const most = Math.round(range[1] * 1.6);
  const base = before && `the ${feat.many} of ${before.who.name}`;
  const found =
    before && r.chance(linked)
      ? link(t, before.value, [Math.min(3, range[0]), most], { line, base: `${number(before)}` })
      : undefined;
  if (before && found && base) {
    tell(t, found, who, feat, before);
    return { who, value: found.value, feat };
  }
  const value = t.given(nice(r, ...range));
  const { many, past, when } = feat;
  t.fact(
    `{@ ${past} ${value} ${many}${when}|${when === "" ? "" : `${when.trim()}, `}@ ${past} ${value} ${many}|the number of ${many} that @ ${past}${when} was ${value}|@ ${past} a total of ${value} ${many}${when}}`,
    who,
  );
  return { who, value, feat };
}

const number = ({ who, feat }: Scored) => `the number of ${who.name}'s ${feat.many}${feat.when}`;

/** A number told by another contestant's at the same feat. */
function tell(t: Tale, found: Link, who: Person, feat: Feat, before: Scored): void {
  const { a, b, kind } = found;
  const { many, past, when } = feat;
  const other = before.who;
  if (kind === "ratio") {
    t.fact(
      `{for every ${a} ${many} that ${other.name} ${past}${when}, ${who.name} ${past} ${b}|${who.name} ${past} ${b} ${many}${when} for every ${a} that ${other.name} ${past}|whenever ${other.name} ${past} ${a} ${many}${when}, ${who.name} ${past} ${b}}`,
    );
    return;
  }
  const words = said(t.random, found);
  const [x, y] = words.turned ? [other, who] : [who, other];
  t.fact(
    `{@ ${past} ${words.before} ${many}${when} ${words.joint} ${y.name}|${when === "" ? "" : `${when.trim()}, `}@ ${past} ${words.before} ${many} ${words.joint} ${y.name}|the number of ${many} that @ ${past}${when} was ${words.of} that of ${y.name}|compared with ${y.name}, @ ${past} ${words.before} ${many}${when}}`.replace(
      /\|compared with.*\}$/,
      words.joint === "than" ? "$&" : "}",
    ),
    x,
  );
}
