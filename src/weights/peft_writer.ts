/** @file Writer of PEFT adapters: adapter_config.json and adapter_model.safetensors, in HF row order. */
import { rowsToHf } from "./head_rows";
import { type BaseShape, type LoraAdapter, PROJECTIONS, targetsOf } from "./lora";
import { peftName } from "./peft";
import { type SafetensorsEntry, safetensorsBytes } from "./safetensors_writer";

/** The safetensors metadata that holds the base's hash: PEFT's own config takes no other keys. */
export const BASE_KEY = "skymath.base";

export const CONFIG_FILE = "adapter_config.json";
export const WEIGHTS_FILE = "adapter_model.safetensors";

/** The two files of an adapter. */
export interface PeftFiles {
  readonly config: string;
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** Writes an adapter; `base` says which model it was trained on. The same adapter gives the same bytes. */
export async function writePeft(
  adapter: LoraAdapter,
  shape: BaseShape,
  base: { readonly name: string; readonly hash: string },
): Promise<PeftFiles> {
  const { rank, alpha, dropout } = adapter;
  const config = {
    peft_type: "LORA",
    task_type: "CAUSAL_LM",
    base_model_name_or_path: base.name,
    r: rank,
    lora_alpha: alpha,
    lora_dropout: dropout,
    bias: "none",
    inference_mode: true,
    target_modules: targetsOf(adapter).map((projection) => `${projection}_proj`),
  };
  const weights = await safetensorsBytes(entriesOf(adapter, shape), {
    format: "pt",
    [BASE_KEY]: base.hash,
  });
  return { config: `${JSON.stringify(config, null, 2)}\n`, weights };
}

/** An adapter's tensors by PEFT's names, in HF's row order. */
export function entriesOf({ layers, rank }: LoraAdapter, shape: BaseShape): SafetensorsEntry[] {
  return layers.flatMap((pairs, layer) =>
    PROJECTIONS.flatMap((projection) => {
      const pair = pairs[projection];
      if (!pair) return [];
      const { a, b } = pair;
      const turned = projection === "q" || projection === "k";
      const entry = (factor: "A" | "B", rows: number, values: () => Float32Array) => ({
        name: peftName(layer, projection, factor),
        shape: factor === "A" ? [rank, rows] : [rows, rank],
        type: "F32" as const,
        values,
      });
      return [
        entry("A", a.length / rank, () => a),
        entry("B", b.length / rank, () => (turned ? rowsToHf(b, rank, shape.headDim) : b)),
      ];
    }),
  );
}
