import { describe, expect, it } from "vitest";
import type { KernelTime } from "../../src/gpu/timing";
import type { BenchReport } from "../../src/session_types";
import { type GoldenCase, goldenCases, goldenPath } from "../reference/golden";
import { failure, json } from "./support";

const model = goldenPath("skywork-nano-q8_0");
const first = goldenCases("skywork-nano-q8_0")[0]!;
const ids = (test: GoldenCase) => test.ids.join(",");
const spread = (row: readonly number[]) => Math.max(...row) - Math.min(...row);

interface Generated {
  readonly ids: number[];
  readonly text: string;
  readonly promptTokens: number;
  readonly stopReason: string;
  readonly timings: { promptMs: number; decodeMs: number };
}
const generate = (...args: string[]) => json<Generated>("generate", "--model", model, ...args);

describe("logits", () => {
  it.each(["skywork-nano-q8_0", "llama-gqa-nano-q8_0"] as const)(
    "of %s are those of the reference",
    async (name) => {
      const test = goldenCases(name)[0]!;
      const { logits } = await json<{ logits: number[] }>(
        ...["logits", "--model", goldenPath(name), "--ids", ids(test), "--precision", "f32"],
      );
      expect(logits.length).toBe(test.last_logits.length);
      const worst = Math.max(...logits.map((value, i) => Math.abs(value - test.last_logits[i]!)));
      expect(worst / spread(test.last_logits)).toBeLessThan(2e-3);
    },
  );

  it("come for every position with --every", async () => {
    const command = ["logits", "--model", model, "--ids", ids(first), "--precision", "f32"];
    const { logits } = await json<{ logits: number[][] }>(...command, "--every");
    expect(logits.map((row) => row.indexOf(Math.max(...row)))).toEqual(first.argmax_each);
    expect(await json(...command)).toEqual({ logits: logits.at(-1) });
  });

  it.each([
    ["an id outside of the vocabulary", ["--ids", "1,925"]],
    ["more ids than the context holds", ["--ids", "1,2,3,4,5,6,7,8", "--context", "4"]],
  ])("refuse %s", async (_, args) => {
    const report = await failure("logits", "--model", model, ...args);
    expect(report).toMatchObject({ code: 1, kind: "input" });
  });
});

describe("generate", () => {
  it("continues greedily as the reference, as far as that is sure", async () => {
    const name = "llama-gqa-nano-q8_0";
    const test = goldenCases(name)[0]!;
    const least = 0.02 * spread(test.last_logits);
    const sure = test.greedy_margin.findIndex((margin) => margin <= least);
    expect(sure).toBeGreaterThan(4);
    const result = await json<Generated>(
      ...["generate", "--model", goldenPath(name), "--ids", ids(test)],
      ...["--max-tokens", String(sure), "--precision", "f32"],
    );
    expect(Object.keys(result)).toEqual([
      ...["ids", "text", "promptTokens", "stopReason", "timings"],
    ]);
    expect(result.ids).toEqual(test.greedy.slice(0, sure));
    expect([result.promptTokens, result.stopReason]).toEqual([test.ids.length, "length"]);
  });

  it("gives the same text for the same seed, and another for another", async () => {
    const sample = (seed: string) =>
      generate(
        ...["--prompt", "The sum", "--max-tokens", "16"],
        ...["--temperature", "1.5", "--seed", seed],
      );
    const [one, again, other] = [await sample("1"), await sample("1"), await sample("2")];
    expect(again.ids).toEqual(one.ids);
    expect(again.text).toBe(one.text);
    expect(other.ids).not.toEqual(one.ids);
  });

  it("begins a text with BOS and stops at the length", async () => {
    const { ids: encoded } = await json<{ ids: number[] }>(
      ...["tokenize", "--model", model, "--text", "The sum"],
    );
    const result = await generate("--prompt", "The sum", "--max-tokens", "3");
    expect(result.promptTokens).toBe(encoded.length + 1);
    expect([result.ids.length, result.stopReason]).toEqual([3, "length"]);
  });

  it("refuses a setting out of bounds", async () => {
    const command = ["generate", "--model", model, "--ids", "1", "--max-tokens", "1"];
    const report = await failure(...command, "--top-p", "1.5");
    expect(report).toMatchObject({ code: 1, kind: "input" });
  });
});

describe("bench", () => {
  it("measures speed, dispatches and bandwidth", async () => {
    const report = await json<BenchReport>(
      ...["bench", "--model", model, "--prompt", "16", "--tokens", "4", "--batch", "2"],
    );
    expect(report.decode).toMatchObject({ tokens: 4, batch: 2 });
    expect(report.dispatchesPerLayer).toBeLessThanOrEqual(8);
    expect(report.dispatchesPerToken).toBeGreaterThan(report.dispatchesPerLayer);
    for (const value of [
      ...[report.prompt.tokensPerSecond, report.decode.tokensPerSecond],
      ...[report.weightBytesPerToken, report.copyBandwidth, report.bandwidthShare],
    ]) {
      expect(value).toBeGreaterThan(0);
    }
  });

  it("times each kernel of a prompt pass, a decode step and a training step", async () => {
    const steps = async (...options: string[]) => {
      const command = ["bench", "--kernels", "--model", model, "--prompt", "8", ...options];
      const report = await json<{ steps: Record<string, readonly KernelTime[]> }>(...command);
      for (const { ms, count } of Object.values(report.steps).flat()) {
        expect(ms).toBeGreaterThan(0);
        expect(count).toBeGreaterThan(0);
      }
      return report.steps;
    };
    const kernels = (times: readonly KernelTime[] | undefined) =>
      new Set(times?.map(({ label }) => label.split(" ")[0]));
    const inference = await steps("--batch", "2");
    expect(kernels(inference["prompt pass"])).toContain("matmul_tiled");
    expect(kernels(inference["prompt pass"])).not.toContain("attention_row");
    expect(kernels(inference["decode step"])).toContain("attention_row");
    expect(kernels(inference["decode step"])).not.toContain("matmul_tiled");
    const training = await steps("--train");
    expect(kernels(training["training step"])).toContain("matmul_transposed");
    expect(kernels(training["training step"])).toContain("adamw");
  });
});
