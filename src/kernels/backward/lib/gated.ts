import shapeCode from "../../../../shaders/backward/lib/swiglu_shape.wgsl?raw";
import siluCode from "../../../../shaders/lib/silu.wgsl?raw";
import { padded } from "../../lib/weight";

/** Where a row's gates and ups lie in one buffer, in elements. */
export interface GatedShape {
  readonly feedForward: number;
  /** Of a row of gates and ups. */
  readonly stride: number;
  /** From a gate to the next one. */
  readonly apart: number;
  /** From a gate to its up. */
  readonly upAt: number;
}

/** What both SwiGLU shaders of training share. */
export const gatedRows = (shape: GatedShape, source: string) =>
  ({
    enable: [],
    code: [shapeCode, siluCode, source],
    overrides: {
      FEED: shape.feedForward,
      GATED_STRIDE: padded(shape.feedForward),
      PAIR_STRIDE: shape.stride,
      APART: shape.apart,
      UP_AT: shape.upAt,
    },
  }) as const;
