import { bytes, parameters } from "../common/format";
import type { FitPlan } from "../fit/fit";
import type { SpeedPrediction } from "../fit/predict";
import { fitSentences } from "../fit/say";
import type { ModelConfig } from "../model/config";
import type { Inspection } from "./inspection";
import { table } from "./output";

/** What a model file holds, for people. */
export function inspectionText(report: Inspection, speed: SpeedPrediction | null): string {
  const { architecture: shape, tokenizer, memory, fit } = report;
  const { plan, kv, contextLength } = fit.wanted;
  const heads = `${shape.heads} of ${shape.headDim}, ${shape.kvHeads} key-value heads`;
  const tensors = Object.entries(report.tensors).map(
    ([type, { count, bytes: size }]) => [type, `${count} tensors, ${bytes(size)}`] as const,
  );
  const caches = Object.entries(memory.cache).map(
    ([type, size]) => [`cache ${type}`, `${bytes(size)} at the full context`] as const,
  );
  return table([
    ["file", `${report.file} (${bytes(report.bytes)})`],
    ["model", `${shape.name} (${shape.architecture}), ${parameters(report.parameters)} parameters`],
    ["layers", `${shape.layers} of ${shape.hidden}, feed-forward ${shape.feedForward}`],
    ["heads", heads],
    ["vocabulary", `${shape.vocabulary} rows, ${tokenizer.pieces} pieces`],
    ["context", `${shape.contextLength} positions, RoPE base ${shape.ropeTheta}${scaling(shape)}`],
    ["chat", `${tokenizer.chat} format, BOS ${tokenizer.bos}, EOS ${tokenizer.eos}`],
    ...tensors,
    ["weights", `${bytes(memory.weights)} of GPU memory`],
    ...caches,
    [
      "memory",
      `${bytes(plan.total)} with ${contextLength} positions in ${kv}: weights ${bytes(plan.weights)}, ` +
        `cache ${bytes(plan.cache)}, the rest ${bytes(plan.scratch)}`,
    ],
    ...learning(plan),
    ...fitSentences(fit).map((line, i) => [i === 0 ? "fit" : "", line] as const),
    ["against", report.adapter ?? "what every WebGPU adapter allows"],
    ...(speed === null ? [] : [speedLine(speed)]),
  ]);
}

/** What an adapter and its training take of the memory, where they were asked for. */
function learning({ adapter, training }: FitPlan): (readonly [string, string])[] {
  if (adapter === 0) return [];
  const state = training === 0 ? "" : `, its training ${bytes(training)}`;
  return [["", `of it an adapter ${bytes(adapter)}${state}`]];
}

function scaling({ ropeScaling, longestContext }: ModelConfig): string {
  if (ropeScaling.type === "none") return "";
  return `, ${ropeScaling.type} scaling by ${ropeScaling.factor} up to ${longestContext}`;
}

function speedLine(speed: SpeedPrediction): readonly [string, string] {
  const { promptTokensPerSecond, decodeTokensPerSecond, promptRows } = speed;
  const figures =
    `about ${rate(promptTokensPerSecond)} prompt tokens/s and ` +
    `${rate(decodeTokensPerSecond)} tokens/s behind ${promptRows} of them`;
  return ["predicted", figures];
}

const rate = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
