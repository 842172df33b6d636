import { SkymathError } from "../common/errors";
import { type Metadata, metaNumber, metaNumbers, metaString, metaStrings } from "../weights/meta";
import { splits } from "./splits";
import { PieceType } from "./vocabulary";

/** A byte-level BPE vocabulary, as read from a GGUF file. */
export interface ByteVocabulary {
  readonly pieces: readonly string[];
  readonly types: ArrayLike<number>; // [pieces], of PieceType
  /** Pairs of pieces in the order in which they merge. */
  readonly merges: readonly (readonly [string, string])[];
  /** How text is cut before merging: a name of `splits`. */
  readonly split: string;
  readonly bos: number;
  readonly eos: number;
}

const KEY = "tokenizer.ggml.";
const MAX_PIECES = 1 << 21;

/** Reads the vocabulary of GGUF metadata whose tokenizer model is "gpt2"; throws `model` errors. */
export function byteVocabularyFromGguf(metadata: Metadata): ByteVocabulary {
  const pieces = metaStrings(metadata, `${KEY}tokens`);
  if (pieces.length === 0 || pieces.length > MAX_PIECES) {
    throw unusable("tokens", `1 to ${MAX_PIECES} pieces`, String(pieces.length));
  }
  const types = metaNumbers(metadata, `${KEY}token_type`);
  if (types.length !== pieces.length) {
    throw unusable("token_type", `${pieces.length} types, one a piece`, String(types.length));
  }
  const wrong = Array.prototype.findIndex.call(types, (type) => !isType(type));
  if (wrong >= 0) throw unusable("token_type", "types 1 to 6", `${types[wrong]} at piece ${wrong}`);
  const split = metaString(metadata, `${KEY}pre`, "gpt-2");
  if (!Object.hasOwn(splits, split)) {
    throw unusable("pre", Object.keys(splits).join(", "), JSON.stringify(split.slice(0, 40)));
  }
  const id = (name: string, otherwise?: number) => {
    const value = metaNumber(metadata, `${KEY}${name}`, otherwise);
    if (Number.isInteger(value) && value >= 0 && value < pieces.length) return value;
    throw unusable(name, `an id below ${pieces.length}`, String(value));
  };
  const eos = id("eos_token_id");
  const merges = metaStrings(metadata, `${KEY}merges`).map(readMerge);
  return { pieces, types, merges, split, eos, bos: id("bos_token_id", eos) };
}

function isType(type: number): boolean {
  return Number.isInteger(type) && type >= PieceType.normal && type <= PieceType.byte;
}

function readMerge(merge: string): readonly [string, string] {
  const space = merge.indexOf(" ", 1);
  if (space > 0 && space < merge.length - 1) return [merge.slice(0, space), merge.slice(space + 1)];
  throw unusable("merges", "two pieces with a space between", JSON.stringify(merge.slice(0, 40)));
}

function unusable(what: string, needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The vocabulary's ${what} cannot be used.`,
    needed,
    found,
    remedy: "Use another file of this model, or convert it again.",
  });
}
