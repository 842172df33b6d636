import { enDrills, zhDrills } from "./families/drills";
import { enAges, enAverages } from "./families/en_ages";
import { enChange } from "./families/en_change";
import { enCompare } from "./families/en_compare";
import { enGroups } from "./families/en_groups";
import { enLong } from "./families/en_long";
import { enMoney } from "./families/en_money";
import { enFractions, enPercent } from "./families/en_parts";
import { enPlain } from "./families/en_plain";
import { enRates } from "./families/en_rates";
import { enShapes } from "./families/en_shapes";
import { zhBasic } from "./families/zh_basic";
import { zhParts, zhRates } from "./families/zh_more";
import { zhNumbers } from "./families/zh_numbers";
import { zhSteps } from "./families/zh_steps";
import type { Family } from "./family";

/** Every family there is; a new group of families is one file and one line here. */
export const FAMILIES: readonly Family[] = [
  ...enChange,
  ...enCompare,
  ...enGroups,
  ...enMoney,
  ...enRates,
  ...enFractions,
  ...enPercent,
  ...enShapes,
  ...enAges,
  ...enAverages,
  ...enPlain,
  ...enLong,
  ...zhBasic,
  ...zhSteps,
  ...zhRates,
  ...zhParts,
  ...zhNumbers,
  ...enDrills,
  ...zhDrills,
];
