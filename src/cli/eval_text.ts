/** @file A run's summary and a comparison in words, for the terminal. */
import type { Comparison } from "../evaluate/compare";
import { RESAMPLES } from "../evaluate/statistics";
import type { Accuracy, Summary } from "../evaluate/summary";
import { table } from "./output";

/** The summary of a run. */
export function summaryText(summary: Summary): string {
  const { accuracy, mean, replies, undecided, failed, rounds, groups } = summary;
  const share = (part: number) => percent(replies.total === 0 ? 0 : part / replies.total);
  const part = summary.partial
    ? `PARTIAL: ${summary.done} of the ${summary.problems} problems of the data set.\n`
    : "";
  const main = table([
    ["accuracy", `${accuracyText(accuracy)}`],
    ...(undecided > 0 ? [["undecided", `${undecided} problems`] as const] : []),
    ...(failed > 0
      ? [["failed", `${failed} problems could not be put to the model`] as const]
      : []),
    [
      "a problem",
      `${mean.rounds.toFixed(2)} rounds, ${mean.promptTokens.toFixed(0)} prompt and ` +
        `${mean.replyTokens.toFixed(0)} reply tokens, ${mean.seconds.toFixed(2)} s`,
    ],
    [
      "replies",
      `${share(replies.cut)} cut off, ${share(replies.answerless)} without an answer, ` +
        `${share(replies.undecided)} undecided`,
    ],
    ...(rounds.length > 1 ? rounds.map(roundLine) : []),
    ...groups.flatMap(({ by, values }) =>
      values.map((group) => [`${by} ${group.value}`, accuracyText(group.accuracy)] as const),
    ),
  ]);
  return part + main;
}

function roundLine(round: Summary["rounds"][number], index: number): readonly [string, string] {
  const { reached, accuracy, turnedRight, turnedWrong } = round;
  const turned = index === 0 ? "" : `; ${turnedRight} turned right, ${turnedWrong} turned wrong`;
  return [`round ${index}`, `${reached} problems, ${percent(accuracy.share)} so far${turned}`];
}

/** A comparison of the runs A and B, by the names of their files. */
export function comparisonText(comparison: Comparison, names: readonly [string, string]): string {
  const { a, b, pairs, unpaired, difference, p, flips } = comparison;
  const left = unpaired.a + unpaired.b;
  const flipLines = flips.map(
    ({ id, gold, a: ofA, b: ofB }) =>
      `  ${id}: ${ofA.verdict} (${ofA.answer ?? "no answer"}) -> ` +
      `${ofB.verdict} (${ofB.answer ?? "no answer"}), known ${gold}\n`,
  );
  return (
    table([
      [`A ${names[0]}`, accuracyText(a)],
      [`B ${names[1]}`, accuracyText(b)],
      [
        "B less A",
        `${signed(difference.share)} points, 95 % interval ${signed(difference.low)} to ` +
          `${signed(difference.high)} (bootstrap, ${RESAMPLES} draws)`,
      ],
      ["McNemar", `p = ${p < 0.0001 ? p.toExponential(1) : p.toFixed(4)} (exact, two-sided)`],
      [
        "problems",
        `${a.total}: both right ${pairs.both}, only A ${pairs.onlyA}, only B ${pairs.onlyB}, ` +
          `neither ${pairs.neither}`,
      ],
      ...(left > 0
        ? [["left out", `${unpaired.a} only in A, ${unpaired.b} only in B`] as const]
        : []),
    ]) + (flips.length === 0 ? "no flips\n" : `flips\n${flipLines.join("")}`)
  );
}

/** `72.1 % (70.0 to 74.2), 951 of 1319`. */
function accuracyText({ share, low, high, right, total }: Accuracy): string {
  const points = (value: number) => (100 * value).toFixed(1);
  return `${percent(share)} (${points(low)} to ${points(high)}), ${right} of ${total}`;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const signed = (share: number) => `${share > 0 ? "+" : ""}${(100 * share).toFixed(1)}`;
