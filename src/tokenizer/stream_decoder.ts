import type { StreamDecoder } from "./tokenizer";
import { PieceType, type Vocabulary } from "./vocabulary";

const UNKNOWN_TEXT = " \u2047 "; // as SentencePiece shows an unknown piece

/** Decodes ids one by one, holding back bytes until they make a character. */
export class PieceStreamDecoder implements StreamDecoder {
  readonly #vocabulary: Vocabulary;
  readonly #bytes: ReadonlyMap<number, number>;
  /** ignoreBOM keeps U+FEFF, which is a character of the text like any other. */
  readonly #utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  /** The first space was put there by the encoder's dummy prefix. */
  #dropSpace: boolean;

  constructor(vocabulary: Vocabulary, bytes: ReadonlyMap<number, number>) {
    this.#vocabulary = vocabulary;
    this.#bytes = bytes;
    this.#dropSpace = vocabulary.addDummyPrefix || vocabulary.removeExtraWhitespaces;
  }

  push(id: number): string {
    const byte = this.#bytes.get(id);
    if (byte !== undefined) {
      this.#dropSpace = false;
      return this.#utf8.decode(Uint8Array.of(byte), { stream: true });
    }
    return this.end() + this.#text(id);
  }

  end(): string {
    return this.#utf8.decode();
  }

  #text(id: number): string {
    const piece = this.#vocabulary.pieces[id];
    const type = this.#vocabulary.types[id];
    if (piece === undefined || piece === "" || type === PieceType.control) return "";
    let text = type === PieceType.unknown ? UNKNOWN_TEXT : piece.replaceAll("\u2581", " ");
    if (this.#dropSpace && type !== PieceType.unknown && text.startsWith(" ")) {
      text = text.slice(1);
      // Where extra spaces are removed, none may stand at the start.
      if (this.#vocabulary.removeExtraWhitespaces && text === "") return "";
    }
    this.#dropSpace = false;
    return text;
  }
}
