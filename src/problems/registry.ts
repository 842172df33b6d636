import { enDrills, zhDrills } from "./families/drills";
import { enChange } from "./families/en_change";
import { enCompare } from "./families/en_compare";
import { enGroups } from "./families/en_groups";
import { enLife } from "./families/en_life";
import { enShort } from "./families/en_short";
import { zhBasic } from "./families/zh_basic";
import { zhSteps } from "./families/zh_steps";
import type { Family } from "./family";
import type { Language } from "./story";

/** Every family there is; a new group of families is one file and one line here. */
export const FAMILIES: readonly Family[] = [
  ...enDrills,
  ...enChange,
  ...enCompare,
  ...enGroups,
  ...enLife,
  ...enShort,
  ...zhDrills,
  ...zhBasic,
  ...zhSteps,
];

/** The families of a language with that many steps. */
export function familiesOf(language: Language, steps: number): Family[] {
  return FAMILIES.filter((family) => family.language === language && family.steps === steps);
}
