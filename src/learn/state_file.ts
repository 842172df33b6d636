/** @file A trainer's state as a safetensors file: adapter, optimizer, steps; in GGUF's row order. */
import { SkymathError } from "../common/errors";
import type { TrainerState } from "../train/types";
import { type LoraAdapter, PROJECTIONS, type Projection } from "../weights/lora";
import {
  readSafetensors,
  readSafetensorsValues,
  type SafetensorsFile,
} from "../weights/safetensors";
import { type SafetensorsEntry, safetensorsBytes } from "../weights/safetensors_writer";
import { BufferSource } from "../weights/source";

const GROUPS = ["adapter", "means", "squares"] as const;

/** The bytes of a state. */
export async function stateBytes(state: TrainerState): Promise<Uint8Array<ArrayBuffer>> {
  const entries = GROUPS.flatMap((group) => entriesOf(group, state[group]));
  const { rank, alpha, dropout, layers } = state.adapter;
  const numbers = { steps: state.steps, rank, alpha, dropout, layers: layers.length };
  return safetensorsBytes(entries, { state: JSON.stringify(numbers) });
}

function entriesOf(group: string, { layers }: LoraAdapter): SafetensorsEntry[] {
  return layers.flatMap((pairs, layer) =>
    PROJECTIONS.flatMap((projection) => {
      const pair = pairs[projection];
      if (!pair) return [];
      return (["a", "b"] as const).map((factor) => ({
        name: `${group}.${layer}.${projection}.${factor}`,
        shape: [pair[factor].length],
        type: "F32" as const,
        values: () => pair[factor],
      }));
    }),
  );
}

/** Reads a state back; throws a `model` error for bytes that hold none. */
export async function readState(bytes: Uint8Array<ArrayBuffer>): Promise<TrainerState> {
  const source = new BufferSource(bytes, "the trainer's state");
  const file = await readSafetensors(source);
  const numbers = JSON.parse(file.metadata.get("state") ?? "null");
  if (numbers === null) {
    throw new SkymathError({
      kind: "model",
      message: "The trainer's state cannot be read.",
      needed: "a state that this program wrote",
      found: "another safetensors file",
      remedy: "Remove the round's folder to train it anew.",
    });
  }
  const { steps, rank, alpha, dropout, layers } = numbers;
  const adapterOf = async (group: string): Promise<LoraAdapter> => ({
    ...{ rank, alpha, dropout },
    layers: await Promise.all(
      Array.from({ length: layers }, (_, layer) => pairsOf(source, file, group, layer)),
    ),
  });
  const [adapter, means, squares] = await Promise.all(GROUPS.map(adapterOf));
  return { steps, adapter: adapter!, means: means!, squares: squares! };
}

async function pairsOf(source: BufferSource, file: SafetensorsFile, group: string, layer: number) {
  const pairs: Partial<Record<Projection, { a: Float32Array; b: Float32Array }>> = {};
  for (const projection of PROJECTIONS) {
    const [a, b] = (["a", "b"] as const).map((factor) =>
      file.tensors.get(`${group}.${layer}.${projection}.${factor}`),
    );
    if (!a || !b) continue;
    pairs[projection] = {
      a: await readSafetensorsValues(source, a),
      b: await readSafetensorsValues(source, b),
    };
  }
  return pairs;
}
