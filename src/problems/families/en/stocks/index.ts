import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { stock } from "./tell";

type Row = readonly [steps: number, grade: number, tell: Family["tell"]];

function series(name: string, steps: readonly number[], back: boolean): Record<string, Row> {
  return Object.fromEntries(
    steps.map((n): [string, Row] => [
      `${name}${n}`,
      [n, Math.min(6, n + 1), (s, r) => stock(s, r, { steps: n, back })],
    ]),
  );
}

const woven = families("en", "woven", {
  ...series("stock", [2, 3, 4, 5, 6], false),
  ...series("backstock", [2, 3, 4, 5, 6], true),
});

/** Stories of stocks and collections that change over time; forwards, and from the end back. Two losses are held back. */
export const enStocks: readonly Family[] = withoutShapes(woven, [/^g-g d0-g$/]);
