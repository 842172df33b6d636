import { createReadStream } from "node:fs";
import { join } from "node:path";
import {
  type DataOptions,
  type DataRow,
  loadRows,
  type SetName,
} from "../../../../src/evaluate/data";

const root = join(import.meta.dirname, "..", "..", "..", "..", "data");

/** The rows of a text or of bytes. */
export async function rowsOf(
  source: string | AsyncIterable<Uint8Array>,
  options: DataOptions,
): Promise<DataRow[]> {
  const rows: DataRow[] = [];
  for await (const row of loadRows(source, options)) rows.push(row);
  return rows;
}

/** The rows of a file under data/, read in small chunks. */
export function rowsOfFile(
  path: string,
  set: SetName,
  options: Partial<DataOptions> = {},
): Promise<DataRow[]> {
  const bytes = createReadStream(join(root, path), { highWaterMark: 1009 });
  return rowsOf(bytes as AsyncIterable<Uint8Array>, { set, file: path, ...options });
}
