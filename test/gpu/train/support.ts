import type { Model } from "../../../src/model/model";
import { Trainer } from "../../../src/train/trainer";
import {
  DEFAULT_LORA,
  DEFAULT_OPTIMIZER,
  type LoraSettings,
  type OptimizerSettings,
} from "../../../src/train/types";
import {
  type BaseShape,
  type LoraAdapter,
  PROJECTIONS,
  type Projection,
  projectionShape,
} from "../../../src/weights/lora";
import type { Gradients64 } from "../../reference/lora_gradients";
import { randomFloats } from "../../reference/random";
import { worstError } from "../support/kernels";
import { testDevice } from "../support/open";

/** An adapter whose factors are all random, so that both have gradients. */
export function randomAdapter(
  base: BaseShape,
  rank: number,
  targets: readonly Projection[] = PROJECTIONS,
): LoraAdapter {
  const layers = Array.from({ length: base.layers }, (_, layer) =>
    Object.fromEntries(
      targets.map((projection) => {
        const { inputs, outputs } = projectionShape(base, projection);
        const a = randomFloats(`a ${layer} ${projection}`, rank * inputs, 1 / Math.sqrt(inputs));
        const b = randomFloats(`b ${layer} ${projection}`, outputs * rank, 0.05);
        return [projection, { a, b }];
      }),
    ),
  );
  return { rank, alpha: 2 * rank, dropout: 0, layers };
}

/** A trainer of an adapter of the rank and alpha that `adapter` has. */
export async function openTrainer(
  model: Model,
  rows: number,
  lora: Partial<LoraSettings>,
  optimizer: Partial<OptimizerSettings> = {},
  adapter: LoraAdapter | null = null,
): Promise<Trainer> {
  const factors = adapter ? { rank: adapter.rank, alpha: adapter.alpha } : {};
  const settings = {
    lora: { ...DEFAULT_LORA, ...factors, ...lora },
    optimizer: { ...DEFAULT_OPTIMIZER, ...optimizer },
    rows,
  };
  return Trainer.open(await testDevice(), model, settings, adapter);
}

/** The largest error of any tensor, as a share of that tensor's largest value. */
export function worstOf(found: LoraAdapter, expected: Gradients64): number {
  let worst = 0;
  expected.forEach((pairs, layer) => {
    for (const [projection, { a, b }] of Object.entries(pairs)) {
      const pair = found.layers[layer]![projection as Projection]!;
      worst = Math.max(worst, worstError(pair.a, a), worstError(pair.b, b));
    }
  });
  return worst;
}
