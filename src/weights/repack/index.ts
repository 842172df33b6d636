import { SkymathError } from "../../common/errors";
import type { GgufTensor } from "../gguf";
import type { GgmlType } from "../types";
import { bf16 } from "./bf16";
import { f16 } from "./f16";
import { f32 } from "./f32";
import type { Repacker } from "./layout";
import { q4_0 } from "./q4_0";
import { q4_1 } from "./q4_1";
import { q4_k } from "./q4_k";
import { q5_0 } from "./q5_0";
import { q5_1 } from "./q5_1";
import { q5_k } from "./q5_k";
import { q6_k } from "./q6_k";
import { q8_0 } from "./q8_0";

export { BLOCK, blocksOf, type Plane, type Repacker } from "./layout";

/** The tensor types that can be run. A new type is a file here, a line here and its kernels. */
export const repackers = {
  F32: f32,
  F16: f16,
  BF16: bf16,
  Q8_0: q8_0,
  Q4_0: q4_0,
  Q4_1: q4_1,
  Q5_0: q5_0,
  Q5_1: q5_1,
  Q4_K: q4_k,
  Q5_K: q5_k,
  Q6_K: q6_k,
} as const satisfies Partial<Record<GgmlType, Repacker>>;

/** The name of a tensor type that can be run. */
export type RunnableType = keyof typeof repackers;

/** Whether tensors of `type` can be run. */
export function isRunnable(type: GgmlType): type is RunnableType {
  return Object.hasOwn(repackers, type);
}

/** The type of `tensor`, known to be one that can be run; throws a `SkymathError` otherwise. */
export function runnableType(tensor: GgufTensor): RunnableType {
  if (isRunnable(tensor.type)) return tensor.type;
  const types = Object.keys(repackers).join(", ");
  throw new SkymathError({
    kind: "model",
    message: `${tensor.name} has tensor type ${tensor.type}, which cannot be run yet.`,
    needed: `one of ${types}`,
    found: tensor.type,
    remedy: "Use a file of this model in one of these types.",
  });
}
