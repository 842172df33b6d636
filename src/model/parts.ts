import { blocksOf, type WeightType } from "../kernels/lib/weight";
import type { GgufFile, GgufTensor } from "../weights/gguf";
import { repackers, runnableType } from "../weights/repack";
import { layerTensors, type ModelConfig } from "./config";

/** Rows of a matrix that are of one type; parts of it have `partRows` rows but for the last. */
export interface Run {
  readonly type: WeightType;
  readonly firstRow: number;
  endRow: number;
  /** 0 where not even the least part is within the adapter's binding limit. */
  readonly partRows: number;
  readonly rowBytes: readonly number[]; // [plane]
}

/** A tensor is cut into parts at multiples of this row, so that pairs of rows and scales stay together. */
export const PART_ROWS = 64;

/**
 * How a matrix of these tensors' rows lies in GPU memory, where a binding may have `mostBytes`:
 * neighbouring tensors of one type are one run. Throws a `model` error for a type that cannot be run.
 */
export function runsOf(tensors: readonly GgufTensor[], mostBytes: number): Run[] {
  const runs: Run[] = [];
  let firstRow = 0;
  for (const tensor of tensors) {
    const type = runnableType(tensor);
    const endRow = firstRow + tensor.rows;
    const last = runs.at(-1);
    if (last?.type === type) {
      last.endRow = endRow;
    } else {
      const rowBytes = repackers[type].planes.map((each) => blocksOf(tensor.cols) * each);
      const most = Math.floor(mostBytes / Math.max(...rowBytes));
      const partRows = Math.floor(most / PART_ROWS) * PART_ROWS;
      runs.push({ type, firstRow, endRow, partRows, rowBytes });
    }
    firstRow = endRow;
  }
  return runs;
}

/** The first row and the rows of each part of a run. */
export function* partsOf({ firstRow, endRow, partRows }: Run): Generator<{
  readonly firstRow: number;
  readonly rows: number;
}> {
  for (let first = firstRow; first < endRow; first += partRows) {
    yield { firstRow: first, rows: Math.min(partRows, endRow - first) };
  }
}

/** In how many matrices each layer has gate and up: one where they are of one type. */
export function gateUpOf({ tensors }: GgufFile, { layers }: ModelConfig): number[] {
  return Array.from({ length: layers }, (_, layer) => {
    const { gate, up } = layerTensors(layer);
    return tensors.get(gate)?.type === tensors.get(up)?.type ? 1 : 2;
  });
}

/** The matrices that a model's tensors become, as `WeightLoader` makes them; norms aside. */
export function matricesOf(
  { tensors }: GgufFile,
  { layers }: ModelConfig,
): readonly (readonly GgufTensor[])[] {
  const of = (...names: string[]) =>
    names.flatMap((name) => (tensors.has(name) ? [tensors.get(name)!] : []));
  const matrices = [of("token_embd.weight"), of("output.weight")];
  for (let layer = 0; layer < layers; layer++) {
    const { q, k, v, attentionOutput, gate, up, down } = layerTensors(layer);
    const alike = tensors.get(gate)?.type === tensors.get(up)?.type;
    matrices.push(of(q, k, v), of(attentionOutput), of(down));
    if (alike) matrices.push(of(gate, up));
    else matrices.push(of(gate), of(up));
  }
  return matrices.filter((matrix) => matrix.length > 0);
}
