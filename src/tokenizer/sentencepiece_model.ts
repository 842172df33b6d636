/** @file Reader of SentencePiece `.model` files (a protobuf message), with bounds checked. */
import { SkymathError } from "../common/errors";
import { checkVocabulary, PieceType, type Vocabulary } from "./vocabulary";

const MODEL_TYPE_BPE = 2;
const MAX_PIECES = 1 << 21;

interface Field {
  readonly number: number;
  /** Of a varint, as the low 32 bits, signed; 0 for other wire types. */
  readonly int: number;
  /** Of a length-delimited or fixed-size field; empty for a varint. */
  readonly bytes: Uint8Array;
}

/** Reads a `.model` file; throws a `model` error if it is damaged or of a kind not known here. */
export function readSentencePieceModel(file: Uint8Array): Vocabulary {
  const pieces: string[] = [];
  const scores: number[] = [];
  const types: number[] = [];
  let trainer = new Map<number, Field>();
  let normaliser = new Map<number, Field>();
  for (const field of fields(file)) {
    if (field.number === 1) {
      if (pieces.length === MAX_PIECES) throw unusable(`at most ${MAX_PIECES} pieces`, "more");
      const piece = message(field.bytes);
      pieces.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(piece.get(1)?.bytes));
      scores.push(float(piece.get(2)));
      types.push(piece.get(3)?.int ?? PieceType.normal);
    } else if (field.number === 2) trainer = message(field.bytes);
    else if (field.number === 3) normaliser = message(field.bytes);
  }
  const modelType = trainer.get(3)?.int ?? 1;
  if (modelType !== MODEL_TYPE_BPE) throw unusable("model type 2 (BPE)", `type ${modelType}`);
  if ((normaliser.get(2)?.bytes.length ?? 0) > 0) {
    throw unusable("the identity normaliser", "a table of normalisation rules");
  }
  if (normaliser.get(5)?.int === 0) throw unusable("escaped whitespace", "escape_whitespaces off");
  if ((trainer.get(24)?.int ?? 0) !== 0) {
    throw unusable("whitespace before words", "treat_whitespace_as_suffix");
  }
  return checkVocabulary({
    pieces,
    scores,
    types,
    unk: trainer.get(40)?.int ?? 0,
    bos: trainer.get(41)?.int ?? 1,
    eos: trainer.get(42)?.int ?? 2,
    addDummyPrefix: normaliser.get(3)?.int !== 0,
    removeExtraWhitespaces: normaliser.get(4)?.int !== 0,
    byteFallback: (trainer.get(35)?.int ?? 0) !== 0,
  });
}

/** The last of each field of a message, as protobuf takes repeated scalars. */
function message(bytes: Uint8Array): Map<number, Field> {
  const found = new Map<number, Field>();
  for (const field of fields(bytes)) found.set(field.number, field);
  return found;
}

function* fields(bytes: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw unusable("a whole number", "the end of the data");
      if (shift < 32) value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw unusable("a number of at most 10 bytes", "a longer one");
  };
  const take = (length: number): Uint8Array => {
    if (length < 0 || length > bytes.length - at) {
      throw unusable(`${length >>> 0} bytes`, `${bytes.length - at}`);
    }
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = tag >>> 3;
    const wire = tag & 7;
    if (wire === 0) yield { number, int: varint(), bytes: new Uint8Array() };
    else if (wire === 1) yield { number, int: 0, bytes: take(8) };
    else if (wire === 2) yield { number, int: 0, bytes: take(varint()) };
    else if (wire === 5) yield { number, int: 0, bytes: take(4) };
    else throw unusable("wire type 0, 1, 2 or 5", `${wire} at byte ${at}`);
  }
}

function float(field: Field | undefined): number {
  if (field === undefined) return 0;
  const { buffer, byteOffset, length } = field.bytes;
  if (length !== 4) throw unusable("a score of 4 bytes", String(length));
  return new DataView(buffer, byteOffset, 4).getFloat32(0, true);
}

function unusable(needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: "This SentencePiece file cannot be used.",
    needed,
    found,
  });
}
