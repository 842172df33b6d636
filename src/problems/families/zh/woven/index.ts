import { type Family, families } from "../../../family";
import type { Draw } from "./scene";
import { made, owned } from "./scenes";
import { crowds, teams } from "./scenes_groups";
import { ages, prices } from "./scenes_life";
import { kinds, stores } from "./scenes_places";
import { bodies, lengths, scales, weights } from "./scenes_sizes";
import { crews, days, money, scores, spells } from "./scenes_work";
import { weave } from "./weave";

/** Scenes of a kind, and the numbers of steps for which there is a family. */
const SCENES: Readonly<
  Record<string, readonly [draws: readonly Draw[], steps: readonly number[]]>
> = {
  owned: [[owned], [2, 3, 4, 5]],
  made: [[made], [2, 3, 4]],
  teams: [[teams], [2, 3, 4, 5]],
  crowds: [[crowds], [2, 3, 4]],
  kinds: [[kinds], [2, 3, 4, 5]],
  days: [
    [days, days, spells],
    [2, 3, 4, 5],
  ],
  crews: [[crews], [2, 3, 4]],
  stores: [[stores], [2, 3, 4]],
  scores: [[scores], [2, 3]],
  money: [[money], [2, 3, 4]],
  sizes: [
    [bodies, lengths, lengths, weights, scales, scales],
    [2, 3, 4],
  ],
  ages: [[ages], [2, 3]],
  prices: [[prices], [2, 3, 4, 5]],
};

const table = Object.fromEntries(
  Object.entries(SCENES).flatMap(([name, [draws, steps]]) =>
    steps.map((n): [string, readonly [number, number, Family["tell"]]] => [
      `${name}${n}`,
      [n, Math.min(6, n + 2), (s, r) => weave(draws, n, s, r)],
    ]),
  ),
);

/** Scenes whose amounts are told as parts of a whole. */
const WHOLE: readonly Draw[] = [kinds, kinds, crowds, teams, owned, days, stores, money];

const wholes = Object.fromEntries(
  [3, 4, 5].map((n): [string, readonly [number, number, Family["tell"]]] => [
    `whole${n}`,
    [n, 6, (s, r) => weave(WHOLE, n, s, r, true)],
  ]),
);

/** Chinese: stories woven from single relations, in any order. */
export const zhWoven = families("zh", "woven", { ...table, ...wholes });
