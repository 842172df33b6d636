import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { chain } from "./chains";
import { PEOPLE_ROWS } from "./rows_people";
import { PLACE_ROWS } from "./rows_places";
import { split } from "./splits";
import { NATURE } from "./wholes_nature";
import { CROWDS } from "./wholes_people";
import { GOODS } from "./wholes_things";

const WHOLES = [...CROWDS, ...NATURE, ...GOODS];
const ROWS = [...PEOPLE_ROWS, ...PLACE_ROWS];

/** Held back, by what the steps come to: a part of a group and its others, times and some more, what is left in boxes. */
const HELD_BACK = [
  /^(?:g\/c\d+|g\*c\d+\/c\d+|g\*g\/c100) g-d0$/,
  /^g\*g (?:d0[-+]g|g\+d0)$/,
  /^g-g (?:d0\/g|d0-g)$/,
  /^g\+g (?:d0\/c?\d*g?|g\+d0)$/,
];

/** Parts of wholes, and several numbers that are known by each other. */
export const enShares: readonly Family[] = withoutShapes(
  families(
    "en",
    "woven",
    Object.fromEntries(
      [2, 3, 4, 5].map((steps) => [
        `shares${steps}`,
        [
          steps,
          steps,
          (s, r) =>
            r.chance(0.55) ? split(r.pick(WHOLES), s, r, steps) : chain(r.pick(ROWS), s, r, steps),
        ] as const,
      ]),
    ),
  ),
  HELD_BACK,
);
