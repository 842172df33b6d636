import type { Family } from "../../family";
import { zhBasic } from "./basic";
import { zhCounting } from "./counting";
import { zhDaily } from "./daily";
import { zhEvents } from "./events";
import { zhGroups } from "./groups";
import { zhLowerFamilies } from "./lower";
import { zhMeasures } from "./measures";
import { zhMore } from "./more";
import { zhNumbers } from "./numbers";
import { zhParts } from "./parts";
import { zhRates } from "./rates";
import { zhScenes } from "./scenes";
import { zhSchool } from "./school";
import { zhSteps } from "./steps";
import { zhTales } from "./tales";
import { zhTrades } from "./trades";
import { zhTrips } from "./trips";
import { zhUpperFamilies } from "./upper";
import { zhWays } from "./ways";
import { zhWoven } from "./woven";

/** The Chinese families; a new group of them is one file or folder and one line here. */
export const zhFamilies: readonly Family[] = [
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
  ...zhWoven,
  ...zhEvents,
  ...zhLowerFamilies,
  ...zhUpperFamilies,
  ...zhMeasures,
  ...zhWays,
  ...zhScenes,
  ...zhTrades,
  ...zhTales,
];
