import type { Range } from "./kit";

/** What goes along an edge. */
export interface Rim {
  /** "puts a fence around". */
  readonly does: string;
  readonly do: string;
  /** What is measured: "fence". */
  readonly mass: string;
  /** What it is sold in, or "". */
  readonly pack: string;
  /** What stands at equal distances, or "". */
  readonly stand: string;
  readonly price: Range;
  /** Whether it may be left open somewhere, as for a gate. */
  readonly opens: boolean;
  /** Whether it may run around more than once. */
  readonly repeats: boolean;
}

const OPENS = /fence|hedge|wall|railing|net|rope|cable/;
const REPEATS = /rope|cable|lace|fringe|tape|ribbon/;

const rim = (
  verb: string,
  rest: string,
  mass: string,
  pack: string,
  stand: string,
  price: Range,
): Rim => {
  const [does = "", base = ""] = verb.split("/");
  return {
    does: `${does} ${rest}`,
    do: `${base} ${rest}`,
    mass,
    pack,
    stand,
    price,
    opens: OPENS.test(mass),
    repeats: REPEATS.test(mass),
  };
};

/** Edges by name. */
export const RIMS = {
  fence: rim("puts/put", "a wire fence around", "fence", "roll", "post", [3, 15]),
  boards: rim("builds/build", "a wooden fence around", "fence", "section", "post", [6, 24]),
  hedge: rim("plants/plant", "a hedge around", "hedge", "", "bush", [6, 18]),
  stones: rim("lays/lay", "a stone border around", "border", "", "", [4, 20]),
  cable: rim("runs/run", "a cable with lanterns around", "cable", "coil", "lantern", [2, 6]),
  lace: rim("sews/sew", "lace around", "lace", "roll", "bow", [2, 5]),
  fringe: rim("sews/sew", "a fringe around", "fringe", "roll", "tassel", [2, 6]),
  tape: rim("sticks/stick", "bright tape around", "tape", "roll", "", [1, 3]),
  rope: rim("stretches/stretch", "a rope around", "rope", "coil", "peg", [1, 4]),
  edging: rim("sets/set", "wooden edging around", "edging", "strip", "stake", [2, 7]),
  molding: rim("puts/put", "a molding around", "molding", "strip", "hook", [2, 8]),
  wall: rim("builds/build", "a low brick wall around", "wall", "", "lamp", [20, 45]),
  net: rim("hangs/hang", "a safety net around", "net", "roll", "pole", [3, 9]),
  railing: rim("builds/build", "a railing around", "railing", "section", "post", [12, 40]),
  ribbon: rim("glues/glue", "a ribbon around", "ribbon", "spool", "star", [1, 4]),
} satisfies Record<string, Rim>;

/** The name of an edge. */
export type RimName = keyof typeof RIMS;

/** What covers an area, and how it is bought. */
export interface Cover {
  /** "spreads compost over". */
  readonly does: string;
  readonly do: string;
  readonly mass: string;
  /** A pack that is enough for some area, or "". */
  readonly pack: string;
  /** What a pack is enough for, in squares. */
  readonly reach: Range;
  readonly packPrice: Range;
  /** Price of a square unit. */
  readonly price?: Range;
  /** Grams for a square unit. */
  readonly dose?: Range;
  /** Things for a square unit. */
  readonly count?: readonly [one: string, least: number, most: number];
}

type Extra = Pick<Cover, "price" | "dose" | "count">;

const cover = (
  verb: string,
  rest: string,
  mass: string,
  pack: string,
  reach: Range,
  packPrice: Range,
  extra: Extra = {},
): Cover => {
  const [does = "", base = ""] = verb.split("/");
  const tail = rest === "" ? "" : ` ${rest}`;
  return { does: does + tail, do: base + tail, mass, pack, reach, packPrice, ...extra };
};

const NONE: Range = [0, 0];

/** Covers by name. */
export const COVERS = {
  compost: cover("spreads/spread", "compost over", "compost", "bag", [4, 12], [4, 9]),
  grass: cover("sows/sow", "grass all over", "grass seed", "bag", [10, 40], [8, 30], {
    dose: [15, 40],
  }),
  fertilizer: cover("spreads/spread", "fertilizer over", "fertilizer", "sack", [10, 50], [9, 25], {
    dose: [20, 60],
  }),
  lime: cover("scatters/scatter", "lime over", "lime", "sack", [12, 50], [5, 15], {
    dose: [30, 80],
  }),
  turf: cover("lays/lay", "turf all over", "turf", "", NONE, NONE, { price: [3, 9] }),
  paint: cover("paints/paint", "", "paint", "can", [6, 30], [12, 40]),
  varnish: cover("varnishes/varnish", "", "varnish", "can", [5, 25], [10, 35]),
  sealer: cover("seals/seal", "", "sealer", "bucket", [10, 50], [20, 60], { price: [2, 5] }),
  carpet: cover("lays/lay", "carpet all over", "carpet", "", NONE, NONE, { price: [6, 30] }),
  gravel: cover("spreads/spread", "gravel over", "gravel", "bag", [2, 10], [4, 9], {
    price: [2, 7],
  }),
  mulch: cover("spreads/spread", "bark mulch over", "mulch", "bag", [3, 12], [3, 8]),
  straw: cover("spreads/spread", "straw over", "straw", "bale", [6, 20], [4, 9]),
  tiles: cover("lays/lay", "tiles all over", "tile", "", NONE, NONE, {
    count: ["tile", 4, 16],
    price: [8, 30],
  }),
  slabs: cover("lays/lay", "stone slabs all over", "slab", "", NONE, NONE, {
    count: ["stone slab", 2, 6],
  }),
  bulbs: cover("plants/plant", "tulips all over", "bulb", "", NONE, NONE, {
    count: ["tulip bulb", 6, 25],
  }),
  lavender: cover("plants/plant", "lavender all over", "plant", "", NONE, NONE, {
    count: ["lavender plant", 3, 8],
  }),
  seedlings: cover("plants/plant", "lettuce all over", "seedling", "", NONE, NONE, {
    count: ["seedling", 5, 16],
  }),
  asphalt: cover("puts/put", "new asphalt on", "asphalt", "", NONE, NONE, { price: [10, 30] }),
  rubber: cover("lays/lay", "rubber mats all over", "mat", "", NONE, NONE, {
    price: [5, 20],
    count: ["rubber mat", 2, 4],
  }),
  felt: cover("stretches/stretch", "felt over", "felt", "", NONE, NONE, { price: [2, 6] }),
  parquet: cover("lays/lay", "parquet all over", "parquet", "box", [2, 6], [40, 90], {
    price: [15, 40],
  }),
  glitter: cover("sprinkles/sprinkle", "glitter over", "glitter", "jar", [3, 8], [2, 5], {
    dose: [5, 12],
  }),
} satisfies Record<string, Cover>;

/** The name of a cover. */
export type CoverName = keyof typeof COVERS;
