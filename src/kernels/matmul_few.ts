import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/matmul_few.wgsl?raw";
import type { Recorder } from "../gpu/program";
import { type Span, spanCode, spanRows } from "./lib/span";
import type { StepBuffers } from "./lib/step";
import { type Store, storeCode } from "./lib/store";
import { elemCode, enables, laneSumCode, type Variant } from "./lib/variant";
import { type Weight, weightAccess, weightCode } from "./lib/weight";

/** Weight rows an invocation works on; shaders/matmul_few.wgsl has the same number. */
const OUTPUTS = 4;

/**
 * y = x Wᵀ for a few rows. One pipeline for each number of rows that share a reading of the
 * weights (1, 2, 4, 8); they round alike, so a row's bits are the same in each.
 */
export function matmulFew(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  span: Span,
  mostRows: number,
  w: Weight, // [outputs, columns]
  x: GPUBuffer, // [rows, padded columns] elem
  store: Store,
  y: GPUBuffer, // [rows, padded outputs]
): void {
  const { width } = recorder.gpu.can;
  const together = [1, 2, 4, 8].filter((rows) => rows === 1 || rows < 2 * mostRows);
  for (const rows of together) {
    const larger = together.some((other) => other > rows);
    for (const part of w.parts) {
      recorder.dispatch(
        {
          label: `matmul_few ${part.type} ${store}, ${rows} at once`,
          enable: enables(variant, { elem: true, laneSum: true }),
          sizes: { ROWS: rows, VALUES: rows, WIDTH: width, RUN: w.run },
          code: [
            elemCode(variant),
            step,
            spanCode(span),
            laneSumCode(variant, w.lanesWithin),
            weightCode(part.type),
            storeCode(store),
            source,
          ],
          overrides: {},
          groups: [["uniform", "read", "write"], weightAccess(part)],
        },
        [[buffers.step, x, y], part.buffers],
        (shape) => {
          const count = spanRows(span, shape);
          const chosen = count > rows / 2 && (count <= rows || !larger);
          return chosen
            ? [Math.ceil(part.rows / ((width / w.lanes) * OUTPUTS)), Math.ceil(count / rows)]
            : [0, 0];
        },
      );
    }
  }
}
