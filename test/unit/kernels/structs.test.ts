import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packUpdate } from "../../../src/kernels/backward/adamw";
import { TARGET_WORDS } from "../../../src/kernels/backward/cross_entropy";
import { packDropout, packProduct } from "../../../src/kernels/backward/lib/product";
import { ROW_TILE_WORDS } from "../../../src/kernels/backward/lib/rows";
import { SUMS_A_LAYER } from "../../../src/kernels/backward/square_sum";
import { PAGE } from "../../../src/kernels/lib/cache";
import { LORA_SHAPE_BYTES, packLora } from "../../../src/kernels/lib/lora";
import { ROW_WORDS, TILE_ROWS, TILE_WORDS } from "../../../src/kernels/lib/step";
import { packPart } from "../../../src/kernels/lib/weight";
import { NOT_FINITE, PICK_BYTES, packPick } from "../../../src/kernels/sample";
import { type HeldAdapter, PagePool, Sequence } from "../../../src/model/pages";
import { StepTable } from "../../../src/model/step";
import { batchTables } from "../../../src/train/micro_batch";

const shaders = join(import.meta.dirname, "../../../shaders");
const files = readdirSync(shaders, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".wgsl"))
  .map((path) => ({ path, code: readFileSync(join(shaders, path), "utf8") }));

/** Fields of a struct of four-byte scalars, as its shader declares them. */
function fields(name: string): { name: string; type: string }[] {
  const found = files.flatMap(({ code }) => [...code.matchAll(structOf(name))]);
  expect(found, `declarations of ${name}`).toHaveLength(1);
  const lines = found[0]![1]!.replaceAll(/\/\/.*/g, "").split(",");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, field, type] = line.match(/^(\w+)\s*:\s*(u32|f32)$/)!;
      return { name: field!, type: type! };
    });
}

const structOf = (name: string) => new RegExp(`struct ${name} \\{([^}]*)\\}`, "g");

/** What four-byte words hold, by the fields of a struct. */
function read(name: string, words: Uint32Array): Record<string, number> {
  const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
  const entries = fields(name).map((field, i): [string, number] => [
    field.name,
    field.type === "f32" ? view.getFloat32(4 * i, true) : view.getUint32(4 * i, true),
  ]);
  return Object.fromEntries(entries);
}

/** A step of a prompt of 18 tokens at position 40, and of two decode rows at 7. */
function filled(): StepTable {
  const pool = new PagePool(8, 4);
  const at = (length: number, adapter: HeldAdapter | null = null) => {
    const sequence = new Sequence(pool, adapter);
    sequence.append(Array(length).fill(1), "prompt", () => {});
    return sequence;
  };
  const [unused, prompt, reply] = [at(1), at(40), at(7, { slot: 3, hold() {}, drop() {} })];
  unused.release();
  const tokens = Array.from({ length: 18 }, (_, i) => 100 + i);
  const table = new StepTable({ rows: 32, decodeRows: 4, positions: 64, vocabulary: 925 });
  table.fill([
    { sequence: reply, tokens: [11, 12], role: "decode", logits: "all" },
    { sequence: prompt, tokens, role: "prompt", logits: "last" },
  ]);
  return table;
}

describe("structs of the shaders hold what is packed for them", () => {
  test("Step", () => {
    const header = filled().header;
    expect(fields("Step")).toHaveLength(header.length);
    expect(read("Step", header)).toEqual({
      prompt_rows: 18,
      decode_rows: 2,
      logit_rows: 3,
      tiles: 2,
    });
  });

  test("Row", () => {
    const { rows, words } = filled();
    expect(fields("Row")).toHaveLength(ROW_WORDS);
    expect(words.rows).toBe(20 * ROW_WORDS);
    const row = (i: number) => read("Row", rows.subarray(i * ROW_WORDS, (i + 1) * ROW_WORDS));
    expect(row(0)).toEqual({ token: 100, position: 40, sequence: 1, slot: 0 });
    expect(row(17)).toEqual({ token: 117, position: 57, sequence: 1, slot: 0 });
    expect(row(18)).toEqual({ token: 11, position: 7, sequence: 2, slot: 3 });
    expect(row(19)).toEqual({ token: 12, position: 8, sequence: 2, slot: 3 });
  });

  test("Tile", () => {
    const { tiles, words } = filled();
    expect(fields("Tile")).toHaveLength(TILE_WORDS);
    expect(words.tiles).toBe(2 * TILE_WORDS);
    const tile = (i: number) => read("Tile", tiles.subarray(i * TILE_WORDS, (i + 1) * TILE_WORDS));
    expect(tile(0)).toEqual({ first_row: 0, rows: 16, sequence: 1, first_position: 40 });
    expect(tile(1)).toEqual({ first_row: 16, rows: 2, sequence: 1, first_position: 56 });
  });

  test("rows gathered for logits come in the order of the spans", () => {
    expect([...filled().gathered.subarray(0, 3)]).toEqual([18, 19, 17]);
  });

  test("Pick", () => {
    const view = new DataView(new ArrayBuffer(2 * PICK_BYTES));
    packPick(view, 1, {
      sequence: 3,
      random: 0xfedcba98,
      topK: 40,
      logProbability: true,
      temperature: 0.5,
      topP: 0.75,
      minP: 0.125,
      repetitionPenalty: 1.5,
    });
    expect(fields("Pick")).toHaveLength(PICK_BYTES / 4);
    expect(read("Pick", new Uint32Array(view.buffer, PICK_BYTES))).toEqual({
      sequence: 3,
      random: 0xfedcba98,
      top_k: 40,
      want_log_probability: 1,
      temperature: 0.5,
      top_p: 0.75,
      min_p: 0.125,
      penalty: 1.5,
    });
    expect(new Uint32Array(view.buffer, 0, PICK_BYTES / 4).every((word) => word === 0)).toBe(true);
  });

  test("Part", () => {
    const weight = { rows: 200, columns: 71, lanes: 4 };
    const words = packPart({ firstRow: 128, rows: 72 }, weight);
    expect(fields("Part")).toHaveLength(words.length);
    expect(read("Part", words)).toEqual({
      first_row: 128,
      rows: 72,
      outputs: 200,
      blocks: 3,
      lanes: 4,
    });
  });
});

describe("an adapter's shape", () => {
  test("Lora", () => {
    const words = packLora(71, { outputs: [34, 20, 12], turns: false }, 8, 96);
    expect(fields("Lora")).toHaveLength(LORA_SHAPE_BYTES / 4);
    expect(words.byteLength).toBe(LORA_SHAPE_BYTES);
    const shape = { ranks: 2, segments: 3, outputs: 66, columns: 24, turns: 0, stride: 96 };
    expect(read("Lora", words)).toEqual({ ...shape, second: 34, third: 54 });
    const turns = read("Lora", packLora(71, { outputs: [33, 33], turns: true }, 8, 66));
    expect(turns).toMatchObject({ segments: 2, turns: 1, second: 2 ** 32 - 1, third: 2 ** 32 - 1 });
  });
});

describe("structs of the shaders of training hold what is packed for them", () => {
  test("Product", () => {
    const words = packProduct({
      rows: 1,
      columns: 2,
      depth: 3,
      a: { at: 4, row: 5, depth: 6 },
      b: { at: 7, depth: 8, column: 9 },
      y: { at: 10, row: 11, column: 12 },
      scale: 0.5,
      site: 13,
    });
    expect(read("Product", words)).toEqual({
      ...{ rows: 1, columns: 2, depth: 3, a_at: 4, a_row: 5, a_depth: 6, b_at: 7, b_depth: 8 },
      ...{ b_column: 9, y_at: 10, y_row: 11, y_column: 12, scale: 0.5, site: 13 },
    });
  });

  test("Dropout", () => {
    const found = read("Dropout", packDropout(0.5, 7));
    expect(found).toEqual({ threshold: 2 ** 31, factor: 2, layer: 7 });
  });

  test("Update", () => {
    const words = packUpdate({
      ...{ rate: 0.25, beta1: 0.5, beta2: 0.75, epsilon: 0.125, decay: 2, step: 2, clipNorm: 3 },
    });
    expect(read("Update", new Uint32Array(words.buffer))).toEqual({
      ...{ rate: 0.25, beta1: 0.5, beta2: 0.75, rest1: 0.5, rest2: 0.25, epsilon: 0.125, decay: 2 },
      ...{ mean_scale: Math.fround(4 / 3), square_scale: Math.fround(16 / 7), most: 3 },
    });
  });

  test("Target and RowTile", () => {
    const examples = [
      { ids: [1, 2, 3], lossFrom: 2 },
      { ids: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], lossFrom: 9 },
    ];
    const { targets, tiles, seeds, blocks } = batchTables({ first: 3, examples }, 8, 0.5, "seed");
    const target = (i: number) => read("Target", targets.subarray(i * TARGET_WORDS));
    expect([target(0), target(1)]).toEqual([
      { token: 3, weight: 0.5 },
      { token: 13, weight: 0.5 },
    ]);
    expect(tiles).toHaveLength(3 * ROW_TILE_WORDS);
    const tile = (i: number) => read("RowTile", tiles.subarray(i * ROW_TILE_WORDS));
    expect(tile(1)).toEqual({ first_row: 2, rows: 8, length: 9, first_position: 0 });
    expect(tile(2)).toEqual({ first_row: 10, rows: 1, length: 9, first_position: 8 });
    expect([...blocks[0]!]).toEqual([1, 10]);
    expect(new Set(seeds).size).toBe(11);
  });
});

describe("numbers that stand in a shader and in its wrapper", () => {
  const code = (path: string) => files.find((file) => file.path === path)!.code;

  test("are the same", () => {
    expect(code("lib/cache.wgsl")).toContain(`const PAGE: u32 = ${PAGE}u;`);
    expect(code("attention_tile.wgsl")).toContain(`array<f32, ${TILE_ROWS}>`);
    expect(code("backward/square_sum.wgsl")).toContain(`i += ${SUMS_A_LAYER * 64}u`);
    expect(code("sample.wgsl")).toContain(`chosen[row] = 0x${NOT_FINITE.toString(16)}u;`);
  });
});
