import type { Quantity } from "../../../quantity";
import type { Telling } from "./telling";

/** Whether a noun is an amount ("liters of water", "dollars") and not so many things. */
export const isAmount = ({ noun }: Telling): boolean => / of |dollar/.test(noun.one);

/** A number to start with, or to add: small ones most often, large ones where the scene has room. */
export function size({ r, most }: Telling): number {
  const way = r.next();
  if (way < 0.35) return r.int(3, Math.min(20, most));
  if (way < 0.75) return r.int(8, Math.min(50, most));
  if (way < 0.9 || most < 100) return r.int(Math.min(20, most), Math.min(99, most));
  return r.chance(0.4) ? 10 * r.int(10, Math.floor(most / 10)) : r.int(100, most);
}

/** "22 more kids", "another 22". */
export function gained(t: Telling, n: Quantity | string): string {
  if (isAmount(t)) return `{${n} more [T]|${n} [T]|another ${n} [T]}`;
  return `{${n} more [T]|${n} more [T]|${n} [T]|another ${n} [T]|another ${n}|${n} more|${n} other [T]}`;
}

/** "5 of them". */
export function lost(t: Telling, n: Quantity | string): string {
  if (isAmount(t)) return `${n} [T]`;
  return `{${n} of them|${n} of the [T]|${n} [T]|${n}}`;
}

/** A number that is not told. */
export function untold(t: Telling, up: boolean, n: number): string {
  if (isAmount(t)) return up ? "{some|some more|more} [T]" : "some [T]";
  if (n < 8 && t.r.chance(0.5))
    return up ? "{a few|several} more [T]" : "{a few|several} of {them|the [T]}";
  return up
    ? "{some more [T]|some [T]|some other [T]|more [T]|some more}"
    : "{some of them|some of the [T]|some [T]|some}";
}

/** Two words that tell two groups apart, with the noun: "boys", "red cars". */
export function twoGroups(t: Telling): readonly [string, string] | undefined {
  const list = t.sorts.length > 1 ? t.sorts : t.kinds.map((kind) => `${kind} [T]`);
  if (list.length < 2) return undefined;
  const [a = "", b = ""] = t.r.sample(list, 2);
  return [a, b];
}

/** "8 boys and 5 girls", "8 red and 5 blue cars". */
export function bothOf(a: Quantity, b: Quantity, [one, two]: readonly [string, string]): string {
  const short = one.endsWith(" [T]") ? `|${a} ${one.replace(" [T]", "")} and ${b} ${two}` : "";
  return `{${a} ${one} and ${b} ${two}${short}}`;
}
