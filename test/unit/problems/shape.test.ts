import { expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import { enBills } from "../../../src/problems/families/en/bills";
import { families } from "../../../src/problems/family";
import { FAMILIES } from "../../../src/problems/registry";
import { shapeOf, withoutShapes } from "../../../src/problems/shape";
import { Story } from "../../../src/problems/story";

/** One telling of a family, by seed. */
function told(family: (typeof FAMILIES)[number], seed: number): Story | undefined {
  const story = new Story(family.language, new Random(`words ${seed}`));
  return family.tell(story, new Random(`numbers ${seed}`)) === false ? undefined : story;
}

it("a shape is the steps without their numbers", () => {
  const [family] = families("en", "test", {
    dozens: [
      2,
      3,
      (s) => {
        const [boxes, gone] = [s.given(4), s.given(5)];
        const eggs = s.step(boxes, "*", s.constant(12), "# eggs");
        s.step(eggs, "-", gone, "# eggs are left");
      },
    ],
  });
  expect(shapeOf(told(family!, 0)!)).toBe("g*c12 d0-g");
  const [none] = withoutShapes([family!], [/^g\*c12 d0-g$/]);
  expect(told(none!, 0)).toBeUndefined();
});

it("woven bills never come out as a family that is held back", () => {
  for (const id of ["en.percent.tax", "en.money.profit", "en.reverse.priceFromTotal"]) {
    const held = FAMILIES.find((family) => family.id === id)!;
    const shape = shapeOf(told(held, 1)!);
    for (const family of enBills.filter(({ steps }) => steps === held.steps)) {
      for (let seed = 0; seed < 300; seed++) {
        const story = told(family, seed);
        if (story) expect(shapeOf(story)).not.toBe(shape);
      }
    }
  }
});
