import type { Random } from "../../common/random";
import type { Quantity } from "../quantity";
import type { Story } from "../story";
import { CONDITIONS_EN } from "./conditions_en";
import { CONDITIONS_ZH } from "./conditions_zh";
import { tryInTurn } from "./further";

/** What a condition was already put on: a second one would pile up in the question. */
const CONDITIONED = new WeakSet<Quantity>();

/** Add a constraint: the same question under one more condition, which changes the outcome. */
export function constrain(story: Story, random: Random): boolean {
  if (CONDITIONED.has(story.asked)) return false;
  const done = tryInTurn(story.language === "en" ? CONDITIONS_EN : CONDITIONS_ZH, story, random);
  if (done) CONDITIONED.add(story.asked);
  return done;
}
