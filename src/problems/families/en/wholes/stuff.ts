/** A whole that is measured: `unit` follows numbers, `@` is a part, `%` an amount. */
export interface Stuff {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly past: boolean;
  readonly whole: string;
  /** The whole where it is asked for. */
  readonly total: string;
  readonly askAll?: string;
  /** What one unit of a part costs or brings in, for the price `%`, and what is asked. */
  readonly earns?: readonly [told: string, income: string];
  /** The opening where the whole is not told. */
  readonly vague: string;
  readonly opening: string;
  /** What shares and amounts of the whole do: "is planted with @". */
  readonly is: string;
  readonly are: string;
  /** The amount of a part: "the field of @". */
  readonly ref: string;
  readonly parts: string;
  readonly adjectives: readonly [larger: string, smaller: string, large: string];
  readonly only: string;
  readonly again?: readonly [tell: string, when: string];
}

const SIZE = ["larger", "smaller", "large"] as const;

/** Land, money, ways, mixtures and time. */
export const STUFF: readonly Stuff[] = [
  {
    unit: "acres",
    least: 20,
    most: 900,
    step: 1,
    past: false,
    whole: "the land",
    total: "the whole of the land",
    earns: ["the seed for {each|one|every} acre of @ costs %", "does the seed for @ cost"],
    vague:
      "{~ has a farm with several fields|on ~'s farm, the land is divided into fields|~ plans what to grow on the farm|the land of a farm is divided into fields}",
    opening:
      "{a farm has % of land|~'s farm has % of land|~ owns % of land|the land of ~'s farm measures %}",
    is: "is planted with @",
    are: "are planted with @",
    ref: "the @ field",
    parts: "corn,wheat,barley,rye,clover",
    adjectives: SIZE,
    only: "{nothing but @ is grown there|all of the land is used for @|the whole of it is planted with @}",
  },
  {
    unit: "$",
    least: 200,
    most: 4000,
    step: 10,
    past: false,
    whole: "the money",
    total: "the whole budget",
    vague:
      "{~ plans how to use the money of a month|~ has a monthly budget|every month, ~ divides the money into parts|~ writes down where the money of a month goes}",
    opening:
      "{~ has % for each month|every month, ~ plans how to use %|~ has a monthly budget of %|~ earns % a month}",
    is: "goes to @",
    are: "will go to @",
    ref: "the amount for @",
    parts: "rent,food,clothes,presents,books,travel",
    adjectives: SIZE,
    only: "{all of the money goes to @|it is used for @ and nothing else|the whole of it is spent on @}",
    again: [
      "{this goes on for ^ months|^ months pass in this way|it is the same for ^ months}",
      "in that time",
    ],
  },
  {
    unit: "km",
    least: 40,
    most: 900,
    step: 1,
    past: true,
    whole: "the way",
    total: "the whole trip",
    earns: [
      "{for {each|every} km by @, sponsors gave % to a school|sponsors gave a school % for {each|every} km by @}",
      "did the sponsors give for @",
    ],
    vague:
      "{~ went on a trip|~ made a long journey|~ traveled to see a friend|it was a long way to the place that ~ visited}",
    opening:
      "{~ went on a trip of %|~ made a journey of %|~ covered % on a trip|the trip that ~ took was % long}",
    is: "was {done|traveled} by @",
    are: "were {done|traveled} by @",
    ref: "the @ ride",
    parts: "bus,train,bike,boat,car",
    adjectives: ["longer", "shorter", "long"],
    only: "{~ used only @|there was no other means of travel than @|all of the way was traveled by @}",
  },
  {
    unit: "grams",
    least: 60,
    most: 1500,
    step: 5,
    past: false,
    whole: "the mixture",
    total: "the whole mixture",
    vague:
      "{~ makes a mixture for breakfast|a jar holds a breakfast mixture|~ fills a jar with a breakfast mixture|there is a breakfast mixture in a bowl}",
    opening:
      "{~ makes a mixture of % for breakfast|a mixture for breakfast weighs %|~ fills a jar with % of a breakfast mixture|a jar holds % of a breakfast mixture}",
    is: "is @",
    are: "are @",
    ref: "the amount of @",
    parts: "oats,raisins,nuts,seeds,dried fruit",
    adjectives: SIZE,
    only: "{it is made of @ only|nothing but @ is put into it|there is nothing in it but @}",
    again: [
      "{~ makes ^ times as much|^ such portions are made|the recipe is made ^ times}",
      "in all of that",
    ],
  },
  {
    unit: "ml",
    least: 200,
    most: 4000,
    step: 10,
    past: false,
    whole: "the drink",
    total: "the whole drink",
    vague:
      "{~ mixes a fruit drink|a bowl holds a fruit drink|for a party, ~ makes a drink|there is a fruit drink in a bowl}",
    opening:
      "{~ mixes % of a fruit drink|a bowl holds % of a fruit drink|for a party, ~ makes % of a drink|there are % of a fruit drink in a bowl}",
    is: "is @",
    are: "are @",
    ref: "the amount of @",
    parts: "apple juice,orange juice,water,grape juice,tea",
    adjectives: SIZE,
    only: "{it is made of @ only|nothing but @ is put into it|there is nothing in it but @}",
    again: ["{~ makes the drink ^ times|~ fills ^ such bowls}", "in all of that"],
  },
  {
    unit: "minutes",
    least: 60,
    most: 480,
    step: 5,
    past: true,
    whole: "the time",
    total: "the whole time",
    askAll:
      "{how many minutes did ~ work in all|how long did all of the work take, in minutes|how many minutes were spent in all}",
    vague:
      "{~ worked in the house all morning|~ spent the morning on housework|there was a lot to do in ~'s house|on Saturday, ~ did some work at home}",
    opening:
      "{~ worked in the house for %|~ spent % on housework|the work in the house took ~ %|it took ~ % to put the house in order}",
    is: "went to @",
    are: "went to @",
    ref: "the time for @",
    parts: "cooking,cleaning,ironing,washing,gardening",
    adjectives: ["longer", "shorter", "long"],
    only: "{all of the time went to @|nothing was done but @|the time was used for @ only}",
  },
  {
    unit: "square meters",
    least: 40,
    most: 900,
    step: 1,
    past: false,
    whole: "the garden",
    total: "the whole garden",
    earns: [
      "{covering one square meter with @ costs %|it costs % to cover {one|each} square meter with @|each square meter of @ costs %}",
      "{does ~ pay|must ~ pay} for @",
    ],
    vague:
      "{~ has a garden|there is a garden behind ~'s house|~ lays out a garden|a garden is divided into parts}",
    opening:
      "{~'s garden measures %|~ has a garden of %|the garden behind ~'s house has an area of %|a garden has an area of %}",
    is: "is covered with @",
    are: "are covered with @",
    ref: "the area with @",
    parts: "grass,flowers,vegetables,stones,bushes",
    adjectives: SIZE,
    only: "{the whole garden is covered with @|all of it is covered with @|there is nothing in it but @}",
  },
];
