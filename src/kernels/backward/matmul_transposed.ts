import source from "../../../shaders/backward/matmul_transposed.wgsl?raw";
import step from "../../../shaders/lib/step.wgsl?raw";
import type { Bound, Recorder } from "../../gpu/program";
import { blocksOf, type Weight, weightAccess, weightCode } from "../lib/weight";
import { BECOMES, type Becomes, sumShares } from "./sum_shares";

/** Rows and columns of a workgroup's tile, columns in blocks of 32. */
const TILE = { rows: 64, blocks: 2 };

/** Workgroups that fill a large GPU, and rows of W that each should have at least. */
const ENOUGH = 384;
const SHARE_ROWS = 256;

/** How many rows of a step are expected: bits must not depend on how many there are. */
const EXPECTED = { head: 64, layer: 256 };

/** Whose weight it is. */
export type Owner = keyof typeof EXPECTED;

/** Into how many shares the sums over W's `rows` are cut, by its shape and owner alone. */
export function sharesOf(owner: Owner, rows: number, columns: number): number {
  const tiles = Math.ceil(blocksOf(columns) / TILE.blocks) * (EXPECTED[owner] / TILE.rows);
  return Math.max(1, Math.min(Math.floor(ENOUGH / tiles), Math.floor(rows / SHARE_ROWS)));
}

/**
 * dx = dy W for the rows of a step: the gradient of the input of y = x Wᵀ. `put` writes it, `accumulate`
 * adds it to what is there. Parts of W are parts of each sum, added one after the other. `shares` holds the
 * shares of a sum in between: [most of sharesOf, rows, padded columns].
 */
export function matmulTransposed(
  recorder: Recorder,
  stepUniform: GPUBuffer,
  owner: Owner,
  w: Weight, // [outputs, columns]
  dy: Bound, // [rows, padded outputs] f32
  becomes: Becomes,
  dx: Bound, // [rows, padded columns] f32
  shares: GPUBuffer,
): void {
  w.parts.forEach((part, i) => {
    const here = i === 0 ? becomes : "accumulate";
    const count = sharesOf(owner, part.rows, w.columns);
    const [store, to] = count === 1 ? ([here, dx] as const) : (["put", shares] as const);
    recorder.dispatch(
      {
        label: `matmul_transposed ${part.type} ${store}`,
        enable: [],
        code: [step, weightCode(part.type), BECOMES[store], source],
        overrides: {},
        groups: [["uniform", "read", "write"], weightAccess(part)],
      },
      [[stepUniform, dy, to], part.buffers],
      ({ promptRows }) => [
        count * Math.ceil(blocksOf(w.columns) / TILE.blocks),
        Math.ceil(promptRows / TILE.rows),
      ],
    );
    if (count > 1) sumShares(recorder, stepUniform, w.columns, count, shares, here, dx);
  });
}
