/** @file The tokenizer of a checkpoint folder as GGUF metadata. */
import { SkymathError } from "../common/errors";
import { CHAT_PIECES } from "../tokenizer/vocabulary";
import type { GgufEntry } from "../weights/gguf_writer";
import { isRecord, readJson, readWhole, type SourceFolder, unusable } from "./folder";
import type { HfConfig } from "./hf_config";
import { piecesOfJson } from "./json_pieces";
import { type AddedToken, fitPieces, type PieceTable, tokenizerEntries } from "./pieces";
import { piecesOfSentencePiece } from "./sentencepiece_pieces";

type Json = Readonly<Record<string, unknown>>;

const MAX_MODEL = 64 * 1024 * 1024;

/** A converted tokenizer, and what the user should know of it. */
export interface HfTokenizer {
  readonly entries: GgufEntry[];
  /** Chat marks and other added tokens with their ids. */
  readonly added: readonly AddedToken[];
  readonly notes: readonly string[];
}

/**
 * Reads tokenizer.model (before tokenizer.json, whose merges have lost equal scores) and the tokens
 * added to it, fitted to `rows` rows of the embedding. Throws a `model` error that names what is
 * missing or cannot be used.
 */
export async function readHfTokenizer(
  folder: SourceFolder,
  config: HfConfig,
  rows: number,
): Promise<HfTokenizer> {
  const json = await readJson(folder, "tokenizer.json");
  const settings = (await readJson(folder, "tokenizer_config.json")) ?? {};
  const file = await readWhole(folder, "tokenizer.model", MAX_MODEL);
  const table = file ? piecesOfSentencePiece(file) : json && piecesOfJson(json);
  if (table === undefined) {
    throw unusable(folder, "tokenizer.model", "tokenizer.model or tokenizer.json", "neither");
  }
  if (table.pieces.length > rows) {
    const needed = `at most ${rows} pieces, one for each row of the embedding`;
    const found = `${table.pieces.length}`;
    throw unusable(folder, file ? "tokenizer.model" : "tokenizer.json", needed, found);
  }
  const listed = listAdded(json, settings, (await readJson(folder, "added_tokens.json")) ?? {});
  const { added, notes } = fitPieces(table, withChatMarks(table, listed, config), rows);
  const whole = withSpecialIds(table, config, settings);
  return { entries: tokenizerEntries(whole), added, notes };
}

/** All added tokens that the files name, each once; the later lists only add to the earlier ones. */
function listAdded(json: Json | undefined, settings: Json, names: Json): AddedToken[] {
  const found = new Map<number, AddedToken>();
  const taken = new Set<string>();
  const add = (id: unknown, content: unknown, special: boolean) => {
    if (!Number.isSafeInteger(id) || (id as number) < 0 || typeof content !== "string") return;
    if (taken.has(content) || found.has(id as number)) return;
    taken.add(content);
    found.set(id as number, { id: id as number, content, special });
  };
  const decoder = isRecord(settings.added_tokens_decoder) ? settings.added_tokens_decoder : {};
  for (const [id, token] of Object.entries(decoder)) {
    if (isRecord(token)) add(Number(id), token.content, token.special === true);
  }
  for (const token of Array.isArray(json?.added_tokens) ? json.added_tokens : []) {
    if (isRecord(token)) add(token.id, token.content, token.special === true);
  }
  for (const [content, id] of Object.entries(names)) add(id, content, false);
  return [...found.values()].sort((a, b) => a.id - b.id);
}

/**
 * Skywork's published tokenizer does not list its chat marks: its code adds them after the pieces,
 * in this order.
 */
function withChatMarks(
  { pieces }: PieceTable,
  listed: readonly AddedToken[],
  config: HfConfig,
): readonly AddedToken[] {
  if (config.modelType !== "skywork") return listed;
  const known = new Set([...pieces, ...listed.map(({ content }) => content)]);
  let next = listed.reduce((most, { id }) => Math.max(most, id + 1), pieces.length);
  const marks = CHAT_PIECES.filter((content) => !known.has(content));
  return [...listed, ...marks.map((content) => ({ id: next++, content, special: true }))];
}

/** Special ids: by the token that tokenizer_config.json names, else config.json's, else the file's. */
function withSpecialIds(table: PieceTable, config: HfConfig, settings: Json): PieceTable {
  const named = (key: string): number | undefined => {
    const token = settings[key];
    const content = isRecord(token) ? token.content : token;
    const id = typeof content === "string" ? table.pieces.indexOf(content) : -1;
    return id < 0 ? undefined : id;
  };
  const bos = named("bos_token") ?? config.bos ?? table.special.bos;
  const eos = named("eos_token") ?? config.eos ?? table.special.eos;
  if (eos === undefined || eos >= table.pieces.length || (bos ?? 0) >= table.pieces.length) {
    throw new SkymathError({
      kind: "model",
      message: "The tokenizer's special ids cannot be used.",
      needed: `an end-of-text id below ${table.pieces.length}`,
      found: `begin ${bos ?? "none"}, end ${eos ?? "none"}`,
      remedy: "Put tokenizer_config.json or the model's own config.json into the folder.",
    });
  }
  const unk = named("unk_token") ?? table.special.unk;
  const addBos =
    typeof settings.add_bos_token === "boolean" ? settings.add_bos_token : table.addBos;
  return { ...table, special: { bos, eos, unk, pad: named("pad_token") }, addBos };
}
