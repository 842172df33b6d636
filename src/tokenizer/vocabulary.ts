import { SkymathError } from "../common/errors";

/** The pieces that mark turns in Skywork's chat format; user text never becomes one of them. */
export const CHAT_PIECES: readonly string[] = ["[USER]", "[BOT]", "[SEP]"];

/** Piece types; SentencePiece and GGUF number them alike. */
export const PieceType = {
  normal: 1,
  unknown: 2,
  control: 3,
  userDefined: 4,
  unused: 5,
  byte: 6,
} as const;

/** A SentencePiece BPE vocabulary, as read from a GGUF file or a `.model` file. */
export interface Vocabulary {
  readonly pieces: readonly string[];
  readonly scores: ArrayLike<number>; // [pieces]
  readonly types: ArrayLike<number>; // [pieces], of PieceType
  readonly bos: number;
  readonly eos: number;
  readonly unk: number;
  /** A space is put before each segment of text. */
  readonly addDummyPrefix: boolean;
  /** Runs of spaces become one, and those at both ends go. */
  readonly removeExtraWhitespaces: boolean;
  /** Characters without a piece are spelled in UTF-8 bytes; needs all 256 byte pieces. */
  readonly byteFallback: boolean;
}

const MAX_PIECES = 1 << 21;
const KEY = "tokenizer.ggml.";

/** Reads the vocabulary of GGUF metadata whose model is "llama"; throws `model` errors. */
export function vocabularyFromGguf(metadata: ReadonlyMap<string, unknown>): Vocabulary {
  if (lengthOf(metadata.get(`${KEY}precompiled_charsmap`)) > 0) {
    throw damaged("precompiled_charsmap", "no normalisation rules", "a table of them");
  }
  const pieces = strings(metadata);
  const scores = numbers(metadata, "scores", pieces.length) ?? new Float32Array(pieces.length);
  const types = numbers(metadata, "token_type", pieces.length);
  if (types === undefined) throw damaged("token_type", "one type a piece", "no such key");
  return checkVocabulary({
    pieces,
    scores,
    types,
    bos: id(metadata, "bos_token_id", 1),
    eos: id(metadata, "eos_token_id", 2),
    unk: id(metadata, "unknown_token_id", 0),
    addDummyPrefix: flag(metadata, "add_space_prefix", true),
    removeExtraWhitespaces: flag(metadata, "remove_extra_whitespaces", false),
    byteFallback: Array.prototype.includes.call(types, PieceType.byte),
  });
}

/** The vocabulary itself if its ids, types and scores are sound; throws a `model` error if not. */
export function checkVocabulary(vocabulary: Vocabulary): Vocabulary {
  const { pieces, scores, types } = vocabulary;
  for (const name of ["bos", "eos", "unk"] as const) {
    const value = vocabulary[name];
    if (!Number.isInteger(value) || value < 0 || value >= pieces.length) {
      throw damaged(`${name} id`, `an id below ${pieces.length}`, String(value));
    }
  }
  for (let i = 0; i < pieces.length; i++) {
    const type = types[i];
    if (!Number.isInteger(type) || type! < PieceType.normal || type! > PieceType.byte) {
      throw damaged("token_type", "types 1 to 6", `${type} at piece ${i}`);
    }
    if (!Number.isFinite(scores[i])) {
      throw damaged("scores", "finite scores", `${scores[i]} at piece ${i}`);
    }
  }
  return vocabulary;
}

function strings(metadata: ReadonlyMap<string, unknown>): readonly string[] {
  const tokens = metadata.get(`${KEY}tokens`);
  if (!Array.isArray(tokens)) throw damaged("tokens", "an array of strings", typeName(tokens));
  if (tokens.length === 0 || tokens.length > MAX_PIECES) {
    throw damaged("tokens", `1 to ${MAX_PIECES} pieces`, String(tokens.length));
  }
  const wrong = tokens.findIndex((token) => typeof token !== "string");
  if (wrong >= 0) {
    throw damaged("tokens", "strings", `${typeName(tokens[wrong])} at piece ${wrong}`);
  }
  return tokens;
}

function numbers(
  metadata: ReadonlyMap<string, unknown>,
  name: string,
  length: number,
): ArrayLike<number> | undefined {
  const values = metadata.get(KEY + name);
  if (values === undefined) return undefined;
  if (!Array.isArray(values) && !ArrayBuffer.isView(values)) {
    throw damaged(name, "an array of numbers", typeName(values));
  }
  const found = lengthOf(values);
  if (found !== length) throw damaged(name, `${length} values, one a piece`, String(found));
  return values as ArrayLike<number>;
}

function id(metadata: ReadonlyMap<string, unknown>, name: string, otherwise: number): number {
  const value = metadata.get(KEY + name) ?? otherwise;
  if (typeof value !== "number" && typeof value !== "bigint") {
    throw damaged(name, "a number", typeName(value));
  }
  return Number(value);
}

function flag(metadata: ReadonlyMap<string, unknown>, name: string, otherwise: boolean): boolean {
  const value = metadata.get(KEY + name) ?? otherwise;
  if (typeof value !== "boolean") throw damaged(name, "true or false", typeName(value));
  return value;
}

function lengthOf(value: unknown): number {
  const length = (value as { length?: unknown } | undefined)?.length;
  return typeof length === "number" ? length : 0;
}

function typeName(value: unknown): string {
  return value === undefined ? "no such key" : Array.isArray(value) ? "an array" : typeof value;
}

function damaged(what: string, needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The vocabulary's ${what} cannot be used.`,
    needed,
    found,
    remedy: "The file may be damaged: fetch or convert it again.",
  });
}
