import { fields } from "./fields";

/** What people share the cost of: who they are with, and single parts of the cost. */
export interface Outing {
  readonly plan: string;
  readonly mates: string;
  /** A lump sum, and its size. */
  readonly lump: readonly [what: string, range: readonly [number, number]];
  /** Something that is bought or rented by number. */
  readonly unit: readonly [many: string, one: string, price: readonly [number, number]];
  /** Something that each of them needs. */
  readonly head: readonly [one: string, price: readonly [number, number]];
}

/** Plan, mates, lump sum with its range, many, one and its price range, each one's need and its price range. */
const ROWS: readonly string[] = [
  "go canoeing;friends;the tents;30;120;canoes;canoe;15;40;life jacket;2;6",
  "give a farewell dinner;colleagues;the room;60;180;bottles of juice;bottle;2;6;menu;12;30",
  "spend a weekend in a mountain hut;cousins;the hut;90;260;sacks of firewood;sack;5;12;breakfast;4;9",
  "sail along the coast;friends;the sailboat;150;480;cans of diesel;can;9;22;sleeping bag;5;12",
  "throw a surprise party;roommates;the decorations;15;60;pans of lasagna;pan;9;20;party hat;1;3",
  "play paintball;classmates;the field;60;150;bags of paintballs;bag;8;18;mask;3;7",
  "record a song;bandmates;the studio;80;240;hours with a sound engineer;hour;20;45;headset;6;14",
  "build a tree house;neighbors;the wood;70;240;boxes of screws;box;4;12;pair of gloves;3;8",
  "watch whales;fellow travelers;the boat;120;400;pairs of binoculars;pair;6;15;raincoat;4;9",
  "hold a street barbecue;neighbors;the grill;25;80;bags of charcoal;bag;4;11;steak;5;12",
  "visit an escape room;friends;the room;40;110;hints;hint;2;5;locker;1;3",
  "ride horses in the hills;cousins;the guide;50;140;bales of hay;bale;5;10;helmet;3;8",
  "go ice fishing;teammates;the cabin;60;180;buckets of bait;bucket;4;9;fishing license;8;20",
  "stage a puppet show;classmates;the curtain;20;70;rolls of felt;roll;3;9;puppet;5;14",
  "bake for the school fair;classmates;the stand;15;50;bags of flour;bag;2;6;apron;4;9",
  "drive to the desert;friends;the camper;140;420;tanks of gas;tank;40;70;sleeping mat;6;15",
];

/** Outings that are paid together. */
export const OUTINGS: readonly Outing[] = ROWS.map((row) => {
  const [plan = "", mates = "", lump = "", from, to, ...rest] = fields(row);
  const [many = "", one = "", low, high, head = "", least, most] = rest;
  return {
    plan,
    mates,
    lump: [lump, [Number(from), Number(to)]],
    unit: [many, one, [Number(low), Number(high)]],
    head: [head, [Math.max(2, Number(least)), Number(most)]],
  };
});
