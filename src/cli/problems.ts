import { Random } from "../common/random";
import { boost, familyById, type Problem, problemOf } from "../problems/generate";
import { hintExample } from "../problems/hints";
import { mixedProblem } from "../problems/mixture";
import { OPERATOR_NAMES, type OperatorName } from "../problems/operators";
import { compareExample } from "../problems/self_compare";
import { familyRows, familyTable } from "../problems/table";
import type { Command } from "./command";
import { COMMON_OPTIONS, type Given, UsageError } from "./options";
import { note, print, printJson } from "./output";

const COUNT = 5;

export const problems: Command = {
  summary: "print problems of the generator, or the list of its families",
  help: `usage: skymath problems [options]

Prints generated problems with their solutions: of the training mixture, or of one
family. The same seed gives the same problem.

  --family ID                problems of this family (default: the mixture's)
  --seed N --count N         the first seed, and how many (default: 0 and ${COUNT})
  --unseen                   numbers that training never sees in that family
  --operator A,B             then work on each problem with these, in this order:
                             ${OPERATOR_NAMES.join(", ")}
  --as plain|hint|compare    a question and its solution, a hint round, or a record of
                             self-compare (default: plain)
  --list                     a table of all families, in Markdown
  --json                     one JSON document a line`,
  options: {
    ...COMMON_OPTIONS,
    ...{ family: { type: "string" }, seed: { type: "string" }, count: { type: "string" } },
    ...{ unseen: { type: "boolean" }, operator: { type: "string" }, as: { type: "string" } },
    list: { type: "boolean" },
  },
  positionals: 0,

  async run(given) {
    const json = given.flag("json");
    if (given.flag("list")) {
      if (json) for (const row of familyRows()) await printJson(row);
      else await print(familyTable());
      return 0;
    }
    const as = given.choice("as", ["plain", "hint", "compare"]) ?? "plain";
    for (const problem of chosen(given)) {
      const example = exampleOf(problem, as);
      if (json) await printJson(record(problem, example));
      else await print(`${heading(problem)}\n${example.question}\n\n${example.reply}\n\n`);
    }
    return 0;
  },
};

/** The problems that the options name, operators applied; what an operator does not fit is left out. */
function* chosen(given: Given): Generator<Problem> {
  const id = given.text("family");
  const family = id === undefined ? undefined : familyById(id);
  if (id !== undefined && !family) {
    throw new UsageError(`There is no family "${id}"; --list names them all.`);
  }
  const names = operatorsOf(given);
  const split = given.flag("unseen") ? "eval" : "train";
  const first = given.whole("seed") ?? 0;
  const count = given.whole("count", 1) ?? COUNT;
  for (let seed = first; seed < first + count; seed++) {
    const plain = family ? problemOf(family, split, seed) : mixedProblem(split, seed);
    const problem = boosted(plain, names);
    if (problem) yield problem;
    else note(`Seed ${seed} of ${plain.family}: an operator does not fit.`);
  }
}

function operatorsOf(given: Given): OperatorName[] {
  return (given.text("operator")?.split(",") ?? []).map((name) => {
    const found = OPERATOR_NAMES.find((known) => known === name);
    if (found) return found;
    throw new UsageError(`--operator takes ${OPERATOR_NAMES.join(", ")}; not "${name}".`);
  });
}

function boosted(problem: Problem, names: readonly OperatorName[]): Problem | undefined {
  const random = new Random(`operators/${problem.family}/${problem.seed}`);
  let result: Problem | undefined = problem;
  for (const name of names) result = result && boost(result, name, random);
  return result;
}

function exampleOf(problem: Problem, as: "plain" | "hint" | "compare") {
  const random = new Random(`${as}/${problem.family}/${problem.seed}`);
  if (as === "hint") return hintExample(problem, random);
  if (as === "compare") return compareExample(problem, random);
  return { question: problem.text, reply: problem.solution };
}

function heading({ family, seed, steps, operators, wording }: Problem): string {
  const names = [...operators.map(({ name }) => name), ...(wording === 0 ? [] : ["rephrase"])];
  return `[${[family, `seed ${seed}`, `${steps} ${steps === 1 ? "step" : "steps"}`, ...names].join(", ")}]`;
}

function record(problem: Problem, { question, reply }: { question: string; reply: string }) {
  const { family, language, split, seed, wording, operators, steps, answer, form } = problem;
  const recipe = { family, split, seed, wording, operators };
  return { question, reply, answer, language, steps, recipe, form };
}
