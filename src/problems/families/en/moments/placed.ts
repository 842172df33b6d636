import { noun } from "../../../nouns";
import {
  BIRDS,
  FARM_ANIMALS,
  INSECTS,
  PETS,
  SEA_AND_POND,
  SPOTS,
  VEHICLES,
  VISITORS,
  WILD_ANIMALS,
  WORKERS,
} from "../../../things_en";
import { placed, type Realm } from "./realm";

const list = (text: string): readonly string[] => text.split(",");

const ROAD = VEHICLES.filter(({ one }) =>
  /bicycle|bus|camper|car$|jeep|limousine|van|moped|motorcycle|pickup|scooter|taxi|truck|tractor/.test(
    one,
  ),
);
const BOATS = VEHICLES.filter(({ one }) => /boat|barge|canoe|ferry|ship|yacht/.test(one));
const SWIMMERS = SEA_AND_POND.filter(({ one }) => !/clam|mussel|oyster|snail|star/.test(one));
const FLYERS = BIRDS.filter(({ one }) => one !== "ostrich");
const BUGS = INSECTS.filter(({ one }) => !/caterpillar|silkworm|worm|spider|ant$/.test(one));
const HATCHED = FARM_ANIMALS.filter(({ one }) => /chick|duck|goose|hen|turkey|rooster/.test(one));
const GRAZERS = FARM_ANIMALS.filter((one) => !HATCHED.includes(one));

const BOARD_SPOTS = SPOTS.filter((spot) => !/train|roof|pond|bridge|street|attic|tower/.test(spot));

/** Crowds, animals and vehicles, one realm for each way of coming and going. */
export const PLACED_REALMS: readonly Realm[] = [
  placed({
    nouns: VISITORS,
    places: list("on the bus,on the train,on the tram,on the night bus,on the school bus"),
    gains: [
      "[x] got on {at the first stop|at the next stop|at the station|at the market stop}|[x] boarded {at the next stop|at the station}|the doors opened, and [x] came aboard",
      "the driver let in [x] {at a small stop|at the town hall}|[x] were picked up {at a hotel|at the school}",
      "[x] hurried aboard just before the doors closed|at the last second, [x] jumped in",
    ],
    losses: [
      "[x] got off {at the next stop|at the station|at the museum|at the last stop but one}|[x] stepped out {at the station|at the park}|the doors opened, and [x] left",
      "[x] were dropped off {at the school|at the beach|at a hotel}|the driver dropped off [x] {at the school|at the beach}",
      "[x] noticed that they were on the wrong line and got out|[x] had reached their stop and got out",
    ],
  }),
  placed({
    nouns: [...VISITORS, ...WORKERS],
    places: BOARD_SPOTS,
    gains: [
      "[x] {arrived|came in|turned up|showed up}|[x] came along and stayed|one could see [x] arrive",
      "[x] decided to join them|a call brought in [x]|[x] heard about it and joined in",
      "a van brought [x]|a bus stopped and let out [x], who stayed|[x] came by bike",
      "[x] came back from a walk|[x] returned from {lunch|a break}",
    ],
    losses: [
      "[x] went home|[x] had to leave|[x] said goodbye and left|it got late for [x], who went home",
      "[x] got tired and left|[x] were bored and walked away|[x] had seen enough and went away",
      "a taxi took away [x]|[x] were picked up by their families|[x] drove off together",
      "[x] were sent home|[x] were called away|a phone call made [x] leave",
    ],
  }),
  placed({
    nouns: ["child", "girl", "boy", "kid", "student", "teenager", "player", "pupil"].map((one) =>
      noun(one),
    ),
    places: list(
      "at the soccer field,on the playground,at the skate park,at the treasure hunt,at the snowball fight,on the basketball court,at the sack race,at the paper-plane contest,in the sandbox,on the dance floor,at the chess tables,at the water slide",
    ),
    gains: [
      "[x] decided to join in|[x] asked whether they could play too, and stayed|[x] joined the fun",
      "[x] ran over from the {swings|parking lot|street}|[x] came running with their friends' dogs|from the next street came [x]",
      "their teacher brought [x]|a school bus brought [x]|[x] arrived with their parents",
    ],
    losses: [
      "[x] had to go home for {dinner|lunch|a piano lesson}|[x] were called in for {dinner|lunch}|dinner was ready for [x], who went home",
      "[x] got hurt a little and left|[x] hurt their knees and went home|[x] felt cold and left",
      "[x] gave up|[x] dropped out|[x] lost interest and wandered off",
      "the parents of [x] came and took them home|[x] were picked up",
    ],
  }),
  placed({
    nouns: FLYERS,
    places: list(
      "on the wire,on the roof of the barn,on the fence,in the old oak,on the town hall,on the chimney,in the birdbath,at the feeder,on the church tower,on the branch,in the hedge,on the goalpost",
    ),
    gains: [
      "[x] flew in|[x] landed there too|[x] joined them|out of the {sky|fog} came [x]",
      "[x] came over from a {field|neighbor's tree}|the smell of crumbs drew [x]|crumbs lured in [x]",
    ],
    losses: [
      "[x] flew away|[x] flew off|[x] took off|[x] spread their wings and were gone",
      "a loud bang scared off [x]|a cat frightened away [x]|[x] were startled by a {dog|car} and fled",
      "[x] left to look for food|[x] set off for the south|[x] went to their nests",
    ],
  }),
  placed({
    nouns: BUGS,
    places: list(
      "on the sunflower,around the lamp,on the windowpane,in the clover,on the rose bush,in the glass jar with holes,on the picnic blanket,over the pond,on the garden wall",
    ),
    gains: [
      "[x] came buzzing in|[x] arrived|the light attracted [x]|the sweet smell attracted [x]",
      "[x] crept out of the grass and joined them|[x] settled there too",
    ],
    losses: [
      "[x] flew off|[x] buzzed away|[x] disappeared|the wind blew away [x]",
      "a {frog|bird|lizard} ate [x]|[x] were eaten by a {frog|bird|lizard}|[x] ended up in a spider's web",
    ],
  }),
  placed({
    nouns: SWIMMERS,
    places: list(
      "in the bay,in the pond,in the big tank,in the rock pool,in the lagoon,in the aquarium,in the harbor,in the cove",
    ),
    gains: [
      "[x] swam in|[x] joined them|the tide brought in [x]|[x] were let into the water",
      "a keeper added [x]|a researcher set free [x] there|[x] were released there",
    ],
    losses: [
      "[x] swam away|[x] left|[x] dived down and were gone|the current carried off [x]",
      "a fisher caught [x]|[x] were caught in a net|[x] were moved to another place",
    ],
  }),
  placed({
    nouns: GRAZERS,
    places: list(
      "in the stable,on the meadow,in the barn,on the farm,behind the fence,in the corral,on the hillside,on the ranch,at the county fair",
    ),
    gains: [
      "[x] were bought at an auction|a truck brought [x]|the farmer bought [x]|[x] were added to the herd",
      "a neighbor's herd sent over [x]|[x] wandered over from the next farm|[x] were led in",
      "[x] were driven down from the hills|[x] came back from the pasture",
    ],
    losses: [
      "[x] were sold|the farmer sold [x]|[x] were taken to the market|a buyer took [x]",
      "[x] ran away|[x] broke through the fence and escaped|the gate stood open, and [x] walked out",
      "[x] fell ill and were taken to a vet|a vet took along [x]|[x] were led away to be washed",
    ],
    short: false,
  }),
  placed({
    nouns: HATCHED,
    places: list(
      "in the yard,in the henhouse,on the farm,by the brook,in the coop,on the village green",
    ),
    gains: [
      "[x] were bought at the market|a woman from the village brought [x]|[x] came fluttering in",
      "[x] waddled in|a neighbor brought [x]|[x] squeezed through the fence and joined them",
    ],
    losses: [
      "a fox caught [x]|[x] fell prey to a fox|a hawk and a fox got [x]",
      "[x] were sold|[x] slipped out through a hole in the fence|[x] went off to the neighbor's yard",
    ],
    short: false,
  }),
  placed({
    nouns: WILD_ANIMALS,
    places: list(
      "at the water hole,in the wildlife park,on the plain,in the reserve,at the edge of the forest,in the rescue station,in the valley",
    ),
    gains: [
      "[x] came out of the bushes|[x] appeared|[x] came to drink|rangers spotted [x] that had just come in",
      "rangers brought in [x]|[x] arrived from another park|[x] were rescued and brought there",
    ],
    losses: [
      "[x] ran off|[x] vanished into the bushes|[x] trotted away|a gunshot far away scared off [x]",
      "[x] were moved to another park|a truck took away [x]|[x] were set free elsewhere",
    ],
    short: false,
  }),
  placed({
    nouns: PETS,
    places: list(
      "in the animal shelter,in the pet shop,at the vet's office,at the pet hotel,in the shelter on Mill Road",
    ),
    gains: [
      "[x] were brought in|[x] were found in the street and taken in|a family left [x] there|the police brought [x]",
      "the shelter across town sent over [x]|a van delivered [x]|the keepers took in [x]",
    ],
    losses: [
      "[x] were adopted|families adopted [x]|[x] found a new home|a school took [x]",
      "[x] were picked up by their owners|owners came and took [x] home|[x] got well and were sent home",
    ],
  }),
  placed({
    nouns: ROAD,
    places: list(
      "in the parking lot,in the garage,on the ferry deck,at the rest stop,in front of the stadium,in the courtyard,at the gas station,at the repair shop,on the lot behind the mall",
    ),
    gains: [
      "[x] drove in|[x] rolled in|[x] pulled up|[x] found a space there",
      "a tow truck brought in [x], one by one|[x] came off the highway|mechanics moved [x] there",
    ],
    losses: [
      "[x] drove away|[x] rolled out|[x] left|[x] pulled out and were gone",
      "[x] were towed away|the owners of [x] came and took them|[x] headed for the highway",
    ],
  }),
  placed({
    nouns: BOATS,
    places: list("in the harbor,at the pier,on the lake,in the marina,at the dock"),
    gains: ["[x] came in|[x] docked|[x] tied up there|the evening breeze brought in [x]"],
    losses: ["[x] set sail|[x] left for the open water|[x] cast off|[x] were towed to a shipyard"],
  }),
  placed({
    nouns: "family,couple,retired couple,student,nurse,painter,musician,dentist,lawyer,tailor"
      .split(",")
      .map((one) => noun(one)),
    places: list(
      "in the new building,on Elm Street,in the old mill,in the tower on the hill,on the island",
    ),
    starts: ["[x] lived [p]|[p], there lived [x]|the mail carrier knew [x] [p]"],
    vague: ["some [T] lived [p]|[p], there lived a number of [T]"],
    gains: [
      "[x] moved in|[x] settled there|[x] found a home there|the movers brought the furniture of [x] who came to live there",
    ],
    losses: ["[x] moved out|[x] moved to another town|[x] left for good|[x] packed up and left"],
    ends: "then [n] [T] lived [p]|that made [n] [T] [p]|after that, [n] [T] lived [p]",
    askEnd:
      "how many [T] lived [p] {then|after that}|how many [T] had their home [p] {then|in the end}|what was the number of [T] [p] after that",
    askStart:
      "how many [T] lived [p] {at first|before all this}|how many [T] had been living [p] before all this|at the start, how many [T] lived [p]",
    short: false,
  }),
];
