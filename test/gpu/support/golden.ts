import { expect } from "vitest";
import type { Model } from "../../../src/model/model";
import type { GoldenCase } from "../../reference/golden";

/** Logits of every position of a prompt, computed as prompt rows with all logits, in chunks. */
async function promptLogits(model: Model, ids: readonly number[]): Promise<Float32Array[]> {
  const sequence = model.openSequence();
  const all: Float32Array[] = [];
  for (let i = 0; i < ids.length; i += model.options.decodeRows) {
    const tokens = ids.slice(i, i + model.options.decodeRows);
    all.push(...(await model.logits([{ sequence, tokens, role: "prompt", logits: "all" }])));
  }
  sequence.release();
  return all;
}

const argmax = (values: ArrayLike<number>): number => {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
};

const negativeLogLikelihood = (logits: Float32Array, id: number): number => {
  const top = logits[argmax(logits)]!;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - top);
  return top + Math.log(sum) - logits[id]!;
};

/** Holds a model to what is expected of a prompt: logits, likelihood and greedy ids. */
export async function checkGolden(
  model: Model,
  expected: GoldenCase,
  elem: "f32" | "f16",
): Promise<void> {
  const logits = await promptLogits(model, expected.ids);
  const last = logits.at(-1)!;
  const range = Math.max(...expected.last_logits) - Math.min(...expected.last_logits);
  let worst = 0;
  last.forEach((value, i) => {
    worst = Math.max(worst, Math.abs(value - expected.last_logits[i]!));
  });
  expect(worst / range).toBeLessThan(elem === "f16" ? 2e-2 : 2e-3);

  let nll = 0;
  for (let i = 1; i < expected.ids.length; i++) {
    nll += negativeLogLikelihood(logits[i - 1]!, expected.ids[i]!);
  }
  const likelihood = elem === "f16" ? 1e-2 : 1e-3;
  expect(Math.abs(nll / (expected.ids.length - 1) - expected.mean_nll)).toBeLessThan(likelihood);

  const sequence = model.openSequence();
  const prompt = {
    sequence,
    tokens: expected.ids,
    role: "prompt",
    logits: "last",
  } as const;
  let [next] = await model.logits([prompt]);
  for (const [step, id] of expected.greedy.entries()) {
    const clear = expected.greedy_margin[step]! > 0.02 * range;
    if (clear) expect(argmax(next!)).toBe(id);
    [next] = await model.logits([{ sequence, tokens: [id], role: "decode", logits: "last" }]);
  }
  sequence.release();
}
