import { arithmeticValue } from "../common/arithmetic";
import { decimalPlaces, decimalText } from "../common/rational";
import type { Tokenizer } from "../tokenizer/tokenizer";

/** Longest sum that is watched, in characters: `<<` included, longer than any in training data. */
const MAX_OPEN = 200;
/** Decimals that training data write; a result with more is the model's to round. */
const MAX_PLACES = 6;

/**
 * Completes `<<48/2=` by exact arithmetic: watches a reply as it grows, and gives the tokens of
 * `24>>` when the model has written the sum.
 */
export class Calculator {
  readonly #tokenizer: Pick<Tokenizer, "encode" | "decode">;
  /** From the last `<<`, or from a `<` that may become one. */
  #open = "";

  constructor(tokenizer: Pick<Tokenizer, "encode" | "decode">) {
    this.#tokenizer = tokenizer;
  }

  /** Takes more of the reply; returns the ids that complete it, or none: then the model goes on. */
  push(text: string): readonly number[] {
    const all = this.#open + text;
    const at = all.lastIndexOf("<<");
    const open = at < 0 ? (all.endsWith("<") ? "<" : "") : all.slice(at);
    this.#open = open.length > MAX_OPEN ? "" : open;
    const sum = /^<<([^<>=\n]+)=$/.exec(this.#open)?.[1];
    const result = sum === undefined ? null : resultText(sum);
    return result === null ? [] : this.#continued("=", `${result}>>`);
  }

  /** Ids of `text` where it follows `before`; none where the vocabulary would join the two. */
  #continued(before: string, text: string): readonly number[] {
    const first = this.#tokenizer.encode(before);
    const both = this.#tokenizer.encode(before + text);
    const splits = first.every((id, i) => id === both[i]);
    return splits && this.#tokenizer.decode(both) === before + text ? both.slice(first.length) : [];
  }
}

/** The value of a sum as training data write it, or null where its decimals are too many. */
export function resultText(sum: string): string | null {
  const value = arithmeticValue(sum);
  const places = value && decimalPlaces(value.denominator);
  return places === null || places > MAX_PLACES ? null : decimalText(value!);
}
