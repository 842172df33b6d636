/** @file The figures of a run as tables. */
import type { RunHeader } from "../header";
import type { Accuracy, Summary } from "../summary";
import { type Element, element, percent } from "./markup";

/** The main figures, one row each. */
export function figuresTable(summary: Summary): Element {
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
export function roundTable({ rounds }: Summary): Element[] {
  if (rounds.length < 2) return [];
  const rows = rounds.map(({ reached, accuracy, turnedRight, turnedWrong }, i) => [
    `${i}`,
    `${reached}`,
    `${percent(accuracy.share)}, ${interval(accuracy)}`,
    i === 0 ? "" : `${turnedRight}`,
    i === 0 ? "" : `${turnedWrong}`,
  ]);
  const heads = ["round", "problems", "accuracy so far", "turned right", "turned wrong"];
  return [columns("What each round did", heads, rows)];
}

/** A table for each property of the problems. */
export function groupTables({ groups }: Summary): Element[] {
  return groups.map(({ by, values }) =>
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
}

/** Every value of a run's header. */
export function headerTable(header: RunHeader): Element {
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

function named(rows: readonly (readonly [name: string, value: string])[]): Element {
  const lines = rows.map(([name, value]) =>
    element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
  );
  return element("table", { class: "named" }, element("tbody", {}, lines));
}

function columns(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Element {
  const head = heads.map((name) => element("th", { scope: "col" }, name));
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      cells.map((cell) => element("td", {}, cell)),
    ),
  );
  return element(
    "table",
    { class: "columns" },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, head)),
    element("tbody", {}, body),
  );
}
