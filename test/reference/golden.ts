import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BufferSource } from "../../src/weights/source";

/** The golden models in `test/fixtures/golden`. */
export const goldenNames = [
  "skywork-nano-f16",
  "skywork-nano-bf16",
  "skywork-nano-q8_0",
  "skywork-nano-q4_0",
  "llama-gqa-nano-q8_0",
] as const;

/** Those of the other tensor types, and of a mixture. */
export const goldenTypeNames = [
  "skywork-nano-q4_1",
  "skywork-nano-q5_0",
  "skywork-nano-q5_1",
  "skywork-nano-q4_k",
  "skywork-nano-q5_k",
  "skywork-nano-q6_k",
  "skywork-nano-q4_k_m",
] as const;

export type GoldenName = (typeof goldenNames)[number] | (typeof goldenTypeNames)[number];

/** What a float64 forward pass makes of one prompt. */
export interface GoldenCase {
  readonly ids: readonly number[];
  /** Logits of the last position, whole vocabulary, rounded to 5 decimals. */
  readonly last_logits: readonly number[];
  readonly argmax_each: readonly number[];
  readonly mean_nll: number;
  /** Twelve ids chosen greedily after the prompt. */
  readonly greedy: readonly number[];
  /** Best less second logit at each of those steps. */
  readonly greedy_margin: readonly number[];
}

/** Path of a golden file. */
export function goldenPath(name: GoldenName): string {
  return fileURLToPath(new URL(`../fixtures/golden/${name}.gguf`, import.meta.url));
}

/** A golden model's file, in memory; a fresh copy each time. */
export function goldenSource(name: GoldenName): BufferSource {
  const bytes = readFileSync(goldenPath(name));
  return new BufferSource(new Uint8Array(bytes), name);
}

/** What is expected of a golden model. */
export function goldenCases(name: GoldenName): GoldenCase[] {
  const path = goldenPath(name).replace(/\.gguf$/, ".expect.json");
  return JSON.parse(readFileSync(path, "utf8")).cases;
}
