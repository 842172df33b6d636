/** @file GGUF's names of the ways in which tokenizer.json files cut text before merging. */

type Json = Readonly<Record<string, unknown>>;

const SPACES = String.raw`\s+(?!\S)|\s+`;
const SYMBOLS = String.raw` ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+`;
const CONTRACTIONS = "(?i:'s|'t|'re|'ve|'m|'ll|'d)";
const WORD = String.raw`[^\r\n\p{L}\p{N}]?\p{L}+`;

/** Regular expressions as published tokenizer.json files write them. */
const names: ReadonlyMap<string, string> = new Map([
  [String.raw`${CONTRACTIONS}|${WORD}|\p{N}{1,3}|${SYMBOLS}|${SPACES}`, "llama-bpe"],
  [String.raw`${CONTRACTIONS}|${WORD}|\p{N}|${SYMBOLS}|${SPACES}`, "qwen2"],
]);

/** GGUF's name for these pre-tokenisers and normalisers, or what was found instead. */
export function splitName(
  parts: readonly Json[],
  normalisers: readonly Json[],
): { name: string; found?: never } | { name?: undefined; found: string } {
  const found = [...normalisers, ...parts].map((part) => JSON.stringify(part)).join(", ");
  const unknown = { found: found.slice(0, 300) };
  const bytes = parts.at(-1);
  if (bytes?.type !== "ByteLevel" || bytes.add_prefix_space === true) return unknown;
  const before = parts.slice(0, -1);
  const composed = normalisers.length === 1 && normalisers[0]!.type === "NFC";
  if (normalisers.length > 0 && !composed) return unknown;
  const own = bytes.use_regex !== false; // ByteLevel's own expression is GPT-2's
  let name: string | undefined;
  if (before.length === 0 && own) name = "gpt-2";
  if (before.length === 1 && own && isDigits(before[0]!)) name = "smollm";
  if (before.length === 1 && !own) name = names.get(expression(before[0]!));
  if (name === undefined || composed !== (name === "qwen2")) return unknown;
  return { name };
}

function isDigits(part: Json): boolean {
  return part.type === "Digits" && part.individual_digits === true;
}

function expression({ type, pattern, behavior, invert }: Json): string {
  if (type !== "Split" || behavior !== "Isolated" || invert === true) return "";
  const { Regex: regex } = (pattern ?? {}) as { Regex?: unknown };
  return typeof regex === "string" ? regex : "";
}
