/** What can be measured of two or three: the unit, and how it is said of "[A]", "[B]" and a value. */
export interface Size {
  readonly names: string;
  readonly unit: string;
  readonly is: string;
  readonly more: string;
  readonly less: string;
  /** "[k]" is "twice" or "3 times". */
  readonly times: string;
  readonly ask: string;
  readonly askMore: string;
  readonly askLess: string;
  /** The sum of two, where it makes sense. */
  readonly askSum: string;
  readonly line: string;
  readonly range: readonly [number, number];
}

/** An adjective that two things are compared by. */
function adjective(
  names: string,
  unit: string,
  [tall, taller, less, how]: readonly [string, string, string, string],
  range: readonly [number, number],
  askSum = "",
): Size {
  return {
    names,
    unit,
    is: `[A] was [n] ${unit} ${tall}${tall === "old" ? "" : `|somebody measured [A]: [n] ${unit} ${tall}`}|[n] ${unit}: that is how ${how} [A] was`,
    more: `[A] was [n] ${unit} ${taller} than [B]|compared with [B], [A] was [n] ${unit} ${taller}|by [n] ${unit}, [A] was ${taller} than [B]`,
    less: `[B] was [n] ${unit} ${less} than [A]|compared with [A], [B] was [n] ${unit} ${less}|by [n] ${unit}, [B] was ${less} than [A]`,
    times: `[A] was [k] as ${how} as [B]|compared with [B], [A] was [k] as ${how}`,
    ask: `how many ${unit} ${tall} was [A]|how ${how} was [A], in ${unit}`,
    askMore: `how many ${unit} ${taller} was [A] than [B]|by how many ${unit} was [A] ${taller} than [B]|how much ${taller} than [B] was [A], in ${unit}`,
    askLess: `how many ${unit} ${less} was [B] than [A]|by how many ${unit} was [B] ${less} than [A]|how much ${less} than [A] was [B], in ${unit}`,
    askSum,
    line: `[A] was # ${unit} ${tall}.`,
    range,
  };
}

/** What something weighs, costs, lasts: a verb. */
function verb(
  names: string,
  unit: string,
  [past, base, more, less]: readonly [string, string, string, string],
  range: readonly [number, number],
  askSum = "",
): Size {
  const much = unit === "minutes" ? "long" : "much";
  const [before, after] = unit === "dollars" ? ["$", ""] : ["", ` ${unit}`];
  return {
    names,
    unit,
    is: `[A] ${past} ${before}[n]${after}|it was known that [A] ${past} ${before}[n]${after}|[A] ${past} exactly ${before}[n]${after}`,
    more: `[A] ${past} ${before}[n]${after} ${more} than [B]|compared with [B], [A] ${past} ${before}[n]${after} ${more}`,
    less: `[B] ${past} ${before}[n]${after} ${less} than [A]|compared with [A], [B] ${past} ${before}[n]${after} ${less}`,
    times: `[A] ${past} [k] as ${much} as [B]|compared with [B], [A] ${past} [k] as ${much}`,
    ask: `how many ${unit} did [A] ${base}|what did [A] ${base}, in ${unit}`,
    askMore: `how many ${unit} more did [A] ${base} than [B]|what was the difference between [A] and [B], in ${unit}`,
    askLess: `how many ${unit} less did [B] ${base} than [A]|what was the difference between [B] and [A], in ${unit}`,
    askSum,
    line: `[A] ${past} # ${unit}.`,
    range,
  };
}

const both = (unit: string, base: string) =>
  `how many ${unit} did [all] ${base} together|what did [all] ${base} in all, in ${unit}`;

/** What can be measured of things and, where no names are given, of people. */
export const SIZES: readonly Size[] = [
  adjective("", "years", ["old", "older", "younger", "old"], [6, 40]),
  adjective("", "inches", ["tall", "taller", "shorter", "tall"], [40, 75]),
  adjective(
    "the oak,the birch,the old pine,the lamp post,the flagpole,the chimney,the windmill,the church tower,the lighthouse,the water tower",
    "feet",
    ["tall", "taller", "shorter", "tall"],
    [18, 70],
  ),
  adjective(
    "the giraffe,the ostrich,the camel,the statue,the snowman,the gorilla,the cactus,the scarecrow,the tent,the totem pole",
    "inches",
    ["tall", "taller", "shorter", "tall"],
    [40, 90],
  ),
  adjective(
    "the red rope,the blue ribbon,the white cord,the garden hose,the paper chain,the extension cable,the yarn,the fishing line",
    "meters",
    ["long", "longer", "shorter", "long"],
    [6, 60],
    "how many meters long were [all] when laid end to end|what was the length of [all] together, in meters",
  ),
  adjective(
    "the python,the crocodile,the lizard,the eel,the shark,the whale calf,the dolphin,the seal",
    "feet",
    ["long", "longer", "shorter", "long"],
    [4, 24],
  ),
  adjective(
    "the river,the brook,the creek,the canal,the mill stream,the ditch",
    "yards",
    ["wide", "wider", "narrower", "wide"],
    [5, 40],
  ),
  adjective(
    "the lake,the quarry,the harbor,the old mine,the diving pool,the cave,the ravine",
    "meters",
    ["deep", "deeper", "shallower", "deep"],
    [6, 60],
  ),
  adjective(
    "the castle,the school,the mill,the bridge,the inn,the abbey,the market hall,the theater,the stone wall",
    "years",
    ["old", "older", "newer", "old"],
    [60, 300],
  ),
  adjective(
    "the tortoise,the parrot,the elephant,the mule,the whale,the olive tree,the owl",
    "years",
    ["old", "older", "younger", "old"],
    [9, 60],
  ),
  adjective(
    "the board,the wall,the mattress,the dictionary,the sandwich,the snow cover,the rug",
    "centimeters",
    ["thick", "thicker", "thinner", "thick"],
    [3, 30],
  ),
  verb(
    "the pumpkin,the watermelon,the goose,the suitcase,the cat,the anvil,the piglet,the tuba,the toolbox,the sack of rice",
    "pounds",
    ["weighed", "weigh", "more", "less"],
    [8, 40],
    both("pounds", "weigh"),
  ),
  verb(
    "the calf,the bear,the boxer,the pony,the tiger,the crate of bolts,the statue,the motorcycle,the piano,the safe",
    "kilograms",
    ["weighed", "weigh", "more", "less"],
    [60, 300],
    both("kilograms", "weigh"),
  ),
  verb(
    "the coat,the lamp,the backpack,the tent,the skateboard,the dictionary,the drill,the vase,the tea set,the umbrella,the globe",
    "dollars",
    ["cost", "cost", "more", "less"],
    [12, 90],
    both("dollars", "cost"),
  ),
  verb(
    "the parade,the film,the speech,the soccer match,the ferry ride,the puppet show,the sermon,the ballet,the magic show",
    "minutes",
    ["lasted", "last", "longer", "less"],
    [20, 120],
    "how many minutes did [all] last in all",
  ),
  verb(
    "the barrel,the tub,the tank,the cauldron,the milk can,the aquarium,the watering trough",
    "liters",
    ["held", "hold", "more", "less"],
    [20, 120],
    both("liters", "hold"),
  ),
];
