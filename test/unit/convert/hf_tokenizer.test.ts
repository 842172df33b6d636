import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { HfConfig } from "../../../src/convert/hf_config";
import { readHfTokenizer } from "../../../src/convert/hf_tokenizer";
import { chatFormat } from "../../../src/tokenizer/chat";
import { tokenizerFromGguf } from "../../../src/tokenizer/from_gguf";
import { readSentencePieceModel } from "../../../src/tokenizer/sentencepiece_model";
import { PieceType } from "../../../src/tokenizer/vocabulary";
import { modelFile, vectors } from "../tokenizer/fixtures";
import { reportOf } from "../weights/thrown";
import { memoryFolder, metadataOf } from "./folders";

const file = modelFile("mistral");
const vocabulary = readSentencePieceModel(file);
const pieces = vocabulary.pieces.length;
const config = (changes: Partial<HfConfig> = {}): HfConfig => ({
  ...{
    modelType: "skywork",
    layers: 1,
    hidden: 8,
    feedForward: 8,
    heads: 1,
    kvHeads: 1,
    headDim: 8,
  },
  ...{ contextLength: 64, normEpsilon: 1e-6, ropeTheta: 1e4, ropeScaling: null, tied: false },
  ...{ bos: 1, eos: 2, ...changes },
});

/** The tokenizer that a runtime makes of a folder's files for so many rows. */
async function convert(
  files: Readonly<Record<string, Uint8Array | object>>,
  rows: number,
  changes: Partial<HfConfig> = {},
) {
  const { entries, notes } = await readHfTokenizer(memoryFolder(files), config(changes), rows);
  const metadata = await metadataOf(entries);
  return { tokenizer: tokenizerFromGguf(metadata), metadata, notes };
}

/** The merges that Hugging Face makes of a SentencePiece vocabulary, best scores first. */
function asJson(): object {
  const ids = new Map(vocabulary.pieces.map((piece, id) => [piece, id]));
  const merges: { pair: string[]; score: number }[] = [];
  for (const [id, piece] of vocabulary.pieces.entries()) {
    if (vocabulary.types[id] !== PieceType.normal) continue;
    const characters = [...piece];
    for (let at = 1; at < characters.length; at++) {
      const pair = [characters.slice(0, at).join(""), characters.slice(at).join("")];
      if (pair.every((part) => ids.has(part))) merges.push({ pair, score: vocabulary.scores[id]! });
    }
  }
  merges.sort((a, b) => b.score - a.score);
  return {
    normalizer: {
      type: "Sequence",
      normalizers: [
        { type: "Prepend", prepend: "▁" },
        { type: "Replace", pattern: { String: " " }, content: "▁" },
      ],
    },
    pre_tokenizer: null,
    model: {
      ...{ type: "BPE", unk_token: "<unk>", byte_fallback: true, vocab: Object.fromEntries(ids) },
      merges: merges.map(({ pair }, i) => (i % 2 === 0 ? pair : pair.join(" "))), // both forms
    },
    added_tokens: ["<unk>", "<s>", "</s>"].map((content, id) => ({ id, content, special: true })),
  };
}

describe("tokenizer.model", () => {
  test("with rows for Skywork's chat marks, which come after the pieces", async () => {
    const { tokenizer, notes } = await convert({ "tokenizer.model": file }, pieces + 10);
    expect(tokenizer.size).toBe(pieces + 10);
    const marks = ["[USER]", "[BOT]", "[SEP]"].map((mark) => tokenizer.find(mark));
    expect(marks).toEqual([pieces, pieces + 1, pieces + 2]);
    expect(notes).toEqual(["7 rows of the embedding have no piece"]);
    for (const { text, ids } of vectors.models.mistral) expect(tokenizer.encode(text)).toEqual(ids);
    expect(chatFormat(tokenizer).name).toBe("skywork");
  });

  test("without rows for them, as the base model has it: they are left out, and said to be", async () => {
    const { tokenizer, notes } = await convert({ "tokenizer.model": file }, pieces);
    expect(tokenizer.size).toBe(pieces);
    expect(notes.join()).toBe(
      `left out, for the embedding has only ${pieces} rows: [USER], [BOT], [SEP]`,
    );
    expect(chatFormat(tokenizer).name).toBe("plain");
  });

  test("with marks where the files list them, in any of three places", async () => {
    const at = (first: number) => ({ "[USER]": first, "[BOT]": first + 1, "[SEP]": first + 2 });
    const listed = Object.entries(at(pieces + 4)).map(([content, id]) => [
      id,
      { content, special: false },
    ]);
    const places: Readonly<Record<string, object>>[] = [
      { "added_tokens.json": at(pieces + 4) },
      { "tokenizer_config.json": { added_tokens_decoder: Object.fromEntries(listed) } },
      {
        "tokenizer.json": {
          added_tokens: listed.map(([id, token]) => ({ id, ...(token as object) })),
        },
      },
    ];
    for (const files of places) {
      const { tokenizer } = await convert({ "tokenizer.model": file, ...files }, pieces + 8);
      expect(tokenizer.find("[USER]")).toBe(pieces + 4);
      expect(tokenizer.find("[SEP]")).toBe(pieces + 6);
      expect(tokenizer.encode("[USER]")).not.toContain(pieces + 4);
      expect(tokenizer.decode([pieces + 4])).toBe(""); // a control token
    }
  });

  test("of a LLaMA model has no chat marks; <unk>, <s> and </s> stay what they are", async () => {
    const added = ["<unk>", "<s>", "</s>"].map((content, id) => [id, { content, special: true }]);
    const settings = { added_tokens_decoder: Object.fromEntries(added), add_bos_token: false };
    const files = { "tokenizer.model": file, "tokenizer_config.json": settings };
    const { tokenizer, metadata } = await convert(files, pieces + 3, { modelType: "llama" });
    expect(tokenizer.find("[USER]")).toBeUndefined();
    const types = metadata.get("tokenizer.ggml.token_type") as Int32Array;
    expect([...types.subarray(0, 3)]).toEqual([
      PieceType.unknown,
      PieceType.control,
      PieceType.control,
    ]);
    expect(metadata.get("tokenizer.ggml.add_bos_token")).toBe(false);
  });

  test("with very many added tokens takes no time that grows with their square", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, i) => [`<extra ${i}>`, pieces + i]),
    );
    const files = { "tokenizer.model": file, "added_tokens.json": many };
    const { tokenizer, notes } = await convert(files, pieces + 2);
    expect(tokenizer.find("<extra 1>")).toBe(pieces + 1);
    expect(notes.join()).toContain("<extra 2>, <extra 3>");
  });

  test("with more pieces than rows is refused", async () => {
    const report = await reportOf(() => convert({ "tokenizer.model": file }, pieces - 1));
    expect(report).toMatchObject({ kind: "model", found: `${pieces}` });
  });
});

describe("tokenizer.json", () => {
  test("of SentencePiece's kind gives SentencePiece's ids", async () => {
    const { tokenizer } = await convert({ "tokenizer.json": asJson() }, pieces, {
      modelType: "llama",
    });
    for (const { text, ids } of vectors.models.mistral) expect(tokenizer.encode(text)).toEqual(ids);
  });

  test("has its special tokens as control pieces, which decoding leaves out", async () => {
    const { tokenizer, metadata } = await convert({ "tokenizer.json": asJson() }, pieces + 1, {
      modelType: "llama",
    });
    const types = metadata.get("tokenizer.ggml.token_type") as Int32Array;
    const { unknown, control } = PieceType;
    expect([...types.subarray(0, 3)]).toEqual([unknown, control, control]);
    expect(types[pieces]).toBe(PieceType.unused);
    expect(tokenizer.decode([1, ...tokenizer.encode("2 + 2"), 2])).toBe("2 + 2");
  });

  test("of LLaMA 3's kind, with its special ids by name", async () => {
    const path = join(import.meta.dirname, "..", "..", "fixtures", "byte_level", "llama-bpe.json");
    const json = JSON.parse(readFileSync(path, "utf8"));
    const size = Object.keys(json.model.vocab).length;
    const settings = { bos_token: "<|begin|>", eos_token: { content: "<|end|>" } };
    const files = { "tokenizer.json": json, "tokenizer_config.json": settings };
    const changes = { modelType: "llama", bos: undefined, eos: undefined } as const;
    const { tokenizer, metadata } = await convert(files, size + 20, changes);
    expect([tokenizer.piece(tokenizer.bos), tokenizer.piece(tokenizer.eos)]).toEqual([
      "<|begin|>",
      "<|end|>",
    ]);
    expect(metadata.get("tokenizer.ggml.model")).toBe("gpt2");
    expect(metadata.get("tokenizer.ggml.pre")).toBe("llama-bpe");
    expect(metadata.get("tokenizer.ggml.add_bos_token")).toBe(true);
    expect(tokenizer.size).toBe(size + 20);
  });

  test.each<[string, object, RegExp]>([
    ["another kind of model", { model: { type: "Unigram", vocab: [] } }, /"Unigram"/],
    ["no vocabulary", { model: { type: "BPE", merges: [] } }, /0 pieces/],
    ["two pieces of an id", { model: { vocab: { a: 0, b: 0 }, merges: [] } }, /two for 0/],
    ["an id that is a text", { model: { vocab: { a: "x" }, merges: [] } }, /"x"/],
    ["a merge of three", { model: { vocab: { a: 0 }, merges: ["a b c"] } }, /"a b c"/],
    ["neither bytes nor fallback", { model: { vocab: { a: 0 }, merges: [] } }, /neither/],
    [
      "an unknown way of cutting",
      {
        model: { vocab: { a: 0 }, merges: [] },
        pre_tokenizer: {
          type: "Sequence",
          pretokenizers: [
            { type: "Split", pattern: { Regex: "x+" }, behavior: "Isolated" },
            { type: "ByteLevel", use_regex: false },
          ],
        },
      },
      /x\+/,
    ],
    [
      "a normaliser that changes text",
      {
        model: { vocab: { a: 0 }, merges: [], byte_fallback: true },
        normalizer: { type: "Lowercase" },
      },
      /"Lowercase"/,
    ],
  ])("%s is refused by name", async (_, json, message) => {
    const report = await reportOf(() => convert({ "tokenizer.json": json }, 100));
    expect(report.kind).toBe("model");
    expect(`${report.needed} ${report.found}`).toMatch(message);
  });
});
