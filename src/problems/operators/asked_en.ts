import type { Random } from "../../common/random";
import { EQUATION } from "../equation";

/** What points at another line of the solution or leaves out what it speaks of: no question by itself. */
const POINTS =
  /\b(that|this|these|those|it|its|them|they|their|then|so|now|other|others|of all)\b|^with\b/i;

/** A word after which a counted phrase does not go on. */
const AFTER =
  /^(a|an|the|in|at|for|from|to|per|each|every|than|behind|left|missing|away|altogether|together|on|by|with|more|less|fewer|longer|and|after|before|until|once|one|later|ahead|short|long|wide|high|deep|old|free|empty|over|back|too|when|while|if|as|into|out|up|down|his|her|because|without|during)$/;

/** "sold": "sell"; also regular verbs, whose spelling does not tell what "-ed" was put to. */
const PAST: ReadonlyMap<string, string> = new Map(
  (
    "had have,brought bring,sold sell,made make,got get,paid pay,spent spend,took take,gave give," +
    "bought buy,ate eat,ran run,lost lose,wrote write,won win,found find,drove drive," +
    "kept keep,grew grow,built build,caught catch,drank drink,held hold,sent send,used use," +
    "earned earn,donated donate,finished finish,learned learn,filled fill,watered water,climbed climb," +
    "worked work,scored score,saved save,solved solve,baked bake,planted plant,repaired repair," +
    "waited wait,added add,drew draw,served serve,delivered deliver,packed pack,picked pick," +
    "washed wash,collected collect,walked walk,swam swim,raised raise,covered cover,needed need," +
    "played play,cooked cook,painted paint,gained gain,weighed weigh"
  )
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Verbs of the present, without an ending. */
const PRESENT = new Set(
  (
    "have cost take bring make get pay save need hold weigh give fill lose earn gain work sell spend cover go use keep manage " +
    "eat drink employ receive buy learn bake drive carry contain show add climb build pack read water print carve walk want burn"
  ).split(" "),
);

/** The verb after "does": "carries" is "carry". */
function plainForm(verb: string): string | undefined {
  if (verb === "has") return "have";
  const candidates = [verb.replace(/ies$/, "y"), verb.replace(/s$/, ""), verb.replace(/es$/, "")];
  return candidates.find((candidate) => candidate !== verb && PRESENT.has(candidate));
}

/** "dollars an hour" as what is counted and the rest. */
function counted(after: string): [unit: string, rest: string] {
  const words = after.split(" ");
  let n = 1;
  while (n < words.length && !AFTER.test(words[n]!)) n++;
  if (/^(more|less|fewer|longer)$/.test(words[n] ?? "")) {
    words.splice(0, n + 1, `${words[n]} ${words.slice(0, n).join(" ")}`);
    n = 1;
  }
  return [words.slice(0, n).join(" "), words.slice(n).join(" ")];
}

const joined = (...parts: readonly string[]) => `${parts.filter(Boolean).join(" ")}?`;

/** `how many UNIT AUXILIARY SUBJECT VERB REST?`; money is sometimes "how much money". */
function asked(after: string, random: Random, ...middle: readonly string[]): string {
  const [unit, rest] = counted(after);
  const verb = middle.at(-1);
  if (unit === "dollars" && random.chance(0.4)) {
    return joined(verb === "cost" ? "how much" : "how much money", ...middle, rest);
  }
  return joined("how many", unit, ...middle, rest);
}

const AUXILIARY = /^(.*) (has|have|had|will|would|can|could|must|should)$/;

/** The question after "SUBJECT VERB EQUATION AFTER"; undefined when the verb is not known. */
function turned(subject: string, verb: string, after: string, random: Random): string | undefined {
  if (/^(is|are|was|were)$/.test(verb)) {
    const [unit, rest] = counted(after);
    return joined("how many", unit, verb, subject, rest);
  }
  const [, who, auxiliary] = AUXILIARY.exec(subject) ?? [];
  if (who !== undefined && auxiliary !== undefined)
    return asked(after, random, auxiliary, who, verb);
  if (/ (to|not)$/.test(subject) || /^(in|at|on|after|before|for|from|by) /i.test(subject))
    return undefined;
  const past = PAST.get(verb);
  if (past) return asked(after, random, "did", subject, past);
  const plain = plainForm(verb);
  if (plain) return asked(after, random, "does", subject, plain);
  return PRESENT.has(verb) ? asked(after, random, "do", subject, verb) : undefined;
}

/**
 * The question that a line of an English solution answers: "The pizza costs 9+2 = … dollars." becomes "how many
 * dollars does the pizza cost?"; undefined when the line does not stand by itself.
 */
export function questionEn(line: string, random: Random): string | undefined {
  const equation = EQUATION.exec(line)?.[0];
  if (equation === undefined || !line.endsWith(".")) return undefined;
  const [before, after] = line
    .slice(0, -1)
    .split(equation)
    .map((part) => part.trim());
  if (!after || /[.:;(]|^%/.test(after) || before === undefined) return undefined;
  if (POINTS.test(before) || POINTS.test(after) || /[\d$⟦%]/.test(after)) return undefined;
  if (before === "") return joined("how many", after);
  const existential = /^there (is|are|were|was|will be)$/i.exec(before);
  if (existential) {
    const will = existential[1] === "will be";
    return joined("how many", after, will ? "will there be" : `${existential[1]} there`);
  }
  const adverb = /^(together|altogether) (?!there)|^([^,]*), /i.exec(before);
  const clause = adverb ? before.slice(adverb[0].length) : before;
  const words = clause.split(" ");
  const verb = words.pop()!;
  const first = words[0] ?? "";
  const named = /^(The|A|An|One|Each|Every|Half|Once)$/.test(first);
  if (named) words[0] = first.toLowerCase();
  const inPlace = joined(before, "how many", after);
  if (words.length === 0 || random.chance(0.25)) return inPlace;
  const question = turned(words.join(" "), verb, after, random) ?? inPlace;
  if (!adverb || question === inPlace) return question;
  const when = (adverb[1] ?? adverb[2] ?? "").replace(/^[A-Z](?=[a-z]* )/, (c) => c.toLowerCase());
  return question.replace(/\?$/, ` ${when.toLowerCase() === "together" ? "together" : when}?`);
}
