/** @file A vocabulary on its way into GGUF metadata: its pieces, fitted to the embedding's rows. */
import { CHAT_PIECES, PieceType } from "../tokenizer/vocabulary";
import type { GgufEntry } from "../weights/gguf_writer";

/** Special ids; a vocabulary may have none of some. */
export interface SpecialIds {
  readonly bos: number | undefined;
  readonly eos: number | undefined;
  readonly unk: number | undefined;
  readonly pad: number | undefined;
}

/** A token that was added to a vocabulary after it was made. */
export interface AddedToken {
  readonly id: number;
  readonly content: string;
  /** Never part of ordinary text. */
  readonly special: boolean;
}

/** A vocabulary as tokenizer.model or tokenizer.json has it. */
export interface PieceTable {
  /** GGUF's name of the kind: SentencePiece BPE, or byte-level BPE. */
  readonly model: "llama" | "gpt2";
  readonly pieces: string[];
  readonly types: number[];
  /** Of SentencePiece BPE. */
  readonly scores: number[];
  /** Of byte-level BPE. */
  readonly merges: readonly string[];
  /** GGUF's name of the way in which text is cut before merging. */
  readonly pre: string;
  /** Truth values that only this kind has. */
  readonly flags: Readonly<Record<string, boolean>>;
  readonly special: SpecialIds;
  readonly addBos: boolean;
}

const KEY = "tokenizer.ggml.";
/** Scores of pieces that no merging may give. */
const NEVER = -10_000;

/**
 * Puts the added tokens at their ids and brings the list to exactly `rows` pieces, as llama.cpp
 * needs it: unused ones fill what is left. Tokens past the rows are left out. Returns notes for the
 * user. Throws nothing; whether the pieces themselves fit is for the caller to check before.
 */
export function fitPieces(
  table: PieceTable,
  added: readonly AddedToken[],
  rows: number,
): { added: AddedToken[]; notes: string[] } {
  const kept = added.filter(({ id }) => id < rows);
  const left = added.filter(({ id }) => id >= rows).map(({ content }) => content);
  const notes: string[] = [];
  if (left.length > 0) {
    const names = left.slice(0, 6).join(", ");
    notes.push(`left out, for the embedding has only ${rows} rows: ${names}`);
  }
  const before = table.pieces.length;
  while (table.pieces.length < rows) {
    put(table, table.pieces.length, `[PAD${table.pieces.length}]`, PieceType.unused);
  }
  const open: readonly number[] = [PieceType.normal, PieceType.unused];
  for (const { id, content, special } of kept) {
    const listed = table.pieces[id] === content && !open.includes(table.types[id]!);
    if (listed) continue; // <unk> and the like, which the vocabulary itself knows better
    const control = special || CHAT_PIECES.includes(content);
    put(table, id, content, control ? PieceType.control : PieceType.userDefined);
  }
  const fillers = rows - before - kept.filter(({ id }) => id >= before).length;
  if (fillers > 0) notes.push(`${fillers} rows of the embedding have no piece`);
  return { added: kept, notes };
}

function put(table: PieceTable, id: number, piece: string, type: number): void {
  table.pieces[id] = piece;
  table.types[id] = type;
  table.scores[id] = NEVER;
}

/** The metadata that a GGUF file has for a vocabulary. */
export function tokenizerEntries(table: PieceTable): GgufEntry[] {
  const { special, pieces, scores, types, merges } = table;
  const ids = {
    bos_token_id: special.bos,
    eos_token_id: special.eos,
    unknown_token_id: special.unk,
    padding_token_id: special.pad,
  };
  const entries: GgufEntry[] = [
    [`${KEY}model`, { type: "string", value: table.model }],
    [`${KEY}pre`, { type: "string", value: table.pre }],
    [`${KEY}tokens`, { type: "strings", value: pieces }],
    [`${KEY}token_type`, { type: "i32s", value: types }],
  ];
  if (table.model === "gpt2") entries.push([`${KEY}merges`, { type: "strings", value: merges }]);
  else entries.push([`${KEY}scores`, { type: "f32s", value: scores }]);
  for (const [name, id] of Object.entries(ids)) {
    if (id !== undefined) entries.push([KEY + name, { type: "u32", value: id }]);
  }
  const flags = { add_bos_token: table.addBos, add_eos_token: false, ...table.flags };
  for (const [name, value] of Object.entries(flags)) {
    entries.push([KEY + name, { type: "bool", value }]);
  }
  return entries;
}
