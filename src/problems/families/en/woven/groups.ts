import { peopleCount } from "../../../measure";
import { noun } from "../../../nouns";
import { endings, grouped, pays } from "./last";
import { HAS, holders, owners, present, type Verb } from "./makers";
import type { Maker } from "./people";
import { about, counting, limits, names } from "./scene";

const SCHOOLS: readonly (readonly [list: string, crowd: string, verb: Verb, at: string])[] = [
  ["Class 4A,Class 4B,Class 4C,Class 4D,Class 4E", "students", HAS, "in"],
  [
    "the first grade,the second grade,the third grade,the fourth grade,the fifth grade",
    "children",
    HAS,
    "in",
  ],
  [
    "the chess club,the drama club,the art club,the science club,the cooking club,the garden club",
    "members",
    HAS,
    "of",
  ],
  [
    "the first bus,the second bus,the third bus,the fourth bus",
    "passengers",
    present("carries", "carry"),
    "on",
  ],
  ["the choir,the orchestra,the band,the dance group", "members", HAS, "of"],
  ["North School,South School,Hill School,Lake School,Park School", "teachers", HAS, "at"],
  [
    "the sales office,the workshop,the warehouse,the canteen",
    "workers",
    present("employs", "employ"),
    "in",
  ],
  [
    "the morning course,the noon course,the evening course,the weekend course",
    "learners",
    HAS,
    "in",
  ],
  ["the red team,the blue team,the green team,the yellow team", "players", HAS, "of"],
  ["the hotel,the hostel,the campsite,the guest house", "guests", HAS, "at"],
];

/** People in classes, clubs and the like. */
export const groups: Maker = (_, r) => {
  const [list, crowd, verb, at] = r.pick(SCHOOLS);
  const one = crowd === "children" ? "child" : crowd.replace(/s$/, "");
  const member = noun(one);
  return owners({
    holders: holders(r.shuffle(list.split(","))),
    verb,
    amounts: counting(() => crowd),
    of: (h) => `the number of ${crowd} ${at} ${h.name}`,
    averageOf: `number of ${crowd}`,
    measure: peopleCount(member, ""),
    limits: limits({
      draw: about(8, 60),
      roots: ["stated", "stated", "stated", "stated", "groups"],
      happenings: ["gain", "loss", "give"],
      lasts: 0.3,
    }),
    more: {
      whose: (hs, all) => ({
        who: all ? "they" : names(hs),
        list: names(hs),
        many: hs.length > 1,
        what: `the ${crowd} ${at} ${names(hs)}`,
      }),
      measure: (hs) => peopleCount(member, `the ${crowd} ${at} ${names(hs)}`),
      groups: (h, k, n) =>
        `{${h.name} ${verb.one} ${k} groups of ${n} ${crowd}{ each|}|${h.name} ${verb.one} ${k} groups with ${n} ${crowd} in each}`,
      gain: (h, n) => `{${n} more|another ${n}} ${crowd} {join|come to} ${h.name}`,
      loss: (h, n) => `${n} {of the |}${crowd} leave ${h.name}`,
      give: (h, to, n) => `${n} ${crowd} {move|change} from ${h.name} to ${to.name}`,
      last: endings(
        pays,
        grouped(`% stand in rows of &`, "row"),
        grouped(`% are {divided|split} into groups of &`, "group"),
        grouped(`% sit down at tables, & at each`, "table"),
        grouped(`% travel in vans, & in each`, "van"),
      ),
    },
  });
};
