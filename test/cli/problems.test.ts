import { describe, expect, it } from "vitest";
import { faultOfSolution } from "../../src/problems/check";
import { failure, skymath } from "./support";

describe("problems", () => {
  it("prints the same problems for the same seed, operators applied", async () => {
    const args = ["problems", "--family", "en.money.change", "--seed", "7", "--count", "3"];
    const all = await skymath(...args, "--operator", "deepen,rephrase", "--json");
    expect(all.code).toBe(0);
    const rows = all.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ recipe }) => recipe.seed)).toEqual([7, 8, 9]);
    for (const { reply, answer, steps, recipe } of rows) {
      expect(faultOfSolution(reply, answer)).toBeUndefined();
      expect(steps).toBe(3);
      expect(recipe.operators).toMatchObject([{ name: "deepen" }]);
    }
    const again = await skymath(...args, "--operator", "deepen,rephrase", "--json");
    expect(again.stdout).toBe(all.stdout);
  });

  it("says which family or operator there is not", async () => {
    const family = await failure("problems", "--family", "en.money.none");
    expect(family).toMatchObject({ code: 2, message: expect.stringContaining("en.money.none") });
    const operator = await failure("problems", "--operator", "deepen,twist");
    expect(operator).toMatchObject({ code: 2, message: expect.stringContaining('"twist"') });
  });
});
