/** @file A report of runs: one HTML file that needs nothing else, written piece by piece. */
import type { Attempt } from "../attempt";
import { sha256Base64 } from "../digest";
import type { RunSource } from "../merge";
import { openRun } from "../read_run";
import { Tally } from "../summary";
import { flagged } from "./flags";
import { escaped, htmlOf, scriptJson } from "./markup";
import style from "./page.css?raw";
import list from "./problems.js?raw";
import {
  comparisonSection,
  problemsSection,
  type ReportedRun,
  runSection,
  titleOf,
} from "./sections";
import views from "./views.css?raw";

/** Attempts that stand in one script element. */
const BLOCK = 200;

const STYLE = `${style}${views}`;
const SCRIPT = `${list}
const runs = [];
for (const block of document.querySelectorAll("script.rows")) {
  const run = Number(block.dataset.run);
  runs[run] ??= [];
  runs[run].push(...JSON.parse(block.textContent));
  block.remove(); // its text is not needed twice
}
showProblems(document.querySelector(".problems"), runs);
`;

/**
 * The report's HTML in pieces. Each run is read twice, and one block of its attempts is held at a
 * time; the first `listed` problems of each are in the list, the figures count all. Throws an
 * `input` error for a file that is no run.
 */
export async function* reportHtml(
  sources: readonly RunSource[],
  listed = Number.POSITIVE_INFINITY,
): AsyncGenerator<string, void> {
  const runs = await Promise.all(sources.map(summarise));
  yield await beginning(runs, listed);
  for (const [index, { name, chunks }] of sources.entries()) {
    const { attempts } = await openRun(chunks(), name);
    yield* dataBlocks(index, attempts, listed);
  }
  yield `<script type="module">${SCRIPT}</script>\n</body>\n</html>\n`;
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
  listed: number,
): AsyncGenerator<string, void> {
  let block: string[] = [];
  const element = () =>
    `<script type="application/json" class="rows" data-run="${run}">[${block.join(",")}]</script>\n`;
  for await (const attempt of attempts) {
    if (attempt.index >= listed) continue;
    block.push(scriptJson(flagged(attempt)));
    if (block.length < BLOCK) continue;
    yield element();
    block = [];
  }
  if (block.length > 0) yield element();
}

async function beginning(runs: readonly ReportedRun[], listed: number): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await sha256Base64(SCRIPT)}'`,
    `style-src 'sha256-${await sha256Base64(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const title = runs.length === 1 ? titleOf(runs[0]!) : `${runs.length} evaluations`;
  const body = [
    ...comparisonSection(runs),
    ...runs.map(runSection),
    problemsSection(
      runs.map(({ name }) => name),
      runs.some(({ summary }) => summary.selected > listed) ? listed : null,
    ),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body class="run-view">
<h1>${escaped(title)}</h1>
${body.map(htmlOf).join("\n")}
<noscript><p>The list of problems needs JavaScript, which this file brings along.</p></noscript>
`;
}
