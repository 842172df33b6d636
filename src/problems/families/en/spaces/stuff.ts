import type { Range } from "./kit";

/** Something long that is cut: who does it, from what, and into what. */
export interface Stuff {
  /** "ribbon": what is measured. */
  readonly mass: string;
  /** "a roll of ribbon": what it comes as. */
  readonly whole: string;
  /** What a piece becomes; its plural follows the rule. */
  readonly made: string;
  /** The other thing that is made of it. */
  readonly also: string;
  /** "cuts", "saws". */
  readonly cuts: string;
  readonly cut: string;
  /** Where, in whose trade. */
  readonly scene: string;
  /** Price of a meter, a yard or ten feet of it. */
  readonly price: Range;
  /** The length of a piece in cm and in inches. */
  readonly piece: Range;
}

const stuff = (
  mass: string,
  whole: string,
  made: string,
  also: string,
  verb: string,
  scene: string,
  piece: Range,
  price: Range,
): Stuff => {
  const [cuts = "", cut = ""] = verb.split("/");
  return { mass, whole, made, also, cuts, cut, scene, piece, price };
};

/** Ribbons, boards, cloth, wire, dough and more. */
export const STUFF: readonly Stuff[] = [
  stuff(
    "ribbon",
    "roll",
    "bow",
    "bookmark",
    "cuts/cut",
    "{wraps presents in a flower shop|decorates gift baskets}",
    [15, 60],
    [1, 4],
  ),
  stuff(
    "rope",
    "coil",
    "jump rope",
    "dog leash",
    "cuts/cut",
    "{helps in a sports store|prepares a field day}",
    [80, 250],
    [2, 5],
  ),
  stuff(
    "wood",
    "board",
    "shelf",
    "step",
    "saws/saw",
    "{builds furniture|works as a carpenter}",
    [25, 90],
    [4, 12],
  ),
  stuff(
    "cloth",
    "bolt",
    "pillowcase",
    "apron",
    "cuts/cut",
    "{sews for a craft fair|works as a tailor}",
    [40, 150],
    [5, 14],
  ),
  stuff(
    "copper wire",
    "spool",
    "spring",
    "earring",
    "snips/snip",
    "{makes jewelry|teaches a craft class}",
    [8, 40],
    [2, 6],
  ),
  stuff(
    "pipe",
    "rod",
    "chime",
    "towel rail",
    "saws/saw",
    "{works as a plumber|makes wind chimes}",
    [20, 80],
    [3, 9],
  ),
  stuff(
    "yarn",
    "ball",
    "tassel",
    "bracelet",
    "cuts/cut",
    "{knits hats|makes toys for a market stall}",
    [20, 75],
    [1, 3],
  ),
  stuff(
    "licorice",
    "string",
    "whisker",
    "shoelace",
    "cuts/cut",
    "{decorates cat cakes|runs a candy shop}",
    [5, 20],
    [1, 4],
  ),
  stuff(
    "leather",
    "strip",
    "watch strap",
    "belt",
    "cuts/cut",
    "{works with leather|makes gifts for a bazaar}",
    [20, 110],
    [6, 18],
  ),
  stuff(
    "bamboo",
    "cane",
    "flute",
    "plant stake",
    "saws/saw",
    "{builds instruments|works in a nursery}",
    [25, 90],
    [2, 6],
  ),
  stuff(
    "felt",
    "roll",
    "pennant",
    "banner",
    "cuts/cut",
    "{gets a stadium ready|makes flags for a parade}",
    [30, 120],
    [3, 8],
  ),
  stuff(
    "garden hose",
    "drum",
    "sprinkler line",
    "drip line",
    "cuts/cut",
    "{waters a nursery|installs garden pipes}",
    [100, 400],
    [2, 6],
  ),
  stuff(
    "chain",
    "reel",
    "bike lock",
    "plant hanger",
    "cuts/cut",
    "{works in a hardware store|repairs bicycles}",
    [50, 150],
    [4, 9],
  ),
  stuff(
    "lace",
    "roll",
    "collar",
    "cuff",
    "cuts/cut",
    "{sews costumes for a play|restores old dresses}",
    [15, 60],
    [2, 7],
  ),
  stuff(
    "canvas",
    "bolt",
    "tote bag",
    "sail",
    "cuts/cut",
    "{repairs boats|sells bags at a market}",
    [60, 200],
    [5, 12],
  ),
  stuff(
    "paper",
    "roll",
    "kite",
    "crown",
    "cuts/cut",
    "{plans a birthday party|leads an art club}",
    [30, 100],
    [1, 3],
  ),
  stuff(
    "elastic",
    "spool",
    "headband",
    "cuff",
    "cuts/cut",
    "{makes sportswear|sews for a dance group}",
    [20, 55],
    [1, 4],
  ),
  stuff(
    "curtain rail",
    "rail",
    "curtain rod",
    "clothes rack",
    "saws/saw",
    "{decorates hotel rooms|works for an interior designer}",
    [80, 240],
    [5, 14],
  ),
  stuff(
    "fishing line",
    "reel",
    "leader",
    "lure line",
    "cuts/cut",
    "{guides anglers on a lake|runs a tackle shop}",
    [40, 180],
    [1, 2],
  ),
  stuff(
    "tape",
    "roll",
    "hockey grip",
    "floor mark",
    "cuts/cut",
    "{gets a gym ready|coaches a team}",
    [30, 120],
    [1, 3],
  ),
];
