/** Mixes the bits of a word (the finaliser of lowbias32). */
function mixed(word: number): number {
  let h = word >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d) >>> 0;
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

/** What dropout of `share` makes of one input: 0, or 1 / (1 - share). */
export function keptInput(
  share: number,
  rowSeed: number,
  layer: number,
  site: number,
  column: number,
): number {
  const place = Math.imul(column, 0x9e3779b1) + Math.imul(layer * 8 + site, 0x85ebca77);
  const hash = mixed(rowSeed ^ mixed(place));
  return hash < Math.round(share * 2 ** 32) ? 0 : Math.fround(1 / (1 - share));
}
