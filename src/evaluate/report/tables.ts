/** @file The figures of a run as HTML tables. */
import type { RunHeader } from "../header";
import type { Accuracy, Summary } from "../summary";
import { escaped, percent } from "./markup";

/** The main figures, one row each. */
export function figuresTable(summary: Summary): string {
  const { accuracy, mean, replies, undecided, failed } = summary;
  const share = (part: number) => percent(replies.total === 0 ? 0 : part / replies.total);
  return named([
    ["accuracy", `${percent(accuracy.share)}, ${interval(accuracy)}, ${ratio(accuracy)}`],
    ["undecided problems", `${undecided}`],
    ["not put to the model", `${failed}`],
    ["rounds of a problem", mean.rounds.toFixed(2)],
    [
      "prompt tokens of a problem",
      `${mean.promptTokens.toFixed(0)}, of which ${mean.computedTokens.toFixed(0)} computed`,
    ],
    ["reply tokens of a problem", mean.replyTokens.toFixed(0)],
    ["seconds of a problem", mean.seconds.toFixed(2)],
    ["replies cut off", share(replies.cut)],
    ["replies without an answer", share(replies.answerless)],
    ["replies undecided", share(replies.undecided)],
  ]);
}

/** What each round did to the answers; nothing where there is one round. */
export function roundTable({ rounds }: Summary): string {
  if (rounds.length < 2) return "";
  const rows = rounds.map(({ reached, accuracy, turnedRight, turnedWrong }, i) => [
    `${i}`,
    `${reached}`,
    `${percent(accuracy.share)}, ${interval(accuracy)}`,
    i === 0 ? "" : `${turnedRight}`,
    i === 0 ? "" : `${turnedWrong}`,
  ]);
  const heads = ["round", "problems", "accuracy so far", "turned right", "turned wrong"];
  return columns("What each round did", heads, rows);
}

/** A table for each property of the problems. */
export function groupTables({ groups }: Summary): string {
  const tables = groups.map(({ by, values }) =>
    columns(
      `By ${by}`,
      [by, "accuracy", "95 % interval", "right"],
      values.map(({ value, accuracy }) => [
        value,
        percent(accuracy.share),
        interval(accuracy),
        ratio(accuracy),
      ]),
    ),
  );
  return tables.join("\n");
}

/** Every value of a run's header. */
export function headerTable(header: RunHeader): string {
  return named(entries(header));
}

function entries(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const name = path === "" ? key : `${path}.${key}`;
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
      return entries(inner, name);
    }
    return [[name, inner === null ? "none" : String(inner)]];
  });
}

const interval = ({ low, high }: Accuracy) => `${percent(low)} to ${percent(high)}`;
const ratio = ({ right, total }: Accuracy) => `${right} of ${total}`;

function named(rows: readonly (readonly [name: string, value: string])[]): string {
  const lines = rows.map(
    ([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
  );
  return `<table class="named">${lines.join("")}</table>`;
}

function columns(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
  );
  return (
    `<table class="columns"><caption>${escaped(caption)}</caption>` +
    `<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`
  );
}
