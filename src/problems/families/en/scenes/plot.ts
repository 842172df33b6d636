import type { Telling } from "./telling";

/** Writes a problem of so many steps; false where the words or numbers don't go together. */
export type Plot = (t: Telling, steps: number) => boolean;
