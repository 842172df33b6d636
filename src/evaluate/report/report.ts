/** @file A report of runs: one HTML file that needs nothing else, written piece by piece. */
import { type Attempt, flipped, samplesOf } from "../attempt";
import { sha256Base64 } from "../digest";
import type { RunHeader } from "../header";
import type { RunSource } from "../merge";
import { openRun } from "../read_run";
import { isCut, type Summary, Tally } from "../summary";
import { costChart, intervalChart, roundChart } from "./charts";
import { escaped, scriptJson } from "./markup";
import style from "./page.css?raw";
import script from "./page.js?raw";
import { figuresTable, groupTables, headerTable, roundTable } from "./tables";

/** A run with its figures, ready to be shown. */
export interface ReportedRun {
  readonly name: string;
  readonly header: RunHeader;
  readonly summary: Summary;
}

/** By what the problems of a report can be filtered. */
export type Flag = "right" | "wrong" | "undecided" | "flipped" | "cut" | "failed";

/** Attempts that stand in one script element. */
const BLOCK = 200;

/**
 * The report's HTML in pieces. Each run is read twice, and one block of its attempts is held at a
 * time. Throws an `input` error for a file that is no run.
 */
export async function* reportHtml(sources: readonly RunSource[]): AsyncGenerator<string, void> {
  const runs = await Promise.all(sources.map(summarise));
  yield await beginning(runs);
  for (const [index, { name, chunks }] of sources.entries()) {
    const { attempts } = await openRun(chunks(), name);
    yield* dataBlocks(index, attempts);
  }
  yield `<script>${script}</script>\n</body>\n</html>\n`;
}

/** Reads a run through for its figures. */
export async function summarise({ name, chunks }: RunSource): Promise<ReportedRun> {
  const { header, attempts } = await openRun(chunks(), name);
  const tally = new Tally();
  for await (const attempt of attempts) tally.add(attempt);
  return { name, header, summary: tally.summary(header) };
}

async function* dataBlocks(
  run: number,
  attempts: AsyncIterable<Attempt>,
): AsyncGenerator<string, void> {
  let block: string[] = [];
  const element = () =>
    `<script type="application/json" class="rows" data-run="${run}">[${block.join(",")}]</script>\n`;
  for await (const attempt of attempts) {
    block.push(scriptJson({ ...attempt, flags: flagsOf(attempt) }));
    if (block.length < BLOCK) continue;
    yield element();
    block = [];
  }
  if (block.length > 0) yield element();
}

function flagsOf(attempt: Attempt): Flag[] {
  const flags: Flag[] = [attempt.verdict];
  if (flipped(attempt)) flags.push("flipped");
  if (samplesOf(attempt).some(({ stopReason }) => isCut(stopReason))) flags.push("cut");
  if (attempt.error !== undefined) flags.push("failed");
  return flags;
}

async function beginning(runs: readonly ReportedRun[]): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await sha256Base64(script)}'`,
    `style-src 'sha256-${await sha256Base64(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const title = runs.length === 1 ? `${titleOf(runs[0]!)}` : `${runs.length} evaluations`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${comparisonSection(runs)}
${runs.map(runSection).join("\n")}
${problemsSection(runs)}
`;
}

function comparisonSection(runs: readonly ReportedRun[]): string {
  if (runs.length < 2) return "";
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
    ? figure("Accuracy by round", roundChart("Accuracy by round, each run", series))
    : "";
  return `<section>
<h2>Runs side by side</h2>
${figure("Accuracy, with 95 % intervals", intervalChart("Accuracy of each run", overall))}
${figure("Accuracy against cost: mean tokens computed for a problem", costChart("Cost and accuracy", costs))}
${rounds}
</section>`;
}

function runSection(run: ReportedRun): string {
  const { name, summary } = run;
  const { accuracy, groups, rounds } = summary;
  const rows = [
    { label: "all", accuracy },
    ...groups.flatMap(({ by, values }) =>
      values.map((group) => ({ label: `${by} ${group.value}`, accuracy: group.accuracy })),
    ),
  ];
  const byRound = [{ name, values: rounds.map((round) => round.accuracy) }];
  const roundFigure =
    rounds.length > 1
      ? figure("Accuracy had each problem stopped at this round", roundChart("By round", byRound))
      : "";
  return `<section>
<h2>${escaped(name)}</h2>
${partialNote(summary)}
${figuresTable(summary)}
${figure("Accuracy, with 95 % intervals", intervalChart("Accuracy by group", rows))}
${roundFigure}
${roundTable(summary)}
${groupTables(summary)}
<details><summary>Everything that shaped this run</summary>${headerTable(run.header)}</details>
</section>`;
}

function partialNote({ partial, done, problems }: Summary): string {
  if (!partial) return "";
  return `<p class="partial">Partial: ${done} of the ${problems} problems of the data set.</p>`;
}

const figure = (caption: string, chart: string) =>
  `<figure><figcaption>${escaped(caption)}</figcaption>${chart}</figure>`;

const titleOf = ({ header }: ReportedRun) =>
  `${header.model.name}, ${header.data.name}, ${header.settings.method}`;

/** The frame that the page's script fills. */
function problemsSection(runs: readonly ReportedRun[]): string {
  const choices = runs.map(({ name }, i) => `<option value="${i}">${escaped(name)}</option>`);
  const filters: readonly (readonly [value: string, text: string])[] = [
    ["", "all problems"],
    ["right", "right"],
    ["wrong", "wrong"],
    ["undecided", "undecided"],
    ["flipped", "flipped between rounds"],
    ["cut", "with a reply cut off"],
    ["failed", "not put to the model"],
  ];
  const options = filters.map(([value, text]) => `<option value="${value}">${text}</option>`);
  return `<section id="problems">
<h2>Problems</h2>
<noscript><p>The list of problems needs JavaScript, which this file brings along.</p></noscript>
<form id="controls">
<label${runs.length < 2 ? " hidden" : ""}>Run <select name="run">${choices.join("")}</select></label>
<label>Show <select name="flag">${options.join("")}</select></label>
<label>Search <input name="search" type="search" placeholder="problem, reply, answer, id"></label>
</form>
<p id="count" role="status"></p>
<div id="list"></div>
<nav id="pages" aria-label="Pages">
<button type="button" id="previous">Previous</button>
<span id="place"></span>
<button type="button" id="next">Next</button>
</nav>
</section>`;
}
