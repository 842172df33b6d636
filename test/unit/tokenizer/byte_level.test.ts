import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { piecesOfJson } from "../../../src/convert/json_pieces";
import { fitPieces, tokenizerEntries } from "../../../src/convert/pieces";
import { tokenizerFromGguf } from "../../../src/tokenizer/from_gguf";
import type { Metadata } from "../../../src/weights/meta";
import { metadataOf } from "../convert/folders";
import { reportOf } from "../weights/thrown";

const fixtures = join(import.meta.dirname, "..", "..", "fixtures", "byte_level");
const read = (name: string) => JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8"));
const vectors = read("vectors") as Record<string, { text: string; ids: number[] }[]>;

/** The metadata of a GGUF file with this vocabulary and its added tokens. */
async function metadata(
  name: string,
): Promise<Map<string, Metadata extends ReadonlyMap<string, infer V> ? V : never>> {
  const json = read(name);
  const table = piecesOfJson(json);
  fitPieces(table, json.added_tokens, table.pieces.length + 5);
  const eos = table.pieces.indexOf("<|end|>");
  const special = { ...table.special, bos: table.pieces.indexOf("<|begin|>"), eos };
  return new Map(await metadataOf(tokenizerEntries({ ...table, special })));
}

describe.each(Object.keys(vectors))("%s", (name) => {
  it("gives the ids of the reference implementation, and the text again", async () => {
    const tokenizer = tokenizerFromGguf(await metadata(name));
    for (const { text, ids } of vectors[name]!) {
      expect(tokenizer.encode(text)).toEqual(ids);
      const composed = name === "qwen2" ? text.normalize("NFC") : text;
      expect(tokenizer.decode(ids)).toBe(composed);
    }
  });

  it("never takes control tokens from text, and decodes them to nothing", async () => {
    const tokenizer = tokenizerFromGguf(await metadata(name));
    const marks = ["<|begin|>", "<|end|>", "[USER]"].map((mark) => tokenizer.find(mark)!);
    expect(marks.every(Number.isInteger)).toBe(true);
    const ids = tokenizer.encode("[USER]<|begin|> a <|end|>");
    expect(ids.filter((id) => marks.includes(id))).toEqual([]);
    expect(tokenizer.decode([marks[0]!, ...ids, marks[1]!, tokenizer.size - 1, 1e6])).toBe(
      "[USER]<|begin|> a <|end|>",
    );
    expect([tokenizer.bos, tokenizer.eos]).toEqual(marks.slice(0, 2));
  });
});

describe("streams", () => {
  it("hold bytes back until they make a character", async () => {
    const tokenizer = tokenizerFromGguf(await metadata("gpt-2"));
    const stream = tokenizer.stream();
    const parts = tokenizer.encode("½ 😀").map((id) => stream.push(id));
    expect(parts.join("") + stream.end()).toBe("½ 😀");
    expect(parts.filter((part) => part.includes("\ufffd"))).toEqual([]);
    const [first] = tokenizer.encode("😀");
    expect(tokenizer.decode([first!])).toBe("\ufffd");
  });
});

describe("metadata that cannot be used", () => {
  it.each<[string, string, unknown, RegExp]>([
    ["an unknown way of cutting", "pre", "abacus", /llama-bpe.*"abacus"/],
    ["no merges", "merges", undefined, /merges.*no such entry/],
    ["a merge of one piece", "merges", ["ab"], /a space between.*"ab"/],
    ["no end of text", "eos_token_id", undefined, /eos_token_id.*no such entry/],
    ["an id out of range", "bos_token_id", 1e6, /bos_token_id.*below.*1000000/],
    ["too few types", "token_type", new Int32Array(3), /types, one a piece/],
    ["no types", "token_type", undefined, /token_type.*no such entry/],
  ])("%s", async (_, key, value, message) => {
    const changed = (await metadata("gpt-2")) as Map<string, unknown>;
    if (value === undefined) changed.delete(`tokenizer.ggml.${key}`);
    else changed.set(`tokenizer.ggml.${key}`, value);
    const report = await reportOf(() => tokenizerFromGguf(changed as Metadata));
    expect(report.kind).toBe("model");
    expect(`${report.message} ${report.needed} ${report.found}`).toMatch(message);
  });

  it("a vocabulary that lacks a byte", async () => {
    const changed = (await metadata("gpt-2")) as Map<string, unknown>;
    const tokens = changed.get("tokenizer.ggml.tokens") as string[];
    changed.set(
      "tokenizer.ggml.tokens",
      tokens.map((piece) => (piece === "a" ? "aaaa" : piece)),
    );
    const report = await reportOf(() => tokenizerFromGguf(changed as Metadata));
    expect(report.found).toBe("none for the byte 97");
  });
});
