import type { Noun } from "../../../nouns";
import { BAKED, FRUITS, KEEPSAKES, STATIONERY, SWEETS, VEGETABLES } from "../../../things_en";
import type { Range } from "./kit";

/** Things that are stacked in layers: who stacks them and where, and what a layer is called. */
export interface Pile {
  readonly one: string;
  readonly place: string;
  readonly scene: string;
  readonly layer: string;
  readonly row: string;
  /** Pounds of one. */
  readonly weight: readonly [least: number, most: number];
  readonly price: readonly [least: number, most: number];
}

const pile = (
  one: string,
  place: string,
  scene: string,
  layer: string,
  row: string,
  weight: Pile["weight"],
  price: Pile["price"],
): Pile => ({ one, place, scene, layer, row, weight, price });

/** What is stacked. */
export const PILES: readonly Pile[] = [
  pile("hay bale", "stack", "stacks hay bales in a barn", "layer", "row", [30, 60], [4, 9]),
  pile("brick", "pile", "piles up bricks at a building site", "layer", "row", [4, 6], [1, 2]),
  pile("egg", "crate", "packs a crate of eggs on a farm", "tray", "row", [1, 1], [1, 1]),
  pile("crate", "stack", "builds a stack at a harbor", "layer", "row", [20, 45], [6, 20]),
  pile("soup can", "display", "builds a display in a supermarket", "layer", "row", [1, 2], [1, 3]),
  pile("sack of flour", "pallet", "loads a pallet in a mill", "layer", "row", [20, 50], [9, 25]),
  pile("log", "pile", "stacks logs behind a cabin", "layer", "row", [10, 30], [2, 6]),
  pile(
    "paint can",
    "pallet",
    "fills a pallet in a paint factory",
    "layer",
    "row",
    [9, 14],
    [12, 35],
  ),
  pile(
    "shoebox",
    "stack",
    "builds a stack in the storeroom of a shoe shop",
    "layer",
    "row",
    [2, 3],
    [20, 60],
  ),
  pile(
    "cheese wheel",
    "rack",
    "fills a rack in a cheese cellar",
    "level",
    "row",
    [8, 25],
    [30, 80],
  ),
  pile("roof tile", "pallet", "loads a pallet for a roofer", "layer", "row", [5, 9], [2, 4]),
  pile("book", "box", "packs a box for a library sale", "layer", "row", [1, 3], [2, 9]),
  pile("bar of soap", "carton", "fills a carton in a soap shop", "layer", "row", [1, 1], [3, 7]),
  pile("seed tray", "cart", "loads a cart in a nursery", "level", "row", [3, 8], [5, 14]),
  pile(
    "bottle of water",
    "pallet",
    "fills a pallet in a drinks market",
    "layer",
    "row",
    [2, 4],
    [1, 3],
  ),
  pile(
    "praline",
    "gift box",
    "fills a gift box in a chocolate shop",
    "layer",
    "row",
    [1, 1],
    [1, 2],
  ),
  pile("tire", "trailer", "loads a trailer for a garage", "layer", "row", [20, 30], [40, 90]),
  pile(
    "folding chair",
    "storage cart",
    "fills a storage cart after a concert",
    "layer",
    "row",
    [8, 12],
    [15, 40],
  ),
  pile(
    "pizza box",
    "delivery van",
    "loads a delivery van at a pizzeria",
    "layer",
    "row",
    [2, 3],
    [8, 16],
  ),
  pile("ice block", "sledge", "loads a sledge for an ice hotel", "layer", "row", [20, 45], [5, 12]),
  pile("sandbag", "wall", "builds a wall against a flood", "layer", "row", [30, 45], [2, 5]),
  pile(
    "lobster trap",
    "deck",
    "loads the deck of a fishing boat",
    "layer",
    "row",
    [25, 40],
    [45, 90],
  ),
];

/** Furniture with levels that hold things side by side. */
export const RACKS = [
  ["bookcase", "shelf", "library", "book"],
  ["shoe rack", "level", "theater", "pair of shoes"],
  ["cabinet", "drawer", "museum", "fossil"],
  ["wine rack", "row", "restaurant", "bottle"],
  ["display case", "shelf", "gift shop", "figurine"],
  ["spice rack", "board", "cooking school", "spice jar"],
  ["ball rack", "row", "gym", "basketball"],
  ["bread rack", "tray", "bakery", "loaf of bread"],
  ["file cabinet", "drawer", "town hall", "folder"],
  ["trophy case", "shelf", "school", "trophy"],
  ["tool rack", "hook rail", "workshop", "wrench"],
  ["record shelf", "compartment", "radio station", "record"],
  ["toy shelf", "board", "kindergarten", "stuffed bear"],
  ["parcel rack", "level", "post office", "parcel"],
  ["plant stand", "step", "flower shop", "cactus plant"],
  ["yarn cabinet", "cubby", "knitting shop", "ball of yarn"],
  ["medicine cabinet", "drawer", "pharmacy", "medicine box"],
  ["costume rack", "rail", "opera house", "costume"],
  ["key cabinet", "row", "hotel", "key"],
  ["card catalog", "drawer", "archive", "index card"],
] as const;

/** Small packs, larger ones, and what they are loaded on. */
export const PACKINGS = [
  ["box", "carton", "pallet"],
  ["packet", "box", "crate"],
  ["bag", "crate", "cart"],
  ["box", "case", "van"],
  ["bag", "carton", "trolley"],
  ["carton", "crate", "trailer"],
  ["basket", "chest", "wagon"],
] as const;

/** Vessels with what they are filled with, their own weight, and what one thing in them weighs. */
export const LOADS: readonly (readonly [
  vessel: string,
  thing: string,
  truck: string,
  own: Range,
  each: Range,
])[] = [
  ["crate", "melon", "truck", [4, 12], [5, 15]],
  ["toolbox", "hammer", "van", [5, 12], [2, 4]],
  ["suitcase", "book", "airplane", [5, 9], [1, 3]],
  ["wheelbarrow", "paving stone", "lift", [30, 45], [9, 25]],
  ["chest", "gold bar", "armored car", [20, 40], [25, 28]],
  ["trunk", "costume", "trailer", [12, 30], [2, 6]],
  ["basket", "pumpkin", "pickup", [2, 5], [6, 20]],
  ["barrel", "block of salt", "barge", [15, 30], [4, 11]],
  ["cooler", "ice pack", "boat", [5, 12], [2, 4]],
  ["case", "cymbal", "tour bus", [6, 15], [3, 5]],
  ["cage", "rabbit", "van", [8, 20], [3, 8]],
  ["bin", "dumbbell", "elevator", [6, 14], [5, 20]],
  ["backpack", "rope coil", "cable car", [3, 6], [4, 9]],
  ["mail sack", "parcel", "mail van", [2, 3], [2, 7]],
  ["tub", "fish", "cutter", [5, 12], [2, 9]],
  ["cart", "amplifier", "freight elevator", [25, 50], [20, 45]],
];

/** Small things that are packed by the many. */
export const SMALL_THINGS: readonly Noun[] = [
  ...[...FRUITS, ...VEGETABLES, ...BAKED, ...SWEETS, ...STATIONERY, ...KEEPSAKES],
].filter(({ one }) => !/pumpkin|melon|cabbage|cauliflower|scoop|cake$/.test(one));
