import type { Telling } from "./telling";

const ASIDES: readonly string[] = [
  "it ~~take [n] minutes to count everything",
  "the whole thing ~~is over after [k] hours",
  "[k] people ~help with the counting",
  "a list with [n] lines ~~hang on the door",
  "the radio ~~play [k] songs in the meantime",
  "it ~~rain for [n] minutes",
  "everything ~~is written down in a notebook of [n] pages",
  "somebody ~~take [n] pictures",
  "outside, it ~~is [n] degrees",
  "the kettle ~~whistle [k] times",
  "nobody ~~is in a hurry",
  "a dog ~~bark somewhere",
];

/** Share of problems with one. */
const SHARE = 0.14;

/** Now and then a sentence that nobody needs. */
export function aside(t: Telling): void {
  if (!t.r.chance(SHARE)) return;
  const text = t.r.pick(ASIDES);
  const told = text.replace(
    /\[[nk]\]/,
    (mark) => `${t.told(mark === "[k]" ? t.r.int(2, 6) : t.r.int(12, 40))}`,
  );
  const at = t.r.chance(0.4) ? 1 : t.facts.length;
  t.facts.splice(Math.min(at, t.facts.length), 0, t.say(told));
}
