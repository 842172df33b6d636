import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import type { Story } from "../../../story";
import { named } from "../../../words_en";
import { ANIMAL_SCENES } from "./animals";
import { GOODS_SCENES } from "./goods";
import { BELONGINGS } from "./owned";
import { gift, pair } from "./pairs";
import { PEOPLE_SCENES } from "./people";
import type { Plot } from "./plot";
import { PLOTS } from "./plots";
import type { Group, Scene } from "./scene";
import { Telling } from "./telling";
import { UNIT_SCENES } from "./units";
import { VEHICLE_SCENES } from "./vehicles";

const PLACES: readonly (readonly [Group, Scene])[] = [
  ...PEOPLE_SCENES.map((scene) => ["people", scene] as const),
  ...ANIMAL_SCENES.map((scene) => ["animals", scene] as const),
  ...VEHICLE_SCENES.map((scene) => ["vehicles", scene] as const),
  ...GOODS_SCENES.map((scene) => ["goods", scene] as const),
  ...UNIT_SCENES.map((scene) => ["units", scene] as const),
];

const OWNED_PLOTS: readonly Plot[] = [...PLOTS, ...Array(4).fill(pair), gift, gift];

const scene = (steps: number) => (s: Story, r: Random) => {
  const [group, place] = r.pick(PLACES);
  return r.pick(PLOTS)(new Telling(s, r, group, place), steps);
};

const keep = (steps: number) => (s: Story, r: Random) => {
  const belongings = r.pick(BELONGINGS);
  return r.pick(OWNED_PLOTS)(new Telling(s, r, "goods", belongings, named(s, r)), steps);
};

/** Simple stories in as many words as there are: each scene has its own verbs for coming and going. */
export const enScenes: readonly Family[] = families("en", "woven", {
  scene1: [1, 1, scene(1)],
  scene2: [2, 2, scene(2)],
  scene3: [3, 3, scene(3)],
  keep1: [1, 1, keep(1)],
  keep2: [2, 2, keep(2)],
  keep3: [3, 3, keep(3)],
});
