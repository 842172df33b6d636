import type { Start } from "./stage";
import { bigger, daysOff, hoursADay, inParts, interval, samePace, steady, unlike } from "./starts";
import { crew, hourly, net, someDays, stretches, wholeWeek } from "./starts_more";

/** How stories begin, with how many steps each takes. */
export const STARTS: readonly (readonly [steps: number, start: Start])[] = [
  [1, steady],
  [1, steady],
  [2, inParts],
  [2, inParts],
  [2, samePace],
  [2, unlike],
  [2, hoursADay],
  [2, bigger],
  [2, daysOff],
  [2, interval],
  [2, net],
  [2, net],
  [3, stretches],
  [3, wholeWeek],
  [3, someDays],
  [3, hourly],
  [3, crew],
];
