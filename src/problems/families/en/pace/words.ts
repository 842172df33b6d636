/** Something done at a pace: how it is said, and which numbers fit. */
export interface Activity {
  /** "read", "reads". */
  readonly do: string;
  readonly does: string;
  /** The time spent on it: "reads" or "works", and the plain form. */
  readonly spends: string;
  readonly spend: string;
  /** What is counted. */
  readonly one: string;
  readonly unit: "hour" | "minute" | "day";
  /** Least and most for one unit of time. */
  readonly rate: readonly [least: number, most: number];
  /** The usual time at one go. */
  readonly time: readonly [least: number, most: number];
  /** Where the goal is told: "the book has # pages". */
  readonly goal: string;
  /** What happens to a few of them, or "" where nothing can. */
  readonly lost: string;
  /** What they may be put in, or "". */
  readonly pack: string;
  /** Price range of one in dollars, or none where they are not sold. */
  readonly price?: readonly [least: number, most: number];
}

/** An activity with its verbs as "reads/read". */
export const act = (
  verb: string,
  spend: string,
  one: string,
  unit: Activity["unit"],
  rate: Activity["rate"],
  time: Activity["time"],
  goal: string,
  lost = "",
  pack = "",
  price?: Activity["price"],
): Activity => {
  const [does = "", base = ""] = verb.split("/");
  const [spends = "", plain = ""] = spend.split("/");
  const common = { do: base, does, spends, spend: plain, one, unit, rate, time, goal, lost, pack };
  return price ? { ...common, price } : common;
};

/** What people do. */
export const HANDS: readonly Activity[] = [
  act(
    "reads/read",
    "reads/read",
    "page",
    "hour",
    [12, 40],
    [2, 6],
    "{the book has # pages|the novel is # pages long|there are # pages in the book}",
  ),
  act(
    "types/type",
    "types/type",
    "word",
    "minute",
    [30, 60],
    [5, 30],
    "{the report is to have # words|the whole text has # words}",
  ),
  act(
    "makes/make",
    "works/work",
    "bracelet",
    "hour",
    [3, 9],
    [2, 6],
    "{a shop has ordered # bracelets|# bracelets are needed for the fair}",
    "{break|turn out too small}",
    "box",
    [2, 9],
  ),
  act(
    "folds/fold",
    "works/work",
    "paper crane",
    "hour",
    [10, 24],
    [2, 6],
    "{# paper cranes are wanted for the school party|the plan is to hang up # paper cranes}",
    "{tear|are given away}",
  ),
  act(
    "solves/solve",
    "practices/practice",
    "problem",
    "hour",
    [5, 16],
    [2, 5],
    "{the workbook has # problems|there are # problems in the workbook}",
  ),
  act(
    "plants/plant",
    "works/work",
    "seedling",
    "hour",
    [15, 48],
    [2, 7],
    "{there are # seedlings to plant|# seedlings wait in the greenhouse}",
    "{dry up|are eaten by snails}",
  ),
  act(
    "packs/pack",
    "works/work",
    "parcel",
    "hour",
    [12, 36],
    [3, 8],
    "{# parcels have to be packed|the orders fill # parcels}",
  ),
  act(
    "addresses/address",
    "works/work",
    "envelope",
    "hour",
    [20, 50],
    [2, 5],
    "{there are # envelopes in all|# envelopes have to be addressed}",
  ),
  act(
    "paints/paint",
    "paints/paint",
    "tile",
    "hour",
    [4, 14],
    [2, 7],
    "{the wall takes # tiles|# tiles are needed for a kitchen}",
    "{crack in the oven|get scratched}",
    "case",
    [3, 12],
  ),
  act(
    "picks/pick",
    "works/work",
    "peach",
    "hour",
    [60, 150],
    [2, 6],
    "{the order is for # peaches|a shop wants # peaches}",
    "{are overripe|are eaten at once}",
    "crate",
  ),
  act(
    "sews/sew",
    "sews/sew",
    "pillow",
    "day",
    [4, 12],
    [3, 9],
    "{a hotel has ordered # pillows|the order is for # pillows}",
    "{have a flaw|are given to a school}",
    "box",
    [8, 25],
  ),
  act(
    "carves/carve",
    "works/work",
    "wooden spoon",
    "day",
    [6, 20],
    [3, 9],
    "{a shop has ordered # wooden spoons|# wooden spoons are to be carved}",
    "{split|are not good enough to sell}",
    "carton",
    [4, 15],
  ),
  act(
    "learns/learn",
    "studies/study",
    "new word",
    "day",
    [8, 25],
    [4, 12],
    "{the list has # new words|there are # new words on the list}",
  ),
  act(
    "writes/write",
    "writes/write",
    "line",
    "hour",
    [20, 45],
    [2, 6],
    "{the story is to have # lines|the poem is to have # lines}",
  ),
  act(
    "swims/swim",
    "trains/train",
    "lap",
    "hour",
    [20, 44],
    [2, 5],
    "{the goal is # laps|the coach asks for # laps}",
  ),
  act(
    "bakes/bake",
    "bakes/bake",
    "loaf of bread",
    "hour",
    [8, 24],
    [2, 7],
    "{the customers have ordered # loaves of bread|# loaves of bread are needed}",
    "{get burnt|are given to a food bank}",
    "basket",
    [3, 7],
  ),
];

/** "an hour", "a minute". */
export const aUnit = (unit: string) => (unit === "hour" ? "an hour" : `a ${unit}`);
