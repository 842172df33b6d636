import rowsOfAttention from "../../../../shaders/backward/lib/attention_rows.wgsl?raw";
import { padded } from "../../lib/weight";
import { ROW_TILE } from "./rows";

/** The attention heads of a layer. */
export interface RowHeads {
  readonly heads: number;
  readonly kvHeads: number;
  /** A multiple of 4, at most 192. */
  readonly headDim: number;
}

/** What the three attention shaders of training share: their helper, sizes and overrides. */
export function attentionRows(shape: RowHeads, source: string) {
  const { heads, kvHeads, headDim } = shape;
  const quads = headDim / 4;
  return {
    enable: [],
    sizes: { SUMS: Math.ceil((ROW_TILE * quads) / 128) },
    code: [rowsOfAttention, source],
    overrides: {
      HEADS: heads,
      KV_HEADS: kvHeads,
      QUADS: quads,
      SCALE: 1 / Math.sqrt(headDim),
      Q_STRIDE: padded((heads + 2 * kvHeads) * headDim) / 4,
      OUT_STRIDE: padded(heads * headDim) / 4,
    },
  } as const;
}
