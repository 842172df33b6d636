/** @file Two runs over the same problems, paired: is one really better? */
import { SkymathError } from "../common/errors";
import type { Verdict } from "../grade/rules/rule";
import type { Attempt } from "./attempt";
import { sha256 } from "./digest";
import { bootstrapDifference, type Interval, mcnemar, type Pairs } from "./statistics";
import { type Accuracy, accuracyOf } from "./summary";

/** A problem that one run has right and the other has not. */
export interface Flip {
  readonly id: string;
  readonly gold: string;
  readonly a: { readonly verdict: Verdict; readonly answer: string | null };
  readonly b: { readonly verdict: Verdict; readonly answer: string | null };
}

export interface Comparison {
  /** Accuracy of each over the problems that both have. */
  readonly a: Accuracy;
  readonly b: Accuracy;
  readonly pairs: Pairs;
  /** Problems that only one run has: left out. */
  readonly unpaired: { readonly a: number; readonly b: number };
  /** B's share less A's, with its 95 % bootstrap interval. */
  readonly difference: Interval & { readonly share: number };
  /** Of McNemar's exact test, two-sided. */
  readonly p: number;
  readonly flips: readonly Flip[];
}

type Known = Pick<Attempt, "verdict" | "answer"> & { readonly hash: string };

/**
 * Pairs two runs by problem id. Throws an `input` error when an id stands for different problems or
 * is graded by different rules, and when no problem is in both. Holds verdicts and answers of one
 * run, and no replies.
 */
export async function compareRuns(
  a: AsyncIterable<Attempt>,
  b: AsyncIterable<Attempt>,
  seed: number,
): Promise<Comparison> {
  const known = new Map<string, Known>();
  for await (const { id, verdict, answer, ...rest } of a) {
    known.set(id, { verdict, answer, hash: await problemHash(rest) });
  }
  const pairs = { both: 0, onlyA: 0, onlyB: 0, neither: 0 };
  const flips: Flip[] = [];
  let onlyInB = 0;
  for await (const { id, gold, verdict, answer, ...rest } of b) {
    const other = known.get(id);
    if (other === undefined) {
      onlyInB++;
      continue;
    }
    if (other.hash !== (await problemHash({ ...rest, gold }))) throw differentProblem(id);
    known.delete(id);
    const [rightA, rightB] = [other.verdict === "right", verdict === "right"];
    pairs[rightA ? (rightB ? "both" : "onlyA") : rightB ? "onlyB" : "neither"]++;
    if (rightA === rightB) continue;
    const ofA = { verdict: other.verdict, answer: other.answer };
    flips.push({ id, gold, a: ofA, b: { verdict, answer } });
  }
  const total = pairs.both + pairs.onlyA + pairs.onlyB + pairs.neither;
  if (total === 0) throw nothingShared();
  return {
    a: accuracyOf({ right: pairs.both + pairs.onlyA, total }),
    b: accuracyOf({ right: pairs.both + pairs.onlyB, total }),
    pairs,
    unpaired: { a: known.size, b: onlyInB },
    difference: {
      share: (pairs.onlyB - pairs.onlyA) / total,
      ...bootstrapDifference(pairs, seed),
    },
    p: mcnemar(pairs.onlyA, pairs.onlyB),
    flips,
  };
}

function problemHash({ problem, gold, rule }: Pick<Attempt, "problem" | "gold" | "rule">) {
  return sha256(JSON.stringify([problem, gold, rule]));
}

function differentProblem(id: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `The problem ${id} is not the same in both runs.`,
    needed: "runs over one data set, graded by one rule",
    found: "another text, known answer or rule",
  });
}

function nothingShared(): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "The two runs share no problem.",
    needed: "runs over the same problems",
    found: "different problems",
  });
}
