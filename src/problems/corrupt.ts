import type { Random } from "../common/random";
import { EQUATION, equationText } from "./equation";
import {
  compute,
  type Exact,
  equal,
  evaluateChain,
  exact,
  formatExact,
  type Operator,
} from "./exact";
import type { Problem } from "./generate";
import type { Relation } from "./story";

/** A worked solution with one fault, whose consequences are carried through. */
export interface WrongSolution {
  readonly lines: readonly string[];
  readonly answer: string;
  /** The lines, then "The answer is N." with the wrong answer. */
  readonly text: string;
  /** The faulty step, from 0; the number of lines when the solution stops too early. */
  readonly step: number;
}

/** What is done at one step instead of the right thing; undefined when the fault makes no difference. */
type Fault = (problem: Problem, step: number, random: Random) => Changed | undefined;

/** A relation in place of the right one, and a slip on top of its result. */
interface Changed {
  readonly relation: Relation;
  readonly slip: Exact;
}

const NONE = exact(0);
const SWAPS: Readonly<Record<Operator, readonly Operator[]>> = {
  "+": ["-", "*"],
  "-": ["+"],
  "*": ["+", "/"],
  "/": ["*", "-"],
};

/** Another operation than the right one. */
const wrongOperator: Fault = ({ form }, step, random) => {
  const relation = form.relations[step]!;
  const at = random.int(0, relation.operators.length - 1);
  const operators = relation.operators.map((op, i) => (i === at ? random.pick(SWAPS[op]) : op));
  return { relation: { ...relation, operators }, slip: NONE };
};

/** Another number of the problem than the right one: one that is told, or found before. */
const wrongNumber: Fault = ({ form }, step, random) => {
  const relation = form.relations[step]!;
  const at = random.int(0, relation.operands.length - 1);
  const right = form.quantities[relation.operands[at]!]!;
  const others = form.quantities.filter(
    ({ role, value, id }) =>
      !equal(value, right.value) &&
      role !== "constant" &&
      (role !== "derived" || form.relations.slice(0, step).some(({ result }) => result === id)),
  );
  if (others.length === 0) return undefined;
  const other = random.pick(others).id;
  const operands = relation.operands.map((id, i) => (i === at ? other : id));
  return { relation: { ...relation, operands }, slip: NONE };
};

/** The right sum with a wrong result. */
const slip: Fault = ({ form }, step, random) => {
  const relation = form.relations[step]!;
  return { relation, slip: exact(random.pick([-10, -2, -1, 1, 2, 10, 1, -1, 10, -10])) };
};

const FAULTS: readonly Fault[] = [wrongOperator, wrongNumber, wrongNumber, slip, slip];

/** Stops before the last step, and takes the last result for the answer. */
function stopsEarly(problem: Problem, random: Random): WrongSolution | undefined {
  if (problem.lines.length < 2) return undefined;
  const step = random.chance(0.7)
    ? problem.lines.length - 1
    : random.int(1, problem.lines.length - 1);
  const { quantities, relations } = problem.form;
  const answer = formatExact(quantities[relations[step - 1]!.result]!.value);
  return written(problem.lines.slice(0, step), answer, step, problem);
}

/** The wrong solution, unless its answer happens to be right. */
function written(
  lines: readonly string[],
  answer: string,
  step: number,
  problem: Problem,
): WrongSolution | undefined {
  if (answer === problem.answer) return undefined;
  return { lines, answer, step, text: [...lines, `The answer is ${answer}.`].join("\n") };
}

/** The solution worked again with the fault; undefined when a number comes out that no reply has. */
function carriedThrough(problem: Problem, step: number, fault: Changed): WrongSolution | undefined {
  const values = problem.form.quantities.map((quantity) => quantity.value);
  const lines: string[] = [];
  for (const [i, right] of problem.form.relations.entries()) {
    const { result, operands, operators } = i === step ? fault.relation : right;
    const numbers = operands.map((id) => values[id]!);
    const plain = evaluateChain(numbers, operators);
    const value = i === step ? compute(plain, "+", fault.slip) : plain;
    if (value.num < 0 || value.den > 1000 || value.num / value.den > 1e7) return undefined;
    values[result] = value;
    lines.push(problem.lines[i]!.replace(EQUATION, equationText(numbers, operators, value)));
  }
  return written(lines, formatExact(values[problem.form.question]!), step, problem);
}

/**
 * A wrong solution of the problem: a wrong operation, a wrong number, a slip of arithmetic or an early
 * stop, and from there on everything follows from the fault.
 */
export function corrupt(problem: Problem, random: Random): WrongSolution {
  for (let i = 0; i < 20; i++) {
    const made = random.chance(0.15) ? stopsEarly(problem, random) : faulty(problem, random);
    if (made) return made;
  }
  const last = problem.lines.length - 1;
  const made = carriedThrough(problem, last, {
    relation: problem.form.relations[last]!,
    slip: exact(1),
  });
  if (!made) throw new RangeError(`no wrong solution of ${problem.family}, seed ${problem.seed}`);
  return made;
}

function faulty(problem: Problem, random: Random): WrongSolution | undefined {
  const step = random.int(0, problem.lines.length - 1);
  const fault = random.pick(FAULTS)(problem, step, random);
  try {
    return fault && carriedThrough(problem, step, fault);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a division by zero, or out of exact range
    throw error;
  }
}
