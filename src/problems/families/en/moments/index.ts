import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import type { Story } from "../../../story";
import { type Scene, tales } from "../../../weaving/tales_en";
import { buy } from "./buy";
import { compare } from "./compare";
import { flow } from "./flow";
import { groups } from "./groups";
import { OWNED_REALMS } from "./owned";
import { parts } from "./parts";
import { PLACED_REALMS } from "./placed";
import { UNIT_REALMS } from "./units";

const changes: Scene = (t, steps) => {
  const way = t.random.next();
  const realms = way < 0.45 ? OWNED_REALMS : way < 0.8 ? PLACED_REALMS : UNIT_REALMS;
  flow(t, steps, t.random.pick(realms));
};

const SCENES: readonly Scene[] = [
  ...Array(5).fill(changes),
  ...Array(3).fill(compare),
  groups,
  groups,
  parts,
  buy,
];

/** "The twins's" is "the twins'". */
const POSSESSIVE = /\b([Tt]he [a-z ]*s)'s\b/g;

const plain = families("en", "woven", {
  ...tales("moment", [1, 2, 3], SCENES),
  ...tales("moments", [4], SCENES),
});

const woven = plain.map((family) => ({
  ...family,
  tell: (story: Story, random: Random) => {
    story.rename(POSSESSIVE, "$1'");
    return family.tell(story, random);
  },
}));

/**
 * Held back: half gone and then some, back from a bus that some left before others came, three days in a row,
 * the ages of two, a mix of two kinds, what a few make at the rate of others.
 */
const HELD_BACK = [
  /^g\+g d0\*c2$/,
  /^g-g d0\+g$/,
  /^g\*g d0-g g\+d0 d2\+d1$/,
  /^g\+g g-g d0\+d1$/,
  /^g\/g d0\*g(?: g\+d1)?$/,
];

/** Everyday stories with the widest vocabulary: every problem draws its own events and words. */
export const enMoments: readonly Family[] = withoutShapes(woven, HELD_BACK);
