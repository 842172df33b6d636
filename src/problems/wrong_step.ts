/** @file Where a worked reply first goes wrong, told from its own sums and those of the true solution. */
import { arithmeticValue } from "../common/arithmetic";
import { equal, type Rational } from "../common/rational";

/** The first step of a reply that is wrong. */
export interface WrongStep {
  /** Of the reply's sums, from 0; the number of its sums when it stops too early. */
  readonly index: number;
  /** The sum as the reply has it, `12*4=46`; empty when a step is missing. */
  readonly step: string;
  /**
   * A false sum, a true sum that leads to no result of the solution, a solution that ends before its
   * last step, or a last line that states another number than the last step.
   */
  readonly reason: "arithmetic" | "relation" | "missing" | "statement";
}

interface Sum {
  readonly text: string;
  readonly value: Rational | null;
  readonly claimed: Rational | null;
}

const SUM = /<<([^<>=]{1,200})=([^<>=]{1,60})>>/g;
const ANSWER = /(?:answer is|答案是)[^\d-]{0,8}(-?[\d.,/]*\d)/gi;

/**
 * Compares a reply with the true solution, both in GSM8K's manner with `<<48/2=24>>` annotations, sum
 * by sum; null where the reply ends in the solution's result by true sums, on whatever way.
 */
export function firstWrongStep(reply: string, solution: string): WrongStep | null {
  const [own, truth] = [sumsOf(reply), sumsOf(solution)];
  const falseSum = own.findIndex(({ value, claimed }) => !same(value, claimed));
  if (falseSum >= 0) return wrong(own, falseSum, "arithmetic");
  const goal = truth.at(-1)?.claimed ?? statedIn(solution);
  const reached = own.at(-1)?.claimed ?? null;
  if (same(reached, goal)) {
    const stated = statedIn(reply);
    return stated === null || same(stated, goal) ? null : wrong(own, own.length, "statement");
  }
  const astray = own.findIndex(({ claimed }) => !truth.some((sum) => same(sum.claimed, claimed)));
  return astray >= 0 ? wrong(own, astray, "relation") : wrong(own, own.length, "missing");
}

function wrong(sums: readonly Sum[], index: number, reason: WrongStep["reason"]): WrongStep {
  return { index, step: sums[index]?.text ?? "", reason };
}

function sumsOf(text: string): Sum[] {
  return [...text.matchAll(SUM)].map(([, sum = "", result = ""]) => ({
    text: `${sum}=${result}`,
    value: arithmeticValue(sum),
    claimed: arithmeticValue(result),
  }));
}

/** The number of the last line that states an answer. */
function statedIn(text: string): Rational | null {
  const last = [...text.matchAll(ANSWER)].at(-1)?.[1];
  return last === undefined ? null : arithmeticValue(last);
}

const same = (a: Rational | null, b: Rational | null) => a !== null && b !== null && equal(a, b);
