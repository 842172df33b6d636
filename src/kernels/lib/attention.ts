import { cacheOverrides, type HeadShape } from "./cache";
import { padded } from "./weight";

/** Overrides that both attention shaders declare; strides in vec4. */
export function attentionOverrides(shape: HeadShape): Record<string, number> {
  const { heads, kvHeads, headDim } = shape;
  return {
    ...cacheOverrides(shape),
    HEADS: heads,
    SCALE: 1 / Math.sqrt(headDim),
    Q_STRIDE: padded((heads + 2 * kvHeads) * headDim) / 4,
    OUT_STRIDE: padded(heads * headDim) / 4,
  };
}
