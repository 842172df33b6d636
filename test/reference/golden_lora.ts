import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rowsToHf } from "../../src/weights/head_rows";
import type { Projection } from "../../src/weights/lora";

/** What finite differences in float64 say of a PEFT adapter on a golden model. */
export interface LoraExpectation {
  readonly ids: readonly number[];
  readonly loss_from: number;
  readonly loss: number;
  /** By PEFT name: some [row, column, gradient]. */
  readonly grads: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
}

interface Factors {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
}

const folder = fileURLToPath(new URL("../fixtures/golden/lora-nano-q8_0/", import.meta.url));

/** The golden adapter of skywork-nano-q8_0: its two files and what is expected of it. */
export function goldenLora() {
  return {
    folder,
    config: readFileSync(`${folder}adapter_config.json`, "utf8"),
    bytes: new Uint8Array(readFileSync(`${folder}adapter_model.safetensors`)),
    expected: JSON.parse(readFileSync(`${folder}expect.json`, "utf8")) as LoraExpectation,
  };
}

/**
 * The listed gradients that are off by more than both a share of their value and a share of their
 * tensor's largest, as lines of text, and how many were looked at. Gradients are in GGUF's row order.
 */
export function compareGradients(
  expected: LoraExpectation,
  headDim: number,
  rank: number,
  found: (layer: number, projection: Projection) => Factors,
  limits: { readonly share: number; readonly ofLargest: number },
): { wrong: string[]; checked: number } {
  const wrong: string[] = [];
  let checked = 0;
  for (const [name, entries] of Object.entries(expected.grads)) {
    const [, layer, projection, factor] = /layers\.(\d+)\.\w+\.(\w+)_proj\.lora_(.)/.exec(name)!;
    const { a, b } = found(Number(layer), projection as Projection);
    const turned = factor === "B" && (projection === "q" || projection === "k");
    const plain = factor === "A" ? a : b;
    const tensor = turned ? rowsToHf(Float32Array.from(plain), rank, headDim) : plain;
    const columns = factor === "A" ? a.length / rank : rank;
    const largest = Array.from(tensor).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    for (const [row, column, value] of entries) {
      const difference = Math.abs(tensor[row * columns + column]! - value);
      const allowed = Math.max(limits.share * Math.abs(value), limits.ofLargest * largest);
      if (!(difference <= allowed)) {
        wrong.push(`${name} [${row}, ${column}]: ${tensor[row * columns + column]} for ${value}`);
      }
      checked++;
    }
  }
  return { wrong, checked };
}
