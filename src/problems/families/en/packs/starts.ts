import { UNIT_PARTS } from "../../../words_en";
import type { Entry } from "../shares/ledger";
import type { Start } from "./stage";
import { end, total } from "./stage";
import type { Telling } from "./telling";

/** "there are 12 melons in each crate". */
export const inEach = (t: Telling, k: Entry | string): string =>
  t.groups.holds
    ? `{there ~are ${k} [T] [at] each [b]|each [b] ~~have ${k} [T]|each of the [B] ~~have ${k} [T]}`
    : `{there ~are ${k} [T] [at] each [b]|each [b] ~~have ${k} [T]}`;

/** Things move until all groups are alike. */
export const MADE_ALIKE =
  "some of the [T] ~are moved, so that {in the end |}each [b] ~~have the same number of them";
export const EACH_THEN = "how many [T] ~are {[at] each [b] then|then [at] each [b]}";

/** "8 crates of 12 melons each". */
export const equally = (n: Entry | string, k: Entry): string =>
  `{${n} [B] of ${k} [T] each|${n} [B] with ${k} [T] [at] each|${n} [B] with ${k} [T] each}`;

/** So many groups come; what is in them is told in a sentence of its own, or at once. */
export function tellEqual(t: Telling, n: Entry, k: Entry): boolean {
  const { r } = t;
  if (r.chance(0.15)) {
    const clause = t.bring(`${n} [B]`);
    if (!clause) return false;
    t.fact(`{there ~are ${k} [T] [at] every [b]|every [b] ~~have ${k} [T]}`);
    t.fact(clause);
    return true;
  }
  const apart = r.chance(0.5);
  const clause = t.bring(apart ? `${n} [B] of [T]` : equally(n, k));
  if (!clause) return false;
  t.fact(clause);
  if (apart) t.fact(inEach(t, k));
  return true;
}

/** Groups that are all alike. */
const equal: Start = [
  1,
  (t) => {
    const [n, k] = [t.told(t.few()), t.told(t.size())];
    if (!tellEqual(t, n, k)) return undefined;
    return total(t, t.work(n, "*", k, "the [B] ~have # [T]"), { n, k });
  },
];

/** Some groups of one size, others of another. */
const twoSizes: Start = [
  3,
  (t) => {
    const [a, b] = [t.told(t.few()), t.told(t.few())];
    const [k, m] = [t.told(t.size()), t.told(t.size())];
    if (k.n === m.n) return undefined;
    const clause = t.bring(
      `{${a} [B] with ${k} [T] each and ${b} [B] with ${m} each|${a} [B] with ${k} [T] [at] each and another ${b} [B] with ${m} [T] [at] each}`,
      true,
    );
    if (!clause) return undefined;
    t.fact(clause);
    const first = t.work(a, "*", k, `the first ${a.n} [B] make # [T]`);
    const second = t.work(b, "*", m, `the other ${b.n} [B] make # [T]`);
    if (a.n !== b.n && Math.abs(first.n - second.n) > 1 && t.r.chance(0.25)) {
      const [more, less] = first.n > second.n ? [first, second] : [second, first];
      const [many, few] = first.n > second.n ? [a, b] : [b, a];
      const q = t.work(more, "-", less, "that ~~is a difference of # [T]");
      return end(q, t.noun, `how many more [T] ~are [at] the ${many} [B] than [at] the ${few}`);
    }
    return total(t, t.work(first, "+", second, "in all there ~are # [T]"));
  },
];

/** So many of the groups hold one number, and all the others another. */
const someAndOthers: Start = [
  4,
  (t) => {
    const n = t.told(t.few() + 3);
    const a = t.told(t.r.int(2, n.n - 2));
    const [k, m] = [t.told(t.size()), t.told(t.size())];
    const clause = t.bring(`${n} [B] of [T]`);
    if (!clause || k.n === m.n) return undefined;
    t.fact(clause);
    t.fact(
      `${a} of the [B] ~have ${k} [T] each, {and the others ~have ${m} each|while there ~are ${m} [at] each of the others}`,
    );
    const b = t.work(n, "-", a, "there ~are # other [B]");
    const first = t.work(a, "*", k, `the ${a.n} [B] make # [T]`);
    const second = t.work(b, "*", m, `the other ${b.n} [B] make # [T]`);
    return total(t, t.work(first, "+", second, "in all there ~are # [T]"));
  },
];

/** Half of the groups, or a third, hold more. */
const partHoldsMore: Start = [
  4,
  (t) => {
    const den = t.r.pick([2, 2, 2, 3, 4]);
    const n = t.told(den * t.r.int(2, Math.max(2, Math.floor(t.row.few.high / den))));
    const [k, m] = [t.told(t.size()), t.told(t.size())];
    const clause = t.bring(`${n} [B] of [T]`);
    if (!clause || k.n === m.n) return undefined;
    t.fact(clause);
    t.fact(
      `${UNIT_PARTS[den]} the [B] ~have ${k} [T] each, and {the others|${den === 2 ? "the other half" : "the rest"}} ~have ${m} each`,
    );
    const a = t.work(n, "/", t.known(den), `# [B] ~have ${k.n} [T] each`);
    const first = t.work(a, "*", k, "they make # [T]");
    if (den === 2) {
      const second = t.work(a, "*", m, "the other half makes # [T]");
      return total(t, t.work(first, "+", second, "in all there ~are # [T]"));
    }
    const b = t.work(n, "-", a, `# [B] ~have ${m.n} [T] each`);
    const second = t.work(b, "*", m, "they make # [T]");
    return total(t, t.work(first, "+", second, "in all there ~are # [T]"));
  },
];

/** Groups in groups. */
const nested: Start = [
  2,
  (t) => {
    const outer = t.row.outer;
    if (!outer) return undefined;
    const [o, m] = [t.told(t.r.int(2, 8)), t.told(t.r.int(2, 9))];
    const k = t.told(t.size());
    const told = t.r.chance(0.5);
    const clause = t.bring(
      told
        ? `${o} ${outer.many}, each with ${m} [B] of ${k} [T]`
        : `${o} ${outer.many} with ${m} [B] of [T] in each`,
      told,
    );
    if (!clause || o.n * m.n * k.n > 3000) return undefined;
    t.fact(clause);
    if (!told) t.fact(inEach(t, k));
    if (t.r.chance(0.5)) {
      const n = t.work(o, "*", m, "there ~are # [B]");
      return total(t, t.work(n, "*", k, "they ~have # [T]"), { n, k });
    }
    const per = t.work(m, "*", k, `there ~are # [T] in each ${outer.one}`);
    return total(t, t.work(o, "*", per, "in all there ~are # [T]"));
  },
];

/** Some groups are gone before anything else. */
const groupsLost: Start = [
  2,
  (t) => {
    const n = t.told(t.few() + 3);
    const g = t.told(t.r.int(2, n.n - 2));
    const k = t.told(t.size());
    const clause = t.bring(`${n} [B] of [T]`);
    const gone = t.groupsGone(`${g} of the [B]`);
    if (!clause || !gone) return undefined;
    t.fact(clause);
    if (t.r.chance(0.5)) {
      t.fact(inEach(t, k));
      t.next(gone, "but");
    } else {
      t.next(gone, "but");
      t.fact(`{there ~are ${k} [T] [at] each of the others|each of the other [B] ~~have ${k} [T]}`);
    }
    const left = t.work(n, "-", g, "that leaves # [B]");
    const q = t.work(left, "*", k, "they ~have # [T]");
    const ask =
      "{how many [T] ~are [at] the {other|remaining} [B]|how many [T] ~are [at] the [B] that ~are left}";
    return { ...total(t, q), all: "the [T] [at] the {other|remaining} [B]", ask };
  },
];

/** The last group is not full. */
const lastNotFull: Start = [
  3,
  (t) => {
    const n = t.told(t.few() + 1);
    const k = t.told(t.size());
    if (k.n < 5) return undefined;
    const j = t.told(t.r.int(2, k.n - 2));
    const clause = t.bring(`${n} [B] of [T]`);
    if (!clause) return undefined;
    t.fact(clause);
    t.fact(
      `{all of the [B] but one ~have ${k} [T] each, and the last one ~~have only ${j}|one of the [B] ~~have only ${j} [T], and each of the others ~~have ${k}}`,
    );
    const full = t.work(n, "-", t.known(1), `# [B] ~have ${k.n} [T]`);
    const most = t.work(full, "*", k, "they make # [T]");
    return total(t, t.work(most, "+", j, "with the last [b], there ~are # [T]"));
  },
];

/** Groups that come in two turns. */
const twice: Start = [
  2,
  (t) => {
    const [a, b] = [t.told(t.few()), t.told(t.few())];
    const k = t.told(t.size());
    const [one, other] = [t.bring(`${a} [B] of [T]`), t.bringMore(`${b} more [B]`)];
    if (!one || !other) return undefined;
    t.fact(one);
    t.next(other, "and");
    t.fact(
      `{there ~are ${k} [T] [at] each [b]|each of these [B] ~~have ${k} [T]|all of these [B] ~have ${k} [T] each}`,
    );
    const n = t.work(a, "+", b, "there ~are # [B]");
    return total(t, t.work(n, "*", k, "they ~have # [T]"), { n, k });
  },
];

export const STARTS: readonly Start[] = [
  ...[equal, equal, equal, twoSizes, twoSizes, someAndOthers, partHoldsMore],
  ...[nested, nested, groupsLost, lastNotFull, twice],
];
