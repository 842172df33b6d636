import { defineConfig } from "vitest/config";

/**
 * Four suites: `unit` needs nothing, `gpu` and `cli` run on the adapter that SKYMATH_ADAPTER names
 * (its environment must stand before the process starts: see tools/adapters.mjs), `e2e` drives the
 * built page in Chromium. GPU suites run file by file in one process: each file uses every core
 * already, and files share the device and its compiled kernels.
 */
const suite = (name: string, testTimeout: number, parallel: boolean) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
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
      suite("cli", 180_000, false),
      suite("e2e", 180_000, false),
    ],
  },
});
