import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Random } from "../../src/common/random";
import { faultOf } from "../../src/problems/check";
import type { Family } from "../../src/problems/family";
import { evaluationSet, type Problem, unseenOf } from "../../src/problems/generate";
import { hintExample } from "../../src/problems/hints";
import * as en from "../../src/problems/lexicon_en";
import * as zh from "../../src/problems/lexicon_zh";
import { nextProblem } from "../../src/problems/mixture";
import { partOf } from "../../src/problems/parts";
import { FAMILIES } from "../../src/problems/registry";
import { compareExample } from "../../src/problems/self_compare";

/** Of the examples: hint rounds, and comparisons of earlier answers. */
const HINT_SHARE = 0.25;
const COMPARE_SHARE = 0.05;

const usage = `usage: emit_problems train|eval|words OUT.jsonl [COUNT] [SEED] [WITHOUT]
train: COUNT examples {question, reply} of the training mixture, a quarter of them hint rounds, one in twenty
       a comparison of earlier answers
words: names and things as JSON lines, each a list of words that may stand for one another
eval:  COUNT unseen problems for each language and number of steps, plain and with hints, and
       COUNT of held-back families for each language
WITHOUT: families whose id this pattern matches are left out of train; eval has COUNT of them for each language`;

type Form = "plain" | "hints" | "comparison";

function example(problem: Problem, form: Form): { question: string; reply: string } {
  const random = new Random(`hint/${problem.split}/${problem.family}/${problem.seed}`);
  if (form === "hints") return hintExample(problem, random);
  if (form === "comparison") return compareExample(problem, random);
  return { question: problem.text, reply: problem.solution };
}

function record(problem: Problem, form: Form): object {
  const { family, language, steps, answer } = problem;
  const boosted = problem.operators.length > 0;
  const { question, reply } = example(problem, form);
  const hinted = form !== "plain";
  return { source: "generated", question, reply, family, language, steps, answer, boosted, hinted };
}

function drawForm(random: Random): Form {
  const at = random.next();
  if (at < HINT_SHARE) return "hints";
  return at < HINT_SHARE + COMPARE_SHARE ? "comparison" : "plain";
}

/** Problems of the mixture; one that fails its check is named and left out, so that a long run goes on. */
function* trainingSet(count: number, seed: number, without: RegExp | null): Generator<object> {
  for (let i = seed; i < seed + count; i++) {
    let fault: string | undefined;
    try {
      const problem = nextProblem("train", i);
      if (without?.test(problem.family)) continue;
      fault = faultOf(problem);
      if (fault === undefined) yield record(problem, drawForm(new Random(`form/${i}`)));
    } catch (error) {
      fault = String(error);
    }
    if (fault !== undefined) console.error(`left out: seed ${i} of the mixture: ${fault}`);
  }
}

function* heldOutSets(count: number, seed: number, without: RegExp | null): Generator<object> {
  const isLeftOut = (family: Family) =>
    partOf(family) !== "held-back" && without?.test(family.id) === true;
  for (const language of ["en", "zh"] as const) {
    const told = FAMILIES.filter((family) => family.language === language);
    for (const steps of [1, 2, 3, 4]) {
      const known = told.filter(
        (family) => family.steps === steps && partOf(family) === "trained" && !isLeftOut(family),
      );
      for (const problem of unseenOf(known, count, seed)) {
        yield record(problem, "plain");
        yield record(problem, "hints");
      }
    }
    for (const problem of evaluationSet(language, undefined, count, seed, "held-back")) {
      yield { ...record(problem, "plain"), group: `held-back ${language}` };
    }
    for (const problem of unseenOf(told.filter(isLeftOut), count, seed)) {
      yield { ...record(problem, "plain"), group: `left out ${language}` };
    }
  }
}

function groupBy(things: readonly zh.Thing[]): Map<string, zh.Thing[]> {
  const groups = new Map<string, zh.Thing[]>();
  for (const thing of things)
    groups.set(thing.measure, [...(groups.get(thing.measure) ?? []), thing]);
  return groups;
}

/** Lists of words that may stand for one another in a problem; a thing as [singular, plural]. */
function* wordLists(): Generator<object> {
  yield en.PEOPLE.map(({ name }) => [name]);
  for (const nouns of [[...en.FOOD, ...en.GOODS], en.ANIMALS, en.CONTAINERS]) {
    yield nouns.map(({ one, many }) => [one, many]);
  }
  yield zh.NAMES.map((name) => [name]);
  const things = groupBy([...zh.FOOD, ...zh.GOODS]);
  for (const list of things.values()) yield list.map(({ name }) => [name]);
}

function linesOf(
  mode: string | undefined,
  count: number,
  seed: number,
  pattern: string | undefined,
) {
  const without = pattern ? new RegExp(pattern) : null;
  if (mode === "train") return trainingSet(count, seed, without);
  if (mode === "eval") return heldOutSets(count, seed, without);
  return mode === "words" ? wordLists() : undefined;
}

const [mode, path, count = "1000", seed = "0", pattern] = process.argv.slice(2);
const found = linesOf(mode, Number(count), Number(seed), pattern);
if (found === undefined || path === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const out = createWriteStream(path);
  for (const line of found) {
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, "drain");
  }
  out.end();
}
