import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { tales } from "../../../weaving/tales_en";
import { ages } from "./ages";
import { batch } from "./batch";
import { line } from "./line";
import { plan } from "./plan";
import { practice } from "./practice";
import { routine } from "./routine";
import { shift } from "./shift";
import { stages } from "./stages";

const woven = families("en", "woven", {
  ...tales("clock", [2, 3, 4, 5, 6], [routine, shift, line, practice, batch]),
  ...tales("calendar", [2, 3, 4, 5], [ages, plan, plan, stages]),
});

/** Held back: what is left at a pace, the time for a rest, batches on trays, day by day, two ages. */
const HELD_BACK = [
  /^g\*g g-d0$/,
  /^g\*g d0-g$/,
  /^g-g d0\/g$/,
  /^g\/g g\/d0$/,
  /^g\/g d0\*g g-d1$/,
  /^g\+g g\/d0$/,
  /^g\+g g-g (?:g\+)?d0\+d1$/,
  /^g\*(?:g|c\d) d0-g g\+d0(?:\+d1| d2\+d1)$/,
  /^g\*c12 g\*g d0\/d1 d2\*g$/,
  /^g\*c60 d0\/g d1\/g d2-g$/,
];

/** Times of the day and of the year: every problem draws its own structure. */
export const enClock: readonly Family[] = withoutShapes(woven, HELD_BACK);
