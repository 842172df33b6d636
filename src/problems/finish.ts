import type { Random } from "../common/random";
import type { Noun } from "./nouns";
import type { Person } from "./person";
import type { Quantity } from "./quantity";

/** A story before its last touches: sentences with marks for numbers, lines with digits. */
export interface Unfinished {
  readonly facts: readonly string[];
  readonly question: string;
  readonly lines: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly nouns: readonly Noun[];
  readonly cast: readonly Person[];
  readonly wording: Random;
}

/** The finished text and lines. */
export interface Finished {
  readonly text: string;
  readonly lines: readonly string[];
}
