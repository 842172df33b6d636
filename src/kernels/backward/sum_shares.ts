import accumulate from "../../../shaders/backward/lib/accumulate.wgsl?raw";
import put from "../../../shaders/backward/lib/put.wgsl?raw";
import source from "../../../shaders/backward/sum_shares.wgsl?raw";
import step from "../../../shaders/lib/step.wgsl?raw";
import type { Bound, Recorder } from "../../gpu/program";
import { padded } from "../lib/weight";

/** What becomes of a sum: it is written, or added to what is there. */
export const BECOMES = { put, accumulate };

export type Becomes = keyof typeof BECOMES;

/** dx = the sum of `count` shares of it. */
export function sumShares(
  recorder: Recorder,
  stepUniform: GPUBuffer,
  columns: number,
  count: number,
  shares: GPUBuffer, // [count, rows, padded columns] f32
  becomes: Becomes,
  dx: Bound, // [rows, padded columns] f32
): void {
  const stride = padded(columns) / 4;
  recorder.dispatch(
    {
      label: `sum_shares ${becomes}`,
      enable: [],
      code: [step, BECOMES[becomes], source],
      overrides: { SHARES: count, STRIDE: stride },
      groups: [["uniform", "read", "write"]],
    },
    [[stepUniform, shares, dx]],
    ({ promptRows }) => [Math.ceil(stride / 64), promptRows],
  );
}
