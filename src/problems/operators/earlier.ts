import type { Random } from "../../common/random";
import { EQUATION } from "../equation";
import type { Story } from "../story";
import { questionEn } from "./asked_en";

/** What points at another line of the solution: no question by itself. */
const POINTS_ZH = /这|那|其|它|他们|她们|所以|也就是|因此/;

const PERCENT = new RegExp(`${EQUATION.source}%`);

/** 苹果花了3*5 = …元。 as 苹果花了多少元？; undefined when the line does not stand by itself. */
function questionZh(line: string): string | undefined {
  if (!EQUATION.test(line) || POINTS_ZH.test(line) || !line.endsWith("。")) return undefined;
  const percent = line.replace(PERCENT, "百分之几");
  const question = percent.replace(EQUATION, "多少").replace(/。$/, "？");
  return /\d.*多少|多少.*\d/.test(question) ? undefined : question;
}

/** "There are 9-5 = … birds." and 有…只。: of several moments, which one is not said. */
const BARE =
  /^(?:there (?:is|are|was|were) #(?: [\p{L}-]+){1,3}|# [\p{L}-]+ are there|(?:现在|一共|共|总共)?有?#\p{L}{1,4})[.。]$/iu;
const LEFT = /left|remain|剩/;

/** Whether a step's line could as well speak of a later step, so that its question has two answers. */
function ambiguous({ lines, relations }: Story, step: number): boolean {
  const [shape, ...later] = lines.slice(step).map((line) => line.replace(EQUATION, "#"));
  if (shape === undefined || later.includes(shape)) return true;
  if (LEFT.test(shape) && later.some((other) => LEFT.test(other))) return true;
  return BARE.test(shape) && relations[step]!.operators.includes("-");
}

/**
 * Ask earlier: the same story, and the question asks for what a step before the last one finds. Whoever knows the
 * story by heart gives the wrong answer; whoever reads the question stops in time.
 */
export function earlier(story: Story, random: Random): boolean {
  const steps = story.relations.slice(0, -1).map((_, i) => i);
  for (const step of random.shuffle(steps)) {
    if (ambiguous(story, step)) continue;
    const line = story.lines[step]!;
    const question = story.language === "en" ? questionEn(line, random) : questionZh(line);
    if (question !== undefined && story.askEarlier(step, question)) return true;
  }
  return false;
}
