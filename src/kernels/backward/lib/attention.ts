import rowsOfAttention from "../../../../shaders/backward/lib/attention_rows.wgsl?raw";
import { padded } from "../../lib/weight";

/** The attention heads of a layer. */
export interface RowHeads {
  readonly heads: number;
  readonly kvHeads: number;
  /** A multiple of 4, at most 192. */
  readonly headDim: number;
}

/** Most rows of a tile: two arrays of them, and their scores, fit into 16 KiB on any adapter. */
export const rowTile = (headDim: number): number => (headDim <= 96 ? 16 : 8);

/** What the three attention shaders of training share: their helper, sizes and overrides. */
export function attentionRows(shape: RowHeads, source: string) {
  const { heads, kvHeads, headDim } = shape;
  const quads = headDim / 4;
  const tile = rowTile(headDim);
  const step = [4, 2, 1].find((each) => quads % each === 0)!;
  return {
    enable: [],
    sizes: { TILE: tile, RUN: tile / 4, SUMS: Math.ceil((tile * quads) / 128), STEP: step },
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
