import { openGpu } from "../../../src/cli/dawn";
import { type Gpu, type OpenOptions, openDevice } from "../../../src/gpu/device";
import type { Variant } from "../../../src/kernels/lib/variant";
import { readConfig } from "../../../src/model/config";
import { Model } from "../../../src/model/model";
import type { ModelOptions } from "../../../src/model/options";
import { readGguf } from "../../../src/weights/gguf";
import { type GoldenName, goldenSource } from "../../reference/golden";
import { bothWidths } from "./kernels";

/** A device of its own on the adapter that SKYMATH_ADAPTER names; without one the suite fails. */
export async function openTestDevice(options: OpenOptions = {}): Promise<Gpu> {
  return openDevice(await openGpu(), options);
}

let shared: Promise<Gpu> | null = null;

/** The device that suites share, and its compiled kernels with it; never closed. */
export function testDevice(): Promise<Gpu> {
  shared ??= openTestDevice();
  return shared;
}

/** Every variant of the kernels that this adapter can run; at least two on the test adapters. */
export function variantsOf(gpu: Gpu): Variant[] {
  const variants: Variant[] = [{ elem: "f32", subgroups: false }];
  if (gpu.can.subgroups) variants.push({ elem: "f32", subgroups: true });
  if (gpu.can.f16) variants.push({ elem: "f16", subgroups: false });
  if (gpu.can.f16 && gpu.can.subgroups) variants.push({ elem: "f16", subgroups: true });
  return variants;
}

/** The device's variants in each width of its workgroups; where a CPU computes there are two. */
export const variantCases = (gpu: Gpu, variants = variantsOf(gpu)) =>
  bothWidths(gpu).flatMap(({ on, where }) =>
    variants.map((variant) => ({ name: `${variantName(variant)}, ${where}`, variant, on })),
  );

export const variantName = ({ elem, subgroups }: Variant): string =>
  `${elem}${subgroups ? " with subgroups" : ""}`;

/** A golden model in GPU memory. */
export async function openGolden(
  gpu: Gpu,
  name: GoldenName,
  options: Partial<ModelOptions> = {},
): Promise<Model> {
  const source = goldenSource(name);
  const file = await readGguf(source);
  return Model.open(gpu, source, file, readConfig(file, name), {
    variant: { elem: "f32", subgroups: gpu.can.subgroups },
    cacheType: "f32",
    positions: 256,
    sequences: 8,
    rows: 128,
    decodeRows: 8,
    ...options,
  });
}
