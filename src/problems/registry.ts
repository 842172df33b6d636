import { enDrills, zhDrills } from "./families/drills";
import { enAges, enAverages } from "./families/en_ages";
import { enChange } from "./families/en_change";
import { enChangeMore } from "./families/en_change_more";
import { enCompare } from "./families/en_compare";
import { enCompareAll } from "./families/en_compare_all";
import { enDaily } from "./families/en_daily";
import { enDailyMore } from "./families/en_daily_more";
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
import { enReverse } from "./families/en_reverse";
import { enSchool } from "./families/en_school";
import { enSchoolMore } from "./families/en_school_more";
import { enShapes } from "./families/en_shapes";
import { enShort } from "./families/en_short";
import { enShortMore } from "./families/en_short_more";
import { enTrade } from "./families/en_trade";
import { enWork } from "./families/en_work";
import { enWorkMore } from "./families/en_work_more";
import { zhBasic } from "./families/zh_basic";
import { zhCounting } from "./families/zh_counting";
import { zhDaily } from "./families/zh_daily";
import { zhGroups } from "./families/zh_groups";
import { zhMore } from "./families/zh_more";
import { zhNumbers } from "./families/zh_numbers";
import { zhParts } from "./families/zh_parts";
import { zhRates } from "./families/zh_rates";
import { zhSchool } from "./families/zh_school";
import { zhSteps } from "./families/zh_steps";
import { zhTrips } from "./families/zh_trips";
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
  ...enShort,
  ...enShortMore,
  ...enReverse,
  ...enLong,
  ...enDaily,
  ...enDailyMore,
  ...enWork,
  ...enWorkMore,
  ...enSchool,
  ...enSchoolMore,
  ...zhBasic,
  ...zhGroups,
  ...zhSteps,
  ...zhRates,
  ...zhParts,
  ...zhNumbers,
  ...zhCounting,
  ...zhSchool,
  ...zhDaily,
  ...zhTrips,
  ...zhMore,
  ...enDrills,
  ...zhDrills,
];
