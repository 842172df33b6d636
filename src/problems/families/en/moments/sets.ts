import { type Noun, noun } from "../../../nouns";
import {
  BAKED,
  BIRDS,
  CLOTHES,
  FARM_ANIMALS,
  FRUITS,
  HOUSEHOLD,
  INSECTS,
  INSTRUMENTS,
  KEEPSAKES,
  MACHINES,
  MEALS,
  PLANTS,
  SPORTS_GEAR,
  STATIONERY,
  SWEETS,
  TOOLS,
  TOYS,
  TREES,
  VEGETABLES,
  VEHICLES,
  VESSELS,
  VISITORS,
  WORKERS,
} from "../../../things_en";

/**
 * Equal groups: "[a]" groups "[G]" of "[b]" things "[T]" each, "[n]" in all. Told by a and b, by n and
 * a, or by n and b.
 */
export interface Sets {
  readonly groups: readonly Noun[];
  readonly things: readonly Noun[];
  readonly ab: string;
  readonly na: string;
  readonly nb: string;
  /** How some of the things go, and how some come: "[c]". */
  readonly lose: string;
  readonly gain: string;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

const of = (list: string): readonly Noun[] => list.split(",").map((one) => noun(one));

const row = (
  groups: readonly Noun[],
  things: readonly Noun[],
  [ab, na, nb]: readonly [string, string, string],
  [lose, gain]: readonly [string, string],
  a: readonly [number, number] = [3, 12],
  b: readonly [number, number] = [3, 12],
): Sets => ({ groups, things, ab, na, nb, lose, gain, a, b });

const SMALL = [...FRUITS, ...SWEETS, ...STATIONERY, ...KEEPSAKES, ...VEGETABLES];
const HOLDERS = VESSELS.filter(({ one }) => !/wagon|cupboard|basin|envelope|bottle|bowl/.test(one));
const CROWD = of(
  "child,scout,camper,guest,student,singer,player,visitor,dancer,volunteer,pupil,hiker,runner",
);

/** How any things may go and come. */
export const FROM_ALL: readonly [string, string] = [
  "later, [c] of the [T] were taken away|someone then removed [c] of the [T]|[c] of all these [T] were given away afterward",
  "later, [c] more [T] were added|then someone came with [c] more [T]|another [c] [T] were put with them",
];

export const SETS: readonly Sets[] = [
  row(
    HOLDERS,
    SMALL,
    [
      "there were [a] [G] with [b] [T] in each|each of the [a] [G] held [b] [T]|somebody had filled [a] [G] with [b] [T] {each|apiece}|[b] [T] lay in each of [a] [G]|the [a] [G] contained [b] [T] each",
      "[n] [T] lay in [a] [G], the same number in each|[a] [G] held [n] [T], equally many each",
      "[n] [T] were brought in [G] that held [b] [T] each|somebody counted [n] [T] in [G] with [b] [T] in each",
    ],
    FROM_ALL,
  ),
  row(
    CROWD,
    [...TOYS, ...STATIONERY, ...BAKED, ...FRUITS],
    [
      "[a] [G] brought [b] [T] each|each of [a] [G] {came with|brought along} [b] [T]|every one of the [a] [G] carried [b] [T]|[b] [T] were brought by each of [a] [G]",
      "[a] [G] brought [n] [T], and each one brought the same number|together, [a] [G] came with [n] [T], all with equally many",
      "a few [G] brought [n] [T] together, [b] [T] each|[n] [T] were brought by [G] who carried [b] [T] each",
    ],
    FROM_ALL,
  ),
  row(
    CROWD,
    [...BAKED, ...MEALS, ...SWEETS, ...FRUITS],
    [
      "at a picnic, [a] [G] got [b] [T] each|each of the [a] [G] at a party was given [b] [T]|every one of [a] hungry [G] got [b] [T]|[b] [T] were served to each of [a] [G]",
      "[n] [T] were shared equally by [a] [G]|[a] [G] shared [n] [T] so that all got the same number|there were [n] [T] for [a] [G], and everyone got equally many",
      "[n] [T] were handed out to some [G], [b] [T] to each|a cook served [n] [T], [b] [T] to each of the [G]",
    ],
    [
      "[c] of the [T] fell on the floor and were thrown out|a dog snatched [c] of these [T]",
      "besides, there were [c] [T] for latecomers|[c] more [T] were on a tray for latecomers",
    ],
  ),
  row(
    of("row,line"),
    [
      ...PLANTS,
      ...TREES,
      ...VEGETABLES.filter(({ one }) => /cabbage|lettuce|leek|pumpkin|onion/.test(one)),
    ],
    [
      "a gardener planted [a] [G] of [b] [T]|in a field there were [a] [G] with [b] [T] in each|the [T] stood in [a] [G] of [b]|each of the [a] [G] in a garden had [b] [T]",
      "[n] [T] were planted in [a] equal [G]|a gardener set out [n] [T] in [a] [G], all of the same length",
      "[n] [T] stood in [G] of [b]|a gardener arranged [n] [T] in [G] with [b] [T] in each",
    ],
    [
      "[c] of the [T] dried up|hail destroyed [c] of the [T]|rabbits ate [c] of the [T]",
      "[c] more [T] were planted by the gate|along the fence came another [c] [T]",
    ],
  ),
  row(
    of("table,shelf,counter,windowsill,bench"),
    [
      ...HOUSEHOLD.filter(({ one }) =>
        /cup|plate|candle|glass|vase|mug|napkin|spoon|fork|knife|bowl|pot|jar/.test(one),
      ),
      ...BAKED,
      ...PLANTS,
    ],
    [
      "[b] [T] stood on each of [a] [G]|each of the [a] [G] was set with [b] [T]|on every one of [a] [G] there were [b] [T]|waiters put [b] [T] on each of the [a] [G]",
      "[n] [T] were spread over [a] [G], equally many on each|waiters put [n] [T] on [a] [G], with the same number on each",
      "there were [n] [T], [b] of them on each of the [G]|waiters placed [n] [T] on some [G], [b] [T] on each",
    ],
    FROM_ALL,
  ),
  row(
    of("page,poster,wall,board,album page,locker door"),
    [
      ...KEEPSAKES.filter(({ one }) =>
        /photo|stamp|postcard|badge|pin|card|ribbon|feather|magnet/.test(one),
      ),
      ...of("drawing,sticker,map,label,leaf"),
    ],
    [
      "[b] [T] were fixed to each of [a] [G]|each of the [a] [G] had [b] [T] on it|[a] [G] were filled, and [b] [T] went on every one of them|someone put [b] [T] on each of [a] [G]",
      "[n] [T] were spread equally over [a] [G]|someone fixed [n] [T] to [a] [G], the same number to each",
      "[n] [T] were fixed to some [G], [b] [T] to each|someone needed places for [n] [T] and put [b] [T] on each of the [G]",
    ],
    FROM_ALL,
  ),
  row(
    of("day,morning,evening,afternoon"),
    of(
      "letter,poem,drawing,bouquet,lantern,basket,cake,sandwich,birdhouse,card,mask,candle,rag doll,wreath,paper crane,badge,bracelet",
    ),
    [
      "a {student|clerk|worker|neighbor} finished [b] [T] on each of [a] [G]|on each of [a] [G], a {clerk|student|neighbor} did [b] [T]|for [a] [G], the number of [T] was always [b]|[b] [T] were finished on every one of [a] [G]",
      "",
      "[n] [T] were finished in all, [b] on each of the [G]|a {clerk|student|neighbor} did [n] [T], always [b] on each of the [G]",
    ],
    [
      "[c] of the [T] were spoiled and had to be thrown away|[c] of these [T] turned out badly and were thrown away",
      "[c] more [T] were made on the weekend|on the weekend came another [c] [T]",
    ],
  ),
  row(
    VEHICLES.filter(({ one }) =>
      /^(bus|van|minibus|ferry|boat|carriage|camper|school bus|streetcar|train car|wagon)$/.test(
        one,
      ),
    ),
    [...VISITORS, ...WORKERS],
    [
      "[a] [G] brought [b] [T] each|each of the [a] [G] carried [b] [T]|[a] [G] set out with [b] [T] in each|[b] [T] traveled in each of [a] [G]",
      "[n] [T] traveled in [a] [G], equally many in each|[a] [G] took [n] [T], the same number each",
      "[n] [T] were taken on a trip in [G] with [b] [T] in each|some [G] carried [n] [T], [b] in each",
    ],
    [
      "[c] of the [T] went back home early|on the way, [c] of the [T] got off",
      "[c] more [T] came by bike|on foot came another [c] [T]",
    ],
    [3, 9],
    [4, 12],
  ),
  row(
    of("team,group,band,choir,crew,patrol,squad,club"),
    [...VISITORS, ...WORKERS],
    [
      "there were [a] [G] of [b] [T]|each of the [a] [G] had [b] [T]|[a] [G] with [b] [T] each took part|[b] [T] belonged to each of [a] [G]",
      "[n] [T] formed [a] equal [G]|[n] [T] were split into [a] [G] of the same size",
      "[n] [T] formed [G] of [b]|a coach split [n] [T] into [G] with [b] [T] in each",
    ],
    [
      "[c] of the [T] fell ill and stayed at home|[c] of these [T] dropped out",
      "[c] more [T] came as helpers|without a place in any of them, [c] more [T] came along",
    ],
    [3, 9],
    [3, 12],
  ),
  row(
    of("nest,hive,tree,bush,cave,hedge,hollow log"),
    [...BIRDS, ...INSECTS],
    [
      "[b] [T] lived in each of [a] [G]|each of the [a] [G] was home to [b] [T]|a ranger counted [b] [T] in each of [a] [G]|in every one of the [a] [G] there were [b] [T]",
      "[n] [T] lived in [a] [G], equally many in each|a ranger counted [n] [T] in [a] [G] and found the same number in each",
      "[n] [T] lived in some [G], [b] in each|a ranger found [b] [T] in each of the [G], [n] [T] altogether",
    ],
    [
      "[c] of the [T] left for the south|[c] of these [T] were scared away",
      "[c] more [T] came from the woods|over the hill came another [c] [T]",
    ],
    [3, 9],
    [3, 12],
  ),
  row(
    of("stable,pen,meadow,barn,field"),
    FARM_ANIMALS,
    [
      "there were [b] [T] in each of [a] [G]|a farmer had [a] [G] with [b] [T] in each|each of the [a] [G] of a farm held [b] [T]|every one of the [a] [G] was home to [b] [T]",
      "a farmer put [n] [T] into [a] [G], equally many into each|[n] [T] were kept in [a] [G], the same number in each",
      "a farmer kept [n] [T] in [G] for [b] [T] each|[n] [T] filled some [G], [b] in each",
    ],
    [
      "[c] of the [T] were sold|the farmer sold [c] of the [T]",
      "[c] more [T] were taken over from a neighbor|the farmer bought [c] more [T]",
    ],
    [2, 8],
    [4, 15],
  ),
  row(
    of("factory,workshop,machine,studio"),
    [...TOYS, ...TOOLS, ...MACHINES, ...CLOTHES, ...SPORTS_GEAR, ...INSTRUMENTS],
    [
      "each of [a] [G] made [b] [T] {a day|in an hour}|[a] [G] turned out [b] [T] each|from each of [a] [G] came [b] [T]|every one of the [a] [G] produced [b] [T]",
      "[a] [G] made [n] [T], and each made the same number|[n] [T] came from [a] [G], equally many from each",
      "some [G] made [n] [T] in all, [b] [T] each|[n] [T] came from [G] that made [b] [T] each",
    ],
    [
      "[c] of the [T] were faulty and had to be scrapped|inspectors rejected [c] of the [T]",
      "[c] more [T] were made by hand|from abroad came another [c] [T]",
    ],
    [2, 9],
    [4, 30],
  ),
  row(
    of(
      "costume,scarecrow,curtain,necklace,wreath,garland,crown,bouquet,mobile,birthday card,cushion",
    ),
    of(
      "button,bead,ribbon,feather,bow,shell,pearl,paper star,pompom,bell,rose,silk flower,pine cone",
    ),
    [
      "[b] [T] were used for each of [a] [G]|an artist made [a] [G] with [b] [T] each|each of the [a] [G] needed [b] [T]|[a] [G] were decorated with [b] [T] {each|apiece}",
      "an artist used [n] [T] for [a] [G], equally many for each|[n] [T] went into [a] [G], the same number into each",
      "an artist used [n] [T] for some [G], [b] [T] for each|[n] [T] went into [G] with [b] [T] each",
    ],
    [
      "[c] of the [T] came off and got lost|[c] of these [T] broke",
      "[c] more [T] lay ready on the table|in a box lay another [c] [T]",
    ],
    [2, 9],
    [3, 20],
  ),
  row(
    of("house,street,building,village,hotel,tower,dormitory"),
    of("door,balcony,chimney,bell,window box,street lamp,mailbox,elevator,fountain,bench,flag"),
    [
      "there were [b] [T] at each of [a] [G]|each of the [a] [G] had [b] [T]|[a] [G] had [b] [T] each|a painter counted [b] [T] at every one of [a] [G]",
      "[a] [G] had [n] [T] together, equally many each|a painter counted [n] [T] at [a] [G], the same number at each",
      "a painter counted [n] [T], [b] at each of the [G]|the [G] had [b] [T] each, [n] [T] together",
    ],
    [
      "[c] of the [T] were torn down|a storm damaged [c] of the [T], which were then removed",
      "[c] more [T] were put up|another [c] [T] were built in the park",
    ],
    [2, 9],
    [3, 15],
  ),
];
