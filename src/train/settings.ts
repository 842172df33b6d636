import { SkymathError } from "../common/errors";
import {
  type BaseShape,
  type LoraAdapter,
  PROJECTIONS,
  projectionShape,
  targetsOf,
} from "../weights/lora";
import { MAX_RANK } from "../weights/peft";
import type { LoraSettings, OptimizerSettings, TrainerSettings } from "./types";

/** Throws an `input` error that names the setting that cannot be used. */
export function checkSettings({ lora, optimizer, rows }: TrainerSettings): void {
  need("rows of a micro-batch from 1 to 65535", rows, isWhole(rows, 1, 65535));
  need(`a rank from 1 to ${MAX_RANK}`, lora.rank, isWhole(lora.rank, 1, MAX_RANK));
  need("an alpha above 0", lora.alpha, Number.isFinite(lora.alpha) && lora.alpha > 0);
  need("dropout from 0 to below 1", lora.dropout, lora.dropout >= 0 && lora.dropout < 1);
  const known = lora.targets.every((target) => PROJECTIONS.includes(target));
  const different = new Set(lora.targets).size === lora.targets.length;
  const well = lora.targets.length > 0 && known && different;
  need(`targets among ${PROJECTIONS.join(", ")}, each once`, lora.targets.join(", "), well);
  checkOptimizer(optimizer);
}

function checkOptimizer(settings: OptimizerSettings): void {
  const { learningRate, warmupSteps, totalSteps, beta1, beta2, epsilon, weightDecay, clipNorm } =
    settings;
  need("a learning rate from 0 to 1", learningRate, learningRate >= 0 && learningRate <= 1);
  need("a whole number of warm-up steps", warmupSteps, isWhole(warmupSteps, 0, 1e9));
  need("a whole number of steps", totalSteps, isWhole(totalSteps, 1, 1e9));
  need("beta1 from 0 to below 1", beta1, beta1 >= 0 && beta1 < 1);
  need("beta2 from 0 to below 1", beta2, beta2 >= 0 && beta2 < 1);
  need("an epsilon above 0", epsilon, epsilon > 0 && epsilon <= 1);
  need("a weight decay from 0 to 1", weightDecay, weightDecay >= 0 && weightDecay <= 1);
  need("a clip norm above 0", clipNorm, clipNorm > 0);
}

/** Throws an `input` error unless an adapter has the settings' rank and targets and the base's shapes. */
export function checkAdapter(
  adapter: LoraAdapter,
  base: BaseShape,
  { rank, alpha, targets }: LoraSettings,
): void {
  need(`an adapter of rank ${rank}`, adapter.rank, adapter.rank === rank);
  need(`an adapter of alpha ${alpha}`, adapter.alpha, adapter.alpha === alpha);
  need(`${base.layers} layers`, adapter.layers.length, adapter.layers.length === base.layers);
  const others = targetsOf(adapter).filter((target) => !targets.includes(target));
  need(`adapted ${targets.join(", ")} alone`, others.join(", "), others.length === 0);
  for (const layer of adapter.layers) {
    for (const projection of PROJECTIONS) {
      const pair = layer[projection];
      if (!pair) continue;
      const { inputs, outputs } = projectionShape(base, projection);
      const wanted = `${rank * inputs} and ${outputs * rank} numbers of ${projection}`;
      const found = `${pair.a.length} and ${pair.b.length}`;
      need(wanted, found, pair.a.length === rank * inputs && pair.b.length === outputs * rank);
    }
  }
}

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

function need(needed: string, found: string | number, well: boolean): void {
  if (well) return;
  throw new SkymathError({
    kind: "input",
    message: "Training cannot begin with these settings.",
    needed,
    found: String(found),
  });
}
