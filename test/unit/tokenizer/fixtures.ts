import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { SentencePieceTokenizer } from "../../../src/tokenizer/sentencepiece";
import { readSentencePieceModel } from "../../../src/tokenizer/sentencepiece_model";

const FOLDER = "test/fixtures/tokenizer";

export type ModelName = "mistral" | "bilingual";

interface Vectors {
  readonly models: Readonly<
    Record<
      ModelName,
      readonly {
        readonly text: string;
        readonly ids: readonly number[];
        readonly pieces: readonly string[];
        readonly decoded: string;
      }[]
    >
  >;
  readonly chatExample: {
    readonly V: number;
    readonly question: string;
    readonly ids: readonly number[];
  };
}

/** What sentencepiece itself gives for each text. */
export const vectors: Vectors = JSON.parse(readFileSync(`${FOLDER}/vectors.json`, "utf8"));

export function modelFile(name: ModelName): Uint8Array {
  return new Uint8Array(gunzipSync(readFileSync(`${FOLDER}/${name}.model.gz`)));
}

export function loadTokenizer(name: ModelName): SentencePieceTokenizer {
  return new SentencePieceTokenizer(readSentencePieceModel(modelFile(name)));
}

/** Seeded random numbers in [0, 1): mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
