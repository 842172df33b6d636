import type { Random } from "../../../../common/random";

/** A kind of part with the steps that it takes. */
export interface Kind {
  readonly name: string;
  readonly steps: number;
  readonly weight?: number;
}

/** What a problem is put together from. */
export interface Plan {
  readonly terms: readonly string[];
  readonly middles: readonly string[];
  readonly end: string;
}

const NONE: Kind = { name: "", steps: 0 };

function pick(r: Random, kinds: readonly Kind[]): Kind {
  const all = kinds.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let at = r.next() * all;
  for (const kind of kinds) {
    at -= kind.weight ?? 1;
    if (at < 0) return kind;
  }
  return kinds[0]!;
}

/** Terms that are added, what then happens to the sum, and an end, with so many steps in all. */
export function planOf(
  r: Random,
  steps: number,
  firsts: readonly Kind[],
  terms: readonly Kind[],
  middles: readonly Kind[],
  ends: readonly Kind[],
): Plan | undefined {
  for (let i = 0; i < 300; i++) {
    const more = r.pick([0, 1, 1, 2, 2]);
    const chosen = [pick(r, firsts), ...Array.from({ length: more }, () => pick(r, terms))];
    const between = Array.from({ length: r.pick([0, 0, 1, 1, 2]) }, () => pick(r, middles));
    const end = r.chance(0.8) ? pick(r, ends) : NONE;
    const all = [...chosen, ...between, end].reduce((sum, kind) => sum + kind.steps, 0);
    const names = between.map(({ name }) => name);
    if (new Set(names).size < names.length) continue;
    if (all + (more > 0 ? 1 : 0) !== steps) continue;
    return { terms: chosen.map(({ name }) => name), middles: names, end: end.name };
  }
  return undefined;
}
