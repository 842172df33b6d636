import { type Noun, noun } from "../../../nouns";
import {
  BAKED,
  BIRDS,
  CLOTHES,
  FARM_ANIMALS,
  FRUITS,
  INSTRUMENTS,
  KEEPSAKES,
  PETS,
  PLANTS,
  STATIONERY,
  TOYS,
  TREES,
  VEGETABLES,
  VEHICLES,
  VISITORS,
  WORKERS,
} from "../../../things_en";

/** A whole and what its parts do: predicates that exclude each other, "came by bus". */
export interface Whole {
  readonly nouns: readonly Noun[];
  readonly intro: string;
  readonly parts: readonly string[];
  readonly people: boolean;
  /** Whether they pay to be there. */
  readonly pays: boolean;
}

const whole = (nouns: readonly Noun[], intro: string, parts: string, people = false): Whole => ({
  nouns,
  intro,
  parts: parts.split(","),
  people,
  pays: people && /festival|inn |camp |theater/.test(intro),
});

const CROWD = [...VISITORS, ...WORKERS];
const of = (list: string): readonly Noun[] => list.split(",").map((one) => noun(one));

export const WHOLES: readonly Whole[] = [
  whole(
    CROWD,
    "[n] [T] came to a {meeting|festival|wedding|concert}|a {festival|meeting|concert} was attended by [n] [T]|at a {fair|wedding|festival}, there were [n] [T]",
    "came by bus,came on foot,came by bike,came by train,came by car,came by boat",
    true,
  ),
  whole(
    CROWD,
    "[n] [T] ate at an inn|an inn served lunch to [n] [T]|for lunch, [n] [T] sat down in a canteen",
    "ordered soup,ordered fish,ordered pasta,ordered a salad,ordered rice,ordered a stew",
    true,
  ),
  whole(
    CROWD,
    "[n] [T] stayed at a camp|a camp was full with [n] [T]|one weekend, [n] [T] were at a camp",
    "slept in tents,slept in cabins,slept in hammocks,slept in vans,slept under the stars",
    true,
  ),
  whole(
    CROWD,
    "[n] [T] took part in an open day|an open day drew [n] [T]|at an open day, one could meet [n] [T]",
    "tried archery,tried pottery,tried fencing,tried juggling,tried chess,tried yoga",
    true,
  ),
  whole(
    CROWD,
    "[n] [T] were asked about their favorite season|in a survey, [n] [T] named their favorite season|a reporter asked [n] [T] which season they liked best",
    "chose spring,chose summer,chose fall,chose winter",
    true,
  ),
  whole(
    CROWD,
    "[n] [T] spent a day at the sea|a day at the sea was on the plan of [n] [T]|at the sea there were [n] [T]",
    "went swimming,went fishing,went sailing,took a nap,built sandcastles,collected shells",
    true,
  ),
  whole(
    CROWD,
    "[n] [T] filled a theater|in a theater there were [n] [T]|a theater had let in [n] [T]",
    "sat in the front,sat on the balcony,sat at the back,stood at the side",
    true,
  ),
  whole(
    of("child,pupil,student,kid,first grader,teenager,youngster"),
    "[n] [T] played in a schoolyard|in a schoolyard, there were [n] [T]|a teacher watched [n] [T] in a schoolyard",
    "played tag,played marbles,jumped rope,climbed the bars,played hide-and-seek,sat on the swings",
    true,
  ),
  whole(
    of("child,pupil,student,cousin,camper,scout"),
    "[n] [T] wrote down their plans for the afternoon|on a rainy afternoon, [n] [T] were at home|a rainy afternoon began for [n] [T]",
    "read comics,played cards,baked cookies,practiced the flute,did a puzzle,watched a film",
    true,
  ),
  whole(
    [...KEEPSAKES, ...TOYS],
    "[n] [T] were on sale at a flea market|a flea market stall offered [n] [T]|somebody took [n] [T] to a flea market",
    "were sold in the morning,were sold at noon,were sold in the evening,were taken back home,were stolen",
  ),
  whole(
    [...FRUITS, ...VEGETABLES],
    "[n] [T] came from a garden|a garden yielded [n] [T]|from a garden, somebody brought in [n] [T]",
    "were cooked,were frozen,were given to neighbors,were eaten raw,were sold,were pickled",
  ),
  whole(
    BAKED,
    "a bakery made [n] [T]|[n] [T] came out of a baker's oven|one morning, a bakery offered [n] [T]",
    "had raisins,had chocolate on top,had a cherry on top,had nuts in them,were filled with jam,were plain",
  ),
  whole(
    CLOTHES,
    "[n] [T] hung in a shop|a shop had [n] [T]|a tailor's shop received [n] [T]",
    "were made of silk,were made of wool,were made of cotton,were made of linen,were made of leather",
  ),
  whole(
    [...PLANTS, ...TREES],
    "[n] [T] grew in a park|a park had [n] [T]|gardeners took care of [n] [T] in a park",
    "grew by the pond,grew along the path,grew near the gate,grew on the hill,grew around the fountain",
  ),
  whole(
    [...FARM_ANIMALS, ...PETS],
    "[n] [T] were seen by a vet|a vet looked after [n] [T]|one week, a vet examined [n] [T]",
    "were healthy,had a cold,had a hurt leg,needed a shot,had fleas",
  ),
  whole(
    BIRDS,
    "[n] [T] were watched by a bird lover|a bird lover noted [n] [T]|from a tower, somebody saw [n] [T]",
    "sat in trees,circled in the air,sat on the ground,drank at a brook,slept in nests",
  ),
  whole(
    VEHICLES.filter(({ one }) =>
      /car$|bus$|van$|truck|taxi|jeep|camper|pickup|moped|scooter|motorcycle|bicycle|tractor/.test(
        one,
      ),
    ),
    "[n] [T] passed a checkpoint|at a checkpoint, [n] [T] were stopped|an officer looked at [n] [T] at a checkpoint",
    "came from the north,came from the south,came from the west,came from the east",
  ),
  whole(
    [...INSTRUMENTS, ...STATIONERY],
    "[n] [T] lay in a storeroom|a storeroom contained [n] [T]|in a storeroom, somebody counted [n] [T]",
    "were brand-new,were damaged,were still in their boxes,were on loan to a school,were set aside for a sale",
  ),
];
