import { bytes, seconds } from "../common/format";
import type { KernelTime } from "../gpu/timing";
import type { AdapterInfo, BenchReport, ModelInfo } from "../session_types";
import type { TrainingBench } from "../train/bench";
import type { HostMemory } from "./host_memory";
import { table } from "./output";

/** A benchmark's report for people. */
export function benchText(report: BenchReport & { loadMs: number; host: HostMemory }): string {
  const { model, adapter, prompt, decode, memory, host } = report;
  const lanes = report.subgroups ? "with subgroups" : "without subgroups";
  const side = decode.batch > 1 ? `, ${decode.batch} sequences side by side` : "";
  const speed = (perSecond: number, tokens: number, ms: number) =>
    `${perSecond.toFixed(1)} tokens/s (${tokens} in ${(ms / 1000).toFixed(2)} s)`;
  return table([
    ["model", `${model.name}, ${model.quantisation}`],
    ["adapter", adapter.name],
    ["kernels", `${report.precision} ${lanes}, cache in ${report.kv}`],
    ["prompt", speed(prompt.tokensPerSecond, prompt.tokens, prompt.ms)],
    ["decode", speed(decode.tokensPerSecond, decode.tokens * decode.batch, decode.ms) + side],
    [
      "dispatches",
      `${report.dispatchesPerToken} a token, ${report.dispatchesPerLayer} of them in each layer`,
    ],
    ["weights read", `${bytes(report.weightBytesPerToken)} a token`],
    [
      "bandwidth",
      `${(100 * report.bandwidthShare).toFixed(1)} % of the ${bytes(report.copyBandwidth)}/s ` +
        "that a copy reaches",
    ],
    [
      "memory",
      `${bytes(memory.total)}: weights ${bytes(memory.weights)}, cache ${bytes(memory.cache)}`,
    ],
    ["loading", seconds(report.loadMs)],
    [
      "this process",
      `${bytes(host.heap)} of JavaScript's memory and ${bytes(host.resident)} in all at most`,
    ],
  ]);
}

/** Kernels of each step with their times for people, those that take most first. */
export function kernelsText(
  { model, adapter }: { model: ModelInfo; adapter: AdapterInfo },
  steps: Readonly<Record<string, readonly KernelTime[]>>,
): string {
  const step = (times: readonly KernelTime[]) => {
    const all = times.reduce((sum, { ms }) => sum + ms, 0);
    const rows = [...times].sort((a, b) => b.ms - a.ms);
    return rows.map(({ label, grid, count, ms }): [string, string] => {
      const share = ((100 * ms) / all).toFixed(1);
      return [`${ms.toFixed(3)} ms`, `${share} %  ${count} of ${grid.join(" x ")}  ${label}`];
    });
  };
  const parts = Object.entries(steps).flatMap(([name, times]) => [name, table(step(times))]);
  return [`${model.name}, ${model.quantisation}, ${adapter.name}`, ...parts].join("\n");
}

/** The report of a training step for people. */
export function trainingText(
  report: TrainingBench & { model: ModelInfo; adapter: AdapterInfo },
): string {
  const { model, adapter, rows, rank, plan } = report;
  const { promptMs, stepMs, ratio, rowsPerSecond } = report;
  return table([
    ["model", `${model.name}, ${model.quantisation}`],
    ["adapter", adapter.name],
    ["trained", `LoRA of rank ${rank} on all projections, ${rows} rows, each with a target`],
    ["prompt pass", `${promptMs.toFixed(0)} ms`],
    ["training step", `${stepMs.toFixed(0)} ms, ${rowsPerSecond.toFixed(1)} rows/s`],
    ["ratio", ratio.toFixed(2)],
    [
      "memory",
      `${bytes(plan.total)} besides the model's: adapter ${bytes(plan.adapter)}, ` +
        `checkpoints ${bytes(plan.checkpoints)}, scratch ${bytes(plan.scratch)}`,
    ],
  ]);
}
