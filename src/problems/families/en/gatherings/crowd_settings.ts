import { fields, nounsOf, span } from "./fields";

/** Something that a number of people do: "wore masks", "wear masks". */
export type Deed = readonly [past: string, base: string];

/** An occasion on which many people come together, with everything that may be counted there. */
export interface Occasion {
  /** "the harvest festival", for "at the harvest festival". */
  readonly at: string;
  /** Scenery without numbers. */
  readonly intro: string;
  /** Everybody, one of them: "guest". */
  readonly all: string;
  readonly kinds: readonly string[];
  readonly came: readonly string[];
  readonly deeds: readonly Deed[];
  /** What holds several people, and how they are in it. */
  readonly seat: readonly [one: string, verb: string, sizes: readonly [number, number]];
  /** What everyone gets, what it is packed in, and the price of a pack. */
  readonly gift: readonly [one: string, pack: string, price: readonly [number, number]];
  readonly helper: string;
  readonly fee: readonly [number, number];
  readonly cost: string;
}

/** At, scenery, everybody, kinds, how they came, deeds, seat, its size, gift:pack:price, helper, fee, cost. */
const ROWS: readonly string[] = [
  "at the harvest festival;{the village celebrated its harvest with a festival|@ ran the harvest festival this year|there was straw everywhere at the harvest festival};visitor;adult,child;came|turned up;wore straw hats=wear straw hats,danced the polka=dance the polka,rode on the hay wagon=ride on the hay wagon;wagon:rode on;4-12;cider cup:crate:6:15;steward;3-9;the straw bales and the band",
  "at the wedding;{@'s cousin got married in a vineyard|@ planned a wedding by the lake|the wedding took place in an old barn};guest;relative,neighbor,colleague;came|were invited and came;brought flowers=bring flowers,ordered fish=order fish,slept at the inn=sleep at the inn;table:sat at;6-10;cake slice:tray:9:20;waiter;0-0;the hall",
  "at the choir meeting;{choirs from the whole valley met to sing together|@ invited the choirs of the valley|rain drummed on the roof of the concert tent};singer;soprano,alto,tenor,bass singer;came|took part;knew the song by heart=know the song by heart,sang a solo=sing a solo,wore black=wear black;riser:stood on;5-12;throat drop:tin:3:8;conductor;4-15;the tent",
  "on the school trip;{a school went to see the caves|@ organized a school trip to the caves|the caves were cold and full of echoes};traveler;fourth grader,fifth grader,sixth grader;went along|took part;brought a flashlight=bring a flashlight,carried a sketchbook=carry a sketchbook,bought a postcard=buy a postcard;van:traveled in;6-14;fruit bar:box:4:12;guide;5-18;the bus company",
  "at the robotics fair;{young engineers met in the town hall|@ set up a robotics fair in the gym|the floor was covered with cables};exhibitor;beginner,expert;signed up|showed a robot;won a certificate=win a certificate,used recycled parts=use recycled parts,came by train=come by train;workbench:worked at;2-6;battery:pack:5:16;judge;6-20;the electricity",
  "at the summer camp;{the camp lay between a lake and a pine forest|@ was in charge of a summer camp|the summer camp opened on a hot day in July};camper;swimmer,hiker,rower;arrived|signed up;slept in hammocks=sleep in hammocks,wrote letters home=write letters home,learned to row=learn to row;tent:slept in;3-8;marshmallow:bag:2:6;counselor;15-45;the campground",
  "on the ferry;{a ferry crossed the bay in the morning fog|@ sailed as a deckhand on a ferry|the ferry left the harbor on time};passenger;tourist,commuter,cyclist;were on board|boarded;stood on the upper deck=stand on the upper deck,drank tea=drink tea,took photos=take photos;lifeboat:practiced in;8-20;paper cup:sleeve:2:7;deckhand;4-14;fuel",
  "at the beekeepers' congress;{beekeepers filled the old town hall|@ hosted a congress of beekeepers|the whole town smelled of honey};participant;beginner,hobby beekeeper,professional;came|registered;sold honey=sell honey,wore veils=wear veils,gave a talk=give a talk;table:sat at;4-12;honey jar:carton:12:40;usher;8-30;the town hall",
  "at the flea market;{the flea market stretched along the river|@ watched over the flea market on Sunday|the flea market began before sunrise};seller;teenager,retiree,collector;came|put up a stall;sold old books=sell old books,traded records=trade records,brought a parasol=bring a parasol;tent:sold from;2-6;price tag:roll:2:9;guard;5-25;cleaning the riverside",
  "at the chess evening;{the chess club opened its doors to everybody|@ prepared a chess evening in the library|nobody spoke a word at the chess evening};player;junior,senior;came|joined in;castled early=castle early,used a clock=use a clock,wrote down their moves=write down their moves;table:played at;2-6;pretzel:basket:4:14;referee;2-8;heating the library",
  "in the circus tent;{a small circus stopped in the town|@ sold the tickets of a small circus|the smell of sawdust hung in the circus tent};spectator;adult,child,senior;came|watched the show;bought popcorn=buy popcorn,laughed at the clown=laugh at the clown,sat in the shade=sit in the shade;bench:sat on;5-12;balloon:bag:3:9;acrobat;6-18;the animals' food",
  "at the blood drive;{a blood drive was held at the fire station|@ managed the blood drive in the fire station|the nurses at the blood drive had a long day};donor;man,woman;gave blood|came;came for the first time=come for the first time,ate a sandwich afterwards=eat a sandwich afterwards,got a badge=get a badge;waiting room:waited in;6-14;juice carton:case:6:18;nurse;0-0;the posters",
  "at the pottery workshop;{a potter taught beginners how to use the wheel|@ gave a pottery workshop in an old mill|clay splashed everywhere in the workshop};student;adult,teenager;came|enrolled;made a teapot=make a teapot,painted a tile=paint a tile,broke a bowl=break a bowl;wheel:took turns at;2-5;sponge:pack:3:10;assistant;12-40;the clay",
  "at the dance contest;{the ballroom sparkled on the night of the contest|@ was the host of a dance contest|a big band played at the dance contest};dancer;waltz dancer,tango dancer,salsa dancer;took part|entered;wore feathers=wear feathers,reached the final=reach the final,came from abroad=come from abroad;dressing room:changed in;4-9;number tag:sheet:2:6;judge;10-35;the big band",
  "at the tree-planting day;{a burned hillside had to be planted again|@ called for a tree-planting day|it drizzled during the whole tree-planting day};volunteer;student,scout,neighbor;came|lent a hand;brought a spade=bring a spade,wore boots=wear boots,planted oaks=plant oaks;crew:worked in;3-9;seedling:tray:8:25;forester;0-0;the water truck",
  "at the film night;{films were shown on the wall of the castle|@ put on a film night in the castle yard|bats flew over the castle yard during the film};viewer;member,guest;came|bought a ticket;brought blankets=bring blankets,left reviews=leave reviews,ate ice cream=eat ice cream;row:sat in;8-20;paper fan:box:10:30;usher;5-14;renting the projector",
  "at the science camp;{a mountain observatory invited young stargazers|@ led a science camp in the mountains|the sky was clear every night of the science camp};stargazer;first grader,second grader,third grader;came|stayed for the week;saw Saturn=see Saturn,kept a diary=keep a diary,built a telescope=build a telescope;cabin:slept in;4-10;star map:folder:3:11;astronomer;10-40;the lenses",
  "at the street run;{the streets were closed for a run|@ measured the course of the street run|drummers cheered on everyone at the street run};runner;woman,man,youngster;started|ran;finished in under an hour=finish in under an hour,ran in costume=run in costume,took a shower=take a shower;starting block:started in;10-40;water bottle:case:5:12;marshal;5-25;the road signs",
  "on the river cruise;{a paddle steamer went down the river|@ steered a paddle steamer|a brass band played on the paddle steamer};passenger;adult,child;went on board|took the cruise;had lunch=have lunch,fed the gulls=feed the gulls,slept in deck chairs=sleep in deck chairs;cabin:rested in;2-6;napkin:packet:2:5;sailor;9-30;coal",
  "at the cooking course;{the community kitchen offered a course in making pasta|@ taught a cooking course|the kitchen was full of steam};cook;beginner,advanced cook;came|booked a place;made ravioli=make ravioli,burned the sauce=burn the sauce,bought an apron=buy an apron;stove:cooked at;2-5;lemon:net:2:6;chef;14-48;the ingredients",
  "in the museum of trains;{the museum of trains had a special day|@ worked at the gate of the museum of trains|the old locomotives shone in the sun};visitor;adult,child,student;came|saw the engines;rode on the steam train=ride on the steam train,bought a model=buy a model,took the tour=take the tour;train car:rode in;8-24;whistle:bag:4:12;guide;3-12;the coal for the engines",
  "at the kite festival;{hundreds of kites danced above the beach|@ founded the kite festival on the beach|the wind was perfect for kites};flyer;local,stranger;came|brought a kite;flew dragon kites=fly dragon kites,lost a kite=lose a kite,camped on the beach=camp on the beach;minibus:arrived by;6-12;string roll:carton:9:24;lifeguard;2-9;the beach permit",
  "at the careers day;{a school invited people of many trades|@ invited people of many trades to the school|the gym was full of tools and uniforms};speaker;*WORKERS;came|talked about their jobs;brought their tools=bring their tools,showed a film=show a film,parked in the yard=park in the yard;bench:sat on;3-8;pen:box:3:9;usher;0-0;the posters",
  "at the hobby theater;{people of many trades put on a play|@ wrote a play for people of many trades|the hobby theater rehearsed until midnight};amateur actor;*WORKERS;joined in|tried out for a part;sang a song=sing a song,wore a wig=wear a wig,forgot a line=forget a line;dressing room:changed in;3-8;candle:box:4:12;prompter;4-15;the costumes",
  "on the company trip;{several workshops went on a trip together|@ planned a trip for several workshops|the company trip ended with fireworks};traveler;*WORKERS;went along|signed up;brought a rain jacket=bring a rain jacket,slept on the way=sleep on the way,took the boat=take the boat;minibus:traveled in;5-12;lunch box:stack:9:25;tour guide;10-40;the boat",
];

/** Occasions of many sorts. */
export const OCCASIONS: readonly Occasion[] = ROWS.map((row) => {
  const [at = "", intro = "", all = "", kinds = "", came = "", deeds = "", ...rest] = fields(row);
  const [seat = "", sizes = "", gift = "", helper = "", fee = "", cost = ""] = rest;
  const [one = "", verb = ""] = seat.split(":");
  const [thing = "", pack = "", low, high] = gift.split(":");
  return {
    at,
    intro,
    all,
    kinds: nounsOf(kinds),
    came: came.split("|"),
    deeds: deeds.split(",").map((deed) => deed.split("=") as [string, string]),
    seat: [one, verb, span(sizes)],
    gift: [thing, pack, [Number(low), Number(high)]],
    helper,
    fee: span(fee),
    cost,
  };
});
