import { expect, it } from "vitest";
import { RULES } from "../../../../src/grade/rules";
import type { RuleName, Verdict } from "../../../../src/grade/rules/rule";

/** A row of a table of cases: the known answer as its file has it, a reply, and the grade. */
export type Case = readonly [gold: string, reply: string, verdict: Verdict, answer?: string | null];

/** A test for each case of a table under a rule. */
export function gradesAll(rule: RuleName, cases: readonly Case[]): void {
  for (const [gold, reply, verdict, answer] of cases) {
    it(`${rule}: ${JSON.stringify(gold)}, ${JSON.stringify(reply)} is ${verdict}`, () => {
      const grade = RULES[rule].grade(reply, RULES[rule].gold(gold));
      expect(grade.verdict).toBe(verdict);
      if (answer !== undefined) expect(grade.answer).toBe(answer);
    });
  }
}
