import type { Random } from "../../common/random";
import type { Story } from "../story";
import { CONCRETE_EN } from "./concrete_en";
import { CONCRETE_ZH } from "./concrete_zh";

/** Concretise: names, kinds of things, places and units instead of general ones; the truth stays. */
export function concretise(story: Story, random: Random): boolean {
  const ways = random.shuffle(story.language === "en" ? CONCRETE_EN : CONCRETE_ZH);
  const most = random.int(1, 2);
  let done = 0;
  for (const way of ways) if (done < most && way(story, random)) done++;
  return done > 0;
}
