import type { Random } from "../../common/random";
import { PEOPLE } from "../lexicon_en";
import type { Specific } from "./operator";

const TOWNS =
  "Leeds,Oakville,Denver,Bristol,Greenfield,Austin,Milltown,Dublin,Springdale,Toronto,Riverside,Perth,Maple Hill,Nairobi,Salem,Fairview".split(
    ",",
  );

const TRADES =
  "nurse,student,bus driver,teacher,cook,pilot,postal worker,engineer,singer,dentist,football player,shop assistant".split(
    ",",
  );

/** "the baker" becomes someone with a name. */
const name: Specific = (story, random) => {
  const someone = story.cast.find((person) => person.name.startsWith("the "));
  if (!someone) return false;
  const fitting = PEOPLE.filter(({ he }) => he === someone.he);
  const { name } = story.person(random, fitting);
  story.rename(new RegExp(`\\b[Tt]he ${someone.name.slice(4)}\\b`, "g"), name);
  story.forget(someone);
  return true;
};

/** "marbles" become "glass marbles". */
const kind: Specific = (story, random) => {
  const vague = story.nouns.filter((noun) => noun.kinds.length > 0);
  if (vague.length === 0) return false;
  const noun = random.pick(vague);
  story.rename(
    new RegExp(`\\b(?:${noun.many}|${noun.one})\\b`, "g"),
    `${random.pick(noun.kinds)} $&`,
  );
  story.specify(noun);
  return true;
};

/** "Tom has" becomes "Tom, a nurse from Leeds, has". */
const who: Specific = (story, random) => {
  for (const [i, fact] of story.facts.entries()) {
    const person = story.cast.find(
      ({ name }) =>
        !name.startsWith("the ") &&
        new RegExp(`^${name} [a-z]`).test(fact) &&
        !/^\S+ and /.test(fact),
    );
    if (!person) continue;
    const trade = random.pick(TRADES);
    const town = random.pick(TOWNS);
    const told = random.pick([`a ${trade} from ${town}`, `who lives in ${town}`, `a ${trade}`]);
    story.rewrite(i, fact.replace(person.name, `${person.name}, ${told},`));
    return true;
  }
  return false;
};

const OPENINGS = [
  "it is {a sunny|a rainy|a cold|a busy|a quiet} {Monday|Friday|Saturday|Sunday} {morning|afternoon|evening} in @.",
  "this {happens|took place} {at the market|at a school|in a small street|at the harbor|near the station} in @.",
  "here is something from {everyday life|a school|a farm|a street fair|a small shop} in @.",
];

/** The story gets a place and a time. */
const scene: Specific = (story, random: Random) => {
  story.insert(0, random.pick(OPENINGS).replace("@", random.pick(TOWNS)));
  return true;
};

/** What can be made specific in English, in any order. */
export const CONCRETE_EN: readonly Specific[] = [name, kind, kind, who, scene];
