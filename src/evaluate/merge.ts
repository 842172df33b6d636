import { SkymathError } from "../common/errors";
import type { Attempt } from "./attempt";
import { checkSameExperiment, type RunHeader } from "./header";
import { openRun, readHeader } from "./read_run";
import type { RunStore } from "./store";

/** A run to read: called anew for each pass over it. */
export interface RunSource {
  readonly name: string;
  chunks(): AsyncIterable<Uint8Array>;
}

/**
 * Writes the attempts of several shards as one run, each once, and returns its header. Throws an
 * `input` error where the runs are not of one experiment or the output holds something already.
 */
export async function mergeRuns(sources: readonly RunSource[], out: RunStore): Promise<RunHeader> {
  const headers: RunHeader[] = [];
  for (const { chunks, name } of sources) {
    const header = await readHeader(chunks(), name);
    if (headers[0] !== undefined) checkSameExperiment(header, headers[0], name);
    headers.push(header);
  }
  const [first] = headers;
  if (first === undefined) {
    throw new SkymathError({
      kind: "input",
      message: "There is no run to merge.",
      needed: "a run",
    });
  }
  await checkEmpty(out);
  const merged = mergedHeader(headers);
  try {
    await out.append(`${JSON.stringify(merged)}\n`);
    const seen = new Set<string>();
    for (const { chunks, name } of sources) {
      const { attempts } = await openRun(chunks(), name);
      await copy(attempts, out, seen);
    }
  } catch (error) {
    await out.truncate(0); // half a merge looks like a run that was stopped
    throw error;
  }
  return merged;
}

/** Characters that are written, and flushed, at once. */
const BLOCK = 1 << 20;

async function copy(
  attempts: AsyncIterable<Attempt>,
  out: RunStore,
  seen: Set<string>,
): Promise<void> {
  let block = "";
  for await (const attempt of attempts) {
    if (seen.has(attempt.key)) continue;
    seen.add(attempt.key);
    block += `${JSON.stringify(attempt)}\n`;
    if (block.length < BLOCK) continue;
    await out.append(block);
    block = "";
  }
  if (block !== "") await out.append(block);
}

/** A shard's header for the whole; the problems of shards that are missing are not in it. */
function mergedHeader(headers: readonly RunHeader[]): RunHeader {
  const first = headers[0]!;
  const shards = new Map(
    headers.map(({ selection, selected }) => [key(selection.shard), selected]),
  );
  const selected = shards.get(key(null)) ?? [...shards.values()].reduce((sum, n) => sum + n, 0);
  const names = new Set(headers.map(({ adapter }) => adapter.name));
  const runtimes = new Set(headers.map(({ runtime }) => runtime));
  return {
    ...first,
    createdAt: headers.map(({ createdAt }) => createdAt).sort()[0]!,
    adapter: {
      name: [...names].join("; "),
      software: headers.some(({ adapter }) => adapter.software),
    },
    runtime: [...runtimes].join("; "),
    selection: { ...first.selection, shard: null },
    selected,
  };
}

const key = (shard: RunHeader["selection"]["shard"]) =>
  shard === null ? "" : `${shard.index}/${shard.of}`;

async function checkEmpty(out: RunStore): Promise<void> {
  for await (const chunk of out.read()) {
    if (chunk.length === 0) continue;
    throw new SkymathError({
      kind: "input",
      message: `${out.name} is there already.`,
      needed: "a new file for the merged run",
      remedy: "Give another name, or remove the file first.",
    });
  }
}
