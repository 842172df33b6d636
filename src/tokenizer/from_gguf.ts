import { SkymathError } from "../common/errors";
import type { Metadata } from "../weights/meta";
import { ByteLevelTokenizer } from "./byte_level";
import { byteVocabularyFromGguf } from "./byte_vocabulary";
import { SentencePieceTokenizer } from "./sentencepiece";
import type { Tokenizer } from "./tokenizer";
import { vocabularyFromGguf } from "./vocabulary";

/** The tokenizer that a GGUF file carries; throws a `model` error that names what is wrong. */
export function tokenizerFromGguf(metadata: Metadata): Tokenizer {
  const model = metadata.get("tokenizer.ggml.model");
  if (model === "llama") return new SentencePieceTokenizer(vocabularyFromGguf(metadata));
  if (model === "gpt2") return new ByteLevelTokenizer(byteVocabularyFromGguf(metadata));
  throw new SkymathError({
    kind: "model",
    message: "This file's tokenizer cannot be used.",
    needed:
      'tokenizer.ggml.model "llama" (a SentencePiece BPE vocabulary) or "gpt2" (byte-level BPE)',
    found: model === undefined ? "no such key" : JSON.stringify(String(model).slice(0, 40)),
    remedy: "Use another file of this model.",
  });
}
