import { expect } from "vitest";
import { RULES } from "../../../../src/grade/rules";
import type { RuleName, Verdict } from "../../../../src/grade/rules/rule";

/** A row of a table of cases: the known answer as its file has it, a reply, and the grade. */
export type Case = readonly [gold: string, reply: string, verdict: Verdict, answer?: string | null];

/** Checks one case of a table under a rule. */
export function expectGrade(rule: RuleName, [gold, reply, verdict, answer]: Case): void {
  const grade = RULES[rule].grade(reply, RULES[rule].gold(gold));
  expect(grade.verdict).toBe(verdict);
  if (answer !== undefined) expect(grade.answer).toBe(answer);
}
