/** The lines of a table of situations. */
export const linesOf = (table: string): string[] => table.trim().split("\n");

/** A line's cells. */
export const cellsOf = (line: string): string[] => line.split(" / ").map((cell) => cell.trim());

/** The choices in a cell; "-" is a cell without any. */
export const choicesOf = (cell: string | undefined, mark: string): string[] =>
  cell === undefined || cell === "-" ? [] : cell.split(mark);

/** Bounds told as "3-9". */
export function bounds(range = ""): readonly [low: number, high: number] {
  const [low = 2, high = 9] = range.split("-").map(Number);
  return [low, high];
}
