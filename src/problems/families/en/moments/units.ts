import { noun } from "../../../nouns";
import { measured, type Realm } from "./realm";

const one = (...names: string[]) => names.map((name) => noun(name));

/** Amounts that have a unit: heights, weights, money, floors, time. */
export const UNIT_REALMS: readonly Realm[] = [
  measured({
    nouns: one("degree"),
    places: [
      "in the valley",
      "on the mountain",
      "in the greenhouse",
      "in the desert",
      "at the weather station",
      "in the cellar",
    ],
    starts: ["the thermometer [p] showed [x]|[p], it was [x]|a reading [p] gave [x]"],
    vague: [],
    gains: [
      "it got warmer by [x]|the temperature {rose|climbed|went up} by [x]|the air warmed up by [x]",
    ],
    losses: [
      "it got colder by [x]|the temperature {fell|dropped|sank} by [x]|a cold front brought it down by [x]",
    ],
    ends: "then it was [n] [T] [p]|then the thermometer [p] showed [n] [T]",
    askEnd:
      "how many [T] was it then|what did the thermometer show after that, in [T]|what was the temperature then, in [T]",
    askStart: "",
    line: "Then it was # [T].|Now the thermometer showed # [T].",
    range: [12, 34],
  }),
  measured({
    nouns: one("inch", "centimeter"),
    places: [
      "the vine",
      "the bamboo",
      "the sunflower by the gate",
      "the young birch",
      "the hedge",
      "the bean plant",
      "the grass",
      "the tomato plant",
    ],
    starts: [
      "[p] was [x] tall|[p] had a height of [x]|somebody measured [p] and found that it was [x] tall",
    ],
    vague: ["nobody had ever measured [p]|[p] was still young"],
    gains: ["it grew [x]|it grew by [x]|it became [x] taller|[x] were added to its height"],
    losses: [
      "a gardener cut off [x]|a goat bit off [x]|a storm broke off [x]|[x] were trimmed off",
    ],
    ends: "then [p] was [n] [T] tall|that made it [n] [T] tall|after that, its height was [n] [T]",
    askEnd:
      "how tall was [p] then, in [T]|how many [T] tall was it after that|what was its height in the end, in [T]",
    askStart:
      "how tall was [p] at first, in [T]|how many [T] tall had it been before all this|what was its height in the beginning, in [T]",
    line: "Now it was # [T] tall.|That is a height of # [T].|Then the height was # [T].",
    range: [14, 90],
    slow: true,
  }),
  measured({
    nouns: one("meter", "yard", "foot"),
    places: [
      "the rope",
      "the ribbon",
      "the garden hose",
      "the paper chain",
      "the roll of cloth",
      "the wooden rail",
      "the chain",
      "the fence",
      "the cable",
      "the scarf for the giraffe",
    ],
    starts: ["[p] was [x] long|the length of [p] was [x]|[p] measured [x]"],
    vague: ["nobody knew how long [p] was"],
    gains: ["someone added [x]|another piece of [x] was added|it was made longer by [x]"],
    losses: [
      "someone cut off [x]|[x] were cut off|it was shortened by [x]|a piece of [x] was removed",
    ],
    ends: "then [p] was [n] [T] long|after that, its length was [n] [T]|that gave it a length of [n] [T]",
    askEnd:
      "how long was [p] then, in [T]|how many [T] long was it after that|what was the length of [p] in the end, in [T]",
    askStart:
      "how long was [p] at first, in [T]|how many [T] long had it been before all this|what was the length of [p] in the beginning, in [T]",
    line: "Now it was # [T] long.|That is a length of # [T].|Then the length was # [T].",
    range: [12, 80],
  }),
  measured({
    nouns: one("liter", "gallon"),
    places: [
      "the tank",
      "the rain barrel",
      "the fish tank",
      "the bathtub",
      "the vat",
      "the tub",
      "the cistern",
      "the water tank on the truck",
      "the trough of the camp",
    ],
    starts: ["[p] held [x]|there were [x] in [p]|[p] contained [x]"],
    vague: ["there was a little in [p] already|[p] was not quite empty"],
    gains: ["someone poured in [x]|[x] were added|a hose let in [x]|[x] flowed in"],
    losses: [
      "[x] leaked out|someone took out [x]|[x] were poured away|[x] were used up|a hose drained off [x]",
    ],
    ends: "then [p] held [n] [T]|after that, there were [n] [T] in it|now [n] [T] were in it",
    askEnd:
      "how many [T] did [p] hold then|how many [T] were in it after that|in the end, how many [T] were there in [p]",
    askStart:
      "how many [T] were in [p] at first|how many [T] had it held before all this|what did [p] hold in the beginning, in [T]",
    line: "Now it held # [T].|That makes # [T].|Then there were # [T] in it.",
    range: [20, 120],
  }),
  measured({
    nouns: one("pound", "kilogram"),
    places: [
      "the calf",
      "the young bear",
      "the zoo's tiger",
      "the pony",
      "the young seal",
      "the moose",
    ],
    starts: ["[p] weighed [x]|the scale showed [x] for [p]|[p] had a weight of [x]"],
    vague: ["nobody had weighed [p] before"],
    gains: ["it gained [x]|it put on [x]|its weight went up by [x]|it got [x] heavier"],
    losses: ["it lost [x]|its weight went down by [x]|it got [x] lighter|an illness cost it [x]"],
    ends: "then [p] weighed [n] [T]|after that, the scale showed [n] [T]|that brought its weight to [n] [T]",
    askEnd:
      "how many [T] did [p] weigh then|what was its weight after that, in [T]|in the end, how heavy was [p], in [T]",
    askStart:
      "how many [T] did [p] weigh at first|what had its weight been before all this, in [T]|how heavy was [p] in the beginning, in [T]",
    line: "Now it weighed # [T].|Then the weight was # [T].|That is # [T].",
    range: [50, 150],
    slow: true,
  }),
  measured({
    nouns: one("dollar"),
    places: [],
    starts: [
      "@ had [x] in {a purse|a piggy bank|a wallet|a coat pocket}|there were [x] in @'s {wallet|piggy bank|cash box}|@ had saved up [x]|@ went out with [x]",
    ],
    vague: ["@ had some money|there was some money in @'s {wallet|piggy bank}"],
    gains: [
      "@ earned [x] by {washing cars|walking dogs|raking leaves|shoveling snow|mowing lawns|babysitting}|{washing windows|walking dogs|delivering papers|feeding cats} brought @m [x]",
      "[o] gave @m [x]|@ got [x] from [o]|[x] came in the mail from [o]",
      "@ found [x] in an old coat|[x] turned up in an old jacket|@ discovered [x] in a forgotten drawer",
      "@ got back [x] that a friend owed|a friend paid back [x] to @m",
    ],
    losses: [
      "@ spent [x] on {lunch|a haircut|a bus pass|a birthday present|shampoo|movie tickets|a pair of shoes|stamps}|@ paid [x] for {lunch|a haircut|a museum visit|a book|batteries|a pizza}|{lunch|a haircut|a new lamp|a bunch of roses} cost @m [x]",
      "@ lent [x] to [o]|[o] borrowed [x] from @m",
      "@ lost [x] on the way|[x] slipped out of @'s pocket|@ dropped [x], and they were gone",
      "@ donated [x] to {an animal shelter|a food bank}|an animal shelter got [x] from @m|@ had to pay a fine of [x]",
    ],
    ends: "then @ had [n] [T]|after that, @'s money came to [n] [T]|when @ counted the money, there were [n] [T]",
    askEnd:
      "how many [T] did @ have {then|after that|in the end}|how much money did @ have {then|after that}, in [T]|what was @'s money in the end, in [T]",
    askStart:
      "how many [T] did @ have {at first|in the beginning}|how much money had been there before all this, in [T]|with how many [T] did @ start",
    line: "Now @ had # [T].|That makes # [T].|This comes to # [T].",
    range: [15, 150],
  }),
  measured({
    nouns: one("floor"),
    places: [
      "the elevator",
      "the window cleaner",
      "the delivery man",
      "the cat",
      "the mail carrier",
      "the painter",
    ],
    starts: [
      "[p] was on floor [n] of a {tall building|tower|skyscraper}|[p] started on floor [n] of a {tall building|tower|hotel}",
    ],
    vague: [
      "[p] was somewhere in a {tower|tall building}|[p] was on a floor of a {skyscraper|tall hotel}",
    ],
    gains: ["[p] went up [x]|[p] went [x] higher|[p] moved up by [x]"],
    losses: ["[p] went down [x]|[p] went [x] lower|[p] came down by [x]"],
    ends: "then [p] was on floor [n]|after that, [p] was on floor [n]",
    askEnd:
      "on which floor was [p] then|which floor did [p] reach in the end|what was the number of the floor where [p] ended up",
    askStart:
      "on which floor did [p] start|where was [p] at first, counted in floors from the ground|on which floor had [p] been before all this",
    line: "That is floor #.|Then [p] was on floor #.|This leads to floor #.",
    range: [9, 40],
    short: true,
  }),
  measured({
    nouns: one("kilometer", "mile", "step"),
    places: ["the hiker", "the mule train", "the sled team", "the explorer", "the caravan"],
    starts: [
      "[p] had come [x] from home|[p] was [x] away from home|between [p] and home there were [x]",
    ],
    vague: ["[p] was already on the way|[p] had left home early"],
    gains: ["[p] went on for [x]|[p] covered another [x] away from home|[p] pushed on for [x]"],
    losses: [
      "[p] turned back for [x]|[p] went [x] back toward home|a mistake made [p] walk back [x]",
    ],
    ends: "then [p] was [n] [T] from home|the distance to home was then [n] [T]",
    askEnd:
      "how many [T] from home was [p] then|how far was it back home in the end, in [T]|what was the distance to home after that, in [T]",
    askStart:
      "how many [T] from home was [p] at first|what was the distance to home before all this, in [T]|how far from home had [p] been in the beginning, in [T]",
    line: "Now it was # [T] from home.|That is # [T].|Then the distance was # [T].",
    range: [8, 60],
    short: true,
  }),
  measured({
    nouns: one("minute"),
    places: [
      "the film",
      "the school play",
      "the concert",
      "the lecture",
      "the radio show",
      "the puppet show",
      "the wedding speech",
      "the circus show",
    ],
    starts: ["[p] was planned to last [x]|[p] was supposed to take [x]|the plan for [p] said [x]"],
    vague: ["[p] had a fixed length|the length of [p] was fixed"],
    gains: [
      "a break added [x]|someone added a scene of [x]|a new part made it [x] longer|a song of [x] was added",
    ],
    losses: [
      "a scene of [x] was cut|[x] were cut|a part of [x] was left out|it was shortened by [x]",
    ],
    ends: "then [p] lasted [n] [T]|that made it [n] [T] long",
    askEnd:
      "how many [T] did [p] last then|how long was [p] in the end, in [T]|what was the length of [p] after that, in [T]",
    askStart:
      "how many [T] was [p] meant to last at first|how long had [p] been before all this, in [T]|what was the first length of [p], in [T]",
    line: "That makes # [T].|Now it took # [T].|Then it lasted # [T].",
    range: [25, 120],
  }),
];
