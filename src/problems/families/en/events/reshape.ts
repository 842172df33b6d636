import { Random } from "../../../../common/random";
import type { Family } from "../../../family";
import type { Measure } from "../../../measure";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";

/** Asks a question whose last fact stands before it, or in it as a condition. */
export function askIf(
  s: Story,
  r: Random,
  asked: Quantity,
  fact: string,
  question: string,
  measure?: Measure,
): void {
  if (r.chance(0.5)) {
    s.tell(`${fact}.`);
    s.ask(asked, `${question}?`, measure);
  } else s.ask(asked, `{if ${fact}, ${question}|${question} if ${fact}}?`);
}

const LEADS = [
  "suppose that",
  "imagine that",
  "let us say that",
  "we know that",
  "it is given that",
  "think of a case in which",
];

const LATER = /^(?:then|later|after|so far|now|today|meanwhile|besides|this|at the end) ?/;

/** One sentence without its period; undefined where it is several. */
function clause(fact: string): string | undefined {
  const whole = fact.replace(/\.$/, "");
  return /[.?!:]\s|[?!]$/.test(whole) ? undefined : whole;
}

/** The facts as one sentence: "suppose that …, and that …." or "if … and …, how many …?" */
function asOneSentence(story: Story, random: Random): void {
  const clauses = story.facts.map(clause);
  const [first, second, third] = clauses;
  if (first === undefined || third !== undefined || clauses.includes(undefined)) return;
  const asking = /^(?:how|what|by|for|in|on|with|after|at) /.test(story.question);
  const free = story.asked.measure === undefined && asking && !/[.,] /.test(story.question);
  const inside = /^(?:in|at|on|for|while|when|since|whenever|of|from|to|with) /.test(first);
  const lead = free && random.chance(0.6) ? "if" : random.pick(inside ? LEADS.slice(0, -1) : LEADS);
  const end = lead === "if" ? "," : ".";
  if (second === undefined) {
    story.rewrite(0, `${lead} ${first}${end}`);
    return;
  }
  const that = LATER.test(second) ? "" : ` ${lead === "if" ? "if" : "that"}`;
  story.rewrite(0, `${lead} ${first},`);
  story.rewrite(1, `and${lead.endsWith("which") ? "" : that} ${second}${end}`);
}

/** The first two facts in one sentence: "…, and …." or "…; …." */
function joined(story: Story, random: Random): void {
  const [first, second] = story.facts.map(clause);
  if (first === undefined || second === undefined) return;
  if (first.length + second.length > 200) return;
  story.rewrite(0, !first.includes(";") && random.chance(0.4) ? `${first};` : `${first}, and`);
}

/** The same families, told in one sentence now and then. */
export function reshaped(list: readonly Family[]): Family[] {
  return list.map((family) => ({
    ...family,
    tell: (story, random) => {
      if (family.tell(story, random) === false) return false;
      const own = new Random(random.next()); // what it draws must not move the numbers' draws
      const r = own.next();
      if (r < 0.2) asOneSentence(story, own);
      else if (r < 0.35) joined(story, own);
      return undefined;
    },
  }));
}
