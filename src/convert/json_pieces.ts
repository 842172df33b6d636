/**
 * @file The vocabulary of a tokenizer.json: BPE over bytes (LLaMA 3's kind), or BPE over characters
 * with byte fallback, which is a SentencePiece vocabulary whose scores became an order of merges.
 */
import { SkymathError } from "../common/errors";
import { PieceType } from "../tokenizer/vocabulary";
import { isRecord } from "./folder";
import type { PieceTable } from "./pieces";
import { splitName } from "./split_names";

type Json = Readonly<Record<string, unknown>>;

const MAX_PIECES = 1 << 21;

/** Reads tokenizer.json's own vocabulary, without added tokens; throws `model` errors. */
export function piecesOfJson(json: Json): PieceTable {
  const model = isRecord(json.model) ? json.model : {};
  // Old files leave the type out.
  if ((model.type ?? "BPE") !== "BPE") throw unusable("a BPE model", shown(model.type));
  const pieces = readPieces(model.vocab);
  const merges = readMerges(model.merges);
  const parts = steps(json.pre_tokenizer, "pretokenizers");
  const overBytes = parts.some(({ type }) => type === "ByteLevel");
  return overBytes
    ? overBytesTable(json, parts, pieces, merges)
    : overCharactersTable(json, model, parts, pieces, merges);
}

function overBytesTable(
  json: Json,
  parts: readonly Json[],
  pieces: string[],
  merges: readonly (readonly [string, string])[],
): PieceTable {
  const split = splitName(parts, steps(json.normalizer, "normalizers"));
  if (split.name === undefined) {
    const needed = "a known way of cutting text before merging";
    throw unusable(needed, split.found);
  }
  return {
    model: "gpt2",
    pieces,
    types: pieces.map(() => PieceType.normal),
    scores: [],
    merges: merges.map((pair) => pair.join(" ")),
    pre: split.name,
    flags: {},
    special: { bos: undefined, eos: undefined, unk: undefined, pad: undefined },
    addBos: JSON.stringify(json.post_processor ?? null).includes('"TemplateProcessing"'),
  };
}

function overCharactersTable(
  json: Json,
  model: Json,
  parts: readonly Json[],
  pieces: string[],
  merges: readonly (readonly [string, string])[],
): PieceTable {
  if (model.byte_fallback !== true) throw unusable("byte_fallback, or BPE over bytes", "neither");
  const prefix = hasDummyPrefix(steps(json.normalizer, "normalizers"), parts);
  const rank = new Map<string, number>(); // of the first merge that gives a piece
  for (const pair of merges) {
    const piece = pair.join("");
    if (!rank.has(piece)) rank.set(piece, rank.size);
  }
  const unk = pieces.indexOf(typeof model.unk_token === "string" ? model.unk_token : "<unk>");
  const typeOf = (piece: string, id: number) => {
    if (id === unk) return PieceType.unknown;
    if (/^<0x[0-9A-F]{2}>$/.test(piece)) return PieceType.byte;
    // No merge leads to it: a piece of several characters that text never becomes.
    return rank.has(piece) || [...piece].length === 1 ? PieceType.normal : PieceType.unused;
  };
  return {
    model: "llama",
    pieces,
    types: pieces.map(typeOf),
    // SentencePiece merges by score: earlier merges get higher ones.
    scores: pieces.map((piece) => -(rank.get(piece) ?? rank.size)),
    merges: [],
    pre: "default",
    flags: { add_space_prefix: prefix, remove_extra_whitespaces: false },
    special: { bos: undefined, eos: undefined, unk: unk < 0 ? undefined : unk, pad: undefined },
    addBos: true,
  };
}

/** Whether a space goes before each segment; refuses normalisers that do anything else. */
function hasDummyPrefix(normalisers: readonly Json[], parts: readonly Json[]): boolean {
  let prefix = false;
  for (const { type, prepend, content, prepend_scheme: scheme } of [...normalisers, ...parts]) {
    const known =
      (type === "Prepend" && prepend === "\u2581") ||
      (type === "Replace" && content === "\u2581") ||
      type === "Metaspace";
    if (!known) throw unusable("a SentencePiece-like normaliser", shown(type));
    if (type === "Prepend") prefix = true;
    if (type === "Metaspace") prefix = scheme !== "never";
  }
  return prefix;
}

/** Pieces by id; ids without a piece are filled. */
function readPieces(vocab: unknown): string[] {
  const entries = isRecord(vocab) ? Object.entries(vocab) : [];
  if (entries.length === 0 || entries.length > MAX_PIECES) {
    throw unusable(`a vocab of 1 to ${MAX_PIECES} pieces`, `${entries.length} pieces`);
  }
  const pieces: string[] = [];
  for (const [piece, id] of entries) {
    if (!Number.isInteger(id) || (id as number) < 0 || (id as number) >= MAX_PIECES) {
      throw unusable("whole numbers as ids", `${shown(id)} for ${shown(piece)}`);
    }
    if (pieces[id as number] !== undefined) throw unusable("one piece an id", `two for ${id}`);
    pieces[id as number] = piece;
  }
  return Array.from(pieces, (piece, id) => piece ?? `[PAD${id}]`);
}

/** Pairs of pieces; older files have each as one text with a space between. */
function readMerges(merges: unknown): (readonly [string, string])[] {
  if (!Array.isArray(merges)) throw unusable("a list of merges", typeof merges);
  return merges.map((merge) => {
    const pair = typeof merge === "string" ? merge.split(" ") : merge;
    const sound = Array.isArray(pair) && pair.length === 2;
    if (sound && pair.every((piece) => typeof piece === "string" && piece !== "")) {
      return pair as unknown as readonly [string, string];
    }
    throw unusable("merges of two pieces", shown(merge));
  });
}

/** A step of the tokenizer, or all steps of a sequence. */
function steps(step: unknown, key: string): readonly Json[] {
  if (!isRecord(step)) return [];
  if (step.type !== "Sequence") return [step];
  const inner = step[key];
  return Array.isArray(inner) ? inner.filter(isRecord) : [];
}

const shown = (value: unknown) => (JSON.stringify(value) ?? "nothing").slice(0, 120);

function unusable(needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: "This tokenizer.json cannot be converted.",
    needed,
    found,
    remedy: "Put the model's tokenizer.model beside it, if there is one, or use a GGUF file of it.",
  });
}
