import { SkymathError } from "../common/errors";
import { Buffers, bufferBytes, withinMemory } from "../gpu/buffers";
import type { Gpu } from "../gpu/device";
import {
  LORA_SHAPE_BYTES,
  type LoraProduct,
  outputAt,
  outputsOf,
  packLora,
  type Segments,
} from "../kernels/lib/lora";
import { padded } from "../kernels/lib/weight";
import type { LoraAdapter, LoraPair, Projection } from "../weights/lora";
import type { ModelConfig } from "./config";
import type { HeldAdapter } from "./pages";
import type { Weights } from "./weights";

/** The adapters of a layer's products, in the order in which the forward pass comes to them. */
export interface LayerAdapters {
  readonly qkv: LoraProduct;
  readonly attentionOutput: LoraProduct;
  readonly gateUp: readonly LoraProduct[]; // one, or gate and up where their types differ
  readonly down: LoraProduct;
  /** What gate and up make before SwiGLU: one buffer, or one for each. */
  readonly products: readonly GPUBuffer[]; // [rows, outputs] f32
}

/** One product of a layer and the tensors that are its segments. */
interface Place {
  readonly name: string;
  readonly columns: number;
  readonly segments: Segments;
  /** Of the rows that the product goes to. */
  readonly stride: number;
  readonly projections: readonly Projection[]; // [segment]
}

/** What a bank has room for. */
interface Capacity {
  readonly slots: number;
  readonly rank: number; // a multiple of 4
}

/** Most adapters in GPU memory at once. */
const MAX_SLOTS = 64;
/** Room that the first adapter makes. */
const FIRST_SLOTS = 2;

const wholeRank = (rank: number): number => Math.ceil(rank / 4) * 4;

/** An adapter in GPU memory; its slot is free again once it is closed and no sequence uses it. */
export class ResidentAdapter implements HeldAdapter {
  readonly slot: number;
  readonly #free: () => void;
  #holds = 1; // its own, until it is closed
  #closed = false;

  constructor(slot: number, free: () => void) {
    this.slot = slot;
    this.#free = free;
  }

  hold(): void {
    this.#holds++;
  }

  drop(): void {
    if (--this.#holds === 0) this.#free();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.drop();
  }
}

/** The adapters that are in GPU memory: slots that grow in number and rank as adapters ask for it. */
export class AdapterBank {
  readonly #gpu: Gpu;
  readonly #rows: number;
  readonly #places: readonly (readonly Place[])[]; // [layer]
  readonly #taken = new Set<number>();
  #capacity: Capacity = { slots: 0, rank: 0 };
  #memory: Buffers;
  #products: readonly (readonly LoraProduct[])[] = []; // [layer][place]
  #gateUp: readonly GPUBuffer[] = []; // [rows, outputs] f32

  /** `rows`: most rows of a step. */
  constructor(gpu: Gpu, config: ModelConfig, weights: Weights, rows: number) {
    this.#gpu = gpu;
    this.#rows = rows;
    this.#places = weights.layers.map((layer, i) => placesOf(config, layer.gateUp.length, i));
    this.#memory = new Buffers(gpu);
  }

  /** Bytes of GPU memory in use. */
  get bytes(): number {
    return this.#memory.bytes;
  }

  /** What the forward pass is recorded on; other buffers whenever the bank has grown. */
  get layers(): LayerAdapters[] {
    return this.#products.map(([qkv, attentionOutput, ...rest]) => ({
      qkv: qkv!,
      attentionOutput: attentionOutput!,
      gateUp: rest.slice(0, -1),
      down: rest.at(-1)!,
      products: this.#gateUp.slice(0, rest.length - 1),
    }));
  }

  /**
   * Brings an adapter into a free slot; resolves with whether the bank has grown for it. No step may
   * be encoded meanwhile. Throws `input` errors for one that does not fit the model, `device` errors
   * where memory ends.
   */
  async open(adapter: LoraAdapter): Promise<{ resident: ResidentAdapter; grown: boolean }> {
    const { rank } = adapter;
    checkFits(adapter, this.#places);
    const free = [...Array(this.#capacity.slots).keys()].find((slot) => !this.#taken.has(slot));
    const grown = free === undefined || rank > this.#capacity.rank;
    if (grown) await this.#grow(free === undefined, rank);
    const slot = free ?? this.#taken.size;
    this.#taken.add(slot);
    this.#write(slot, adapter);
    const resident = new ResidentAdapter(slot + 1, () => this.#taken.delete(slot));
    return { resident, grown };
  }

  destroy(): void {
    this.#memory.destroy();
  }

  /** Makes room for another slot or a higher rank; what is there moves along. */
  async #grow(full: boolean, rank: number): Promise<void> {
    const before = this.#capacity;
    const slots = full
      ? Math.min(MAX_SLOTS, Math.max(FIRST_SLOTS, before.slots * 2))
      : before.slots;
    if (full && slots === before.slots) throw tooMany();
    const capacity = { slots, rank: Math.max(before.rank, wholeRank(rank)) };
    const memory = new Buffers(this.#gpu);
    let products: LoraProduct[][];
    let gateUp: GPUBuffer[];
    try {
      [products, gateUp] = await withinMemory(this.#gpu, memory, async () => [
        this.#make(memory, capacity),
        this.#makeGateUp(memory),
      ]);
    } catch (error) {
      memory.destroy();
      throw error;
    }
    const encoder = this.#gpu.device.createCommandEncoder();
    this.#products.flat().forEach((from, i) => {
      move(encoder, from, products.flat()[i]!, before, capacity);
    });
    this.#gpu.device.queue.submit([encoder.finish()]);
    this.#memory.destroy();
    this.#memory = memory;
    this.#products = products;
    this.#gateUp = gateUp;
    this.#capacity = capacity;
  }

  #make(memory: Buffers, { slots, rank }: Capacity): LoraProduct[][] {
    const shrunk = memory.storage("shrunk", shrunkBytes(this.#places, rank, this.#rows));
    return this.#places.map((places) =>
      places.map((place) => {
        const { name, columns, segments, stride } = place;
        const shape = memory.uniform(`lora ${name}`, LORA_SHAPE_BYTES);
        this.#gpu.device.queue.writeBuffer(shape, 0, packLora(columns, segments, rank, stride));
        const bytes = factorBytes(place, { slots, rank });
        const a = memory.storage(`lora A ${name}`, bytes.a);
        const b = memory.storage(`lora B ${name}`, bytes.b);
        return { columns, segments, rank, shape, a, b, shrunk };
      }),
    );
  }

  /** Room for gate and up in turns, and a second one where a layer has them apart. */
  #makeGateUp(memory: Buffers): GPUBuffer[] {
    const names = ["gate and up", "up"];
    return gateUpBytes(this.#places, this.#rows).map((bytes, i) =>
      memory.storage(names[i]!, bytes),
    );
  }

  #write(slot: number, adapter: LoraAdapter): void {
    this.#places.forEach((places, layer) => {
      const pairs = adapter.layers[layer] ?? {};
      places.forEach(({ projections }, i) => {
        const product = this.#products[layer]![i]!;
        const own = projections.map((projection) => pairs[projection]);
        const { queue } = this.#gpu.device;
        const a = packA(product, adapter.rank, own);
        const b = packB(product, adapter, own);
        queue.writeBuffer(product.a, slot * a.byteLength, a);
        queue.writeBuffer(product.b, slot * b.byteLength, b);
      });
    });
  }
}

/** Bytes of GPU memory that the first adapter takes; `gateUp` [layer] as for `placesOf`. */
export function firstAdapterBytes(
  config: ModelConfig,
  gateUp: readonly number[],
  rank: number,
  rows: number,
): number {
  const places = gateUp.map((matrices, layer) => placesOf(config, matrices, layer));
  const capacity = { slots: FIRST_SLOTS, rank: wholeRank(rank) };
  const factors = places.flat().flatMap((place) => {
    const { a, b } = factorBytes(place, capacity);
    return [LORA_SHAPE_BYTES, a, b];
  });
  const rest = [shrunkBytes(places, capacity.rank, rows), ...gateUpBytes(places, rows)];
  return [...factors, ...rest].reduce((sum, bytes) => sum + bufferBytes(bytes), 0);
}

function factorBytes({ columns, segments }: Place, { slots, rank }: Capacity) {
  return {
    a: slots * segments.outputs.length * rank * padded(columns) * 4,
    b: slots * rank * outputsOf(segments) * 4,
  };
}

function shrunkBytes(places: readonly (readonly Place[])[], rank: number, rows: number): number {
  const widest = Math.max(...places.flat().map(({ projections }) => projections.length));
  return rows * (4 + widest * rank) * 4;
}

/** Room for gate and up in turns, and for a second one where a layer has them apart. */
function gateUpBytes(places: readonly (readonly Place[])[], rows: number): number[] {
  const bytes = rows * places[0]!.at(-1)!.columns * 4;
  return places.some((some) => some.length > 4) ? [2 * bytes, bytes] : [2 * bytes];
}

/** The products of a layer; `gateUp` is in how many matrices gate and up lie. */
function placesOf(config: ModelConfig, gateUp: number, layer: number): Place[] {
  const { hidden, feedForward, headDim } = config;
  const queries = config.heads * headDim;
  const keys = config.kvHeads * headDim;
  const place = (
    projections: readonly Projection[],
    columns: number,
    outputs: readonly number[],
    stride: number,
    turns = false,
  ): Place => ({
    name: `${projections.join(" ")} ${layer}`,
    columns,
    segments: { outputs, turns },
    stride,
    projections,
  });
  return [
    place(["q", "k", "v"], hidden, [queries, keys, keys], padded(queries + 2 * keys)),
    place(["o"], queries, [hidden], padded(hidden)),
    ...(gateUp === 1
      ? [place(["gate", "up"], hidden, [feedForward, feedForward], 2 * feedForward, true)]
      : [
          place(["gate"], hidden, [feedForward], feedForward),
          place(["up"], hidden, [feedForward], feedForward),
        ]),
    place(["down"], feedForward, [hidden], padded(hidden)),
  ];
}

function checkFits({ layers, rank }: LoraAdapter, places: readonly (readonly Place[])[]): void {
  if (layers.length > places.length) {
    throw misfit(`${places.length} layers`, `an adapter of ${layers.length}`);
  }
  layers.forEach((pairs, layer) => {
    for (const { name, columns, segments, projections } of places[layer]!) {
      projections.forEach((projection, segment) => {
        const pair = pairs[projection];
        if (!pair) return;
        const rows = segments.outputs[segment]!;
        if (pair.a.length === rank * columns && pair.b.length === rank * rows) return;
        const found = `A of ${pair.a.length} and B of ${pair.b.length} values in ${name}`;
        throw misfit(`${projection} ${rows} x ${columns} at rank ${rank}`, found);
      });
    }
  });
}

/** A's of a slot: [segments, rank, padded columns]. */
function packA(
  { columns, segments, rank }: LoraProduct,
  used: number, // of the ranks
  pairs: readonly (LoraPair | undefined)[], // [segment]
): Float32Array<ArrayBuffer> {
  const stride = padded(columns);
  const packed = new Float32Array(segments.outputs.length * rank * stride);
  pairs.forEach((pair, segment) => {
    for (let r = 0; pair && r < used; r++) {
      const row = pair.a.subarray(r * columns, (r + 1) * columns);
      packed.set(row, (segment * rank + r) * stride);
    }
  });
  return packed;
}

/** B's of a slot, times alpha / rank: [rank / 4, outputs] of four ranks each. */
function packB(
  { segments, rank }: LoraProduct,
  { rank: used, alpha }: LoraAdapter,
  pairs: readonly (LoraPair | undefined)[], // [segment]
): Float32Array<ArrayBuffer> {
  const outputs = outputsOf(segments);
  const scale = alpha / used;
  const packed = new Float32Array(rank * outputs);
  pairs.forEach((pair, segment) => {
    if (!pair) return;
    for (let row = 0; row < segments.outputs[segment]!; row++) {
      const output = outputAt(segments, segment, row);
      for (let r = 0; r < used; r++) {
        const at = (Math.floor(r / 4) * outputs + output) * 4 + (r % 4);
        packed[at] = pair.b[row * used + r]! * scale;
      }
    }
  });
  return packed;
}

/** Copies every slot from a product's smaller buffers to its larger ones. */
function move(
  encoder: GPUCommandEncoder,
  from: LoraProduct,
  to: LoraProduct,
  before: Capacity,
  after: Capacity,
): void {
  const rowBytes = padded(from.columns) * 4;
  const segments = from.segments.outputs.length;
  const outputBytes = outputsOf(from.segments) * 4;
  for (let slot = 0; slot < before.slots; slot++) {
    for (let segment = 0; segment < segments; segment++) {
      const at = (rank: number) => (slot * segments + segment) * rank * rowBytes;
      const bytes = before.rank * rowBytes;
      encoder.copyBufferToBuffer(from.a, at(before.rank), to.a, at(after.rank), bytes);
    }
    const at = (rank: number) => slot * rank * outputBytes;
    const bytes = before.rank * outputBytes;
    encoder.copyBufferToBuffer(from.b, at(before.rank), to.b, at(after.rank), bytes);
  }
}

function misfit(needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "The adapter does not fit this model.",
    needed,
    found,
    remedy: "Use an adapter that was trained for this model.",
  });
}

function tooMany(): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "Too many adapters are open.",
    needed: `at most ${MAX_SLOTS}`,
    found: "another one",
    remedy: "Close one first.",
  });
}
