import type { Family } from "../../../family";
import { zhLower } from "./change";
import { zhLowerEqual } from "./equal";
import { zhLowerEvents } from "./events";
import { zhLowerExtra } from "./extra";
import { zhLowerMore } from "./further";
import { zhLowerMixed } from "./mixed";
import { zhLowerMoney } from "./money";
import { zhLowerPlain } from "./plain";
import { zhLowerRows } from "./rows";
import { zhLowerTimes } from "./times";
import { zhLowerUnits } from "./units";

/** Chinese: grades 1 to 3. */
export const zhLowerFamilies: readonly Family[] = [
  ...zhLower,
  ...zhLowerEqual,
  ...zhLowerEvents,
  ...zhLowerExtra,
  ...zhLowerMixed,
  ...zhLowerMoney,
  ...zhLowerMore,
  ...zhLowerPlain,
  ...zhLowerRows,
  ...zhLowerTimes,
  ...zhLowerUnits,
];
