import { describe, expect, it } from "vitest";
import { SkymathError } from "../../../src/common/errors";
import { tokenizerFromGguf } from "../../../src/tokenizer/from_gguf";
import { SentencePieceTokenizer } from "../../../src/tokenizer/sentencepiece";
import { readSentencePieceModel } from "../../../src/tokenizer/sentencepiece_model";
import type { Metadata, MetaValue } from "../../../src/weights/meta";
import { modelFile, randomNumbers, vectors } from "./fixtures";

const file = modelFile("mistral");
const vocabulary = readSentencePieceModel(file);

function metadata(changes: Record<string, unknown> = {}): Metadata {
  const all: Record<string, unknown> = {
    model: "llama",
    tokens: vocabulary.pieces,
    scores: Float32Array.from(vocabulary.scores),
    token_type: Int32Array.from(vocabulary.types),
    bos_token_id: 1,
    eos_token_id: 2,
    unknown_token_id: 0,
    ...changes,
  };
  const entries = Object.entries(all).filter(([, value]) => value !== undefined);
  return new Map(entries.map(([key, value]) => [`tokenizer.ggml.${key}`, value as MetaValue]));
}

describe("GGUF metadata", () => {
  it("gives the same ids as the .model file", () => {
    const tokenizer = tokenizerFromGguf(metadata());
    for (const { text, ids } of vectors.models.mistral) {
      expect(tokenizer.encode(text)).toEqual(ids);
    }
  });

  it("takes ids as bigints, defaults, and a vocabulary without a dummy prefix", () => {
    const ids = { bos_token_id: 1n, eos_token_id: undefined, unknown_token_id: undefined };
    const tokenizer = tokenizerFromGguf(metadata({ ...ids, add_space_prefix: false }));
    expect([tokenizer.bos, tokenizer.eos, tokenizer.size]).toEqual([1, 2, 32_000]);
    expect(tokenizer.piece(tokenizer.encode("Hello")[0]!)).toBe("Hello");
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["another tokenizer model", { model: "t5" }, /tokenizer\.ggml\.model "llama".*"gpt2".*"t5"/],
    ["no tokenizer model", { model: undefined }, /no such key/],
    ["no tokens", { tokens: undefined }, /tokens.*no such key/],
    ["tokens that are not strings", { tokens: ["a", 1] }, /number at piece 1/],
    ["no tokens at all", { tokens: [] }, /tokens.*Found: 0/],
    ["no types", { token_type: undefined }, /token_type.*no such key/],
    ["too few scores", { scores: new Float32Array(5) }, /scores.*32000 values.*Found: 5/],
    ["too many types", { token_type: new Int32Array(32_001) }, /token_type.*32001/],
    ["a score that is no number", { scores: vocabulary.pieces.map(() => NaN) }, /NaN at piece 0/],
    ["a type out of range", { token_type: vocabulary.pieces.map(() => 7) }, /7 at piece 0/],
    ["an id out of range", { bos_token_id: 32_000 }, /bos id.*32000/],
    ["a negative id", { eos_token_id: -1 }, /eos id.*-1/],
    ["an id that is no number", { unknown_token_id: "x" }, /unknown_token_id.*string/],
    ["a flag that is none", { add_space_prefix: 3 }, /add_space_prefix.*number/],
    ["normalisation rules", { precompiled_charsmap: new Uint8Array(4) }, /normalisation rules/],
  ])("refuses %s", (_, changes, message) => {
    expect(modelError(() => tokenizerFromGguf(metadata(changes)))).toMatch(message);
  });
});

describe("SentencePiece model files", () => {
  it("reads settings and pieces", () => {
    expect(vocabulary.pieces.length).toBe(32_000);
    expect(vocabulary.pieces[3]).toBe("<0x00>");
    const { bos, eos, unk, addDummyPrefix, removeExtraWhitespaces, byteFallback } = vocabulary;
    expect({ bos, eos, unk }).toEqual({ bos: 1, eos: 2, unk: 0 });
    expect([addDummyPrefix, removeExtraWhitespaces, byteFallback]).toEqual([true, false, true]);
  });

  it("refuses a file that is cut or is none with a model error", () => {
    expect(modelError(() => readSentencePieceModel(new Uint8Array()))).toMatch(/BPE/);
    expect(modelError(() => readSentencePieceModel(file.subarray(0, 1000)))).not.toBe("");
    const overlong = Uint8Array.of(0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f, 0);
    expect(modelError(() => readSentencePieceModel(overlong))).toMatch(/4294967295 bytes/);
  });

  it("reads damaged files to a vocabulary or a model error, nothing else", () => {
    const random = randomNumbers(3);
    for (let i = 0; i < 60; i++) {
      const damaged = file.slice();
      for (let j = 0; j < 5; j++) {
        // Half of the damage goes to the settings at the end.
        const from = random() < 0.5 ? damaged.length - 200 : 0;
        damaged[from + Math.floor(random() * (damaged.length - from))] = random() * 256;
      }
      try {
        new SentencePieceTokenizer(readSentencePieceModel(damaged)).encode("1 + 1 = 两");
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SkymathError);
      }
    }
  });
});

function modelError(action: () => unknown): string {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof SkymathError && thrown.report.kind === "model") return thrown.message;
    throw thrown;
  }
  return "";
}
