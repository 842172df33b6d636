import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { hfRow, rowsToGguf, rowsToHf } from "../../../src/weights/head_rows";
import { targetsOf } from "../../../src/weights/lora";
import { peftName, readPeft } from "../../../src/weights/peft";
import { safetensorsBytes } from "../../../src/weights/safetensors_writer";
import { BufferSource } from "../../../src/weights/source";
import { reportOf } from "./thrown";

const base = { layers: 2, hidden: 256, feedForward: 512, heads: 2, kvHeads: 2, headDim: 128 };
const path = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/golden/lora-nano-q8_0/${name}`, import.meta.url));
const config = readFileSync(path("adapter_config.json"), "utf8");
const golden = () =>
  new BufferSource(new Uint8Array(readFileSync(path("adapter_model.safetensors"))), "adapter");

test("rows of a head go from rotate-half order to pairs and back", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((row) => hfRow(row, 4))).toEqual([0, 2, 1, 3, 4, 6, 5, 7]);
  const rows = Float32Array.from({ length: 24 }, (_, i) => i);
  expect([...rowsToGguf(rows, 3, 8).subarray(0, 9)]).toEqual([0, 1, 2, 12, 13, 14, 3, 4, 5]);
  expect(rowsToHf(rowsToGguf(rows, 3, 4), 3, 4)).toEqual(rows);
});

test("reads every pair of the golden adapter, q and k in GGUF's row order", async () => {
  const { adapter } = await readPeft(config, golden(), base);
  expect([adapter.rank, adapter.alpha, adapter.dropout]).toEqual([4, 8, 0]);
  expect(targetsOf(adapter)).toEqual(["q", "k", "v", "o", "gate", "up", "down"]);
  const { q, v } = adapter.layers[1]!;
  const file = new Float32Array(readFileSync(path("adapter_model.safetensors")).buffer.slice(-4));
  expect(file.length).toBe(1); // the file ends in the last value of down's B
  expect(adapter.layers[1]!.down!.b.at(-1)).toBe(file[0]);
  expect([q!.a.length, q!.b.length, v!.b.length]).toEqual([4 * 256, 256 * 4, 256 * 4]);
});

test.each([
  ["another rank's config", config.replace('"r": 4', '"r": 8'), {}, /made for another model/],
  ["another base", config, { hidden: 128 }, /made for another model/],
  ["fewer layers", config, { layers: 1 }, /made for another model/],
  ["a config that is no JSON", "{", {}, /cannot be used/],
  ["DoRA", config.replace('"bias"', '"use_dora": true, "bias"'), {}, /use_dora/],
  ["a rank of 65", config.replace('"r": 4', '"r": 65'), {}, /rank/],
])("refuses %s", async (_, text, other, message) => {
  const report = await reportOf(() => readPeft(text, golden(), { ...base, ...other }));
  expect(report.kind).toBe("model");
  expect(`${report.message} ${report.needed}`).toMatch(message);
});

test("refuses tensors that it does not know, and half a pair", async () => {
  const file = async (name: string) => {
    const entry = { name, shape: [4, 256], type: "F32" as const };
    const bytes = await safetensorsBytes([{ ...entry, values: () => new Float32Array(1024) }]);
    return new BufferSource(bytes, "adapter");
  };
  for (const name of ["model.embed_tokens.lora_A.weight", peftName(0, "q", "A")]) {
    const source = await file(name);
    const report = await reportOf(() => readPeft(config, source, base));
    expect(report.message).toBe("The adapter cannot be used.");
  }
});
