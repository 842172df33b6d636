import type { Telling } from "./telling";

const ANYWHERE: readonly string[] = [
  "the weather ^is mild",
  "somebody ^keep a careful record",
  "it ^is [n] degrees outside",
  "[n] people ~watch for a while",
  "a photographer ^take [n] pictures",
  "the nearest town ^is [k] miles away",
];

const AMONG_PEOPLE: readonly string[] = [
  "it ^is a busy time of the year",
  "music ^is playing in the background",
  "everything ^go smoothly",
  "nothing ^interrupt the work",
  "outside, it ^is raining",
  "the next holiday ^is [k] weeks away",
  "the neighbors ~have [k] cats",
  "a reporter ^ask [k] questions about it",
  "there ~are [k] clocks on the wall",
];

/** Share of problems with one. */
const ASIDES = 0.14;

/** Now and then a sentence that says nothing about the question, often with a number. */
export function asideOf(t: Telling): string | undefined {
  if (!t.r.chance(ASIDES)) return undefined;
  const text = t.r.pick(t.row.kind === "wild" ? ANYWHERE : [...ANYWHERE, ...AMONG_PEOPLE]);
  if (!/\[[nk]\]/.test(text)) return `${t.fill(text)}.`;
  const n = t.s.idle(text.includes("[k]") ? t.r.int(2, 6) : t.r.int(8, 30));
  return `${t.fill(text.replace(/\[[nk]\]/, `${n}`))}.`;
}
