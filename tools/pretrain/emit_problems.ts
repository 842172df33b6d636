import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Random } from "../../src/common/random";
import { faultOf } from "../../src/problems/check";
import { evaluationSet, type Problem } from "../../src/problems/generate";
import { hintExample } from "../../src/problems/hints";
import { mixedProblem } from "../../src/problems/mixture";

const HINT_SHARE = 0.25;

const usage = `usage: emit_problems train|eval OUT.jsonl [COUNT] [SEED]
train: COUNT examples {question, reply} of the training mixture, a quarter of them hint rounds
eval:  COUNT unseen problems for each language and number of steps, plain and with hints, and
       COUNT of held-back families for each language`;

function record(problem: Problem, hinted: boolean): object {
  const random = new Random(`hint/${problem.split}/${problem.family}/${problem.seed}`);
  const { family, language, steps, answer } = problem;
  const boosted = problem.operators.length > 0;
  const { question, reply } = hinted
    ? hintExample(problem, random)
    : { question: problem.text, reply: problem.solution };
  return { source: "generated", question, reply, family, language, steps, answer, boosted, hinted };
}

function* trainingSet(count: number, seed: number): Generator<object> {
  for (let i = seed; i < seed + count; i++) {
    const problem = mixedProblem("train", i);
    const fault = faultOf(problem);
    if (fault !== undefined) throw new Error(`${problem.family} seed ${problem.seed}: ${fault}`);
    yield record(problem, new Random(`hinted/${i}`).chance(HINT_SHARE));
  }
}

function* heldOutSets(count: number, seed: number): Generator<object> {
  for (const language of ["en", "zh"] as const) {
    for (const steps of [1, 2, 3, 4]) {
      for (const problem of evaluationSet(language, steps, count, seed)) {
        yield record(problem, false);
        yield record(problem, true);
      }
    }
    for (const problem of evaluationSet(language, undefined, count, seed, "held-back")) {
      yield { ...record(problem, false), group: `held-back ${language}` };
    }
  }
}

const [mode, path, count = "1000", seed = "0"] = process.argv.slice(2);
if ((mode !== "train" && mode !== "eval") || path === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const make = mode === "train" ? trainingSet : heldOutSets;
  const out = createWriteStream(path);
  for (const example of make(Number(count), Number(seed))) {
    if (!out.write(`${JSON.stringify(example)}\n`)) await once(out, "drain");
  }
  out.end();
}
