import type { Random } from "../../common/random";
import type { Story } from "../story";
import { CONDITIONS_EN } from "./conditions_en";
import { CONDITIONS_ZH } from "./conditions_zh";
import { tryInTurn } from "./further";

/** Add a constraint: the same question under one more condition, which changes the outcome. */
export function constrain(story: Story, random: Random): boolean {
  return tryInTurn(story.language === "en" ? CONDITIONS_EN : CONDITIONS_ZH, story, random);
}
