/**
 * @file SentencePiece BPE: the text's characters are merged pair by pair, always the pair whose
 * piece has the highest score, and the leftmost of equals. What no piece covers is spelled in
 * UTF-8 bytes.
 */
import { SkymathError } from "../common/errors";
import { MergeQueue } from "./merge_queue";
import { PieceStreamDecoder } from "./stream_decoder";
import type { StreamDecoder, Tokenizer } from "./tokenizer";
import { CHAT_PIECES, checkVocabulary, PieceType, type Vocabulary } from "./vocabulary";

/** How SentencePiece writes a space. */
export const SPACE = "\u2581";

export class SentencePieceTokenizer implements Tokenizer {
  readonly size: number;
  readonly bos: number;
  readonly eos: number;
  readonly #vocabulary: Vocabulary;
  readonly #ids = new Map<string, number>();
  /** The pieces that text may become: normal and unused ones. */
  readonly #textIds = new Map<string, number>();
  readonly #byteIds: readonly number[]; // [256]
  readonly #bytes = new Map<number, number>(); // id to byte
  readonly #longest: number;

  /** Throws a `model` error if the vocabulary is unsound or lacks byte pieces that it needs. */
  constructor(vocabulary: Vocabulary) {
    checkVocabulary(vocabulary);
    this.#vocabulary = vocabulary;
    this.size = vocabulary.pieces.length;
    this.bos = vocabulary.bos;
    this.eos = vocabulary.eos;
    const reserved = new Set([vocabulary.bos, vocabulary.eos, vocabulary.unk]);
    let longest = 0;
    for (const [id, piece] of vocabulary.pieces.entries()) {
      if (!this.#ids.has(piece)) this.#ids.set(piece, id);
      const type = vocabulary.types[id];
      const isText = type === PieceType.normal || type === PieceType.unused;
      if (!isText || piece === "" || reserved.has(id) || CHAT_PIECES.includes(piece)) continue;
      if (!this.#textIds.has(piece)) this.#textIds.set(piece, id);
      longest = Math.max(longest, piece.length);
    }
    this.#longest = longest;
    this.#byteIds = vocabulary.byteFallback ? this.#findBytes() : [];
  }

  encode(text: string): number[] {
    const normal = this.#normalise(text);
    if (normal === "") return [];
    const ids: number[] = [];
    for (const piece of this.#merge(normal)) this.#append(ids, piece);
    return ids;
  }

  decode(ids: readonly number[]): string {
    const stream = this.stream();
    return ids.map((id) => stream.push(id)).join("") + stream.end();
  }

  piece(id: number): string {
    const piece = this.#vocabulary.pieces[id];
    if (piece !== undefined) return piece;
    throw new SkymathError({
      kind: "input",
      message: "There is no such token.",
      needed: `an id from 0 to ${this.size - 1}`,
      found: String(id),
    });
  }

  find(piece: string): number | undefined {
    return this.#ids.get(piece);
  }

  stream(): StreamDecoder {
    return new PieceStreamDecoder(this.#vocabulary, this.#bytes);
  }

  #normalise(text: string): string {
    let normal = text;
    if (this.#vocabulary.removeExtraWhitespaces) {
      normal = normal.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
    }
    if (normal !== "" && this.#vocabulary.addDummyPrefix) normal = ` ${normal}`;
    return normal.replaceAll(" ", SPACE);
  }

  /** Cuts `text` into the pieces that merging gives; a character without a piece stays alone. */
  #merge(text: string): string[] {
    const start: number[] = []; // of each symbol, in UTF-16 units
    const length: number[] = []; // 0 once merged into the symbol on its left
    let end = 0;
    for (const character of text) {
      start.push(end);
      length.push(character.length);
      end += character.length;
    }
    const next = start.map((_, i) => i + 1);
    const previous = start.map((_, i) => i - 1);
    const queue = new MergeQueue();
    const halves = new Map<string, readonly [string, string]>(); // of unused pieces

    const propose = (left: number, right: number): void => {
      if (left < 0 || right >= start.length) return;
      const both = length[left]! + length[right]!;
      if (both > this.#longest) return;
      const middle = start[right]!;
      const piece = text.slice(start[left]!, middle + length[right]!);
      const id = this.#textIds.get(piece);
      if (id === undefined) return;
      queue.push({ score: this.#vocabulary.scores[id]!, left, right, length: both });
      if (this.#vocabulary.types[id] === PieceType.unused) {
        halves.set(piece, [text.slice(start[left]!, middle), piece.slice(length[left]!)]);
      }
    };

    for (let i = 0; i + 1 < start.length; i++) propose(i, i + 1);
    for (let merge = queue.pop(); merge !== undefined; merge = queue.pop()) {
      const { left, right } = merge;
      if (length[left] === 0 || length[right] === 0) continue;
      if (length[left]! + length[right]! !== merge.length) continue;
      length[left] = merge.length;
      length[right] = 0;
      next[left] = next[right]!;
      if (next[left]! < start.length) previous[next[left]!] = left;
      propose(previous[left]!, left);
      propose(left, next[left]!);
    }

    const pieces: string[] = [];
    for (let i = 0; i < start.length; i = next[i]!) {
      splitUnused(text.slice(start[i]!, start[i]! + length[i]!), halves, pieces);
    }
    return pieces;
  }

  #append(ids: number[], piece: string): void {
    const id = this.#textIds.get(piece);
    if (id !== undefined) {
      ids.push(id);
    } else if (this.#vocabulary.byteFallback) {
      for (const byte of new TextEncoder().encode(piece)) ids.push(this.#byteIds[byte]!);
    } else if (ids.at(-1) !== this.#vocabulary.unk) {
      ids.push(this.#vocabulary.unk); // one for a run of unknown characters
    }
  }

  #findBytes(): number[] {
    const ids: number[] = [];
    for (let byte = 0; byte < 256; byte++) {
      const piece = `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`;
      const id = this.#ids.get(piece);
      if (id === undefined || this.#vocabulary.types[id] !== PieceType.byte) {
        throw new SkymathError({
          kind: "model",
          message: "The vocabulary spells unknown characters in bytes but lacks some of them.",
          needed: "all 256 byte pieces",
          found: `no byte piece ${piece}`,
        });
      }
      ids.push(id);
      this.#bytes.set(id, byte);
    }
    return ids;
  }
}

/** Unused pieces only lead to longer ones: one that remains is cut back into what made it. */
function splitUnused(
  piece: string,
  halves: ReadonlyMap<string, readonly [string, string]>,
  pieces: string[],
): void {
  const left = [piece];
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    const pair = halves.get(part);
    if (pair === undefined) pieces.push(part);
    else left.push(pair[1], pair[0]);
  }
}
