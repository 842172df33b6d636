import { choicesOf } from "../../../cells";
import type { Knot } from "../../../weaving/web_zh";
import type { Telling } from "./telling";

/** What a number of the story is, which says how the story can go on. */
export type What =
  | "cost"
  | "money"
  | "lack"
  | "count"
  | "packs"
  | "need"
  | "people"
  | "minutes"
  | "way"
  | "work"
  | "owned"
  | "score"
  | "end";

/** Where a story stands: its last number, and how it would be asked for. */
export interface Stage {
  readonly q: Knot;
  readonly what: What;
  /** Ways to ask. */
  readonly ask: string;
  readonly unit: string;
  readonly thing: string;
  /** The table's row, where the ways to go on are its own. */
  readonly row?: Row;
  /** Whether some are gone. */
  readonly left?: boolean;
  /** In what time, where only the question tells. */
  readonly when?: string;
}

/** Cells of a table by column, each with its ways. */
export type Row = readonly (readonly string[])[];

export type Start = (t: Telling, row: Row, steps: number) => Stage | undefined;
export type Link = (t: Telling, stage: Stage) => Stage | undefined;

/** Nothing comes after it. */
export const ends = (stage: Stage, q: Knot, ask: string): Stage => ({
  ...stage,
  q,
  ask,
  what: "end",
});

/** Money that someone has. */
export const money = (q: Knot, ask: string, left = false): Stage => ({
  q,
  ask,
  left,
  what: "money",
  unit: "元",
  thing: "钱",
});

/** Parts of a cell told as a.b.c. */
export const split = (cell: string | undefined): string[] => choicesOf(cell, ".");

/** Cells that hold only a dash are empty. */
export const ways = (cells: readonly string[] | undefined): readonly string[] =>
  cells === undefined || cells[0] === "-" ? [] : cells;
