import type { Recorder } from "../gpu/program";
import {
  DROPOUT_BYTES,
  PRODUCT_BYTES,
  type ProductShape,
  packDropout,
  packProduct,
  STEP_ROWS,
} from "../kernels/backward/lib/product";
import { loraGradient } from "../kernels/backward/lora_gradient";
import { loraProduct } from "../kernels/backward/lora_product";
import { loraSum } from "../kernels/backward/lora_sum";
import type { LayerNumbers, TrainingBuffers } from "./buffers";
import {
  GROUPS,
  type GroupName,
  type GroupPlace,
  type LayerLayout,
  type PairPlace,
} from "./layout";
import { UNIFORM_STRIDE } from "./sizes";
import type { LoraSettings } from "./types";

/** Where the outputs of a projection, or their gradients, lie in a buffer of rows. */
export interface OutputPlace {
  readonly buffer: GPUBuffer;
  readonly at: number;
  readonly stride: number;
  /** From one output to the next. */
  readonly apart: number;
}

/** Finds the place of a projection's outputs. */
export type Places = (pair: PairPlace) => OutputPlace;

/**
 * The products with LoRA's factors, of one trainer: forward, y += scale · B (A x), and backward. Inputs of B
 * of every group are kept side by side in `inputsOfB`. Parameters are the same in every layer, so they
 * are written once.
 */
export class Factors {
  readonly #recorder: Recorder;
  readonly #layout: LayerLayout;
  readonly #buffers: TrainingBuffers;
  readonly #lora: LoraSettings;
  readonly #room: number;
  readonly #products: Map<string, number>;

  /** `products` is shared by all layers: the place of each product's parameters by its name. */
  constructor(
    recorder: Recorder,
    layout: LayerLayout,
    buffers: TrainingBuffers,
    lora: LoraSettings,
    room: number,
    products: Map<string, number>,
  ) {
    this.#recorder = recorder;
    this.#layout = layout;
    this.#buffers = buffers;
    this.#lora = lora;
    this.#room = room;
    this.#products = products;
  }

  /** inputsOfB = scale · A x of a group; `x` is [rows, stride of A]. */
  down(name: GroupName, layer: number, x: GPUBuffer): void {
    const group = this.#layout.groups[name];
    if (!group) return;
    const shape = this.#shape(name, {
      rows: STEP_ROWS,
      columns: group.ranks,
      depth: group.inputs,
      a: { at: 0, row: group.stride, depth: 1 },
      b: { at: group.aAt, depth: 1, column: group.stride },
      y: { at: this.#inputsAt(name), row: group.ranks, column: 1 },
      scale: this.#lora.alpha / this.#lora.rank,
    });
    const { numbers } = this.#buffers.layers[layer]!;
    const place = this.#place(`down ${name}`, layer, shape, true);
    loraSum(this.#recorder, shape, { ...place, a: x, b: numbers, y: this.#inputs });
  }

  /** y += B · inputsOfB for every projection of a group. */
  up(name: GroupName, layer: number, places: Places): void {
    const group = this.#layout.groups[name];
    group?.pairs.forEach((pair, i) => {
      const y = places(pair);
      const { rank } = this.#layout;
      const shape = this.#shape(name, {
        rows: STEP_ROWS,
        columns: pair.outputs,
        depth: rank,
        a: { at: this.#inputsAt(name) + i * rank, row: group.ranks, depth: 1 },
        b: { at: pair.bAt, depth: 1, column: rank },
        y: { at: y.at, row: y.stride, column: y.apart },
        scale: 1,
      });
      const { numbers } = this.#buffers.layers[layer]!;
      const place = this.#place(`up ${pair.projection}`, layer, shape, false);
      loraProduct(this.#recorder, shape, { ...place, a: this.#inputs, b: numbers, y: y.buffer });
    });
  }

  /**
   * Adds to the gradients of a group's A and B, and to `dx`, from the gradients of its outputs; `dx` is
   * null where nobody needs it.
   */
  backward(
    name: GroupName,
    layer: number,
    x: GPUBuffer,
    places: Places,
    dx: GPUBuffer | null,
  ): void {
    const group = this.#layout.groups[name];
    if (!group) return;
    const numbers = this.#buffers.layers[layer]!;
    group.pairs.forEach((pair, i) => {
      this.#backwardOfB(name, layer, group, pair, i, places(pair), numbers);
    });
    const dInputs = this.#buffers.scratch.dInputsOfB;
    const dA = this.#shape(name, {
      rows: group.inputs,
      columns: group.ranks,
      depth: STEP_ROWS,
      a: { at: 0, row: 1, depth: group.stride },
      b: { at: 0, depth: group.ranks, column: 1 },
      y: { at: group.aAt, row: 1, column: group.stride },
      scale: 1,
    });
    const ofA = this.#place(`dA ${name}`, layer, dA, true);
    loraGradient(this.#recorder, dA, { ...ofA, a: x, b: dInputs, y: numbers.gradients });
    if (!dx) return;
    const through = this.#shape(name, {
      rows: STEP_ROWS,
      columns: group.inputs,
      depth: group.ranks,
      a: { at: 0, row: group.ranks, depth: 1 },
      b: { at: group.aAt, depth: group.stride, column: 1 },
      y: { at: 0, row: group.stride, column: 1 },
      scale: 1,
    });
    const ofX = this.#place(`dx ${name}`, layer, through, true);
    loraProduct(this.#recorder, through, { ...ofX, a: dInputs, b: numbers.numbers, y: dx });
  }

  #backwardOfB(
    name: GroupName,
    layer: number,
    group: GroupPlace,
    pair: PairPlace,
    index: number,
    dy: OutputPlace,
    { numbers, gradients }: LayerNumbers,
  ): void {
    const { rank } = this.#layout;
    const dInputs = this.#shape(name, {
      rows: STEP_ROWS,
      columns: rank,
      depth: pair.outputs,
      a: { at: dy.at, row: dy.stride, depth: dy.apart },
      b: { at: pair.bAt, depth: rank, column: 1 },
      y: { at: index * rank, row: group.ranks, column: 1 },
      scale: this.#lora.alpha / this.#lora.rank,
    });
    const to = this.#buffers.scratch.dInputsOfB;
    const ofInputs = this.#place(`dz ${pair.projection}`, layer, dInputs, false);
    loraSum(this.#recorder, dInputs, { ...ofInputs, a: dy.buffer, b: numbers, y: to });
    const dB = this.#shape(name, {
      rows: pair.outputs,
      columns: rank,
      depth: STEP_ROWS,
      a: { at: dy.at, row: dy.apart, depth: dy.stride },
      b: { at: this.#inputsAt(name) + index * rank, depth: group.ranks, column: 1 },
      y: { at: pair.bAt, row: rank, column: 1 },
      scale: 1,
    });
    const ofB = this.#place(`dB ${pair.projection}`, layer, dB, false);
    loraGradient(this.#recorder, dB, { ...ofB, a: dy.buffer, b: this.#inputs, y: gradients });
  }

  get #inputs(): GPUBuffer {
    return this.#buffers.scratch.inputsOfB;
  }

  /** Where a group's inputs of B begin: [rows, ranks] for each group in turn. */
  #inputsAt(name: GroupName): number {
    const before = GROUPS.slice(0, GROUPS.indexOf(name));
    const { groups } = this.#layout;
    return this.#room * before.reduce((sum, each) => sum + (groups[each]?.ranks ?? 0), 0);
  }

  #shape(name: GroupName, shape: Omit<ProductShape, "site">): ProductShape {
    return { ...shape, site: GROUPS.indexOf(name) };
  }

  /** The uniforms of a product, written once for all layers; of dropout too where it falls on this one. */
  #place(name: string, layer: number, shape: ProductShape, drops: boolean) {
    const { scratch } = this.#buffers;
    let index = this.#products.get(name);
    if (index === undefined) {
      index = this.#products.size;
      this.#products.set(name, index);
      const { queue } = this.#recorder.gpu.device;
      const to = scratch["products of factors"];
      queue.writeBuffer(to, index * UNIFORM_STRIDE, packProduct(shape));
    }
    const product = {
      buffer: scratch["products of factors"],
      offset: index * UNIFORM_STRIDE,
      size: PRODUCT_BYTES,
    };
    const uniform = {
      buffer: scratch.dropout,
      offset: layer * UNIFORM_STRIDE,
      size: DROPOUT_BYTES,
    };
    const dropout = drops && this.#lora.dropout > 0 ? { uniform, seeds: scratch.seeds } : null;
    return { step: scratch.step, product, dropout };
  }
}

/** Dropout of every layer, as one buffer of uniforms holds it. */
export function packDropouts(share: number, layers: number): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array((layers * UNIFORM_STRIDE) / 4);
  for (let layer = 0; layer < layers; layer++) {
    words.set(packDropout(share, layer), (layer * UNIFORM_STRIDE) / 4);
  }
  return words;
}
