import { readConfig } from "../../src/model/config";
import { type GgufTensor, readGguf } from "../../src/weights/gguf";
import type { WeightSource } from "../../src/weights/source";
import { halfToFloat } from "./half";
import { add, attention, rmsNorm, rope, swiglu } from "./ops";

/** Rows that are read at once. */
const ROWS = 512;

/**
 * y = x wᵀ in float64 for weights in Q4_0 as a file has them, and only the rows that `wanted` says:
 * x [T, cols] → [T, wanted rows]. Never holds the whole matrix.
 */
export async function matmulQ4(
  source: WeightSource,
  { offset, rows, cols }: Pick<GgufTensor, "offset" | "rows" | "cols">,
  x: Float64Array,
  wanted: readonly number[] | null = null,
): Promise<Float64Array> {
  const bytesARow = (cols / 32) * 18;
  const count = x.length / cols;
  const outputs = wanted?.length ?? rows;
  const y = new Float64Array(count * outputs);
  for (let first = 0; first < outputs; first += wanted ? 1 : ROWS) {
    const some = wanted ? 1 : Math.min(ROWS, rows - first);
    const from = wanted ? wanted[first]! : first;
    const bytes = await source.read(offset + from * bytesARow, some * bytesARow);
    for (let row = 0; row < some; row++) {
      for (let t = 0; t < count; t++) {
        y[t * outputs + first + row] = dotQ4(bytes, row * bytesARow, x, t * cols, cols);
      }
    }
  }
  return y;
}

/** The product of one row in Q4_0 and `cols` values of x. */
function dotQ4(bytes: Uint8Array, at: number, x: Float64Array, from: number, cols: number): number {
  let sum = 0;
  for (let block = 0; block < cols / 32; block++) {
    const start = at + block * 18;
    const first = from + block * 32;
    let quants = 0;
    for (let j = 0; j < 16; j++) {
      const byte = bytes[start + 2 + j]!;
      quants += ((byte & 15) - 8) * x[first + j]! + ((byte >> 4) - 8) * x[first + 16 + j]!;
    }
    sum += halfToFloat(bytes[start]! | (bytes[start + 1]! << 8)) * quants;
  }
  return sum;
}

/** Logits [T, wanted] of a LLaMA in Q4_0 of any width, in float64, reading each matrix once. */
export async function wideLogits(
  source: WeightSource,
  ids: readonly number[],
  wanted: readonly number[],
): Promise<Float64Array> {
  const file = await readGguf(source);
  const config = readConfig(file, source.name);
  const { hidden, heads, kvHeads, headDim, ropeTheta, normEpsilon } = config;
  const tensor = (name: string) => file.tensors.get(name)!;
  const positions = ids.map((_, t) => t);
  let x = await embedQ4(source, tensor("token_embd.weight"), ids);
  for (let layer = 0; layer < config.layers; layer++) {
    const own = (name: string) => tensor(`blk.${layer}.${name}.weight`);
    const project = (name: string, from: Float64Array) => matmulQ4(source, own(name), from);
    const h = rmsNorm(x, await gains(source, own("attn_norm")), normEpsilon);
    const q = rope(await project("attn_q", h), positions, heads, headDim, ropeTheta);
    const k = rope(await project("attn_k", h), positions, kvHeads, headDim, ropeTheta);
    const mixed = attention(q, k, await project("attn_v", h), positions, config);
    x = add(x, await project("attn_output", mixed));
    const g = rmsNorm(x, await gains(source, own("ffn_norm")), normEpsilon);
    const inner = swiglu(await project("ffn_gate", g), await project("ffn_up", g));
    x = add(x, await project("ffn_down", inner));
  }
  const normed = rmsNorm(x, await gains(source, tensor("output_norm.weight")), normEpsilon);
  if (normed.length !== ids.length * hidden) throw new Error("The reference lost rows.");
  return matmulQ4(source, tensor("output.weight"), normed, wanted);
}

/** The rows of the embedding for these tokens, [T, cols]. */
async function embedQ4(
  source: WeightSource,
  { offset, cols }: GgufTensor,
  ids: readonly number[],
): Promise<Float64Array> {
  const x = new Float64Array(ids.length * cols);
  const bytesARow = (cols / 32) * 18;
  for (const [t, id] of ids.entries()) {
    const bytes = await source.read(offset + id * bytesARow, bytesARow);
    for (let i = 0; i < cols; i++) {
      const start = Math.floor(i / 32) * 18;
      const byte = bytes[start + 2 + (i % 16)]!;
      const quant = ((i % 32 < 16 ? byte : byte >> 4) & 15) - 8;
      x[t * cols + i] = halfToFloat(bytes[start]! | (bytes[start + 1]! << 8)) * quant;
    }
  }
  return x;
}

async function gains(source: WeightSource, { offset, bytes }: GgufTensor): Promise<Float32Array> {
  return new Float32Array((await source.read(offset, bytes)).slice().buffer);
}
