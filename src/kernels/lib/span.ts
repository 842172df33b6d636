import spanAll from "../../../shaders/lib/span_all.wgsl?raw";
import spanDecode from "../../../shaders/lib/span_decode.wgsl?raw";
import spanLogits from "../../../shaders/lib/span_logits.wgsl?raw";
import type { StepShape } from "../../gpu/program";

/** Which rows: all of a step, its decode rows, or those gathered for logits. */
export type Span = "all" | "decode" | "logits";

const CODE: Record<Span, string> = { all: spanAll, decode: spanDecode, logits: spanLogits };

/** The prelude that tells a kernel its rows. */
export const spanCode = (span: Span): string => CODE[span];

/** How many rows that are in a step. */
export function spanRows(span: Span, { promptRows, decodeRows, logitRows }: StepShape): number {
  if (span === "logits") return logitRows;
  return span === "all" ? promptRows + decodeRows : decodeRows;
}
