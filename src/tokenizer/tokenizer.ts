/** Turns a piece of a stream of ids into text: a character whose bytes span ids comes when whole. */
export interface StreamDecoder {
  push(id: number): string;
  /** What is left: an unfinished character becomes U+FFFD. */
  end(): string;
}

/** Text to ids and back, for one vocabulary. */
export interface Tokenizer {
  /** Number of pieces; the model may have more rows than that. */
  readonly size: number;
  readonly bos: number;
  readonly eos: number;
  /** Ids of one segment of user text: no BOS, and never a control or user-defined piece. */
  encode(text: string): number[];
  /** Text of ids; control pieces and ids past the vocabulary decode to nothing. */
  decode(ids: readonly number[]): string;
  /** The piece as the vocabulary spells it; throws an `input` error for an id outside of it. */
  piece(id: number): string;
  /** The id of the piece spelled so, of any type. */
  find(piece: string): number | undefined;
  stream(): StreamDecoder;
}
