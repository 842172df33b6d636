import { SkymathError } from "../common/errors";
import type { GgufFile } from "../weights/gguf";
import { type PackedRows, packTensor } from "../weights/pack";
import type { WeightSource } from "../weights/source";
import type { ModelConfig } from "./config";

type RopeConfig = Pick<ModelConfig, "headDim" | "ropeTheta"> &
  Partial<Pick<ModelConfig, "ropeScaling">>;

const DIVISORS = "rope_freqs.weight";

/**
 * Cosines and sines of RoPE for every position, computed in float64: WGSL's own lose precision
 * outside of a few turns. [positions, headDim / 2] of (cos, sin). A dynamic base is that of a
 * sequence as long as all positions, so that rows in the cache stay right as a sequence grows.
 * `divisors` [headDim / 2] slow pairs down.
 */
export function ropeTurns(
  config: RopeConfig,
  positions: number,
  divisors: ArrayLike<number> | null = null,
): Float32Array<ArrayBuffer> {
  const { headDim, ropeScaling } = config;
  const pairs = headDim / 2;
  const turns = new Float32Array(positions * pairs * 2);
  const base = baseFor(config, positions);
  const stretch = ropeScaling?.type === "linear" ? ropeScaling.factor : 1;
  for (let i = 0; i < pairs; i++) {
    const frequency = base ** ((-2 * i) / headDim) / (divisors?.[i] ?? 1);
    for (let position = 0; position < positions; position++) {
      const at = (position * pairs + i) * 2;
      turns[at] = Math.cos((position / stretch) * frequency);
      turns[at + 1] = Math.sin((position / stretch) * frequency);
    }
  }
  return turns;
}

function baseFor({ headDim, ropeTheta, ropeScaling }: RopeConfig, positions: number): number {
  if (ropeScaling?.type !== "dynamic" || positions <= ropeScaling.trained) return ropeTheta;
  const { factor, trained } = ropeScaling;
  const growth = (factor * positions) / trained - (factor - 1);
  return ropeTheta * growth ** (headDim / (headDim - 2));
}

/**
 * The divisors [headDim / 2] that a file keeps for RoPE's frequencies (LLaMA 3's scaling), or null.
 * Throws a `model` error where they don't fit.
 */
export async function readRopeDivisors(
  source: WeightSource,
  { tensors }: GgufFile,
  { headDim }: Pick<ModelConfig, "headDim">,
): Promise<Float32Array | null> {
  const tensor = tensors.get(DIVISORS);
  if (tensor === undefined) return null;
  if (tensor.type === "F32" && tensor.rows === 1 && tensor.cols === headDim / 2) {
    const packed = (await packTensor(source, tensor).next()).value as PackedRows;
    const divisors = new Float32Array(packed.planes[0]!.buffer, 0, headDim / 2);
    if (divisors.every((divisor) => divisor > 0)) return divisors;
  }
  throw new SkymathError({
    kind: "model",
    message: `${DIVISORS} cannot be used.`,
    needed: `${headDim / 2} numbers above 0 in F32`,
    found: `${tensor.rows} x ${tensor.cols} in ${tensor.type}`,
    remedy: "The file is damaged or was converted wrongly: fetch it again.",
  });
}
