import { readSentencePieceModel } from "../tokenizer/sentencepiece_model";
import type { PieceTable } from "./pieces";

/** The vocabulary of a tokenizer.model file; throws a `model` error if it cannot be used. */
export function piecesOfSentencePiece(file: Uint8Array): PieceTable {
  const vocabulary = readSentencePieceModel(file);
  return {
    model: "llama",
    pieces: [...vocabulary.pieces],
    types: Array.from(vocabulary.types),
    scores: Array.from(vocabulary.scores),
    merges: [],
    pre: "default",
    flags: {
      add_space_prefix: vocabulary.addDummyPrefix,
      remove_extra_whitespaces: vocabulary.removeExtraWhitespaces,
    },
    special: { bos: vocabulary.bos, eos: vocabulary.eos, unk: vocabulary.unk, pad: undefined },
    addBos: true,
  };
}
