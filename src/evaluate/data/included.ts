/** @file The published problems that come along: name, form and file under `data/`. */
import type { SetName } from "./sets";

export interface IncludedSet {
  readonly set: SetName;
  /** Its path under `data/`. */
  readonly file: string;
}

export const INCLUDED = {
  gsm8k: { set: "gsm8k", file: "gsm8k/test.jsonl" },
  cmath: { set: "cmath", file: "cmath/cmath_dev.jsonl" },
  "cmath-distractor": { set: "cmath", file: "cmath/distractor.jsonl" },
  "mgsm-en": { set: "mgsm", file: "mgsm/mgsm_en.tsv" },
  "mgsm-zh": { set: "mgsm", file: "mgsm/mgsm_zh.tsv" },
  svamp: { set: "svamp", file: "svamp/svamp_first700.json" },
  "mawps-singleeq": { set: "mawps", file: "mawps/singleeq.jsonl" },
  "mawps-singleop": { set: "mawps", file: "mawps/singleop.jsonl" },
  "stories-en": { set: "stories", file: "stories/en.jsonl" },
  "stories-zh": { set: "stories", file: "stories/zh.jsonl" },
} as const satisfies Readonly<Record<string, IncludedSet>>;

export type IncludedName = keyof typeof INCLUDED;

export const INCLUDED_NAMES = Object.keys(INCLUDED) as IncludedName[];

/** Whether problems of that name come along. */
export function isIncluded(name: string): name is IncludedName {
  return Object.hasOwn(INCLUDED, name);
}
