import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { SkymathError } from "../common/errors";
import { sha256 } from "../evaluate/digest";
import type { RunHeader } from "../evaluate/header";
import { type FewShot, parseFewShot } from "../hint/few_shot";

/** The examples of a few-shot file, and what a run's header tells of it. */
export interface GivenExamples {
  readonly fewShot: FewShot;
  readonly told: NonNullable<RunHeader["prompting"]["examples"]>;
}

/** Reads a few-shot file. Throws an `input` error where it cannot be read or is none. */
export async function readExamples(path: string): Promise<GivenExamples> {
  let json: string;
  try {
    json = await readFile(path, "utf8");
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new SkymathError(
      { kind: "input", message: `The few-shot file ${path} cannot be read.`, found },
      { cause },
    );
  }
  const fewShot = parseFewShot(json, path);
  const { length } = fewShot.examples;
  return { fewShot, told: { file: basename(path), sha256: await sha256(json), count: length } };
}
