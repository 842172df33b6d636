import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import type { Story } from "../../../story";
import { chain } from "./chains";
import { offers } from "./offers";
import { outing } from "./outing";
import { payments } from "./payments";
import { shop } from "./shop";
import { stall } from "./stall";
import { work } from "./work";

const PLOTS = [
  shop,
  shop,
  shop,
  work,
  work,
  work,
  stall,
  stall,
  outing,
  outing,
  offers,
  payments,
  chain,
  chain,
];

const deals = (steps: number) => (s: Story, r: Random) => r.pick(PLOTS)(steps)(s, r);

/** Held back, by what the steps come to. */
const HELD_BACK = [
  /^g\*g g\*g d1-d0$/,
  /^g-g d0\/g$/,
  /^g\*g d0\+g$/,
  /^g\*g d0\*g\/c100 d0\+d1$/,
  /^g\*g\/c100 g\+d0 g\+c1 d1\/d2$/,
  /^g\*g d0\*g d1-g$/,
  /^g-g d0\*g g\*g d1\+d2$/,
  /^g\+g g\*g d1-d0 d2\/g$/,
  /^g\*g d0\+g g-d1 d2\/g$/,
  /^g\*g g\*g d0-d1 d2\/g$/,
  /^g\*g g\*g g\*g d0\+d1 d3-d2$/,
];

/** Money in daily dealings: each problem puts together what is bought, earned, shared and compared. */
export const enDeals: readonly Family[] = withoutShapes(
  families("en", "woven", {
    deals2: [2, 3, deals(2)],
    deals3: [3, 4, deals(3)],
    deals4: [4, 5, deals(4)],
    deals5: [5, 5, deals(5)],
  }),
  HELD_BACK,
);
