import { cellsOf, choicesOf, linesOf } from "../../../cells";
import { type Noun, nounOf } from "../../../nouns";

/** How things are put together: boxes hold them, chapters have them, so many make a mile, a wreath takes them. */
export type PackVerb = "hold" | "have" | "make" | "take";

/** Trades can be shared with a helper, pastimes are one's own, machines have no names, and nothing wild has plans. */
export type RowKind = "trade" | "pastime" | "machine" | "wild";

/** Something that is done so many at a time. */
export interface Row {
  readonly kind: RowKind;
  readonly nouns: readonly Noun[];
  readonly rates: readonly {
    readonly unit: string;
    readonly low: number;
    readonly high: number;
  }[];
  /** Verb phrases with "[x]" for the number and its noun. */
  readonly does: readonly string[];
  /** What happens to some of them: "[x]" after a verb of the doer, or what they are. */
  readonly lost: readonly string[];
  readonly pack:
    | {
        readonly one: string;
        readonly verb: PackVerb;
        readonly low: number;
        readonly high: number;
      }
    | undefined;
  /** What is wanted, with "[x]". */
  readonly goals: readonly string[];
  readonly places: readonly string[];
  /** What one costs, at most; 0 where nobody would sell them. */
  readonly price: number;
  /** Who does it; empty where anybody with a name may. */
  readonly doers: readonly string[];
}

/**
 * One row a line: nouns / unit low-high / verb phrases / losses / pack verb low-high / goals / places / price / doers.
 * Choices stand between "|", what is missing is "-".
 */
export const rowsOf = (kind: RowKind, table: string): Row[] =>
  linesOf(table).map((line) => rowOf(kind, line));

function rowOf(kind: RowKind, line: string): Row {
  const cells = cellsOf(line);
  const list = (i: number, mark = "|") => choicesOf(cells[i], mark);
  const pack = /^(.+) (hold|have|make|take) (\d+)-(\d+)$/.exec(cells[4] ?? "");
  return {
    kind,
    nouns: list(0, ",").map(nounOf),
    rates: list(1).map((cell) => {
      const [, unit = "", low, high] = /^(\w+) (\d+)-(\d+)$/.exec(cell) ?? [];
      return { unit, low: Number(low), high: Number(high) };
    }),
    does: list(2),
    lost: list(3),
    pack: pack
      ? {
          one: pack[1]!,
          verb: pack[2] as PackVerb,
          low: Number(pack[3]),
          high: Number(pack[4]),
        }
      : undefined,
    goals: list(5),
    places: list(6),
    price: Number(list(7)[0] ?? 0),
    doers: list(8),
  };
}
