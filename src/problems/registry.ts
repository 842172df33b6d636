import { enDrills, zhDrills } from "./families/drills";
import { enAges, enAverages } from "./families/en_ages";
import { enChange } from "./families/en_change";
import { enChangeMore } from "./families/en_change_more";
import { enCompare } from "./families/en_compare";
import { enCompareAll } from "./families/en_compare_all";
import { enFractions } from "./families/en_fractions";
import { enGroups } from "./families/en_groups";
import { enGroupsMore } from "./families/en_groups_more";
import { enJourneys } from "./families/en_journeys";
import { enLong } from "./families/en_long";
import { enMoney } from "./families/en_money";
import { enPercent } from "./families/en_percent";
import { enPlain } from "./families/en_plain";
import { enPlainMore } from "./families/en_plain_more";
import { enRates } from "./families/en_rates";
import { enShapes } from "./families/en_shapes";
import { enTrade } from "./families/en_trade";
import { zhBasic } from "./families/zh_basic";
import { zhGroups } from "./families/zh_groups";
import { zhNumbers } from "./families/zh_numbers";
import { zhParts } from "./families/zh_parts";
import { zhRates } from "./families/zh_rates";
import { zhSteps } from "./families/zh_steps";
import type { Family } from "./family";

/** Every family there is; a new group of families is one file and one line here. */
export const FAMILIES: readonly Family[] = [
  ...enChange,
  ...enChangeMore,
  ...enCompare,
  ...enCompareAll,
  ...enGroups,
  ...enGroupsMore,
  ...enMoney,
  ...enTrade,
  ...enRates,
  ...enJourneys,
  ...enFractions,
  ...enPercent,
  ...enShapes,
  ...enAges,
  ...enAverages,
  ...enPlain,
  ...enPlainMore,
  ...enLong,
  ...zhBasic,
  ...zhGroups,
  ...zhSteps,
  ...zhRates,
  ...zhParts,
  ...zhNumbers,
  ...enDrills,
  ...zhDrills,
];
