import { SkymathError } from "../common/errors";
import { hashText } from "../common/random";
import { TARGET_WORDS } from "../kernels/backward/cross_entropy";
import { ROW_TILE_WORDS } from "../kernels/backward/lib/rows";
import { ROW_WORDS } from "../kernels/lib/step";
import { HEAD_ROWS } from "./sizes";
import type { Example } from "./types";

/** Examples that are computed together, and where they stand among all. */
export interface MicroBatch {
  readonly first: number;
  readonly examples: readonly Example[];
}

/** What the kernels read of a micro-batch. */
export interface BatchTables {
  readonly rows: Uint32Array<ArrayBuffer>; // [rows] of ROW_WORDS
  readonly seeds: Uint32Array<ArrayBuffer>; // [rows], of dropout
  readonly tiles: Uint32Array<ArrayBuffer>; // [tiles] of ROW_TILE_WORDS
  readonly targets: Uint32Array<ArrayBuffer>; // [target rows] of TARGET_WORDS
  /** Rows that have targets, in blocks of HEAD_ROWS. */
  readonly blocks: readonly Uint32Array<ArrayBuffer>[];
  readonly rowCount: number;
  readonly tileCount: number;
  readonly targetCount: number;
}

/** Rows that an example takes: the last token is a target alone. */
const rowsOf = ({ ids }: Example): number => ids.length - 1;

/** Number of target tokens of an example. */
export const targetsIn = ({ ids, lossFrom }: Example): number => ids.length - lossFrom;

/** Splits examples, in their order, into batches of at most `most` rows. Throws an `input` error for one that cannot be learnt. */
export function microBatches(
  examples: readonly Example[],
  most: number,
  longest: number,
  vocabulary: number,
): MicroBatch[] {
  if (examples.length === 0) throw unusable("at least one example", "none");
  const batches: { first: number; examples: Example[] }[] = [];
  let rows = Number.POSITIVE_INFINITY;
  examples.forEach((example, i) => {
    checkExample(example, Math.min(most, longest), vocabulary);
    if (rows + rowsOf(example) > most) {
      batches.push({ first: i, examples: [] });
      rows = 0;
    }
    batches.at(-1)!.examples.push(example);
    rows += rowsOf(example);
  });
  return batches;
}

/** Lays a batch out in rows, in tiles of at most `tile`; each target's loss weighs `weight`. */
export function batchTables(
  batch: MicroBatch,
  tile: number,
  weight: number,
  seed: string,
): BatchTables {
  const { examples, first } = batch;
  const rowCount = examples.reduce((sum, example) => sum + rowsOf(example), 0);
  const targetCount = examples.reduce((sum, example) => sum + targetsIn(example), 0);
  const rows = new Uint32Array(rowCount * ROW_WORDS);
  const seeds = new Uint32Array(rowCount);
  const targets = new Uint32Array(targetCount * TARGET_WORDS);
  const weights = new Float32Array(targets.buffer);
  const gathered: number[] = [];
  const tiles: number[] = [];
  let row = 0;
  examples.forEach((example, i) => {
    const length = rowsOf(example);
    for (let position = 0; position < length; position += tile) {
      tiles.push(row + position, Math.min(tile, length - position), length, position);
    }
    for (let position = 0; position < length; position++, row++) {
      rows.set([example.ids[position]!, position, first + i, 0], row * ROW_WORDS);
      seeds[row] = hashText(`${seed} ${first + i} ${position}`);
      if (position + 1 < example.lossFrom) continue;
      targets[gathered.length * TARGET_WORDS] = example.ids[position + 1]!;
      weights[gathered.length * TARGET_WORDS + 1] = weight;
      gathered.push(row);
    }
  });
  const blocks: Uint32Array<ArrayBuffer>[] = [];
  for (let i = 0; i < targetCount; i += HEAD_ROWS) {
    blocks.push(new Uint32Array(gathered.slice(i, i + HEAD_ROWS)));
  }
  const tileCount = tiles.length / ROW_TILE_WORDS;
  return {
    rows,
    seeds,
    tiles: new Uint32Array(tiles),
    targets,
    blocks,
    rowCount,
    tileCount,
    targetCount,
  };
}

function checkExample({ ids, lossFrom }: Example, most: number, vocabulary: number): void {
  if (ids.length < 2 || ids.length - 1 > most) {
    throw unusable(`examples of 2 to ${most + 1} ids`, `one of ${ids.length}`);
  }
  if (!Number.isInteger(lossFrom) || lossFrom < 1 || lossFrom >= ids.length) {
    throw unusable(`targets from an id between 1 and ${ids.length - 1}`, `from ${lossFrom}`);
  }
  const unknown = ids.find((id) => !(Number.isInteger(id) && id >= 0 && id < vocabulary));
  if (unknown !== undefined) throw unusable(`ids from 0 to ${vocabulary - 1}`, String(unknown));
}

function unusable(needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "These examples cannot be trained on.",
    needed,
    found,
    remedy: "Shorten or leave out such examples, or open training with more rows.",
  });
}
