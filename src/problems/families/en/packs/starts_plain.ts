import type { Entry } from "../shares/ledger";
import { end, type Start, total } from "./stage";
import { EACH_THEN, MADE_ALIKE } from "./starts";
import type { Telling } from "./telling";

/** A number, not yet in any groups. */
const number: Start = [
  0,
  (t) => {
    const n = t.told(t.few() * t.size() + t.r.int(0, 5));
    const clause = t.bringSingly(`${n} [T]`);
    if (!clause || n.n > 400) return undefined;
    t.fact(clause);
    return { ...total(t, n), all: "{all the|the|these} [T]" };
  },
];

/** Two kinds, not yet in any groups. */
const twoKinds: Start = [
  1,
  (t) => {
    const [one, other] = t.r.shuffle([...t.row.kinds]);
    if (!one || !other || t.noun.many.includes(one) || t.noun.many.includes(other))
      return undefined;
    const [a, b] = [t.told(t.size() * t.r.int(1, 3) + 2), t.told(t.size() * t.r.int(1, 3) + 3)];
    const clause = t.bringSingly(
      `{${a} ${one} and ${b} ${other} [T]|${a} ${one} [T] and ${b} ${other} ones}`,
    );
    if (!clause) return undefined;
    t.fact(clause);
    return total(t, t.work(a, "+", b, "together there ~are # [T]"));
  },
];

const NTH = ["first", "second", "third"];

/** Three groups, the second and the third told by those before them. */
function three(t: Telling): Entry | undefined {
  const clause = t.bring("three [B] of [T]");
  if (!clause) return undefined;
  t.fact(clause);
  const first = t.told(t.size());
  t.fact(`there ~are ${first} [T] [at] the first [b]`);
  const sizes: Entry[] = [first];
  let multiplied = false;
  for (const nth of [1, 2]) {
    const times = nth === 1 && first.n < 20 && t.r.chance(0.35);
    const up = t.r.chance(0.6);
    // so many times as many and then fewer than that is held back
    const as = nth === 2 && (up || !multiplied) && t.r.chance(0.5) ? 1 : 0;
    multiplied ||= times;
    const of = sizes[as]!;
    const d = t.told(times ? t.r.int(2, 3) : t.r.int(2, Math.max(3, Math.round(of.n * 0.6))));
    if (!times && !up && of.n - d.n < 2) return undefined;
    const how = times ? `${d} times as many [T] as` : `${d} ${up ? "more" : "fewer"} [T] than`;
    t.fact(
      `{[at] the ${NTH[nth]} [b], there ~are ${how} [at] the ${NTH[as]} {one|[b]}|the ${NTH[nth]} [b] ~~have ${how} the ${NTH[as]} {one|[b]}}`,
    );
    const line = `there ~are # [T] [at] the ${NTH[nth]} [b]`;
    sizes.push(t.work(of, times ? "*" : up ? "+" : "-", d, line));
  }
  return t.ledger.work(sizes, ["+", "+"], t.line("in all three, there ~are # [T]"));
}

const threeGroups: Start = [
  3,
  (t) => {
    const all = three(t);
    return all && total(t, all);
  },
];

/** Three groups, then all made alike. */
const threeAlike: Start = [
  4,
  (t) => {
    const all = three(t);
    if (!all || all.n % 3 !== 0) return undefined;
    t.next(MADE_ALIKE);
    return end(t.work(all, "/", t.known(3), "each [b] then ~~have # [T]"), t.noun, EACH_THEN);
  },
];

export const PLAIN_STARTS: readonly Start[] = [
  number,
  number,
  number,
  twoKinds,
  twoKinds,
  threeGroups,
  threeAlike,
];
