import { fields, nounsOf, span } from "./fields";

/** Something that scores: one of it, and how the text says that someone did it. */
export interface Game {
  /** "at the archery contest". */
  readonly at: string;
  readonly intro: string;
  readonly past: string;
  readonly base: string;
  readonly tasks: readonly string[];
  readonly fault: string;
}

const GAME_ROWS: readonly string[] = [
  "in the ring toss;{a ring toss was set up behind the church|the ring toss drew a long line};made;make;short throw,long throw,blindfolded throw;foul",
  "at the archery contest;{a target stood at the far end of the meadow|the archers waited until the wind had calmed down};scored;score;outer hit,inner hit,center hit;lost arrow",
  "in the pinball game;{an old pinball machine blinked in the corner|the pinball machine was from the year in which Grandma was born};hit;hit;silver bumper,gold bumper,spinning wheel;lost ball",
  "in the treasure hunt;{the treasure hunt led through the old quarry|tokens were hidden all over the park};found;find;copper token,silver token,golden token;broken rule",
  "in the scavenger hunt;{the forest was wet after the rain|all children of the camp ran into the forest};brought back;bring back;feather,pine cone,acorn,snail shell;late minute",
  "at the gymnastics show;{three judges sat at a long table|the mats had just been cleaned};did;do;cartwheel,handstand,somersault,back flip;fall",
  "in the word game;{letters on small wooden tiles lay on the table|the family played a word game by candlelight};formed;form;short word,long word,rhyming word;spelling mistake",
  "at the fishing derby;{the lake lay still in the early morning|boats left the pier before dawn};caught;catch;small fish,large fish,rare eel;lost hook",
  "at the skateboard contest;{the ramp was painted in bright colors|music boomed over the skate park};landed;land;kickflip,rail slide,jump,spin;crash",
  "in the video game;{the new video game was full of surprises|the screen glowed in the dark room};collected;collect;star,mushroom,crown,magic key;lost life",
  "in the board game;{it rained, and the board game came out of the closet|the board game had been a birthday present};built;build;road,farm,tower,harbor;unpaid debt",
  "at the spelling contest;{the words were read aloud by the librarian|the whole school listened to the spelling contest};spelled;spell;easy word,hard word,foreign word;wrong letter",
  "at the climbing contest;{the wall was twelve meters high|chalk dust hung in the air of the climbing hall};climbed;climb;green route,red route,black route;slip",
  "in the disc golf round;{the baskets hung between tall beeches|the discs flew through the park};hit;hit;near basket,far basket,hidden basket;lost disc",
  "at the puzzle contest;{there were puzzles on every desk|the puzzle contest was held in the library};solved;solve;number puzzle,picture puzzle,logic puzzle;used hint",
  "at the bird race;{the bird race began at sunrise|binoculars hung from every neck};spotted;spot;heron,kingfisher,woodpecker,grebe;wrong name",
  "in the recycling contest;{the town wanted to become cleaner|the recycling contest lasted all spring};brought in;bring in;tin can,glass bottle,old phone;wrongly sorted bag",
  "at the rodeo;{dust rose over the arena|the rodeo ended at sunset};roped;rope;calf,steer,wild pony;dropped rope",
  "at the robot contest;{little robots rolled across the floor|the robots had been built from old toys};moved;move;red block,blue block,heavy ball;collision",
  "at the juggling contest;{clubs and balls flew high up in the tent|the jugglers had practiced for months};showed;show;simple trick,double trick,fire trick;dropped club",
  "at the sheepdog trial;{the dogs could hardly wait|the sheep grazed on a steep hill};passed;pass;gate,narrow bridge,water ditch;stray lamb",
  "in the snowball contest;{fresh snow had fallen overnight|the snowball contest took place behind the school};hit;hit;bucket,snow fort,swinging tire;broken window",
  "in the aquarium bingo;{the class walked through the dark aquarium|the aquarium bingo lasted an hour};spotted;spot;*POND;wrong guess",
  "in the bird count;{a foggy marsh was full of birds|everyone whispered during the bird count};spotted;spot;*BIRDS;wrong name",
  "in the photo safari;{an open jeep rolled through the park|the photo safari started at dawn};photographed;photograph;*WILD;blurred picture",
  "in the insect hunt;{magnifying glasses were handed out|the meadow hummed on a hot day};discovered;discover;*INSECTS;wrong name",
  "at the shooting booth;{the fairground was brightly lit|a booth with corks and air guns stood at the fair};hit;hit;*TOYS;lost cork",
  "in the attic hunt;{Grandpa's attic was full of dusty boxes|the cousins searched the attic by flashlight};found;find;*HOUSEHOLD;broken glass",
  "in the flea-market rally;{the rally led across the flea market|the teams ran from stall to stall};discovered;discover;*KEEPSAKES;wrong stall",
  "in the sound quiz;{everybody had to close their eyes|the sound quiz was played behind a curtain};recognized;recognize;*INSTRUMENTS;wrong guess",
  "in the road game;{the drive to the coast was long|the children in the back seat needed a game};saw;see;*VEHICLES;wrong call",
  "in the garden rally;{the rally led through the botanical garden|signs in the garden had been covered};named;name;*PLANTS;wrong name",
];

/** Games with tasks that bring points, and faults that cost some. */
export const GAMES: readonly Game[] = GAME_ROWS.map((row) => {
  const [at = "", intro = "", past = "", base = "", tasks = "", fault = ""] = fields(row);
  return { at, intro, past, base, tasks: nounsOf(tasks), fault };
});

/** Something that is done over and over, and counted each time. */
export interface Series {
  readonly intro: string;
  /** What may be counted, one of it. */
  readonly ones: readonly string[];
  readonly past: string;
  readonly base: string;
  /** The times it is done, one: "game", and their names in order. */
  readonly time: string;
  readonly times: readonly string[];
  readonly range: readonly [number, number];
}

const rounds = (one: string) =>
  ["first", "second", "third", "fourth", "fifth"].map((which) => `in the ${which} ${one}`);
const DAYS = ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday"];
const MONTHS = ["in March", "in April", "in May", "in June", "in July"];

const SERIES_ROWS: readonly string[] = [
  "@ played in a bowling league;pin;knocked over;knock over;game;rounds;40-90",
  "@ took part in a reading contest;page;read;read;day;days;12-90",
  "@ entered a dance contest;point;got;get;round;rounds;15-60",
  "@ had several math tests;point;scored;score;test;rounds;20-100",
  "@ shot arrows at a target;point;scored;score;round;rounds;12-90",
  "@ practiced jumping rope;jump;did;do;try;rounds;20-160",
  "@ played marbles in the yard;marble;won;win;round;rounds;4-40",
  "@ picked berries for a contest;berry;picked;pick;day;days;30-220",
  "@ collected signatures for a new playground;signature;collected;collect;day;days;10-90",
  "@ trained for a stair race;step;climbed;climb;day;days;60-420",
  "@ played basketball for the school;point;scored;score;game;rounds;6-36",
  "@ swam laps before breakfast;lap;swam;swim;day;days;8-60",
  "@ did a quiz on the radio;question;answered;answer;round;rounds;5-40",
  "@ was the goalkeeper of a handball team;shot;stopped;stop;game;rounds;6-30",
  "@ learned words for a spelling bee;word;learned;learn;day;days;10-70",
  "@ sold raffle tickets for the band;raffle ticket;sold;sell;month;months;12-120",
  "@ counted owls for the forest office;owl;counted;count;month;months;4-40",
  "@ played a card game with the neighbors;trick;won;win;round;rounds;4-30",
  "@ wrote a novel for a contest;page;wrote;write;month;months;10-70",
  "@ practiced throwing at a hoop;basket;made;make;try;rounds;5-40",
  "@ sang in a karaoke contest;vote;won;win;round;rounds;10-140",
  "@ raced a pony around barrels;barrel;passed;pass;race;rounds;6-40",
  "@ helped in the orchard;*FRUITS;picked;pick;day;days;30-220",
  "@ baked for the village fair;*BAKED;baked;bake;day;days;12-140",
  "@ cooked in a street kitchen;*MEALS;sold;sell;day;days;15-160",
  "@ collected old things;*KEEPSAKES;collected;collect;month;months;8-90",
  "@ wrote down all that flew past the tower;*BIRDS;counted;count;day;days;8-120",
  "@ kept a diary about the garden pond;*POND;counted;count;month;months;6-80",
  "@ grew flowers for the market;*PLANTS;planted;plant;month;months;20-160",
  "@ had a stall with vegetables;*VEGETABLES;sold;sell;day;days;18-190",
];

/** Things that are done several times. */
export const SERIES: readonly Series[] = SERIES_ROWS.map((row) => {
  const [intro = "", one = "", past = "", base = "", time = "", when = "", range = ""] =
    fields(row);
  const times = { days: DAYS, months: MONTHS }[when] ?? rounds(time);
  return { intro, ones: nounsOf(one), past, base, time, times, range: span(range) };
});

/** Someone who wins something countable, each against others. */
export interface Tally {
  readonly intro: string;
  readonly ones: readonly string[];
  readonly past: string;
  readonly base: string;
  /** Whether the contestants are people; else schools or towns. */
  readonly people: boolean;
  readonly range: readonly [number, number];
}

const TALLY_ROWS: readonly string[] = [
  "{a new class speaker had to be elected|the class voted for a speaker};vote;got;get;people;4-60",
  "{the drama club elected its president|the drama club held an election};vote;received;receive;people;4-80",
  "{the listeners of a radio station chose their favorite singer|a radio station asked for votes on its singers};vote;won;win;people;30-300",
  "{the library held a summer reading contest|there was a reading contest at the library};book;read;read;people;4-45",
  "{there was a pie-eating contest at the fair|the pie-eating contest began at noon};pie slice;ate;eat;people;3-14",
  "{the schools of the valley met for their sports day|the schools of the valley held a sports day};medal;won;win;sides;4-48",
  "{several towns took part in the winter games|the winter games lasted a week};medal;took home;take home;sides;6-60",
  "{the schools tried to collect the most paper|there was a paper drive among the schools};paper bundle;collected;collect;sides;20-240",
  "{a tournament of table tennis ran all weekend|table tennis was played all weekend};set;won;win;people;4-30",
  "{the towns of the coast raced with sailboats|sailboats from all the coast met for a race};trophy;won;win;sides;3-30",
  "{the knitting circle had a contest|a knitting contest kept everybody busy};scarf;knitted;knit;people;3-24",
  "{a hot-dog stand held a contest|there was a contest in dressing hot dogs};hot dog;dressed;dress;people;6-60",
  "{the schools of the county played a season of volleyball|it was a long season of volleyball};match;won;win;sides;4-28",
  "{the towns counted storks this summer|this summer, storks were counted everywhere};stork;counted;count;sides;6-90",
  "{a photo contest was decided by the public|visitors voted on photos of the moon};vote;got;get;people;8-160",
  "{a chess marathon lasted all night|players stayed awake for a chess marathon};game;won;win;people;3-26",
  "{the garden club looked for the best tomato grower|there was a contest in growing tomatoes};ripe tomato;picked;pick;people;12-140",
  "{a radio quiz for schools came to its end|the last day of the school quiz had come};point;scored;score;sides;12-150",
  "{there was a contest in fast baking|four ovens stood in the tent of the baking contest};*BAKED;baked;bake;people;8-90",
  "{the village looked for its fastest picker|a picking contest was held in the orchard};*FRUITS;picked;pick;people;15-180",
  "{the restaurant needed the fastest hands in the kitchen|it was a busy evening in the kitchen};*MEALS;prepared;prepare;people;6-70",
  "{a club of collectors compared its treasures|the collectors met in the back room of a cafe};*KEEPSAKES;brought;bring;people;5-120",
  "{it was the week of the garden birds|the nature club had a bird-watching week};*BIRDS;saw;see;people;5-90",
  "{the towns wanted to have more flowers|the towns of the valley competed for the prettiest streets};*PLANTS;planted;plant;sides;30-280",
  "{schools collected toys for the flood victims|after the flood, the schools collected toys};*TOYS;collected;collect;sides;12-190",
  "{the zoo held a competition in modeling animals from clay|animals of clay stood on all the tables};*WILD;modeled;model;people;4-40",
];

/** Contests in which several contestants win something countable. */
export const TALLIES: readonly Tally[] = TALLY_ROWS.map((row) => {
  const [intro = "", one = "", past = "", base = "", who = "", range = ""] = fields(row);
  return { intro, ones: nounsOf(one), past, base, people: who === "people", range: span(range) };
});

/** Schools and towns that compete: they are spoken of as one thing. */
export const SIDES: readonly string[] =
  "Oakdale,Milford,Riverton,Northfield,Ashby,Greenhill,Stonebridge,Lakewood,Fairview,Kingsport,Elmwood,Brookdale,Westbury,Hillcrest,Marlow,Sandford".split(
    ",",
  );
