import type { Family } from "../../../family";
import { enHomeAmounts } from "./amounts";
import { enHomeBody } from "./body";
import { enHomeMore } from "./building";
import { enHomeGear } from "./gear";
import { enHome } from "./kitchen";
import { enHomeMeasures } from "./measures";
import { enHomePairs } from "./pairs";
import { enHomePlans } from "./plans";
import { enHomeQuick } from "./quick";
import { enHomeShares } from "./shares";
import { enHomeTime } from "./time";
import { enHomeTrips } from "./trips";
import { enHomeUnits } from "./units";
import { enHomeWeek } from "./week";

/** Kitchen, garden, building, time and measures. */
export const enHomeFamilies: readonly Family[] = [
  ...enHome,
  ...enHomeMore,
  ...enHomeTime,
  ...enHomeTrips,
  ...enHomeMeasures,
  ...enHomeAmounts,
  ...enHomeBody,
  ...enHomeWeek,
  ...enHomeUnits,
  ...enHomeGear,
  ...enHomePairs,
  ...enHomeShares,
  ...enHomeQuick,
  ...enHomePlans,
];
