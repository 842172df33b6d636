import type { ModelConfig } from "./config";

/**
 * Cosines and sines of RoPE for every position, computed in float64: WGSL's own lose precision
 * outside of a few turns. [positions, headDim / 2] of (cos, sin).
 */
export function ropeTurns(
  config: Pick<ModelConfig, "headDim" | "ropeTheta">,
  positions: number,
): Float32Array<ArrayBuffer> {
  const pairs = config.headDim / 2;
  const turns = new Float32Array(positions * pairs * 2);
  for (let i = 0; i < pairs; i++) {
    const frequency = config.ropeTheta ** ((-2 * i) / config.headDim);
    for (let position = 0; position < positions; position++) {
      const at = (position * pairs + i) * 2;
      turns[at] = Math.cos(position * frequency);
      turns[at + 1] = Math.sin(position * frequency);
    }
  }
  return turns;
}
