import type { Family } from "../../../family";
import { enBasicsAsked } from "./asked";
import { enBasics } from "./change";
import { enBasicsCompare } from "./compare";
import { enBasicsMore } from "./further";
import { enBasicsGroups } from "./groups";
import { enBasicsIdle } from "./idle";
import { enBasicsMeasures } from "./measures";
import { enBasicsProducts } from "./products";
import { enBasicsRelations } from "./relations";
import { enBasicsSteps } from "./steps";

/** One to three steps in the words of short school problems. */
export const enBasicsFamilies: readonly Family[] = [
  ...enBasics,
  ...enBasicsCompare,
  ...enBasicsRelations,
  ...enBasicsGroups,
  ...enBasicsSteps,
  ...enBasicsProducts,
  ...enBasicsAsked,
  ...enBasicsIdle,
  ...enBasicsMeasures,
  ...enBasicsMore,
];
