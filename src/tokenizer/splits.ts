/**
 * @file How byte-level BPE vocabularies cut text before merging: by the name that GGUF files give it
 * (`tokenizer.ggml.pre`), and by the patterns of tokenizer.json. Each token of text lies in one cut.
 */

/** One way of cutting text. */
export interface Split {
  /** Applied one after the other; each match is a cut, and so is what lies between matches. */
  readonly patterns: readonly string[];
  /** A cut that is a piece as a whole is taken as such, without merging. */
  readonly wholePieces: boolean;
  /** Text is brought into Unicode's composed form first. */
  readonly composed: boolean;
}

// \s of JavaScript is not the set that these patterns were written for: white space is Unicode's.
const SPACES = String.raw`\s+(?!\S)|\s+`;
const LINES = String.raw` ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+`;
const CONTRACTIONS = "'s|'t|'re|'ve|'m|'ll|'d";
const ANY_CASE = "'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD])";
const WORD = String.raw`[^\r\n\p{L}\p{N}]?\p{L}+`;
const GPT_2 = String.raw`${CONTRACTIONS}| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|${SPACES}`;
const DIGIT = String.raw`\p{N}`;

const split = (patterns: readonly string[], more: Partial<Split> = {}): Split => ({
  patterns: patterns.map(unicodeSpaces),
  wholePieces: false,
  composed: false,
  ...more,
});

/** The ways that are known, by GGUF's name. */
export const splits: Readonly<Record<string, Split>> = {
  "gpt-2": split([GPT_2]),
  "llama-bpe": split([String.raw`${ANY_CASE}|${WORD}|\p{N}{1,3}|${LINES}|${SPACES}`], {
    wholePieces: true,
  }),
  qwen2: split([String.raw`${ANY_CASE}|${WORD}|\p{N}|${LINES}|${SPACES}`], { composed: true }),
  smollm: split([DIGIT, GPT_2]),
  starcoder: split([DIGIT, GPT_2]),
};

/** The same pattern with Unicode's white space in place of \s and \S. */
function unicodeSpaces(pattern: string): string {
  return pattern
    .replaceAll(String.raw`[^\s`, String.raw`[^\p{White_Space}`)
    .replaceAll(String.raw`\S`, String.raw`\P{White_Space}`)
    .replaceAll(String.raw`\s`, String.raw`\p{White_Space}`);
}
