import { join } from "node:path";
import { loadRows, type SetName } from "../../src/evaluate/data";
import { readChunks } from "../../src/evaluate/node_store";
import { evaluationSet, familyById } from "../../src/problems/generate";
import { isHeldBack } from "../../src/problems/held_back";
import { Forbidden } from "./overlap";

/** An example of the training data; `family` where it was generated. */
export interface Example {
  readonly question: string;
  readonly reply: string;
  readonly source: string;
  readonly family?: string;
}

/** What screening found: examples that may be trained on, and how many may not, by reason. */
export interface Screened {
  readonly kept: number[];
  readonly dropped: ReadonlyMap<string, number>;
  /** Examples among the dropped whose family is held back: none, or the generator is wrong. */
  readonly ofHeldBack: number;
  /** One dropped example for each reason, with what it shares. */
  readonly shown: readonly string[];
}

/** Test sets by name, form and file; of MAWPS the half that is kept out of training. */
const TESTS: readonly (readonly [name: string, set: SetName, file: string])[] = [
  ["gsm8k test", "gsm8k", "gsm8k/test.jsonl"],
  ["cmath dev", "cmath", "cmath/cmath_dev.jsonl"],
  ["cmath distractor", "cmath", "cmath/distractor.jsonl"],
  ["mgsm en", "mgsm", "mgsm/mgsm_en.tsv"],
  ["mgsm zh", "mgsm", "mgsm/mgsm_zh.tsv"],
  ["mawps singleop held back", "mawps", "mawps/singleop.jsonl"],
  ["mawps singleeq held back", "mawps", "mawps/singleeq.jsonl"],
  ["stories en", "stories", "stories/en.jsonl"],
  ["stories zh", "stories", "stories/zh.jsonl"],
];

/** Problems of held-back families, in each language, whose wording training must not share. */
const HELD_BACK_PROBLEMS = 400;

/** The runs of words of every test item in `folder` (the project's data/) and of held-back families, and how many items each set has. */
export async function testItems(
  folder: string,
): Promise<{ forbidden: Forbidden; items: ReadonlyMap<string, number> }> {
  const forbidden = new Forbidden();
  const items = new Map<string, number>();
  for (const [name, set, file] of TESTS) {
    const rows = loadRows(readChunks(join(folder, file)), { set, file, trainedToo: false });
    for await (const row of rows) {
      forbidden.add(name, row.problem);
      items.set(name, (items.get(name) ?? 0) + 1);
    }
  }
  for (const language of ["en", "zh"] as const) {
    const name = `held-back families ${language}`;
    const problems = evaluationSet(language, undefined, HELD_BACK_PROBLEMS, 0, "held-back");
    for (const { text } of problems) forbidden.add(name, text);
    items.set(name, problems.length);
  }
  return { forbidden, items };
}

function heldBack(id: string): boolean {
  const family = familyById(id);
  return family === undefined || isHeldBack(family);
}

/** Sorts examples out that share a run of words with a test item, or whose family is held back. */
export function screen(examples: readonly Example[], forbidden: Forbidden): Screened {
  const kept: number[] = [];
  const dropped = new Map<string, number>();
  const shown: string[] = [];
  let ofHeldBack = 0;
  for (const [i, { question, reply, source, family }] of examples.entries()) {
    const held = family !== undefined && heldBack(family);
    if (held) ofHeldBack++;
    const found = held
      ? { set: "the held-back families", run: family }
      : forbidden.find(`${question}\n${reply}`);
    if (found === undefined) {
      kept.push(i);
      continue;
    }
    const reason = `${family ?? source} with ${found.set}`;
    if (!dropped.has(reason)) shown.push(`${reason}: "${found.run}" in "${question}"`);
    dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
  }
  return { kept, dropped, shown, ofHeldBack };
}
