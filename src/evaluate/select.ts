/** @file Which problems of a data set a run takes, and in which order. */
import { SkymathError } from "../common/errors";
import { Random } from "../common/random";

export interface Selection {
  readonly limit: number | null;
  readonly ids: readonly string[] | null;
  readonly shuffleSeed: number | null;
  /** Every `of`-th problem, from the `index`-th (from 1), of those selected. */
  readonly shard: { readonly index: number; readonly of: number } | null;
}

export const ALL: Selection = { limit: null, ids: null, shuffleSeed: null, shard: null };

/** A selected problem with its place in the selection before it was cut into shards. */
export interface Selected<T> {
  readonly index: number;
  readonly row: T;
}

/**
 * Keeps the named ids, shuffles, keeps the first `limit`, and takes the shard's share of them.
 * Throws an `input` error for an id that is not there and for a shard that cannot be.
 */
export function select<T extends { readonly id: string }>(
  rows: readonly T[],
  selection: Selection,
): Selected<T>[] {
  const { limit, ids, shuffleSeed, shard } = selection;
  let chosen = ids === null ? rows : named(rows, ids);
  if (shuffleSeed !== null) chosen = new Random(shuffleSeed).shuffle(chosen);
  const all = chosen.slice(0, limit ?? undefined).map((row, index) => ({ index, row }));
  if (shard === null) return all;
  const { index, of } = shard;
  if (!(Number.isInteger(index) && Number.isInteger(of) && index >= 1 && index <= of)) {
    throw new SkymathError({
      kind: "input",
      message: "There is no such shard.",
      needed: "i/n with i from 1 to n",
      found: `${index}/${of}`,
    });
  }
  return all.filter((item) => item.index % of === index - 1);
}

function named<T extends { readonly id: string }>(rows: readonly T[], ids: readonly string[]): T[] {
  const wanted = new Set(ids);
  const found = rows.filter(({ id }) => wanted.delete(id));
  if (wanted.size === 0) return found;
  throw new SkymathError({
    kind: "input",
    message: "The data set has no problem of that id.",
    needed: `ids such as ${rows
      .slice(0, 3)
      .map(({ id }) => id)
      .join(", ")}`,
    found: [...wanted].slice(0, 5).join(", "),
  });
}
