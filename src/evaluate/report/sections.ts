/** @file The parts of a report that are made of figures: one run, several side by side, the list's frame. */
import type { RunHeader } from "../header";
import type { Summary } from "../summary";
import { costChart, intervalChart, roundChart } from "./charts";
import type { Flag } from "./flags";
import { type Element, element } from "./markup";
import { figuresTable, groupTables, headerTable, roundTable } from "./tables";

/** A run with its figures, ready to be shown. */
export interface ReportedRun {
  readonly name: string;
  readonly header: RunHeader;
  readonly summary: Summary;
}

/** `SkyMath Mini, gsm8k, php with the calculator`; `SkyMath Mini with ADAPTER, …` where one was learned. */
export function titleOf({ header }: Pick<ReportedRun, "header">): string {
  const { model, lora, data, settings } = header;
  const calculator = settings.calculator ? " with the calculator" : "";
  return `${model.name}${lora ? ` with ${lora.name}` : ""}, ${data.name}, ${settings.method}${calculator}`;
}

const COST = "Cost and accuracy";

/** Charts of several runs; nothing for one. */
export function comparisonSection(runs: readonly ReportedRun[]): Element[] {
  if (runs.length < 2) return [];
  const overall = runs.map(({ name, summary }) => ({ label: name, accuracy: summary.accuracy }));
  const costs = runs.map(({ name, summary: { mean, accuracy } }) => ({
    name,
    tokens: mean.computedTokens + mean.replyTokens,
    accuracy,
  }));
  const series = runs.map(({ name, summary }) => ({
    name,
    values: summary.rounds.map(({ accuracy }) => accuracy),
  }));
  const rounds = series.some(({ values }) => values.length > 1)
    ? [figure("Accuracy by round", roundChart("Accuracy by round, each run", series))]
    : [];
  return [
    element(
      "section",
      {},
      element("h2", {}, "Runs side by side"),
      figure("Accuracy, with 95 % intervals", intervalChart("Accuracy of each run", overall)),
      figure("Accuracy against cost: mean tokens computed for a problem", costChart(COST, costs)),
      rounds,
    ),
  ];
}

/** One run: figures, charts, tables and what shaped it. */
export function runSection(run: ReportedRun): Element {
  const { name, summary, header } = run;
  const { accuracy, groups, rounds } = summary;
  const rows = [
    { label: "all", accuracy },
    ...groups.flatMap(({ by, values }) =>
      values.map((group) => ({ label: `${by} ${group.value}`, accuracy: group.accuracy })),
    ),
  ];
  const byRound = [{ name, values: rounds.map((round) => round.accuracy) }];
  const figures = [
    figure("Accuracy, with 95 % intervals", intervalChart("Accuracy by group", rows)),
    ...(rounds.length > 1
      ? [figure("Accuracy had each problem stopped at this round", roundChart("By round", byRound))]
      : []),
  ];
  return element(
    "section",
    {},
    element("h2", {}, name),
    partialNote(summary),
    figuresTable(summary),
    figures,
    roundTable(summary),
    groupTables(summary),
    element(
      "details",
      {},
      element("summary", {}, "Everything that shaped this run"),
      headerTable(header),
    ),
  );
}

/** The frame that `showProblems` fills; `listed` where it lists no more problems than so many. */
export function problemsSection(names: readonly string[], listed: number | null = null): Element {
  const choices = names.map((name, i) => element("option", { value: i }, name));
  const options = FILTERS.map(([value, text]) => element("option", { value }, text));
  const hidden: Readonly<Record<string, string>> = names.length < 2 ? { hidden: "" } : {};
  const search = { name: "search", type: "search", placeholder: "problem, reply, answer, id" };
  return element(
    "section",
    { class: "problems" },
    element("h2", {}, "Problems"),
    ...(listed === null
      ? []
      : [element("p", {}, `The first ${listed} of each run are listed; the figures count all.`)]),
    element(
      "form",
      { class: "controls", "data-part": "controls" },
      element("label", hidden, "Run ", element("select", { name: "run" }, choices)),
      element("label", {}, "Show ", element("select", { name: "flag" }, options)),
      element("label", {}, "Search ", element("input", search)),
    ),
    element("p", { "data-part": "count", role: "status" }),
    element("div", { "data-part": "list" }),
    element(
      "nav",
      { class: "pages", "data-part": "pages", "aria-label": "Pages of problems" },
      element("button", { type: "button", "data-part": "previous" }, "Previous"),
      element("span", { "data-part": "place" }),
      element("button", { type: "button", "data-part": "next" }, "Next"),
    ),
  );
}

const FILTERS: readonly (readonly [value: Flag | "", text: string])[] = [
  ["", "all problems"],
  ["right", "right"],
  ["wrong", "wrong"],
  ["undecided", "undecided"],
  ["flipped", "flipped between rounds"],
  ["cut", "with a reply cut off"],
  ["failed", "not put to the model"],
];

function partialNote({ partial, done, problems }: Summary): Element[] {
  if (!partial) return [];
  const text = `Partial: ${done} of the ${problems} problems of the data set.`;
  return [element("p", { class: "partial" }, text)];
}

const figure = (caption: string, chart: Element) =>
  element("figure", {}, element("figcaption", {}, caption), chart);
