import type { Random } from "../../../../common/random";
import { DAYS } from "../../../lexicon_en";
import { cost, units } from "../../../measure";
import { asIt } from "../../../person";
import { named, usd } from "../../../words_en";
import { type Ending, each, endings, goal, grouped, packed } from "./last";
import { days, kinds, past, type Verb } from "./makers";
import type { Maker } from "./people";
import { about, counting, limits } from "./scene";

type Routine = readonly [
  verb: Verb,
  unit: string,
  draw: ReturnType<typeof about>,
  who: "person" | readonly string[],
  intro: string,
];

const ROUTINES: readonly Routine[] = [
  [past("read", "read"), "pages", about(8, 90), "person", ""],
  [past("solved", "solve"), "problems", about(4, 50), "person", ""],
  [past("did", "do"), "sit-ups", about(8, 60), "person", ""],
  [past("wrote", "write"), "emails", about(4, 40), "person", ""],
  [past("climbed", "climb"), "stairs", about(30, 200), "person", ""],
  [past("cleaned", "clean"), "windows", about(4, 40), "person", ""],
  [
    past("sold", "sell"),
    "lemonades",
    about(5, 60),
    "person",
    "{@ has a lemonade stand|@ sells lemonade in the park}.",
  ],
  [
    past("learned", "learn"),
    "words",
    about(5, 50),
    "person",
    "{@ is learning French|@ is getting ready for a spelling contest}.",
  ],
  [
    past("sold", "sell"),
    "tickets",
    about(20, 200),
    ["the theater", "the cinema", "the zoo", "the swimming pool", "the circus"],
    "",
  ],
  [
    past("had", "have"),
    "visitors",
    about(20, 250),
    ["the museum", "the castle", "the aquarium", "the exhibition", "the garden show"],
    "",
  ],
  [past("baked", "bake"), "loaves", about(20, 150), ["the bakery"], ""],
  [past("repaired", "repair"), "cars", about(4, 40), ["the garage", "the workshop"], ""],
  [past("lent out", "lend out"), "books", about(10, 120), ["the library"], ""],
  [past("made", "make"), "chairs", about(8, 90), ["the factory", "the workshop"], ""],
  [
    past("served", "serve"),
    "meals",
    about(20, 150),
    ["the restaurant", "the canteen", "the hotel"],
    "",
  ],
  [
    past("delivered", "deliver"),
    "parcels",
    about(10, 120),
    ["the courier", "the mail carrier"],
    "",
  ],
];

const MONTHS = "January February March April May June July August September October".split(" ");

function someTimes(r: Random): readonly [string[], string | undefined] {
  const kind = r.next();
  if (kind < 0.6) return [DAYS.slice(r.int(0, 2)).map((day) => `on ${day}`), "day"];
  if (kind < 0.75) return [MONTHS.slice(r.int(0, 4)).map((month) => `in ${month}`), "month"];
  if (kind < 0.88) {
    const weeks = "first,second,third,fourth,fifth".split(",");
    return [weeks.map((nth) => `in the ${nth} week`), "week"];
  }
  return [["in the morning", "in the afternoon", "in the evening"], undefined];
}

/** The same done on several days. */
export const daily: Maker = (s, r) => {
  const [verb, unit, draw, who, intro] = r.pick(ROUTINES);
  const subject = who === "person" ? named(s, r) : asIt(r.pick(who));
  const [times, per] = someTimes(r);
  const one = unit === "loaves" ? "loaf" : unit.replace(/s$/, "");
  const priced = unit === "tickets" || unit === "lemonades" || unit === "chairs";
  const ends: Ending[] = [
    goal(
      (n, { who }) => `the goal for ${who} was ${n}`,
      unit,
      `how many ${unit} were {still |}missing`,
    ),
  ];
  if (priced) {
    ends.push((random, _, { what }) => ({
      n: random.int(2, 15),
      op: "*",
      tell: (n) => `each of ${what} {was sold for|cost|brought in} ${usd(n)}`,
      ask: () => "how {much money|many dollars} did {they|all of them} bring in?",
      line: "they bring # dollars",
      measure: cost("the money from these sales"),
    }));
  }
  return days({
    subject,
    times,
    ...(per === undefined ? {} : { per }),
    verb,
    amounts: counting(() => unit),
    thing: unit,
    measure: units(one, ""),
    intro,
    limits: limits({
      draw,
      lasts: priced ? 0.3 : 0.15,
      asks: per === undefined ? ["one", "one", "total", "total", "more"] : limits({}).asks,
    }),
    more: { last: endings(...ends) },
  });
};

type Place = readonly [
  all: string,
  place: string,
  frames: string,
  list: string,
  draw: ReturnType<typeof about>,
];

const PLACES: readonly Place[] = [
  [
    "animals",
    "on the farm",
    "there are & on the farm|the farm has &|there are & on the farm",
    "cows,sheep,goats,ducks,chickens,pigs,geese,horses,rabbits,turkeys",
    about(4, 80),
  ],
  [
    "trees",
    "in the orchard",
    "there are & in the orchard|the orchard has &|& grow in the orchard",
    "apple trees,pear trees,plum trees,cherry trees,peach trees,fig trees",
    about(5, 90),
  ],
  [
    "trees",
    "in the park",
    "there are & in the park|the park has &",
    "oaks,maples,birches,pines,willows,elms",
    about(5, 80),
  ],
  [
    "balls",
    "in the gym",
    "there are & in the gym|the gym has &",
    "red balls,blue balls,green balls,yellow balls,white balls,black balls",
    about(3, 60),
  ],
  [
    "beads",
    "in the jar",
    "there are & in the jar|the jar contains &",
    "red beads,blue beads,green beads,gold beads,silver beads,white beads",
    about(6, 120),
  ],
  [
    "flowers",
    "in the garden",
    "there are & in the garden|the garden has &|& bloom in the garden",
    "roses,tulips,daisies,lilies,daffodils,violets",
    about(5, 90),
  ],
  [
    "books",
    "on the shelves",
    "there are & on the shelves|the library has &",
    "novels,comic books,dictionaries,cookbooks,travel guides,picture books",
    about(6, 150),
  ],
  [
    "vehicles",
    "in the parking lot",
    "there are & in the parking lot|& stand in the parking lot",
    "cars,motorcycles,vans,trucks,buses,bicycles",
    about(3, 90),
  ],
  [
    "birds",
    "at the lake",
    "there are & at the lake|& live at the lake",
    "swans,ducks,herons,gulls,geese,storks",
    about(3, 70),
  ],
  [
    "fruits",
    "at the fruit stand",
    "there are & at the fruit stand|the fruit stand has &",
    "apples,oranges,pears,lemons,mangoes,kiwis",
    about(5, 80),
  ],
  [
    "instruments",
    "in the music room",
    "there are & in the music room|the music room has &",
    "guitars,violins,flutes,drums,trumpets,keyboards",
    about(2, 30),
  ],
  [
    "toys",
    "in the shop window",
    "there are & in the shop window|the shop window shows &",
    "dolls,teddy bears,toy trains,kites,puzzles,robots",
    about(3, 40),
  ],
  [
    "rooms",
    "in the hotel",
    "there are & in the hotel|the hotel has &",
    "single rooms,double rooms,family rooms,suites",
    about(4, 90),
  ],
  [
    "coins",
    "in the purse",
    "there are & in the purse|the purse holds &",
    "pennies,nickels,dimes,quarters",
    about(3, 40),
  ],
  [
    "people",
    "on the ship",
    "there are & on the ship|the ship carries &",
    "men,women,children,sailors",
    about(6, 150),
  ],
];

/** Things of several kinds in one place. */
export const places: Maker = (_, r) => {
  const [all, place, frames, list, draw] = r.pick(PLACES);
  const farm = place === "on the farm";
  const ends: Ending[] = [];
  if (farm) {
    ends.push(
      each(
        "each of % eats & of feed {a|per} day",
        "kg",
        "how many kilograms of feed {are needed|do they need} {a|per} day",
        "they eat # kg a day",
      ),
    );
  }
  if (all === "trees" && place === "in the orchard") {
    ends.push(
      each(
        "each of % bears &",
        "baskets",
        "how many baskets of fruit do they bear",
        "they bear # baskets",
      ),
    );
  }
  if (all === "books") ends.push(grouped("% stand in rows of &", "row"));
  if (all === "flowers") ends.push(grouped("% are cut and tied into bunches of &", "bunch"));
  if (all === "balls" || all === "beads" || all === "fruits") ends.push(packed);
  return kinds({
    kinds: r.shuffle(list.split(",")),
    place,
    frames: frames.split("|"),
    all,
    limits: limits({
      draw,
      without: ["mean"],
      asks: ["one", "one", "one", "total", "total", "total", "total", "more", "times"],
      happenings: farm ? ["gain", "loss"] : [],
      lasts: ends.length > 0 ? 0.3 : 0,
    }),
    more: {
      ...(ends.length > 0 ? { last: endings(...ends) } : {}),
      gain: (h, n) => `the farmer {buys|gets} {another ${n}|${n} more} ${h.name}`,
      loss: (h, n) => `the farmer sells ${n} {of the |}${h.name}`,
    },
  });
};
