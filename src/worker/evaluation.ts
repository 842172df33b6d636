/** @file One evaluation in the engine's worker, kept in the browser's own files. */
import { version } from "../../package.json";
import { SkymathError } from "../common/errors";
import { beginHeader, type RunEngine } from "../evaluate/header";
import { resolveEvalSettings } from "../evaluate/method";
import { OpfsStore } from "../evaluate/opfs_store";
import { describeData, type RunProgress, runEvaluation } from "../evaluate/runner";
import { select } from "../evaluate/select";
import type { Session } from "../session";
import { browserName } from "./browser_name";
import { readChosen } from "./eval_data";
import type { EndedRun, EvalRequest } from "./evaluate_api";
import { keepRequest, keptRequest, newRunName, runFile, runFolder } from "./run_folder";

/** An evaluation that can run: its name, and what is asked of it. */
export interface PlannedRun {
  readonly name: string;
  readonly request: EvalRequest;
  readonly isNew: boolean;
}

/** A new run of what is asked, or the kept one of that name. */
export async function planRun(asked: EvalRequest | string): Promise<PlannedRun> {
  if (typeof asked !== "string") return { name: newRunName(asked), request: asked, isNew: true };
  return { name: asked, request: await keptRequest(await runFolder(), asked), isNew: false };
}

/** Runs what is not done yet; resolves when all is, or when the signal stopped it. */
export async function runPlanned(
  { name, request, isNew }: PlannedRun,
  session: Session,
  sha256: string,
  signal: AbortSignal,
  onProgress: (progress: RunProgress) => void,
): Promise<EndedRun> {
  const { limit, shuffleSeed, batch } = request;
  const settings = resolveEvalSettings(request.settings);
  const data = await readChosen(request.data, request.skipMalformed);
  const selection = { limit, shuffleSeed, ids: null, shard: null };
  const problems = select(data.rows, selection);
  if (problems.length === 0) throw nothingSelected(data.name);
  const header = beginHeader(runEngine(session, sha256), {
    settings,
    data: { name: data.name, ...(await describeData(data.rows)), skipped: data.skipped },
    selection,
    selected: problems.length,
  });
  const folder = await runFolder();
  if (isNew) await keepRequest(folder, name, request);
  const store = await OpfsStore.open(folder, runFile(name));
  try {
    const run = { solver: session, problems, header, store, batch, signal, onProgress };
    const { complete } = await runEvaluation(run);
    return { name, complete };
  } finally {
    await store.close();
  }
}

function runEngine(session: Session, sha256: string): RunEngine {
  const { model, adapter, numerics } = session;
  return {
    program: version,
    model: { name: model.name, file: model.file, quantisation: model.quantisation, sha256 },
    numerics,
    adapter: { name: adapter.name, software: adapter.software },
    ...session.adapters.told(),
    runtime: browserName(navigator.userAgent),
    prompting: { format: session.promptFormat, examples: null },
  };
}

function nothingSelected(name: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `There is no problem to run in ${name}.`,
    needed: "at least one problem",
    found: "none",
  });
}
