import type { Random } from "../../common/random";
import type { Story } from "../story";
import { DEEPER_EN } from "./deeper_en";
import { DEEPER_ZH } from "./deeper_zh";
import { tryInTurn } from "./further";

/** Deepen: the question asks for a quantity one relation further than what was asked. */
export function deepen(story: Story, random: Random): boolean {
  return tryInTurn(story.language === "en" ? DEEPER_EN : DEEPER_ZH, story, random);
}
