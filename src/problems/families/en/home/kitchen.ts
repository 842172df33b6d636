import { families } from "../../../family";
import { cost, size, things, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";

const DISHES = [
  ["pancakes", "flour", "milk", "cups"],
  ["vegetable lasagna", "tomatoes", "cheese", "ounces"],
  ["bean soup", "beans", "carrots", "ounces"],
  ["granola", "oats", "nuts", "cups"],
  ["lentil curry", "rice", "lentils", "cups"],
  ["beef stew", "potatoes", "beef", "ounces"],
  ["pasta salad", "pasta", "peas", "cups"],
  ["fruit punch", "orange juice", "ginger ale", "cups"],
] as const;

const CANTEENS = "school,hotel,summer camp,hospital,ship,big restaurant".split(",");

/** Kitchens, gardens, building, pets, chores, time and measures. */
export const enHome = families("en", "home", {
  recipeDifference: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [dish, first, second, unit] = r.pick(DISHES);
      const serves = s.given(r.int(2, 8));
      const guests = s.given(serves.n * r.int(2, 6));
      const b = s.given(r.int(2, 7));
      const a = s.given(b.n + r.int(1, 8));
      s.tell(
        `{to make ${dish} for ${serves} people, you need ${a} ${unit} of ${first} and ${b} ${unit} of ${second}|a recipe for ${dish} serves ${serves} people and calls for ${a} ${unit} of ${first} and ${b} ${unit} of ${second}|for ${serves} people, ${dish} can be made with ${b} ${unit} of ${second} and ${a} ${unit} of ${first}|in a cookbook, ${a} ${unit} of ${first} go together with ${b} ${unit} of ${second} into ${dish} for ${serves} people|${p}'s family often eats ${dish}. the recipe, which is meant for ${serves} people, lists ${a} ${unit} of ${first} and ${b} ${unit} of ${second}|${p} found a recipe for ${dish}. it needs ${a} ${unit} of ${first}, ${b} ${unit} of ${second} and some spices, and ${serves} people can eat from it}.`,
      );
      const k = s.step(guests, "/", serves, `the recipe is made # times.`);
      const x = s.step(a, "*", k, `that takes # ${unit} of ${first}.`);
      const y = s.step(b, "*", k, `it takes # ${unit} of ${second}.`);
      const z = s.step(x, "-", y, `the difference is # ${unit}.`);
      closeWith(s, r, z, {
        who: p,
        fact: `{@ is cooking for ${guests} people|@ expects ${guests} people, who will all eat the same amount|${guests} people are coming to @'s party|@ wants to serve it to ${guests} people at a picnic}`,
        question: `{how many more ${unit} of ${first} than ${second} will @ {need|use}|how many ${unit} more of ${first} than of ${second} must @ {get|prepare}}`,
        measure: size("volume", unit, `the difference between ${first} and ${second}`),
      });
    },
  ],
  canteenRecipe: [
    3,
    5,
    (s, r) => {
      const p = named(s, r);
      const what = r.pick("potatoes,noodles,rice,chicken,beans,cheese,minced meat".split(","));
      const per = r.int(2, 10);
      const many = 8 * r.int(2, 25);
      if ((per * many) % 16 !== 0) return false;
      const [n, pounds] = [s.given(many), s.given((per * many) / 16)];
      const few = s.given(r.int(2, 9));
      s.tell(
        `{the cook of a ${r.pick(CANTEENS)} takes ${pounds} pounds of ${what} for ${n} portions|${n} people can eat from a meal for which the kitchen of a ${r.pick(CANTEENS)} uses ${pounds} pounds of ${what}|with ${pounds} pounds of ${what}, a ${r.pick(CANTEENS)} makes a dish for ${n} people|to feed ${n} people, the cook of a ${r.pick(CANTEENS)} needs ${pounds} pounds of ${what}|the kitchen of a ${r.pick(CANTEENS)} uses ${pounds} pounds of ${what} when it cooks for ${n} people}.`,
        `{a pound is 16 ounces.|there are 16 ounces in a pound.|one pound equals 16 ounces.}`,
      );
      const x = s.step(pounds, "*", s.constant(16), `the big recipe has # ounces of ${what}.`);
      const y = s.step(x, "/", n, `one portion has # ounces.`);
      const z = s.step(y, "*", few, `${few} portions take # ounces.`);
      closeWith(s, r, z, {
        who: p,
        fact: `{@ would like to make it at home, but only for ${few} people|@ cooks the same dish for a family of ${few}|@ wants no more than ${few} portions of it}`,
        question: `{how many ounces of ${what} {does @ need|should @ take|will @ weigh out}|what amount of ${what}, in ounces, is right for @'s meal}`,
        measure: size("weight", "ounces", `the ${what} that ${p} needs`),
      });
    },
  ],
  flourSack: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [lbs, cups] = [s.given(r.int(3, 25)), s.given(r.int(3, 4))];
      const [loaves, per] = [s.given(r.int(2, 12)), s.given(r.int(3, 6))];
      const rest = lbs.n * cups.n - loaves.n * per.n;
      const [what, one] = r.pick([
        ["pans of rolls", "pan of rolls"],
        ["pizza crusts", "pizza crust"],
        ["trays of scones", "tray of scones"],
        ["batches of noodles", "batch of noodles"],
      ] as const);
      const each = r.int(2, 5);
      if (rest < 2 * each || rest % each !== 0) return false;
      const c = s.given(each);
      s.tell(
        `{${p} opens a ${lbs}-pound sack of flour, and every pound of it fills ${cups} cups|there are ${cups} cups of flour to the pound, and ${p}'s sack holds ${lbs} pounds|a sack in ${p}'s kitchen holds ${lbs} pounds of flour, each pound being ${cups} cups|${p} has just bought ${lbs} pounds of flour. one pound of flour is about ${cups} cups|for some days of baking, ${p} has a sack of ${lbs} pounds of flour. a pound of it fills ${cups} cups}.`,
        `{first ${p.he} bakes ${loaves} loaves of bread, which take ${per} cups apiece. what remains goes into ${what}, and ${one.startsWith("a") ? "an" : "a"} ${one} takes ${c} cups|for each of ${loaves} loaves of bread, ${per} cups are used up. from the rest ${p} makes ${what} with ${c} cups in each|${per} cups go into a loaf of bread and ${c} cups into a ${one}. ${p} bakes ${loaves} loaves and then uses up the flour on ${what}|${p} wants to bake ${loaves} loaves of bread, using ${per} cups for each loaf, and turn the remaining flour into ${what}, which need ${c} cups each}.`,
      );
      const x = s.step(lbs, "*", cups, `the sack holds # cups.`);
      const y = s.step(loaves, "*", per, `the bread takes # cups.`);
      const z = s.step(x, "-", y, `# cups are left.`);
      const w = s.step(z, "/", c, `they are enough for # ${what}.`);
      s.ask(
        w,
        `{how many ${what} {can ${p} make|does ${p} get out of it|is that enough for}|for how many ${what} does the flour last|what is the number of ${what} that can be made}?`,
        units(one, `the ${what} that ${p} makes`),
      );
    },
  ],
  jamJars: [
    5,
    5,
    (s, r) => {
      const [p, q] = [person(s, r), named(s, r)];
      const jar = noun("jar");
      const [den, part] = r.pick([
        [2, "{half|one half}"],
        [3, "{a third|one third}"],
        [4, "{a quarter|one fourth}"],
        [5, "{a fifth|one fifth}"],
      ] as const);
      const [bushes, per] = [s.given(r.int(3, 15)), s.given(r.int(2, 12))];
      const [fresh, c] = [r.int(2, 20), r.pick([0.5, 2, 2, 2, 3, 3, 3, 4, 4, 1.5])];
      const jars = (bushes.n * per.n - fresh) / c;
      if (jars < 2 * den || jars % den !== 0) return false;
      const [eaten, each] = [s.given(fresh), s.given(c)];
      const fruit = r.pick("berries,currants,gooseberries,blackberries,raspberries".split(","));
      s.tell(
        `{${per} pounds of ${fruit} hang on each of ${p}'s ${bushes} bushes|${p} picks the ${fruit} from ${bushes} bushes and finds ${per} pounds on every one|each of ${bushes} bushes gave ${p} ${per} pounds of ${fruit}|${p} owns ${bushes} bushes, and this summer there were ${per} pounds of ${fruit} on each|it is a good year for ${fruit}: ${p} gets ${per} pounds from every one of ${bushes} bushes}. {${eaten} pounds are eaten right away|${eaten} pounds of the harvest go to the children|the family ate ${eaten} pounds of them}, and {the remaining ones become jam|the others are boiled down to jam}.`,
        `{each jar of jam takes ${each} pounds of ${fruit}|${each} pounds of ${fruit} make one jar}. {${p} gives ${part} of the jars to ${q}|${part} of the jars are a present for ${q}|for ${q}'s birthday, ${p} wraps up ${part} of the jars|${q} receives ${part} of the jars}.`,
      );
      const a = s.step(bushes, "*", per, `there are # pounds of ${fruit}.`);
      const b = s.step(a, "-", eaten, `# pounds become jam.`);
      const d = s.step(b, "/", each, `that makes # jars.`);
      const e = s.step(d, "/", s.constant(den), `${q} gets # jars.`);
      const f = s.step(d, "-", e, `# jars are left.`);
      s.ask(
        f,
        `{how many jars {does ${p} keep|are left for ${p}|stay in ${p}'s cellar}|after that, how many jars of jam does ${p} still have}?`,
        things(jar, `the jars that ${p} keeps`, p),
      );
    },
  ],
  seedlings: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const what = r.pick("lettuce,tomato,sunflower,bean,pepper,pumpkin,basil".split(","));
      const [packs, seeds] = [r.int(2, 9), r.pick([10, 20, 25, 30, 40, 50])];
      const pct = r.pick([40, 50, 60, 70, 75, 80, 90]);
      const up = (packs * seeds * pct) / 100;
      const [lost, rows] = [r.int(3, 20), r.int(2, 9)];
      if (!Number.isInteger(up) || up - lost < 2 * rows || (up - lost) % rows !== 0) return false;
      const [a, b, c] = [s.given(packs), s.given(seeds), s.given(pct)];
      const [d, e] = [s.given(lost), s.given(rows)];
      s.tell(
        `{${p} sows all the seeds of ${a} packets of ${what} seeds, each with ${b} seeds|there are ${b} seeds in a packet of ${what} seeds, and ${p} puts ${a} packets of them into the soil|${a} packets of ${what} seeds are sown by ${p}. every packet contains ${b} seeds|${p} bought ${a} packets of ${what} seeds with ${b} seeds in each and sowed every seed|in spring ${p} opens ${a} packets, each with ${b} ${what} seeds, and sows all of them}.`,
        `{${c}% of {them|the seeds} come up, but {snails|slugs|rabbits} eat ${d} of the young plants|only ${c}% of the seeds sprout, and of the little plants, ${d} dry out|while ${c}% of them grow, ${d} of these are killed by a frost}.`,
        `{the others are planted out in ${e} equal rows|the plants that are left are set in ${e} rows of the same length|into each of ${e} rows ${p.he} puts the same number of the plants that remain}.`,
      );
      const x = s.step(a, "*", b, `# seeds are sown.`);
      const y = s.chain([x, c, s.constant(100)], ["*", "/"], `# of them come up.`);
      const z = s.step(y, "-", d, `# plants remain.`);
      const w = s.step(z, "/", e, `each row gets # plants.`);
      s.ask(
        w,
        `{how many plants {are there in|stand in|does ${p} put in} {each|one|a} row|what is the number of ${what} plants in one row}?`,
        units("plant", `the plants in one row`),
      );
    },
  ],
  borderPath: [
    5,
    6,
    (s, r) => {
      const p = named(s, r);
      const place = r.pick(
        "pool,flower bed,pond,vegetable patch,rose garden,lawn,sandbox".split(","),
      );
      const [l, w] = [s.given(r.int(6, 30)), s.given(r.int(3, 20))];
      if (w.n >= l.n) return false;
      const unit = r.pick(["feet", "meters", "yards"]);
      const path = s.given(r.int(unit === "yards" ? 2 : 1, 4));
      const stuff = r.pick("gravel,stone slabs,bark,paving,wooden boards".split(","));
      const square = `square ${unit}`;
      s.tell(
        `{a ${place} of ${l} by ${w} ${unit} in ${p}'s yard is surrounded on all four sides by a path that is ${path} ${unit} wide|${p} lays a path, ${path} ${unit} wide, all the way around a ${place} that is ${l} ${unit} long and ${w} ${unit} wide|around a rectangular ${place} (${l} ${unit} by ${w} ${unit}), ${p} wants a strip of ${stuff} with a width of ${path} ${unit} on every side|${p}'s ${place} measures ${l} ${unit} by ${w} ${unit}. on all sides of it, ${p} plans a path that is ${path} ${unit} wide|a rectangular ${place} has sides of ${l} and ${w} ${unit}, and a path with a width of ${path} ${unit}, planned by ${p}, runs along all of its sides}. {the path is made of ${stuff}|it is to be covered with ${stuff}|${stuff} will cover all of it}.`,
      );
      const two = s.constant(2);
      const a = s.chain([l, two, path], ["+", "*"], `with the path the length is # ${unit}.`);
      const b = s.chain([w, two, path], ["+", "*"], `with the path the width is # ${unit}.`);
      const c = s.step(a, "*", b, `all together that is # ${square}.`);
      const d = s.step(l, "*", w, `the ${place} alone has # ${square}.`);
      const e = s.step(c, "-", d, `the path has # ${square}.`);
      s.ask(
        e,
        `{how many ${square} {must be covered|of ${stuff} are needed|does the path have}|what is the area of the path, in ${square}|for how many ${square} does ${p} need ${stuff}}?`,
      );
    },
  ],
  fencePanels: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const place = r.pick("garden,paddock,dog run,backyard,playground,vineyard".split(","));
      const step = r.pick([2, 3, 4, 5, 6, 8]);
      const [l, w] = [r.int(5, 40), r.int(4, 30)];
      if ((2 * (l + w)) % step !== 0 || w >= l) return false;
      const [a, b, panel] = [s.given(l), s.given(w), s.given(step)];
      const [cost1, cost2] = [s.given(r.int(12, 60)), s.given(r.int(4, 20))];
      s.tell(
        `{${p}'s ${place} is a rectangle of ${a} by ${b} feet and gets a fence on all sides|all around a rectangular ${place} with a length of ${a} feet and a width of ${b} feet, ${p} puts up a fence|${p} fences in a ${place} that measures ${a} feet on the long sides and ${b} feet on the short ones|${p} has a ${place}, ${a} feet long and ${b} feet wide, and wants a fence along all four sides|to keep deer out of a ${place} of ${a} by ${b} feet, ${p} puts a fence around it}.`,
        `{the fence comes in panels of ${panel} feet. each panel costs ${usd(cost1)} and needs a post for ${usd(cost2)}|a panel is ${panel} feet long and sells for ${usd(cost1)}; with each one goes a post at ${usd(cost2)}|for every ${panel} feet, one panel for ${usd(cost1)} and one post for ${usd(cost2)} must be bought|the shop sells panels, ${panel} feet long, for ${usd(cost1)}, and posts for ${usd(cost2)}. ${p} needs as many posts as panels}.`,
      );
      const x = s.step(a, "+", b, `half of the way around is # feet.`);
      const y = s.step(x, "*", s.constant(2), `once around is # feet.`);
      const n = s.step(y, "/", panel, `that takes # panels.`);
      const c = s.step(cost1, "+", cost2, `a panel with its post costs # dollars.`);
      const z = s.step(n, "*", c, `all of it costs # dollars.`);
      s.ask(
        z,
        `{what does the whole fence cost|how much {money |}will ${p} spend on {panels and posts|the fence}|what is the total cost for ${p}, in dollars}?`,
        cost(`the cost of the fence`, p),
      );
    },
  ],
  paintCoats: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [walls, coats] = [r.int(2, 4), r.int(2, 3)];
      const [w, h, cover] = [r.int(6, 25), r.int(7, 12), 20 * r.int(4, 20)];
      const cans = (walls * coats * w * h) / cover;
      if (!Number.isInteger(cans) || cans < 2) return false;
      const [a, b] = [s.given(w), s.given(h)];
      const [k, c, m] = [s.given(walls), s.given(coats), s.given(cover)];
      const price = s.given(r.int(15, 45));
      const room = r.pick("kitchen,attic,shed,studio,garage,nursery".split(","));
      s.tell(
        `{in ${p}'s ${room}, ${k} walls are to be painted, each ${a} feet long and ${b} feet high|${p} is going to paint ${k} walls of the ${room}. every wall is ${a} feet by ${b} feet|${k} walls of ${a} by ${b} feet are waiting to be painted in the ${room} of ${p}|${p} rents a house and paints ${k} walls of its ${room}. each wall has a length of ${a} feet and a height of ${b} feet|the ${room} has ${k} walls that ${p} wants to paint. each is ${b} feet high and ${a} feet long}.`,
        `{they need ${c} coats of paint|each wall is to get ${c} coats|${p} knows that one coat will not do and plans ${c} coats}, and {a can covers ${m} square feet and costs ${usd(price)}|for ${usd(price)} there is a can that is enough for ${m} square feet}.`,
      );
      const x = s.step(a, "*", b, `one wall has # square feet.`);
      const y = s.step(x, "*", k, `the walls have # square feet.`);
      const z = s.step(y, "*", c, `with all coats that is # square feet.`);
      const n = s.step(z, "/", m, `that takes # cans.`);
      const v = s.step(n, "*", price, `the paint costs # dollars.`);
      s.ask(
        v,
        `{how much will the paint cost|how much does ${p} {pay|spend} for {the paint|all the cans}|what is the price of all the paint}?`,
        cost(`the cost of the paint`, p),
      );
    },
  ],
});
