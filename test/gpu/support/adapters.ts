import {
  LORA_SHAPE_BYTES,
  type LoraProduct,
  outputAt,
  outputsOf,
  packLora,
  type Segments,
} from "../../../src/kernels/lib/lora";
import {
  type BaseShape,
  type LoraAdapter,
  PROJECTIONS,
  type Projection,
  projectionShape,
} from "../../../src/weights/lora";
import { randomFloats } from "../../reference/random";
import { type KernelBench, padColumns } from "./kernels";

export const RANK = 8;
/** Slot of each row's adapter: prompt rows, then decode rows. */
export const SLOTS = [2, 0, 1, 2, 0, 1];
export const PROMPT_ROWS = 4;

/** Every way in which a matrix has segments. */
export const SEGMENTS: readonly (readonly [string, Segments])[] = [
  ["one matrix", { outputs: [67], turns: false }],
  ["three in order", { outputs: [34, 20, 12], turns: false }],
  ["two in turns", { outputs: [33, 33], turns: true }],
];

/** Random factors of two slots, and their buffers; `stride` is that of the products. */
export function adapterProduct(
  bench: KernelBench,
  segments: Segments,
  columns: number,
  stride: number,
) {
  const factors = [1, 2].map((slot) =>
    segments.outputs.map((rows, segment) => ({
      rank: RANK,
      scale: 1,
      a: randomFloats(`a ${slot} ${segment}`, RANK * columns),
      b: randomFloats(`b ${slot} ${segment}`, rows * RANK),
    })),
  );
  const shape = bench.buffers.uniform("lora", LORA_SHAPE_BYTES);
  bench.gpu.device.queue.writeBuffer(shape, 0, packLora(columns, segments, RANK, stride));
  const outputs = outputsOf(segments);
  const a = factors.flat().flatMap((each) => [...padColumns(each.a, columns)]);
  const b = new Float32Array(2 * RANK * outputs);
  factors.forEach((each, slot) => {
    each.forEach((factor, segment) => {
      factor.b.forEach((value, i) => {
        const [row, r] = [Math.floor(i / RANK), i % RANK];
        const quad = (slot * RANK) / 4 + Math.floor(r / 4);
        b[(quad * outputs + outputAt(segments, segment, row)) * 4 + (r % 4)] = value;
      });
    });
  });
  const product: LoraProduct = {
    columns,
    segments,
    rank: RANK,
    shape,
    a: bench.upload(new Float32Array(a)),
    b: bench.upload(b),
    shrunk: bench.buffers.storage("shrunk", SLOTS.length * (4 + 3 * RANK) * 4),
  };
  return { factors, product };
}

/** A step's row list, one row for each of SLOTS. */
export const adapterRows = (bench: KernelBench) => ({
  ...bench.step(),
  rows: bench.upload(new Uint32Array(SLOTS.flatMap((slot, i) => [3, i, 0, slot]))),
});

/** A random adapter of the projections named, large enough to change every logit. */
export function randomAdapter(
  base: BaseShape,
  seed: string,
  rank: number,
  projections: readonly Projection[] = PROJECTIONS,
): LoraAdapter {
  const layers = Array.from({ length: base.layers }, (_, layer) => {
    const pairs = projections.map((projection) => {
      const { inputs, outputs } = projectionShape(base, projection);
      const name = `${seed} ${layer} ${projection}`;
      const a = randomFloats(`${name} a`, rank * inputs, 1 / Math.sqrt(inputs));
      const b = randomFloats(`${name} b`, outputs * rank, 0.3);
      return [projection, { a, b }] as const;
    });
    return Object.fromEntries(pairs);
  });
  return { rank, alpha: 2 * rank, dropout: 0, layers };
}
