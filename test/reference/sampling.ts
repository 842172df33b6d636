import { softmax, type Values } from "./ops";

/** How a token is chosen; a value that switches its filter off is given in brackets. */
export interface SamplingRules {
  /** [0: greedy] */
  readonly temperature: number;
  /** [0: all] */
  readonly topK: number;
  /** [1] */
  readonly topP: number;
  /** [0] */
  readonly minP: number;
  /** [1] */
  readonly repetitionPenalty: number;
}

/** The id of the highest logit; of equal ones the lowest id. */
export function greedy(logits: Values): number {
  let best = 0;
  for (let id = 1; id < logits.length; id++) if (logits[id]! > logits[best]!) best = id;
  return best;
}

/** Logits of tokens seen before, divided by the penalty when positive and multiplied when not. */
export function penalise(logits: Values, seen: ReadonlySet<number>, penalty: number): Float64Array {
  return Float64Array.from(logits, (logit, id) =>
    seen.has(id) ? (logit > 0 ? logit / penalty : logit * penalty) : logit,
  );
}

/**
 * The ids that may be chosen, with their probabilities: repetition penalty, temperature, top-k,
 * top-p, min-p, in this order. Tokens that are equal at a cut are all kept; top-p counts the mass
 * that top-k left; min-p is a share of the highest probability. Greedy keeps one id.
 */
export function candidates(
  logits: Values,
  rules: SamplingRules,
  seen: ReadonlySet<number> = new Set(),
): Map<number, number> {
  const moved = penalise(logits, seen, rules.repetitionPenalty);
  if (rules.temperature === 0) return new Map([[greedy(moved), 1]]);
  const all = [...softmax(moved.map((logit) => logit / rules.temperature))];
  let kept = all.map((p, id) => ({ id, p })).sort((a, b) => b.p - a.p || a.id - b.id);
  const cutAfter = (index: number) => {
    const lowest = kept[index]!.p;
    kept = kept.filter(({ p }) => p >= lowest);
  };
  if (rules.topK > 0 && rules.topK < kept.length) cutAfter(rules.topK - 1);
  if (rules.topP < 1) {
    const wanted = rules.topP * total(kept);
    let last = 0;
    for (let mass = kept[0]!.p; mass < wanted && last + 1 < kept.length; mass += kept[last]!.p)
      last++;
    cutAfter(last);
  }
  const highest = kept[0]!.p;
  kept = kept.filter(({ p }) => p >= rules.minP * highest);
  const whole = total(kept);
  return new Map(kept.map(({ id, p }) => [id, p / whole]));
}

function total(kept: readonly { p: number }[]): number {
  return kept.reduce((sum, { p }) => sum + p, 0);
}
