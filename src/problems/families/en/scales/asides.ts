import type { Telling } from "./telling";

const BEFORE = [
  "it ~~is a {bright|gray|mild|stormy|cloudy} {day|morning|afternoon}",
  "everybody ~~is curious about the numbers",
  "it ~~is the [k] of {March|June|August|November}",
];

const AFTER = [
  "the local radio ~~report on it for [n] minutes",
  "a report about it ~~is [n] lines long",
  "[n] people ~look on",
  "[o], who ~~is [n] years old, ~~make a chart of all this",
  "[o] ~~write all of it down",
  "nobody ~~is surprised",
];

/** Now and then a sentence that nobody needs. */
export function aside(t: Telling): void {
  const { r, facts, ledger } = t;
  if (!r.chance(0.13)) return;
  const first = r.chance(0.35);
  const filled = r
    .pick(first ? BEFORE : AFTER)
    .replace("[k]", r.pick(["third", "fifth", "tenth", "twelfth"]))
    .replace("[n]", () => `${ledger.told(r.int(13, 48))}`);
  facts.splice(first ? 0 : facts.length, 0, t.say(filled));
}
