import { defineConfig } from "vitest/config";

/** Every kernel, and whole models that run and train: the part of `gpu` that is run on wgpu too. */
const WGPU = [
  "test/gpu/{attention_*,embed,lora_*,matmul_*,multiply,rms_norm,rope_cache,sample,silu,swiglu}.test.ts",
  "test/gpu/{finished,golden}.test.ts",
  "test/gpu/train/*.test.ts",
];

/**
 * Five suites: `unit` needs nothing, `gpu`, `wgpu` and `cli` run on the adapter that SKYMATH_ADAPTER names
 * (its environment must stand before the process starts: see tools/adapters.mjs), `wgpu` by Deno instead
 * of node, `e2e` drives the built page in Chromium. GPU suites run file by file in one process: each file
 * uses every core already, and files share the device and its compiled kernels.
 */
const suite = (
  name: string,
  testTimeout: number,
  parallel: boolean,
  include = [`test/${name}/**/*.test.ts`],
) => ({
  extends: true as const,
  test: {
    name,
    include,
    testTimeout,
    hookTimeout: testTimeout,
    fileParallelism: parallel,
    isolate: parallel,
    css: { include: [/report\/(page|views)\.css/] }, // part of what is tested: a report's style
  },
});

export default defineConfig({
  test: {
    pool: "forks",
    projects: [
      suite("unit", 30_000, true),
      suite("gpu", 180_000, false),
      suite("wgpu", 180_000, false, WGPU),
      suite("cli", 180_000, false),
      suite("e2e", 180_000, false),
    ],
  },
});
