import { SentencePieceTokenizer } from "./sentencepiece";
import type { Tokenizer } from "./tokenizer";
import { vocabularyFromGguf } from "./vocabulary";

/** The tokenizer that a GGUF file carries; throws a `model` error that names what is wrong. */
export function tokenizerFromGguf(metadata: ReadonlyMap<string, unknown>): Tokenizer {
  return new SentencePieceTokenizer(vocabularyFromGguf(metadata));
}
