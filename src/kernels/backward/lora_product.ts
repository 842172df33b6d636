import dropoutCode from "../../../shaders/backward/lib/dropout.wgsl?raw";
import inputAll from "../../../shaders/backward/lib/input_all.wgsl?raw";
import inputKept from "../../../shaders/backward/lib/input_kept.wgsl?raw";
import inputKeptTransposed from "../../../shaders/backward/lib/input_kept_transposed.wgsl?raw";
import productAdd from "../../../shaders/backward/lib/product_add.wgsl?raw";
import productAddKept from "../../../shaders/backward/lib/product_add_kept.wgsl?raw";
import productPut from "../../../shaders/backward/lib/product_put.wgsl?raw";
import source from "../../../shaders/backward/lora_product.wgsl?raw";
import step from "../../../shaders/lib/step.wgsl?raw";
import type { Bound, Recorder } from "../../gpu/program";

/** Bytes of the uniform Product, and of the uniform Dropout. */
export const PRODUCT_BYTES = 64;
export const DROPOUT_BYTES = 16;

/** Counts that stand for the rows of the step. */
export const STEP_ROWS = 0;

/** Sizes, places and strides in elements of y[i, j] = scale · sum over k of a[i, k] b[k, j]. */
export interface ProductShape {
  readonly rows: number; // or STEP_ROWS
  readonly columns: number;
  readonly depth: number; // or STEP_ROWS
  readonly a: { readonly at: number; readonly row: number; readonly depth: number };
  readonly b: { readonly at: number; readonly depth: number; readonly column: number };
  readonly y: { readonly at: number; readonly row: number; readonly column: number };
  /** Counts where the sum is written. */
  readonly scale: number;
  /** Which inputs dropout falls on. */
  readonly site: number;
}

/** Where dropout falls, by a hash of each row's seed: on rows of a, on its columns, or on what is added. */
export interface Dropout {
  readonly on: "a" | "a transposed" | "sum";
  readonly uniform: Bound; // Dropout
  readonly seeds: GPUBuffer; // [rows] u32
}

/** A shape as the shader's struct Product has it. */
export function packProduct(shape: ProductShape): Uint32Array<ArrayBuffer> {
  const { rows, columns, depth, a, b, y, scale, site } = shape;
  const words = new Uint32Array(PRODUCT_BYTES / 4);
  words.set([rows, columns, depth, a.at, a.row, a.depth, b.at, b.depth, b.column]);
  words.set([y.at, y.row, y.column], 9);
  new Float32Array(words.buffer)[12] = scale;
  words[13] = site;
  return words;
}

/** Dropout of a share of a layer's inputs, as the shader's struct Dropout has it. */
export function packDropout(share: number, layer: number): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(DROPOUT_BYTES / 4);
  words[2] = layer;
  words[0] = Math.min(Math.round(share * 2 ** 32), 2 ** 32 - 1);
  new Float32Array(words.buffer)[1] = 1 / (1 - share);
  return words;
}

/** A product with one of LoRA's factors: written, or going on from what is there. */
export function loraProduct(
  recorder: Recorder,
  stepUniform: GPUBuffer,
  shape: ProductShape,
  uniform: Bound, // Product
  a: Bound,
  b: Bound,
  becomes: "put" | "add",
  y: Bound,
  dropout: Dropout | null = null,
): void {
  const input =
    dropout?.on === "a"
      ? inputKept
      : dropout?.on === "a transposed"
        ? inputKeptTransposed
        : inputAll;
  const sum = becomes === "put" ? productPut : dropout?.on === "sum" ? productAddKept : productAdd;
  const columnThreads = shape.columns <= 8 ? 2 : shape.columns <= 16 ? 4 : 8;
  // Sums that are written are long and have few columns: without slices a few workgroups would do it all.
  const slices = becomes === "put" ? 16 / columnThreads : 1;
  const tile = { rows: 256 / columnThreads / slices, columns: columnThreads * 4 };
  recorder.dispatch(
    {
      label: `lora_product ${becomes}${dropout ? `, dropout on ${dropout.on}` : ""}`,
      enable: [],
      sizes: { COLUMN_THREADS: columnThreads, SLICES: slices },
      // Helpers speak of the product, which the op's file declares: WGSL minds no order.
      code: [step, ...(dropout ? [dropoutCode] : []), input, sum, source],
      overrides: {},
      groups: [
        ["uniform", "uniform", "read", "read", "write"],
        ...(dropout ? [["uniform", "read"] as const] : []),
      ],
    },
    [[stepUniform, uniform, a, b, y], ...(dropout ? [[dropout.uniform, dropout.seeds]] : [])],
    ({ promptRows }) => [
      Math.ceil(shape.columns / tile.columns),
      Math.ceil((shape.rows === STEP_ROWS ? promptRows : shape.rows) / tile.rows),
    ],
  );
}
