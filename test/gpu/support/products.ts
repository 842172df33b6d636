import type { Store } from "../../../src/kernels/lib/store";
import type { Variant } from "../../../src/kernels/lib/variant";
import { swiglu } from "../../reference/ops";
import type { KernelBench } from "./kernels";

/** What a product's target holds before: only `add` looks at it. */
export const BEFORE = 0.25;

/** What becomes of products [rows, outputs]; `swiglu` halves the outputs. */
export function stored(store: Store, products: Float64Array): Float64Array {
  if (store === "add") return products.map((value) => value + BEFORE);
  if (store !== "swiglu") return products;
  const gate = products.filter((_, i) => i % 2 === 0);
  const up = products.filter((_, i) => i % 2 === 1);
  return swiglu(gate, up);
}

/** Where a product goes: its width, its stride and how its elements lie in memory. */
export interface Target {
  readonly buffer: GPUBuffer;
  readonly columns: number;
  readonly stride: number;
  readonly variant: Variant;
}

/** Room for the stored products of `rows` rows; every element is `BEFORE` where products are added. */
export function target(
  bench: KernelBench,
  variant: Variant,
  store: Store,
  rows: number,
  outputs: number,
): Target {
  const columns = store === "swiglu" ? outputs / 2 : outputs;
  const stride = store === "logits" ? columns : Math.ceil(columns / 32) * 32;
  const f32 = store === "add" || store === "logits";
  const elem = f32 ? "f32" : variant.elem;
  const buffer = bench.buffers.storage("target", rows * stride * (elem === "f32" ? 4 : 2));
  if (store === "add") {
    const filled = new Float32Array(rows * stride).fill(BEFORE);
    bench.gpu.device.queue.writeBuffer(buffer, 0, filled);
  }
  return { buffer, columns, stride, variant: { ...variant, elem } };
}

/** What a target holds: its columns, and what lies beside them as padding. */
export async function contents(
  bench: KernelBench,
  { buffer, columns, stride, variant }: Target,
  rows: number,
): Promise<{ values: Float64Array; padding: Float64Array }> {
  const all = (await bench.elements(buffer, variant)).subarray(0, rows * stride);
  return {
    values: all.filter((_, i) => i % stride < columns),
    padding: all.filter((_, i) => i % stride >= columns),
  };
}
