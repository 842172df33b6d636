import type { Family } from "../../../family";
import { enEventsClubs } from "./clubs";
import { enEventsDays } from "./days";
import { enEventsFairs } from "./fairs";
import { enEventsMore } from "./halls";
import { enEventsLong } from "./long";
import { enEventsMixed } from "./mixed";
import { enEvents } from "./parties";
import { enEventsPeople } from "./people";
import { enEventsReverse } from "./reverse";
import { enEventsSchool } from "./school";
import { enEventsShort } from "./short";
import { enEventsSports } from "./sports";

/** Parties, clubs, sports, school and travel. */
export const enEventsFamilies: readonly Family[] = [
  ...enEvents,
  ...enEventsClubs,
  ...enEventsDays,
  ...enEventsFairs,
  ...enEventsLong,
  ...enEventsMixed,
  ...enEventsMore,
  ...enEventsPeople,
  ...enEventsReverse,
  ...enEventsSchool,
  ...enEventsShort,
  ...enEventsSports,
];
