import { enDrills, zhDrills } from "./families/drills";
import { enFamilies } from "./families/en";
import { laterFamilies } from "./families/later";
import { zhFamilies } from "./families/zh";
import type { Family } from "./family";

/** Every family there is. */
export const FAMILIES: readonly Family[] = [
  ...enFamilies,
  ...zhFamilies,
  ...enDrills,
  ...zhDrills,
  ...laterFamilies,
];
