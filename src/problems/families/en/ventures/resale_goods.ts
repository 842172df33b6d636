import {
  CLOTHES,
  HOUSEHOLD,
  INSTRUMENTS,
  KEEPSAKES,
  MACHINES,
  PLANTS,
  SPORTS_GEAR,
  STATIONERY,
  TOOLS,
  TOYS,
} from "../../../things_en";

/** What is bought to be sold again, with the dollars that a piece costs, and how it is made better. */
export const GOODS = [
  { list: KEEPSAKES, low: 2, high: 9, care: "packing" },
  { list: TOYS, low: 3, high: 12, care: "cleaning" },
  { list: CLOTHES, low: 4, high: 18, care: "cleaning" },
  { list: HOUSEHOLD, low: 3, high: 10, care: "repainting" },
  { list: INSTRUMENTS, low: 20, high: 60, care: "polishing" },
  { list: SPORTS_GEAR, low: 5, high: 25, care: "repairing" },
  { list: MACHINES, low: 10, high: 50, care: "repairing" },
  { list: TOOLS, low: 3, high: 15, care: "cleaning" },
  { list: PLANTS, low: 2, high: 9, care: "repotting" },
  { list: STATIONERY, low: 2, high: 6, care: "wrapping" },
] as const;

/** What is too big for a lot, or too small to be sold by the piece. */
export const ODD =
  /piano|napkin|saucer|hanger|sandal|shoe|slipper|mitten|glove|sock|skate$|^ski$|canoe|kayak|sled|bookcase|armchair|mattress|^table$|^carpet|ladder|wheelbarrow|washing machine|refrigerator|nail|screw$|^nut$|bolt|brick|tile|hinge|plank|board$|hook|switch|clip$|thumbtack|sticker|card$|sheet|pad$|note$|chalk|building block|battery|bottle cap|button|pebble/;

/** How goods are bundled. */
export const LOTS = ["crate", "carton", "bundle", "lot", "box", "batch"];
/** Where goods come from. */
export const FROM = [
  "an auction",
  "a closed hotel",
  "a warehouse",
  "a flea market",
  "an importer",
  "a school that closed",
  "a wholesaler",
  "an estate sale",
  "a retired dealer",
  "a factory outlet",
];
