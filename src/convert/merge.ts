import type { LoraAdapter, Projection } from "../weights/lora";
import type { NamedRows } from "./hf_tensors";
import { mergedRows } from "./rows";

const projectionOf: Readonly<Record<string, Projection>> = {
  attn_q: "q",
  attn_k: "k",
  attn_v: "v",
  attn_output: "o",
  ffn_gate: "gate",
  ffn_up: "up",
  ffn_down: "down",
};

/** The tensors with an adapter added to them: W + (alpha / rank) · B A, rows in GGUF's order. */
export function mergeAdapter(
  tensors: readonly NamedRows[],
  { layers, alpha, rank }: LoraAdapter,
): NamedRows[] {
  return tensors.map(({ name, rows }) => {
    const [, layer, part] = /^blk\.(\d+)\.(\w+)\.weight$/.exec(name) ?? [];
    const projection = part === undefined ? undefined : projectionOf[part];
    const pair = projection && layers[Number(layer)]?.[projection];
    return { name, rows: pair ? mergedRows(rows, pair, alpha / rank) : rows };
  });
}
