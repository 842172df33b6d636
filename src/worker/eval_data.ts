import { chunksOf } from "../common/bytes";
import { SkymathError } from "../common/errors";
import { type DataRow, loadRows } from "../evaluate/data";
import { INCLUDED } from "../evaluate/data/included";
import { setOfFile } from "../evaluate/data/sets";
import type { DataChoice } from "./evaluate_api";
import { INCLUDED_FILES } from "./included_files";

/** The problems of an evaluation, the name they go by, and how many rows were skipped. */
export interface ChosenData {
  readonly name: string;
  readonly rows: readonly DataRow[];
  readonly skipped: number;
}

/** Reads the chosen problems. Throws an `input` error that names a malformed row unless they are skipped. */
export async function readChosen(data: DataChoice, skipMalformed: boolean): Promise<ChosenData> {
  if (data.kind === "generated") {
    const { generatedRows } = await import("../evaluate/data/generated"); // large
    const { language, steps, seed } = data;
    const name = `generated: ${language}, ${steps} steps, seed ${seed}`;
    return { name, rows: generatedRows(data), skipped: 0 };
  }
  const { source, name, file, set } =
    data.kind === "included"
      ? { ...INCLUDED[data.name], name: data.name, source: fetched(INCLUDED_FILES[data.name]) }
      : picked(data.file, data.set);
  let skipped = 0;
  const skip = skipMalformed ? { onMalformed: () => void skipped++ } : {};
  const rows: DataRow[] = [];
  const options = { set, file: file.split("/").at(-1)!, ...skip };
  for await (const row of loadRows(source, options)) rows.push(row);
  return { name, rows, skipped };
}

function picked(file: File, chosen: Extract<DataChoice, { kind: "file" }>["set"]) {
  const set = chosen ?? setOfFile(file.name);
  return { set, name: `${set}: ${file.name}`, file: file.name, source: chunksOf(file.stream()) };
}

async function* fetched(address: string): AsyncGenerator<Uint8Array, void> {
  const answer = await fetch(address).catch((error: Error) => error);
  if (answer instanceof Error || !answer.ok || answer.body === null) {
    throw new SkymathError({
      kind: "input",
      message: "The problems that come with the page could not be fetched.",
      needed: address,
      found: answer instanceof Error ? answer.message : `${answer.status} ${answer.statusText}`,
      remedy: "Reload the page when its server can be reached, or pick the file yourself.",
    });
  }
  yield* chunksOf(answer.body);
}
