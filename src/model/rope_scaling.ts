import { SkymathError } from "../common/errors";
import { type Metadata, metaCount, metaNumber, metaString } from "../weights/meta";

/** How RoPE's angles differ from position · theta^(-2i / headDim). */
export type RopeScaling =
  | { readonly type: "none" }
  /** Positions are divided by the factor. */
  | { readonly type: "linear"; readonly factor: number }
  /**
   * The base grows with the context L beyond the `trained` M positions:
   * theta · (factor · L / M − (factor − 1))^(headDim / (headDim − 2)).
   */
  | { readonly type: "dynamic"; readonly factor: number; readonly trained: number };

/** RoPE's base and scaling, and the longest context they are meant for. */
export interface Rope {
  readonly ropeTheta: number;
  readonly ropeScaling: RopeScaling;
  readonly longestContext: number;
}

/**
 * Reads RoPE's settings under `rope`, e.g. `llama.rope`: llama.cpp's keys (a factor without a type is
 * linear), Skywork's fixed `ntk` (base = theta · factor) and `dynamic`. A file that llama.cpp is to
 * open as well names a dynamic factor as `scaling.dynamic_factor`, which that passes over.
 * Throws a `model` error for another type.
 */
export function readRope(metadata: Metadata, rope: string, contextLength: number): Rope {
  const theta = metaNumber(metadata, `${rope}.freq_base`, 10000);
  const old = metaNumber(metadata, `${rope}.scale_linear`, 1);
  const factor = metaNumber(metadata, `${rope}.scaling.factor`, old) || 1; // 0 stands for none
  const hidden = metaNumber(metadata, `${rope}.scaling.dynamic_factor`, 1);
  const named = metaString(metadata, `${rope}.scaling.type`, factor === 1 ? "none" : "linear");
  const type = named === "none" && hidden !== 1 ? "dynamic" : named;
  const used = named === "none" ? hidden : factor;
  if (!(used >= 1)) throw unusable(`a factor of at least 1`, `${used}`);
  const trained = metaCount(metadata, `${rope}.scaling.original_context_length`, contextLength);
  const longestContext = Math.max(contextLength, Math.floor(trained * used));
  switch (type) {
    case "none":
      return { ropeTheta: theta, ropeScaling: { type }, longestContext: contextLength };
    case "linear":
      return { ropeTheta: theta, ropeScaling: { type, factor: used }, longestContext };
    case "dynamic":
      return { ropeTheta: theta, ropeScaling: { type, factor: used, trained }, longestContext };
    case "ntk":
      return { ropeTheta: theta * used, ropeScaling: { type: "none" }, longestContext };
    default:
      throw unusable("none, linear, dynamic or ntk", JSON.stringify(type.slice(0, 40)));
  }
}

function unusable(needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: "The model's RoPE scaling cannot be run.",
    needed,
    found,
    remedy: "Use another model, or a file of this one without scaling.",
  });
}
