import { Random } from "../common/random";
import { padded } from "../kernels/lib/weight";
import { type BaseShape, type LoraPair, type Projection, projectionShape } from "../weights/lora";
import type { LoraSettings } from "./types";

/** One projection's place in a layer's numbers. */
export interface PairPlace {
  readonly projection: Projection;
  readonly outputs: number;
  readonly bAt: number; // [outputs, rank]
}

/** Projections with one input, whose A are stacked: one product makes all their inputs of B. */
export interface GroupPlace {
  readonly inputs: number;
  readonly stride: number; // of a row of A
  readonly aAt: number; // [rank * pairs, stride]
  /** Stacked rows of A. */
  readonly ranks: number;
  readonly pairs: readonly PairPlace[];
}

export const GROUPS = ["attention", "output", "gate_up", "down"] as const;

export type GroupName = (typeof GROUPS)[number];

/** Where each number of an adapter lies in a layer's buffer; the same in every layer. */
export interface LayerLayout {
  readonly rank: number;
  readonly groups: Readonly<Partial<Record<GroupName, GroupPlace>>>;
  /** Numbers of a layer with gaps, which stay zero; a multiple of 64. */
  readonly count: number;
}

const MEMBERS: Record<GroupName, readonly Projection[]> = {
  attention: ["q", "k", "v"],
  output: ["o"],
  gate_up: ["gate", "up"],
  down: ["down"],
};

/** Bindings begin at multiples of 256 bytes. */
const aligned = (count: number) => Math.ceil(count / 64) * 64;

/** Lays out the pairs of `lora`'s targets one after the other. */
export function layerLayout(
  base: BaseShape,
  { rank, targets }: Pick<LoraSettings, "rank" | "targets">,
): LayerLayout {
  const groups: Partial<Record<GroupName, GroupPlace>> = {};
  let count = 0;
  const take = (size: number) => {
    const at = count;
    count += aligned(size);
    return at;
  };
  for (const name of GROUPS) {
    const members = MEMBERS[name].filter((projection) => targets.includes(projection));
    if (members.length === 0) continue;
    const { inputs } = projectionShape(base, members[0]!);
    const stride = padded(inputs);
    const ranks = rank * members.length;
    const aAt = take(ranks * stride);
    const pairs = members.map((projection) => {
      const { outputs } = projectionShape(base, projection);
      return { projection, outputs, bAt: take(outputs * rank) };
    });
    groups[name] = { inputs, stride, aAt, ranks, pairs };
  }
  return { rank, groups, count };
}

/** A layer's pairs as its buffer has them; a missing pair is zeros. */
export function packLayer(
  layout: LayerLayout,
  pairs: Readonly<Partial<Record<Projection, LoraPair>>>,
): Float32Array<ArrayBuffer> {
  const numbers = new Float32Array(layout.count);
  eachPair(layout, (group, place, firstRow) => {
    const pair = pairs[place.projection];
    if (!pair) return;
    for (let row = 0; row < layout.rank; row++) {
      const some = pair.a.subarray(row * group.inputs, (row + 1) * group.inputs);
      numbers.set(some, group.aAt + (firstRow + row) * group.stride);
    }
    numbers.set(pair.b, place.bAt);
  });
  return numbers;
}

/** The pairs that a layer's buffer holds. */
export function unpackLayer(
  layout: LayerLayout,
  numbers: Float32Array,
): Partial<Record<Projection, LoraPair>> {
  const pairs: Partial<Record<Projection, LoraPair>> = {};
  eachPair(layout, (group, place, firstRow) => {
    const a = new Float32Array(layout.rank * group.inputs);
    for (let row = 0; row < layout.rank; row++) {
      const from = group.aAt + (firstRow + row) * group.stride;
      a.set(numbers.subarray(from, from + group.inputs), row * group.inputs);
    }
    const b = numbers.slice(place.bAt, place.bAt + place.outputs * layout.rank);
    pairs[place.projection] = { a, b };
  });
  return pairs;
}

/** A new layer: A uniform within 1 / sqrt(inputs) as PEFT begins it, B zero. */
export function newLayer(
  base: BaseShape,
  layer: number,
  { rank, targets, seed }: LoraSettings,
): Partial<Record<Projection, LoraPair>> {
  const pairs: Partial<Record<Projection, LoraPair>> = {};
  for (const projection of targets) {
    const { inputs, outputs } = projectionShape(base, projection);
    const random = new Random(`lora ${seed} ${layer} ${projection}`);
    const bound = 1 / Math.sqrt(inputs);
    const a = Float32Array.from({ length: rank * inputs }, () => bound * (2 * random.next() - 1));
    pairs[projection] = { a, b: new Float32Array(outputs * rank) };
  }
  return pairs;
}

function eachPair(
  layout: LayerLayout,
  visit: (group: GroupPlace, place: PairPlace, firstRow: number) => void,
): void {
  for (const group of Object.values(layout.groups)) {
    group.pairs.forEach((place, i) => {
      visit(group, place, i * layout.rank);
    });
  }
}
