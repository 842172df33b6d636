import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { tales } from "../../../weaving/tales_en";
import { cutting } from "./cutting";
import { filling } from "./filling";
import { loads } from "./loads";
import { packed } from "./packed";
import { packing } from "./packing";
import { plot } from "./plot";
import { shelves } from "./shelves";
import { stacks } from "./stacks";
import { tanks } from "./tank";
import { tiling } from "./tiling";
import { twins } from "./twins";
import { walls } from "./walls";

const woven = families("en", "woven", {
  ...tales("space", [2, 3, 4, 5, 6], [plot, plot, plot, twins, cutting, cutting, walls, tiling]),
  ...tales(
    "boxes",
    [2, 3, 4, 5],
    [tanks, tanks, packed, filling, stacks, stacks, shelves, packing, loads],
  ),
});

/** Held back: a side from the way around by its half, cutting with a cut between, plain amounts. */
const HELD_BACK = [
  /^g\/c2 d0-g$/,
  /^g-c1 g\/d0 g-c1 d1\*d2$/,
  /^g\*g d0[-+]g$/,
  /^g\*g g-d0$/,
  /^g-g d0\/g$/,
];

/** Lengths, ways around and areas of grounds, rooms and cut things. */
export const enSpaces: readonly Family[] = withoutShapes(woven, HELD_BACK);
