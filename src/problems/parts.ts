import { laterFamilies } from "./families/later";
import type { Family } from "./family";
import { isHeldBack } from "./held_back";

/** What a family is to the embedded model: it saw it, it never does, or the next training will. */
export type Part = "trained" | "held-back" | "later";

const LATER: ReadonlySet<string> = new Set(laterFamilies.map(({ id }) => id));

/** The part that a family belongs to. */
export function partOf(family: Family): Part {
  if (isHeldBack(family)) return "held-back";
  return LATER.has(family.id) ? "later" : "trained";
}
