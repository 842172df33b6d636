import type { Family } from "../../../family";
import { zhUpperAverage } from "./average";
import { zhUpperBrief } from "./brief";
import { zhUpperCircles } from "./circles";
import { zhUpperDaily } from "./daily";
import { zhUpperDecimals } from "./decimals";
import { zhUpperExchange } from "./exchange";
import { zhUpperFigures } from "./figures";
import { zhUpper } from "./journeys";
import { zhUpperMixtures } from "./mixtures";
import { zhUpperMoney } from "./money";
import { zhUpperNumbers } from "./numbers";
import { zhUpperPercent } from "./percent";
import { zhUpperRatio } from "./ratio";
import { zhUpperScale } from "./scale";
import { zhUpperShapes } from "./shapes";
import { zhUpperShares } from "./shares";
import { zhUpperShort } from "./short";
import { zhUpperSolids } from "./solids";
import { zhUpperSums } from "./sums";
import { zhUpperMore } from "./trains";
import { zhUpperVolumes } from "./volumes";
import { zhUpperWork } from "./work";

/** Chinese: grades 4 to 6. */
export const zhUpperFamilies: readonly Family[] = [
  ...zhUpper,
  ...zhUpperMore,
  ...zhUpperWork,
  ...zhUpperBrief,
  ...zhUpperShort,
  ...zhUpperScale,
  ...zhUpperExchange,
  ...zhUpperCircles,
  ...zhUpperVolumes,
  ...zhUpperMixtures,
  ...zhUpperDecimals,
  ...zhUpperMoney,
  ...zhUpperDaily,
  ...zhUpperSolids,
  ...zhUpperShapes,
  ...zhUpperRatio,
  ...zhUpperPercent,
  ...zhUpperShares,
  ...zhUpperFigures,
  ...zhUpperNumbers,
  ...zhUpperSums,
  ...zhUpperAverage,
];
