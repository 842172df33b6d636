import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Family } from "../../../src/problems/family";

const LATER = "../../../src/problems/families/later";

/** A family that no training has seen. */
const late: Family = {
  id: "en.late.shells",
  language: "en",
  kind: "woven",
  grade: 1,
  steps: 1,
  tell(story, random) {
    const [a, b] = [story.given(random.int(20, 90)), story.given(random.int(2, 19))];
    story.tell(`Ida found ${a} shells.`, `She lost ${b} of them.`);
    story.ask(story.step(a, "-", b, "Ida has # shells."), "How many shells does Ida have?");
  },
};

const generated = async () => (await import("../../../src/evaluate/data/generated")).generatedRows;

const given = (laterFamilies: readonly Family[]) => {
  vi.resetModules();
  vi.doMock(LATER, () => ({ laterFamilies }));
};

afterEach(() => vi.doUnmock(LATER));

describe("a family that came after the model's training", () => {
  beforeEach(() => given([late]));

  it("is drawn by the next training's mixture alone", async () => {
    const { mixedProblem, nextProblem } = await import("../../../src/problems/mixture");
    const seeds = Array.from({ length: 1500 }, (_, seed) => seed);
    const found = seeds.filter((seed) => nextProblem("train", seed).family === late.id);
    expect(found.length).toBeGreaterThan(0);
    expect(seeds.some((seed) => mixedProblem("train", seed).family === late.id)).toBe(false);
  }, 60_000);

  it("is measured by itself, and counts neither as trained nor as held back", async () => {
    const rows = await generated();
    const families = (part: "trained" | "held-back" | "later") =>
      new Set(rows({ language: "en", count: 900, part }).map(({ meta }) => meta.subject));
    expect(families("later")).toEqual(new Set([late.id]));
    expect(families("trained")).not.toContain(late.id);
    expect(families("held-back")).not.toContain(late.id);
  }, 60_000);

  it("has a note in the table of families", async () => {
    const { familyTable } = await import("../../../src/problems/table");
    expect(familyTable()).toMatch(/Later ones[\s\S]*\| `en\.late\.shells` \| 1 \| 1 \| later \|/);
  });
});

describe("without such a family", () => {
  beforeEach(() => given([]));

  it("both mixtures draw the same problems", async () => {
    const { mixedProblem, nextProblem } = await import("../../../src/problems/mixture");
    for (let seed = 0; seed < 100; seed++) {
      expect(nextProblem("train", seed)).toEqual(mixedProblem("train", seed));
    }
  });

  it("an evaluation of them says that there is none", async () => {
    const rows = await generated();
    expect(() => rows({ language: "en", count: 5, part: "later" })).toThrow(
      /No family .* after .* training.*held-back/,
    );
  });

  it("the table does not speak of any", async () => {
    const { familyTable } = await import("../../../src/problems/table");
    expect(familyTable()).not.toMatch(/Later ones/);
  });
});
