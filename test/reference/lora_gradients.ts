/** @file A LLaMA-architecture model with a LoRA adapter in float64: loss, and its gradient by hand. */
import type { LoraAdapter, LoraPair, Projection } from "../../src/weights/lora";
import type { ReferenceModel } from "./forward";
import {
  attentionGradient,
  crossEntropy,
  matmulGradient,
  rmsNormGradient,
  ropeGradient,
  swigluGradient,
  weightGradient,
} from "./gradients";
import { add, attention, embed, matmul, rmsNorm, rope, swiglu, type Values } from "./ops";

const TENSOR: Record<Projection, string> = {
  q: "attn_q",
  k: "attn_k",
  v: "attn_v",
  o: "attn_output",
  gate: "ffn_gate",
  up: "ffn_up",
  down: "ffn_down",
};

/** A pair in float64: numbers or gradients. */
export interface Pair64 {
  readonly a: Float64Array; // [rank, inputs]
  readonly b: Float64Array; // [outputs, rank]
}

/** Gradients of an adapter, by layer and projection. */
export type Gradients64 = readonly Partial<Record<Projection, Pair64>>[];

/** Loss of one example and its gradient by every number of the adapter. */
export interface LossAndGradients {
  readonly loss: number;
  readonly gradients: Gradients64;
}

/** What a layer's backward pass needs of its forward pass. */
interface Kept {
  readonly x: Float64Array;
  readonly h: Float64Array;
  readonly q: Float64Array;
  readonly k: Float64Array;
  readonly v: Float64Array;
  readonly mixed: Float64Array;
  readonly middle: Float64Array;
  readonly g: Float64Array;
  readonly gate: Float64Array;
  readonly up: Float64Array;
  readonly inner: Float64Array;
  readonly out: Float64Array;
}

/** Which inputs of A stay: a factor for (layer, projection, row, column); 1 for all without dropout. */
export type Mask = (layer: number, projection: Projection, row: number, column: number) => number;

/** A model with an adapter, for one example at a time. */
export class ReferenceLora {
  readonly #model: ReferenceModel;
  readonly #adapter: LoraAdapter;
  readonly #mask: Mask | null;

  constructor(model: ReferenceModel, adapter: LoraAdapter, mask: Mask | null = null) {
    this.#model = model;
    this.#adapter = adapter;
    this.#mask = mask;
  }

  /** Mean negative log-likelihood of ids[t] for t from `lossFrom`, and its gradient. */
  lossAndGradients(ids: readonly number[], lossFrom: number): LossAndGradients {
    const { hidden, layers, vocabulary, epsilon } = this.#model;
    let x = embed(this.#model.weight("token_embd.weight"), ids, hidden);
    const kept: Kept[] = [];
    for (let layer = 0; layer < layers; layer++) {
      kept.push(this.#forward(layer, x));
      x = kept.at(-1)!.out;
    }
    const gain = this.#model.weight("output_norm.weight");
    const rows = Array.from({ length: ids.length - lossFrom }, (_, i) => lossFrom - 1 + i);
    const last = Float64Array.from(
      rows.flatMap((row) => [...x.subarray(row * hidden, (row + 1) * hidden)]),
    );
    const normed = rmsNorm(last, gain, epsilon);
    const head = this.#model.head;
    const logits = matmul(normed, head, vocabulary, hidden);
    const targets = rows.map((row) => ids[row + 1]!);
    const weights = rows.map(() => 1 / rows.length);
    const { losses, gradient } = crossEntropy(logits, targets, weights);
    const dNormed = matmulGradient(gradient, head, vocabulary, hidden);
    const dLast = rmsNormGradient(last, gain, epsilon, dNormed);
    let dx = new Float64Array(x.length);
    dx.set(dLast, rows[0]! * hidden);
    const gradients: Partial<Record<Projection, Pair64>>[] = [];
    for (let layer = layers - 1; layer >= 0; layer--) {
      const pairs: Partial<Record<Projection, Pair64>> = {};
      dx = this.#backward(layer, kept[layer]!, dx, pairs);
      gradients.unshift(pairs);
    }
    return { loss: losses.reduce((sum, loss) => sum + loss, 0) / rows.length, gradients };
  }

  #forward(layer: number, x: Float64Array): Kept {
    const { heads, kvHeads, headDim, theta, divisors, epsilon } = this.#model;
    const positions = this.#positions(x);
    const h = rmsNorm(x, this.#norm(layer, "attn_norm"), epsilon);
    const q = rope(this.#project(layer, "q", h), positions, heads, headDim, theta, divisors);
    const k = rope(this.#project(layer, "k", h), positions, kvHeads, headDim, theta, divisors);
    const v = this.#project(layer, "v", h);
    const mixed = attention(q, k, v, positions, this.#model);
    const middle = add(x, this.#project(layer, "o", mixed));
    const g = rmsNorm(middle, this.#norm(layer, "ffn_norm"), epsilon);
    const gate = this.#project(layer, "gate", g);
    const up = this.#project(layer, "up", g);
    const inner = swiglu(gate, up);
    const out = add(middle, this.#project(layer, "down", inner));
    return { x, h, q, k, v, mixed, middle, g, gate, up, inner, out };
  }

  /** The gradient of the layer's input; fills `pairs`. */
  #backward(
    layer: number,
    kept: Kept,
    dOut: Float64Array,
    pairs: Partial<Record<Projection, Pair64>>,
  ): Float64Array<ArrayBuffer> {
    const { heads, kvHeads, headDim, theta, divisors, epsilon } = this.#model;
    const back = (projection: Projection, x: Float64Array, dy: Values) => {
      const { dx, pair } = this.#unproject(layer, projection, x, dy);
      if (pair) pairs[projection] = pair;
      return dx;
    };
    const dInner = back("down", kept.inner, dOut);
    const d = swigluGradient(kept.gate, kept.up, dInner);
    const dg = add(back("gate", kept.g, d.gate), back("up", kept.g, d.up));
    const dMiddle = add(
      dOut,
      rmsNormGradient(kept.middle, this.#norm(layer, "ffn_norm"), epsilon, dg),
    );
    const dMixed = back("o", kept.mixed, dMiddle);
    const turned = attentionGradient(kept.q, kept.k, kept.v, this.#model, dMixed);
    const positions = this.#positions(kept.x);
    const dq = ropeGradient(turned.q, positions, heads, headDim, theta, divisors);
    const dk = ropeGradient(turned.k, positions, kvHeads, headDim, theta, divisors);
    const dh = add(add(back("q", kept.h, dq), back("k", kept.h, dk)), back("v", kept.h, turned.v));
    const dx = rmsNormGradient(kept.x, this.#norm(layer, "attn_norm"), epsilon, dh);
    return add(dMiddle, dx) as Float64Array<ArrayBuffer>;
  }

  #project(layer: number, projection: Projection, x: Float64Array): Float64Array {
    const { w, rows, cols, pair, scale } = this.#parts(layer, projection);
    const y = matmul(x, w, rows, cols);
    if (!pair) return y;
    const { rank } = this.#adapter;
    const z = matmul(this.#dropped(layer, projection, x, cols), pair.a, rank, cols);
    return add(
      y,
      matmul(z, pair.b, rows, rank).map((value) => value * scale),
    );
  }

  #unproject(
    layer: number,
    projection: Projection,
    x: Float64Array,
    dy: Values,
  ): { dx: Float64Array; pair: Pair64 | null } {
    const { w, rows, cols, pair, scale } = this.#parts(layer, projection);
    const dx = matmulGradient(dy, w, rows, cols);
    if (!pair) return { dx, pair: null };
    const { rank } = this.#adapter;
    const inputs = this.#dropped(layer, projection, x, cols);
    const z = matmul(inputs, pair.a, rank, cols);
    const dz = matmulGradient(dy, pair.b, rows, rank).map((value) => value * scale);
    const b = weightGradient(dy, z, rows, rank).map((value) => value * scale);
    const a = weightGradient(dz, inputs, rank, cols);
    const through = this.#dropped(layer, projection, matmulGradient(dz, pair.a, rank, cols), cols);
    return { dx: add(dx, through), pair: { a, b } };
  }

  #dropped(layer: number, projection: Projection, x: Float64Array, cols: number): Float64Array {
    const mask = this.#mask;
    if (!mask) return x;
    return x.map((value, i) => value * mask(layer, projection, Math.floor(i / cols), i % cols));
  }

  #parts(layer: number, projection: Projection) {
    const { hidden, heads, headDim } = this.#model;
    const w = this.#model.weight(`blk.${layer}.${TENSOR[projection]}.weight`);
    const wide = projection === "down" ? w.length / hidden : hidden;
    const cols = projection === "o" ? heads * headDim : wide;
    const pair: LoraPair | undefined = this.#adapter.layers[layer]?.[projection];
    const scale = this.#adapter.alpha / this.#adapter.rank;
    return { w, rows: w.length / cols, cols, pair, scale };
  }

  #norm(layer: number, name: string): Float64Array {
    return this.#model.weight(`blk.${layer}.${name}.weight`);
  }

  #positions(x: Float64Array): number[] {
    return Array.from({ length: x.length / this.#model.hidden }, (_, t) => t);
  }
}
