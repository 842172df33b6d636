import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { counted } from "./counted";
import { measured } from "./measured";
import { PEOPLE } from "./places_people";
import { THINGS } from "./places_things";
import { EVENTS } from "./settings";
import { tellWhole } from "./tell";

const SETTINGS = [...EVENTS, ...PEOPLE, ...THINGS];

type Row = readonly [steps: number, grade: number, tell: Family["tell"]];

const series = (name: string, steps: readonly number[], tell: (n: number) => Family["tell"]) =>
  Object.fromEntries(
    steps.map((n): [string, Row] => [`${name}${n}`, [n, Math.min(6, n + 2), tell(n)]]),
  );

const woven = families("en", "woven", {
  ...series(
    "whole",
    [2, 3, 4, 5, 6],
    (n) => (s, r) => tellWhole(s, r, counted(s, r, r.pick(SETTINGS)), n),
  ),
  ...series("stuff", [2, 3, 4, 5], (n) => (s, r) => tellWhole(s, r, measured(s, r), n)),
});

/**
 * Wholes and their parts: people, animals and things that are counted, and what is measured. What a fraction
 * leaves is held back.
 */
export const enWholes: readonly Family[] = withoutShapes(woven, [/^g(\*c\d+)?\/c\d+ g-d0$/]);
