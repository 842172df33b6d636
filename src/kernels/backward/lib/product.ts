import dropoutCode from "../../../../shaders/backward/lib/dropout.wgsl?raw";
import productCode from "../../../../shaders/backward/lib/product.wgsl?raw";
import step from "../../../../shaders/lib/step.wgsl?raw";
import type { Bound, Recorder } from "../../../gpu/program";

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
  /** Counts where the sum is written, by `loraSum`. */
  readonly scale: number;
  /** Which inputs dropout falls on. */
  readonly site: number;
}

/** A shape as the shaders' struct Product has it. */
export function packProduct(shape: ProductShape): Uint32Array<ArrayBuffer> {
  const { rows, columns, depth, a, b, y, scale, site } = shape;
  const words = new Uint32Array(PRODUCT_BYTES / 4);
  words.set([rows, columns, depth, a.at, a.row, a.depth, b.at, b.depth, b.column]);
  words.set([y.at, y.row, y.column], 9);
  new Float32Array(words.buffer)[12] = scale;
  words[13] = site;
  return words;
}

/** Where dropout's parameters are; it falls by a hash of each row's seed. */
export interface Dropout {
  readonly uniform: Bound; // Dropout
  readonly seeds: GPUBuffer; // [rows] u32
}

/** Dropout of a share of a layer's inputs, as the shaders' struct Dropout has it. */
export function packDropout(share: number, layer: number): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(DROPOUT_BYTES / 4);
  words[2] = layer;
  words[0] = Math.min(Math.round(share * 2 ** 32), 2 ** 32 - 1);
  new Float32Array(words.buffer)[1] = 1 / (1 - share);
  return words;
}

/** The operands of a product with one of LoRA's factors. */
export interface ProductOperands {
  readonly step: GPUBuffer; // uniform Step
  readonly product: Bound; // uniform Product
  readonly a: Bound;
  readonly b: Bound;
  readonly y: Bound;
  readonly dropout: Dropout | null;
}

/** What tells the products' shaders apart. */
export interface ProductOp {
  readonly name: string;
  readonly code: string;
  /** What an input of `a` counts, and what becomes of a sum. */
  readonly input: string;
  readonly sum: string;
  readonly sizes: Readonly<Record<string, number>>;
  readonly tile: { readonly rows: number; readonly columns: number };
}

/** Dispatches one workgroup for each tile of y. */
export function recordProduct(
  recorder: Recorder,
  { name, code, input, sum, sizes, tile }: ProductOp,
  shape: ProductShape,
  { step: stepUniform, product, a, b, y, dropout }: ProductOperands,
): void {
  recorder.dispatch(
    {
      label: dropout ? `${name}, dropout` : name,
      enable: [],
      sizes,
      code: [step, ...(dropout ? [dropoutCode] : []), input, sum, productCode, code],
      overrides: {},
      groups: [
        ["uniform", "uniform", "read", "read", "write"],
        ...(dropout ? [["uniform", "read"] as const] : []),
      ],
    },
    [[stepUniform, product, a, b, y], ...(dropout ? [[dropout.uniform, dropout.seeds]] : [])],
    ({ promptRows }) => [
      Math.ceil(shape.columns / tile.columns),
      Math.ceil((shape.rows === STEP_ROWS ? promptRows : shape.rows) / tile.rows),
    ],
  );
}
