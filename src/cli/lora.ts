import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { SkymathError } from "../common/errors";
import type { Session } from "../session";
import { CONFIG_FILE, type PeftFiles, WEIGHTS_FILE } from "../weights/peft_writer";
import { note } from "./output";

/** Opens an adapter's folder on a session and chooses it for all requests that name none. */
export async function openLora(session: Session, folder: string): Promise<void> {
  const files = await readLora(folder);
  const { name, rank, projections } = await session.adapters.open(basename(resolve(folder)), files);
  session.adapters.choose(name);
  note(`Adapter ${name}: rank ${rank} on ${projections.join(", ")}.`);
}

/** Reads the two files of a PEFT adapter. Throws an `input` error where they cannot be read. */
export async function readLora(folder: string): Promise<PeftFiles> {
  try {
    const [config, weights] = await Promise.all([
      readFile(join(folder, CONFIG_FILE), "utf8"),
      readFile(join(folder, WEIGHTS_FILE)),
    ]);
    return { config, weights: new Uint8Array(weights) };
  } catch (cause) {
    throw new SkymathError(
      {
        kind: "input",
        message: `There is no adapter in ${folder}.`,
        needed: `${CONFIG_FILE} and ${WEIGHTS_FILE}`,
        found: cause instanceof Error ? cause.message : String(cause),
        remedy: "Give the folder that PEFT, or skymath train, has written.",
      },
      { cause },
    );
  }
}
