import elemF16 from "../../../shaders/lib/elem_f16.wgsl?raw";
import elemF32 from "../../../shaders/lib/elem_f32.wgsl?raw";
import laneSumShared from "../../../shaders/lib/lane_sum_shared.wgsl?raw";
import laneSumShuffle from "../../../shaders/lib/lane_sum_shuffle.wgsl?raw";
import laneSumSubgroup from "../../../shaders/lib/lane_sum_subgroup.wgsl?raw";

/** What of the adapter the kernels use; every kernel exists in every variant. */
export interface Variant {
  /** Element type of activations; sums are in f32 whatever it is. */
  readonly elem: "f32" | "f16";
  readonly subgroups: boolean;
}

export const elemBytes = (variant: Variant): number => (variant.elem === "f16" ? 2 : 4);

/** The element type's prelude. */
export const elemCode = (variant: Variant): string => (variant.elem === "f16" ? elemF16 : elemF32);

/**
 * The sum over lanes: by subgroups where they are, through shared memory otherwise. Lanes that are
 * always `within` one subgroup need no shared memory at all. The sums' bits are the same in each.
 */
export function laneSumCode(variant: Variant, within = false): string {
  if (!variant.subgroups) return laneSumShared;
  return within ? laneSumShuffle : laneSumSubgroup;
}

/** WGSL extensions of a kernel, by what its helpers use. */
export function enables(
  variant: Variant,
  uses: { elem?: boolean; laneSum?: boolean },
): ("f16" | "subgroups")[] {
  const list: ("f16" | "subgroups")[] = [];
  if (uses.elem && variant.elem === "f16") list.push("f16");
  if (uses.laneSum && variant.subgroups) list.push("subgroups");
  return list;
}
