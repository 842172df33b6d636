/** From and to, in UTF-16 units of a text. */
export type TextRange = readonly [from: number, to: number];

/** The ranges, in order and apart, with `length` more units from `from`, which is their end or later. */
export function withRange(
  ranges: readonly TextRange[],
  from: number,
  length: number,
): readonly TextRange[] {
  if (length === 0) return ranges;
  const last = ranges.at(-1);
  if (last?.[1] === from) return [...ranges.slice(0, -1), [last[0], from + length]];
  return [...ranges, [from, from + length]];
}
