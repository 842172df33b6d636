/** @file Few-shot prompts: worked examples before the question, in the forms of progressive-hint prompting. */
import * as v from "valibot";
import { SkymathError } from "../common/errors";
import { carriesHints, hintsTaken, questionWithHints } from "./prompts";

export interface FewShotExample {
  readonly question: string;
  /** The reply as the model should write it, its last line with the answer included. */
  readonly reply: string;
  /** Hints of its form in hint rounds, right or wrong ones; without them it stands there as it is. */
  readonly hints?: readonly string[] | undefined;
}

export interface FewShot {
  /** What stands before a question and before a reply: `Q:` and `A:`. */
  readonly question: string;
  readonly answer: string;
  readonly examples: readonly FewShotExample[];
}

const MAX_EXAMPLES = 100;
const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(20_000));
const label = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));

const fewShotSchema = v.object({
  format: v.literal("skymath-few-shot"),
  question: v.optional(label, "Q:"),
  answer: v.optional(label, "A:"),
  examples: v.pipe(
    v.array(
      v.object({
        question: text,
        reply: text,
        hints: v.optional(v.pipe(v.array(label), v.nonEmpty(), v.maxLength(32))),
      }),
    ),
    v.nonEmpty(),
    v.maxLength(MAX_EXAMPLES),
  ),
});

/** Reads a few-shot file's JSON. Throws an `input` error that names the place of what is wrong. */
export function parseFewShot(json: string, file: string): FewShot {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw unusable(file, "a JSON document", cause instanceof Error ? cause.message : `${cause}`);
  }
  const result = v.safeParse(fewShotSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue) ?? "the document";
  throw unusable(file, `${path}: ${issue.expected}`, issue.received.slice(0, 200));
}

/** What every prompt of a question's kind begins with: the examples, with hints where it has some. */
export function examplesBefore(fewShot: FewShot, question: string): string {
  const hinted = carriesHints(question);
  const told = fewShot.examples.map(({ question: asked, reply, hints }) => {
    if (!hinted || hints === undefined) return `${asking(fewShot, asked)} ${reply}\n\n`;
    return `${asking(fewShot, questionWithHints(asked, hints))} ${hintsTaken(hints)} ${reply}\n\n`;
  });
  return told.join("");
}

/** The question as it stands after the examples, up to where the reply begins. */
export function asking({ question, answer }: FewShot, asked: string): string {
  return `${question} ${asked.trim().replaceAll("\r", "")}\n${answer}`;
}

function unusable(file: string, needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `${file} is no file of few-shot examples.`,
    needed,
    found,
    remedy: "See docs/few-shot.md for its form.",
  });
}
