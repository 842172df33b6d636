import type { Telling } from "./telling";

const ANY: readonly string[] = [
  "it =is [n] degrees outside",
  "the clock on the wall =is a gift from an aunt",
  "a radio =play in the background",
  "the house next door =have [k] windows",
  "outside, it =rain",
  "a cousin =watch for a while and =ask [k] questions",
  "it =is a Saturday",
  "the nearest bus stop =is [n] blocks away",
];

const PUBLIC: readonly string[] = [
  "about [n] people ~come to watch",
  "it =is a warm day in May",
  "there ~are [k] doors to the room",
  "a reporter =take [n] pictures",
];

const WILD: readonly string[] = [
  "it =is [n] degrees in the shade",
  "a keeper =take notes",
  "[n] visitors ~come by",
];

const SLOW: readonly string[] = [
  "the summer =is {cool|rainy|dry}",
  "a local paper =print [k] articles about it",
  "[k] friends ~send cards with good wishes",
  "the workshop next door =have [n] windows",
];

/** Now and then a sentence that nobody needs. */
export function asideOf(t: Telling): string | undefined {
  if (!t.r.chance(0.14)) return undefined;
  const text = t.r.pick(
    t.kind === "animal" ? WILD : t.kind === "event" ? PUBLIC : t.unit === "minute" ? ANY : SLOW,
  );
  return `!${text}`
    .replace("[n]", () => `${t.s.idle(t.r.int(8, 30))}`)
    .replace("[k]", () => `${t.s.idle(t.r.int(2, 9))}`);
}
