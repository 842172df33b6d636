/** The projections of a layer that may carry an adapter, in the order in which a layer uses them. */
export const PROJECTIONS = ["q", "k", "v", "o", "gate", "up", "down"] as const;

export type Projection = (typeof PROJECTIONS)[number];

/** The shapes of a base model that an adapter must fit; a model's config is one. */
export interface BaseShape {
  readonly layers: number;
  readonly hidden: number;
  readonly feedForward: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
}

/** The two factors of one projection's update: W + (alpha / rank) · B A. */
export interface LoraPair {
  readonly a: Float32Array; // [rank, inputs]
  readonly b: Float32Array; // [outputs, rank], rows in GGUF's order
}

/** A LoRA adapter in memory; also what holds a value for each of its numbers, such as gradients. */
export interface LoraAdapter {
  readonly rank: number;
  readonly alpha: number;
  /** Share of the inputs of A that are dropped while it is trained. */
  readonly dropout: number;
  /** A pair for each projection that is adapted, by layer. */
  readonly layers: readonly Readonly<Partial<Record<Projection, LoraPair>>>[];
}

/** Inputs and outputs of a projection. */
export function projectionShape(
  base: BaseShape,
  projection: Projection,
): { inputs: number; outputs: number } {
  const { hidden, feedForward, heads, kvHeads, headDim } = base;
  switch (projection) {
    case "q":
      return { inputs: hidden, outputs: heads * headDim };
    case "k":
    case "v":
      return { inputs: hidden, outputs: kvHeads * headDim };
    case "o":
      return { inputs: heads * headDim, outputs: hidden };
    case "gate":
    case "up":
      return { inputs: hidden, outputs: feedForward };
    case "down":
      return { inputs: feedForward, outputs: hidden };
  }
}

/** The projections that any layer of an adapter has, in their order. */
export function targetsOf(adapter: LoraAdapter): Projection[] {
  return PROJECTIONS.filter((projection) => adapter.layers.some((layer) => projection in layer));
}

/** What is told about an open adapter. */
export interface LoraInfo {
  readonly name: string;
  /** SHA-256 of its safetensors file, in hex. */
  readonly sha256: string;
  readonly rank: number;
  readonly alpha: number;
  readonly projections: readonly Projection[];
}
