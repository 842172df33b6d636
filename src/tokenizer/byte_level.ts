/** @file Byte-level BPE (GPT-2's kind, as LLaMA 3 has it), merged by @huggingface/tokenizers. */
import { Tokenizer as MergingTokenizer } from "@huggingface/tokenizers";
import { SkymathError } from "../common/errors";
import type { ByteVocabulary } from "./byte_vocabulary";
import { splits } from "./splits";
import type { StreamDecoder, Tokenizer } from "./tokenizer";
import { CHAT_PIECES, PieceType } from "./vocabulary";

export class ByteLevelTokenizer implements Tokenizer {
  readonly size: number;
  readonly bos: number;
  readonly eos: number;
  readonly #vocabulary: ByteVocabulary;
  readonly #ids = new Map<string, number>();
  readonly #merging: MergingTokenizer;
  readonly #composed: boolean;

  /** Throws a `model` error if a byte that text may have is no piece. */
  constructor(vocabulary: ByteVocabulary) {
    this.#vocabulary = vocabulary;
    this.size = vocabulary.pieces.length;
    this.bos = vocabulary.bos;
    this.eos = vocabulary.eos;
    const textIds: [piece: string, id: number][] = [];
    for (const [id, piece] of vocabulary.pieces.entries()) {
      if (!this.#ids.has(piece)) this.#ids.set(piece, id);
      // What the library does not know as a piece, no text can become.
      const isText = vocabulary.types[id] === PieceType.normal && !CHAT_PIECES.includes(piece);
      if (isText) textIds.push([piece, id]);
    }
    checkBytes(new Set(textIds.map(([piece]) => piece)));
    const { patterns, wholePieces, composed } = splits[vocabulary.split]!;
    this.#composed = composed;
    const cuts = patterns.map((pattern) => ({
      ...{ type: "Split", pattern: { Regex: pattern }, behavior: "Isolated", invert: false },
    }));
    const bytes = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true };
    this.#merging = new MergingTokenizer(
      {
        normalizer: null,
        pre_tokenizer: {
          type: "Sequence",
          pretokenizers: [...cuts, { ...bytes, use_regex: false }],
        },
        model: {
          type: "BPE",
          vocab: Object.fromEntries(textIds),
          merges: vocabulary.merges,
          ignore_merges: wholePieces,
        },
        post_processor: null,
        decoder: null,
        added_tokens: [],
      },
      {},
    );
  }

  encode(text: string): number[] {
    const normal = this.#composed ? text.normalize("NFC") : text;
    return [...this.#merging.encode(normal, { add_special_tokens: false }).ids];
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
    return new ByteStreamDecoder(this.#vocabulary);
  }
}

/** Decodes ids one by one, holding back bytes until they make a character. */
class ByteStreamDecoder implements StreamDecoder {
  readonly #vocabulary: ByteVocabulary;
  readonly #utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(vocabulary: ByteVocabulary) {
    this.#vocabulary = vocabulary;
  }

  push(id: number): string {
    const piece = this.#vocabulary.pieces[id];
    const type = this.#vocabulary.types[id];
    if (type === PieceType.userDefined) return this.end() + piece;
    if (piece === undefined || type !== PieceType.normal) return this.end();
    const bytes = Uint8Array.from(piece, (symbol) => byteOfSymbol.get(symbol) ?? 0x3f);
    return this.#utf8.decode(bytes, { stream: true });
  }

  end(): string {
    return this.#utf8.decode();
  }
}

/** Printable bytes stand for themselves, the others for characters from U+0100 on, in order. */
const symbols: readonly string[] = (() => {
  const printable = (byte: number) =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) =>
    String.fromCharCode(printable(byte) ? byte : next++),
  );
})();

const byteOfSymbol = new Map(symbols.map((symbol, byte) => [symbol, byte]));

/** Every byte that UTF-8 text can hold must be a piece: nothing else could spell it. */
function checkBytes(pieces: ReadonlySet<string>): void {
  const inText = (byte: number) => byte < 0xc0 || (byte > 0xc1 && byte < 0xf5);
  const missing = symbols.findIndex((symbol, byte) => inText(byte) && !pieces.has(symbol));
  if (missing < 0) return;
  throw new SkymathError({
    kind: "model",
    message: "The vocabulary cannot spell every text.",
    needed: "a piece for each byte of UTF-8 text",
    found: `none for the byte ${missing}`,
    remedy: "The file is damaged: fetch or convert it again.",
  });
}
