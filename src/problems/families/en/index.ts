import type { Family } from "../../family";
import { enAges, enAverages } from "./ages";
import { enBasicsFamilies } from "./basics";
import { enBills } from "./bills";
import { enChange } from "./change";
import { enChangeMore } from "./change_more";
import { enClock } from "./clock";
import { enCompare } from "./compare";
import { enCompareAll } from "./compare_all";
import { enDaily } from "./daily";
import { enDailyMore } from "./daily_more";
import { enDeals } from "./deals";
import { enDoings } from "./doings";
import { enEventsFamilies } from "./events";
import { enFractions } from "./fractions";
import { enGatherings } from "./gatherings";
import { enGroups } from "./groups";
import { enGroupsMore } from "./groups_more";
import { enHomeFamilies } from "./home";
import { enJourneys } from "./journeys";
import { enKitchens } from "./kitchens";
import { enLong } from "./long";
import { enMarketFamilies } from "./market";
import { enMoments } from "./moments";
import { enMoney } from "./money";
import { enPace } from "./pace";
import { enPacks } from "./packs";
import { enPercent } from "./percent";
import { enPlain } from "./plain";
import { enPlainMore } from "./plain_more";
import { enRates } from "./rates";
import { enReverse } from "./reverse";
import { enScales } from "./scales";
import { enScenes } from "./scenes";
import { enSchool } from "./school";
import { enSchoolMore } from "./school_more";
import { enShapes } from "./shapes";
import { enShares } from "./shares";
import { enShort } from "./short";
import { enShortMore } from "./short_more";
import { enSpaces } from "./spaces";
import { enSpans } from "./spans";
import { enStocks } from "./stocks";
import { enTrade } from "./trade";
import { enVentures } from "./ventures";
import { enWholes } from "./wholes";
import { enWork } from "./work";
import { enWorkMore } from "./work_more";
import { enWoven } from "./woven";

/** The English families; a new group of them is one file or folder and one line here. */
export const enFamilies: readonly Family[] = [
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
  ...enMarketFamilies,
  ...enEventsFamilies,
  ...enHomeFamilies,
  ...enBasicsFamilies,
  ...enWoven,
  ...enBills,
  ...enStocks,
  ...enPace,
  ...enWholes,
  ...enClock,
  ...enGatherings,
  ...enKitchens,
  ...enMoments,
  ...enSpaces,
  ...enVentures,
  ...enScenes,
  ...enDeals,
  ...enDoings,
  ...enPacks,
  ...enShares,
  ...enScales,
  ...enSpans,
];
