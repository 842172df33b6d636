import type { Telling } from "./telling";

/** Whether a change begins with how often it comes. */
export const repeats = (change: string): boolean => /^(?:[io]n each|⟦\d+⟧ times in)/.test(change);

/** A change, half of the time with when it happens; one that is repeated says so itself. */
export function timed(t: Telling, change: string): string {
  if (repeats(change) || t.r.chance(0.5)) return change;
  if (t.r.chance(0.15)) return `then ${change}`;
  return `${t.times.pop() ?? "then"}, ${change}`;
}

const PLAIN: readonly string[] = [
  "it ~~is a {sunny|rainy|windy|cold|quiet|busy} day",
  "the sun ~~is shining",
  "everybody ~~is in a good mood",
  "a radio ~~is playing softly",
  "it ~~is almost noon",
  "it ~~is a holiday",
  "somewhere a dog ~~is barking",
  "it ~~is getting late",
  "nobody ~~is in a hurry",
  "a light breeze ~~is blowing",
];

const NUMBERED: readonly string[] = [
  "it ~~is [n] degrees outside",
  "a clock nearby ~~show [k] o'clock",
  "the nearest town ~~is [n] miles away",
  "the week before, it had rained on [k] days",
  "a poster nearby ~~announce a concert in [n] days",
  "a fence nearby ~~have [n] posts",
  "a bench nearby ~~is [n] years old",
];

/** Now and then a sentence that says nothing about the question, sometimes with a number. */
export function aside(t: Telling): string | undefined {
  const { r, s } = t;
  const way = r.next();
  if (way < 0.09) return t.fill(r.pick(PLAIN));
  if (way > 0.16) return undefined;
  const text = r.pick(NUMBERED);
  const n = s.idle(text.includes("[k]") ? r.int(2, 6) : r.int(8, 40));
  return t.fill(text.replace(/\[[nk]\]/, `${n}`));
}
