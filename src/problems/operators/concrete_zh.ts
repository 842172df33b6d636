import { NAMES, SOMEONE } from "../lexicon_zh";
import type { Specific } from "./operator";

const TOWNS = "杭州 成都 西安 青岛 苏州 长沙 南京 桂林 大连 昆明".split(" ");

/** Someone without a name becomes someone in particular. */
const name: Specific = (story, random) => {
  const someone = story.cast.find((person) => SOMEONE.includes(person.name));
  if (!someone || someone.name.includes("一位")) return false;
  story.rename(
    new RegExp(someone.name, "g"),
    random.pick(NAMES.filter((n) => n.length === 2 && !story.cast.some((p) => p.name === n))),
  );
  story.forget(someone);
  return true;
};

/** 苹果 becomes 红苹果. */
const kind: Specific = (story, random) => {
  const vague = story.nouns.filter((noun) => noun.kinds.length > 0);
  if (vague.length === 0) return false;
  const noun = random.pick(vague);
  story.rename(new RegExp(noun.one, "g"), `${random.pick(noun.kinds)}${noun.one}`);
  story.specify(noun);
  return true;
};

/** The story gets a place and a time. */
const scene: Specific = (story, random) => {
  const town = random.pick(TOWNS);
  story.insert(
    0,
    random.pick([
      `{星期六上午|星期天|周末|今天下午}，在${town}的{一所学校|一个市场|一条小街|一个公园}里，`,
      `这件事发生在${town}的{一所小学|一家商店|一个农场}。`,
      `在${town}，`,
    ]),
  );
  return true;
};

/** What can be made specific in Chinese, in any order. */
export const CONCRETE_ZH: readonly Specific[] = [name, kind, kind, scene];
