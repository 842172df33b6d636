import { families } from "../../../family";
import { cost, size } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";

/** Shopping for the kitchen, the harvest, hens and steady habits. */
export const enHomeWeek = families("en", "home", {
  trayBatches: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const what = r.pick("cookies,rolls,muffins,pretzels,biscuits,meringues".split(","));
      const [dozens, trays, per] = [
        r.int(2, 20),
        r.int(2, 3),
        r.pick([6, 8, 9, 10, 12, 15, 16, 20]),
      ];
      const rounds = (dozens * 12) / (trays * per);
      if (!Number.isInteger(rounds) || rounds < 2) return false;
      const [a, b, c, d] = [s.given(dozens), s.given(trays), s.given(per), s.given(r.int(8, 25))];
      s.tell(
        `{${p} has promised to bring ${a} dozen ${what}|${a} dozen ${what} have been ordered from ${p}|for a bake sale, ${p} is making ${a} dozen ${what}|${p}'s class wants ${a} dozen ${what} for its party|${p} runs a small bakery and needs ${a} dozen ${what} by noon}. {${b} trays fit into the oven at once, with ${c} ${what} on each|the oven has room for ${b} trays of ${c} ${what} at a time|on a tray there is space for ${c} ${what}, and ${b} trays go into the oven together}.`,
      );
      const x = s.step(a, "*", s.constant(12), `${a} dozen are # ${what}.`);
      const y = s.step(b, "*", c, `# ${what} are baked at a time.`);
      const z = s.step(x, "/", y, `the oven is filled # times.`);
      const w = s.step(z, "*", d, `that takes # minutes.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{they must bake for ${d} minutes|each round takes ${d} minutes|baking takes ${d} minutes each time}`,
        question: `{for how many minutes is the oven in use|how many minutes of baking time does @ need|how many minutes of baking does it take to make all of them}`,
        measure: size("time", "minutes", `the baking time`),
      });
    },
  ],
  milkWeek: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [kids, cups, big] = [r.int(2, 6), r.int(2, 4), r.int(1, 6)];
      const weeks = r.int(2, 8);
      const total = (kids * cups + big) * 7 * weeks;
      if (total % 16 !== 0) return false;
      const [a, b, c, d] = [s.given(kids), s.given(cups), s.given(big), s.given(weeks)];
      const price = s.given(r.pick([3, 4, 5, 6, 3.5, 4.5]));
      const drink = r.pick("milk,orange juice,apple juice,oat milk".split(","));
      s.tell(
        `{in ${p}'s house there are ${a} children, and each of them drinks ${b} cups of ${drink} a day. the adults together need ${c} cups a day|every day ${p}'s ${a} children drink ${b} cups of ${drink} each, and another ${c} cups go into the kitchen|${p} pours ${drink} every day: ${b} cups for each of ${a} children and ${c} cups for everyone else|a day care led by ${p} gives each of ${a} children ${b} cups of ${drink} a day, and ${c} cups are used for cooking}. {a gallon has 16 cups and costs ${usd(price)}|the ${drink} is bought by the gallon (16 cups), at ${usd(price)} a gallon|for a gallon, which is 16 cups, ${p} pays ${usd(price)}}.`,
      );
      const x = s.step(a, "*", b, `the children drink # cups a day.`);
      const y = s.step(x, "+", c, `in all that is # cups a day.`);
      const z = s.chain([y, s.constant(7), d], ["*", "*"], `in ${d} weeks it is # cups.`);
      const g = s.step(z, "/", s.constant(16), `that is # gallons.`);
      const v = s.step(g, "*", price, `they cost # dollars.`);
      s.ask(
        v,
        `{how much does ${p} spend on ${drink} in ${d} weeks|what does the ${drink} for ${d} weeks cost|in ${d} weeks, how many dollars go into ${drink}}?`,
        cost(`the price of the ${drink} for ${d} weeks`, p),
      );
    },
  ],
  eggDozens: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [one, two] = r.sample("cakes,omelets,quiches,soufflés,puddings,pies".split(","), 2);
      const [n, a, m, b] = [r.int(2, 12), r.int(2, 6), r.int(2, 12), r.int(2, 6)];
      const total = n * a + m * b;
      if (total % 12 !== 0 || total < 24) return false;
      const [x1, x2, x3, x4] = [s.given(n), s.given(a), s.given(m), s.given(b)];
      const price = s.given(r.pick([2, 3, 4, 2.5, 3.5, 4.5]));
      s.tell(
        `{${p}'s café is going to serve ${x1} ${one} and ${x3} ${two}. ${one} take ${x2} eggs each, and ${two} take ${x4}|to make ${x1} ${one} and ${x3} ${two}, ${p} breaks ${x2} eggs for each of the ${one} and ${x4} for each of the ${two}|${p} needs ${x2} eggs for each of ${x1} ${one} and ${x4} eggs for each of ${x3} ${two}|on Sunday ${p} makes ${x1} ${one} and ${x3} ${two} for guests. one needs ${x2} eggs for each of the ${one} and ${x4} for each of the ${two}}.`,
      );
      const x = s.step(x1, "*", x2, `the ${one} take # eggs.`);
      const y = s.step(x3, "*", x4, `the ${two} take # eggs.`);
      const z = s.step(x, "+", y, `in all that is # eggs.`);
      const d = s.step(z, "/", s.constant(12), `that is # dozen.`);
      const v = s.step(d, "*", price, `they cost # dollars.`);
      closeWith(s, r, v, {
        who: p,
        fact: `{the eggs are sold by the dozen, for ${usd(price)} a dozen|a dozen eggs costs ${usd(price)}|@ buys the eggs at ${usd(price)} a dozen}`,
        question: `{how much does @ pay for the eggs|how many dollars do the eggs cost|how much money goes into eggs}`,
        measure: cost(`the price of the eggs`, p),
      });
    },
  ],
  spoonJar: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [what, dish] = r.pick([
        ["baking powder", "bread"],
        ["cinnamon", "rice pudding"],
        ["curry powder", "soup"],
        ["salt", "dough"],
        ["paprika", "stew"],
        ["vanilla sugar", "custard"],
      ] as const);
      const [tbsp, tsp, week] = [r.int(4, 40), r.int(2, 5), r.int(2, 5)];
      const weeks = (tbsp * 3) / (tsp * week);
      if (!Number.isInteger(weeks) || weeks < 3) return false;
      const [a, b, c] = [s.given(tbsp), s.given(tsp), s.given(week)];
      const d = s.given(r.int(1, weeks - 1));
      if (d.n < 2) return false;
      s.tell(
        `{a new jar of ${what} holds ${a} tablespoons. ${p} uses ${b} teaspoons of it whenever ${p.he} makes ${dish}, which is ${c} times a week|${p} makes ${dish} ${c} times a week, each time with ${b} teaspoons of ${what} from a jar that held ${a} tablespoons when it was new|with ${a} tablespoons of ${what} in a new jar, ${p} makes ${dish} ${c} times a week and takes ${b} teaspoons each time|${p} likes ${what} in ${dish}: it is ${b} teaspoons each time, ${c} times a week. a new jar of ${what} holds ${a} tablespoons}. {a tablespoon is 3 teaspoons|3 teaspoons make a tablespoon}.`,
      );
      const x = s.step(a, "*", s.constant(3), `the jar holds # teaspoons.`);
      const y = s.step(b, "*", c, `a week takes # teaspoons.`);
      const z = s.step(x, "/", y, `the jar lasts # weeks.`);
      const w = s.step(z, "-", d, `it lasts for # more weeks.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{${d} weeks have passed since the jar was opened|@ opened the jar ${d} weeks ago}`,
        question: `{for how many more weeks is there enough ${what}|in how many weeks will the jar be empty|how many weeks are left until @'s jar is empty}`,
        measure: size("time", "weeks", `the time until the jar is empty`),
      });
    },
  ],
  dryingFruit: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const fruit = r.pick(
        "apples,plums,apricots,figs,mangoes,grapes,tomatoes,mushrooms".split(","),
      );
      const [kg, pct, bag] = [
        r.int(4, 60),
        r.pick([5, 10, 15, 20, 25]),
        r.pick([50, 100, 125, 150, 200, 250]),
      ];
      const grams = kg * 10 * pct;
      if (grams % bag !== 0 || grams / bag < 3) return false;
      const [a, b, c, d] = [s.given(kg), s.given(pct), s.given(bag), s.given(r.int(2, 9))];
      s.tell(
        `{when ${fruit} are dried, only ${b}% of their weight is left. ${p} dries ${a} kg of {them|${fruit}}|${p} dries ${a} kg of ${fruit} in the sun, which leaves ${b}% of the weight|out of ${a} kg of fresh ${fruit}, ${p} makes dried ones, and they weigh ${b}% of that|drying takes away most of the weight of ${fruit}: just ${b}% of it stays. ${p} has ${a} kg of fresh ones and dries all of them}.`,
      );
      const x = s.step(a, "*", s.constant(1000), `the fresh ${fruit} weigh # grams.`);
      const y = s.chain([x, b, s.constant(100)], ["*", "/"], `dried they weigh # grams.`);
      const z = s.step(y, "/", c, `they fill # bags.`);
      const w = s.step(z, "*", d, `the bags bring # dollars.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{they are sold in bags of ${c} grams at ${usd(d)} a bag|@ fills them into bags of ${c} grams and sells each bag for ${usd(d)}|a bag of ${c} grams is sold for ${usd(d)}}`,
        question: `{how much {money |}does @ get for {all of them|all the bags}|how many dollars do the dried ${fruit} bring}`,
      });
    },
  ],
  waterCans: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const plants = r.pick(
        "tomato plants,rose bushes,young trees,cabbages,melon plants".split(","),
      );
      const [n, each, can] = [r.int(6, 60), r.pick([0.5, 1.5, 2, 3, 4, 2.5]), r.int(5, 20)];
      const trips = (n * each) / can;
      if (!Number.isInteger(trips) || trips < 2) return false;
      const [a, b, c, d] = [s.given(n), s.given(each), s.given(can), s.given(r.int(2, 8))];
      const days = s.given(r.int(2, 6));
      s.tell(
        `{each of ${p}'s ${a} ${plants} gets ${b} liters of water|${p} gives ${b} liters of water to every one of ${a} ${plants}|${a} ${plants} grow in ${p}'s garden, and when they are watered, each gets ${b} liters|when it is dry, ${p} waters ${a} ${plants} with ${b} liters each|${p} looks after ${a} ${plants} in a community garden. each of them gets ${b} liters of water at a time}. {the watering can holds ${c} liters, and filling and emptying it takes ${d} minutes|${p.he} needs ${d} minutes to fill and empty the can, which holds ${c} liters|for one can, which is ${c} liters, ${p} needs ${d} minutes}.`,
      );
      const x = s.step(a, "*", b, `that takes # liters.`);
      const y = s.step(x, "/", c, `the can is filled # times.`);
      const z = s.step(y, "*", d, `watering takes # minutes.`);
      const w = s.step(z, "*", days, `in a week that is # minutes.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{this is done ${days} times a week|@ waters them on ${days} days of the week|it must be done on ${days} days a week}`,
        question: `{how many minutes a week does it take|how many minutes a week is @ busy with the watering can|how much time, in minutes, does @ spend on it each week}`,
        measure: size("time", "minutes", `the time for watering in a week`),
      });
    },
  ],
  feedLasts: [
    3,
    5,
    (s, r) => {
      const p = person(s, r);
      const [animals, feed] = r.pick([
        ["hens", "grain"],
        ["horses", "hay"],
        ["rabbits", "pellets"],
        ["cows", "hay"],
        ["pigeons", "corn"],
        ["guinea pigs", "dry food"],
        ["ponies", "oats"],
      ] as const);
      const [n, days, more] = [r.int(3, 30), r.int(4, 60), r.int(2, 20)];
      const bigger = r.chance(0.6);
      const now = bigger ? n + more : n - more;
      if (now < 2 || (n * days) % now !== 0) return false;
      const [a, b, c] = [s.given(n), s.given(days), s.given(more)];
      s.tell(
        `{the ${feed} in ${p}'s barn is enough to feed ${a} ${animals} for ${b} days|${p} has ${feed} that would last ${a} ${animals} for ${b} days|for ${a} ${animals}, ${p}'s store of ${feed} is enough for ${b} days|${a} ${animals} would finish ${p}'s ${feed} in ${b} days|${p} keeps ${a} ${animals} and has enough ${feed} for ${b} days|in ${b} days, ${p}'s ${a} ${animals} will have eaten all the ${feed} in the store}. {all of them eat equally much.|each of them eats the same amount.|}`,
      );
      const x = s.step(a, "*", b, `one of the ${animals} could eat for # days.`);
      const y = s.step(a, bigger ? "+" : "-", c, `now there are # ${animals}.`);
      const z = s.step(x, "/", y, `the ${feed} lasts # days.`);
      closeWith(s, r, z, {
        who: p,
        fact: bigger
          ? `{@ buys ${c} more ${animals}|${c} more ${animals} come to the farm|a neighbor leaves ${c} of his ${animals} with them}`
          : `{@ sells ${c} of the ${animals}|${c} of the ${animals} are moved to another farm|@ gives ${c} of the ${animals} to a neighbor}`,
        question: `{how many days will it last|for how many days is it enough then|after how many days will all of it be eaten}`,
        measure: size("time", "days", `the time that the ${feed} lasts`),
      });
    },
  ],
  twoHarvests: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const what = r.pick("pumpkins,melons,cabbages,ears of corn,sunflowers,squashes".split(","));
      const [last, pct] = [10 * r.int(4, 60), r.pick([10, 20, 25, 30, 40, 50, 5, 15])];
      const more = r.chance(0.6);
      const change = (last * pct) / 100;
      const now = more ? last + change : last - change;
      const den = r.pick([2, 3, 4, 5]);
      if (!Number.isInteger(change) || now % den !== 0) return false;
      const [a, b] = [s.given(last), s.given(pct)];
      const part = ["", "", "half", "{a third|one third}", "{a quarter|one fourth}", "a fifth"][
        den
      ];
      s.tell(
        `{last year ${p} harvested ${a} ${what}, and this year it is ${b}% ${more ? "more" : "less"}|${p} grows ${what}. the harvest was ${a} last year and is ${b}% ${more ? "larger" : "smaller"} this year|compared with the ${a} ${what} of last year, ${p}'s harvest this year is ${b}% ${more ? "higher" : "lower"}|the number of ${p}'s ${what} ${more ? "went up" : "went down"} by ${b}% this year; last year there were ${a}|${p} had ${a} ${what} last year. because of the weather, this year's number is ${b}% ${more ? "higher" : "lower"}}.`,
      );
      const x = s.chain([a, b, s.constant(100)], ["*", "/"], `the change is # ${what}.`);
      const y = s.step(a, more ? "+" : "-", x, `this year there are # ${what}.`);
      const z = s.step(y, "/", s.constant(den), `# ${what} are sold.`);
      const w = s.step(y, "-", z, `# ${what} are left.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ sells ${part} of this year's harvest|${part} of the ${what} of this year are sold at once|@ has sold ${part} of this year's ${what} by now}`,
        question: `{how many ${what} are left|how many ${what} are not sold|how many ${what} of this year does @ still have}`,
      });
    },
  ],
  mowStrips: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [strip, n, len] = [r.pick([2, 3, 4]), r.int(4, 30), r.int(10, 80)];
      const speed = r.pick([20, 25, 30, 40, 50, 60, 100, 120]);
      const min = (n * len) / speed;
      if (!Number.isInteger(min) || min < 3) return false;
      const [a, b, c, d] = [s.given(len), s.given(strip * n), s.given(strip), s.given(speed)];
      const [what, does] = r.pick([
        ["lawn", "mows"],
        ["meadow", "mows"],
        ["ice rink", "smooths"],
        ["hall", "sweeps"],
        ["snowy parking lot", "clears"],
      ] as const);
      const turn = s.given(r.int(2, 15));
      s.tell(
        `{${p} ${does} ${/^[aeiou]/.test(what) ? "an" : "a"} ${what} of ${a} by ${b} feet in strips, each ${a} feet long and ${c} feet wide|a ${what} is ${a} feet long and ${b} feet wide. ${p} ${does} it along its length with a machine that covers a strip of ${c} feet|with a machine that is ${c} feet wide, ${p} ${does} a ${what} that is ${b} feet wide and ${a} feet long, going up and down along its length|${p} has a machine that does ${c} feet at once. with it ${p.he} ${does} a ${what}, ${a} feet long and ${b} feet wide, strip by strip}. {the machine moves ${d} feet a minute|${p.he} walks ${d} feet in a minute}, {and turning around takes ${turn} minutes in all|and all the turns together take ${turn} minutes}.`,
      );
      const x = s.step(b, "/", c, `there are # strips.`);
      const y = s.step(x, "*", a, `the way is # feet long.`);
      const z = s.step(y, "/", d, `that takes # minutes.`);
      const w = s.step(z, "+", turn, `with the turns it is # minutes.`);
      s.ask(
        w,
        `{how many minutes does it take {|${p} }to finish|how long does the whole ${what} take, in minutes|after how many minutes is ${p} done|how many minutes of work is that}?`,
        size("time", "minutes", `the time for the ${what}`),
      );
    },
  ],
  stairsDaily: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [floors, steps, inch] = [r.int(2, 9), r.int(10, 24), r.pick([6, 7, 8, 9])];
      const times = r.int(2, 6);
      if ((floors * steps * inch * times) % 12 !== 0) return false;
      const [a, b, c, d] = [s.given(floors), s.given(steps), s.given(inch), s.given(times)];
      const days = s.given(r.int(3, 30));
      const place = r.pick(
        "an old house,an office building,a tower,a school,a lighthouse".split(","),
      );
      s.tell(
        `{${p} works at the top of ${place}. there are ${a} flights of stairs with ${b} steps each, and a step is ${c} inches high|in ${place}, ${p} has to climb ${a} flights of ${b} steps; every step is ${c} inches high|every step in ${place} has a height of ${c} inches. to get to the top, ${p} goes up ${a} flights of ${b} steps|in ${place} without an elevator, ${p} has to climb ${a} flights of stairs. a flight has ${b} steps, and each step is ${c} inches high}. {${p.he} does this ${d} times a day|it happens ${d} times a day}. {12 inches are a foot|a foot has 12 inches}.`,
      );
      const x = s.step(a, "*", b, `there are # steps.`);
      const y = s.step(x, "*", c, `they are # inches high.`);
      const z = s.step(y, "*", d, `in a day that is # inches.`);
      const v = s.step(z, "/", s.constant(12), `that is # feet.`);
      const w = s.step(v, "*", days, `in ${days} days it is # feet.`);
      s.ask(
        w,
        `{how many feet does ${p} climb in ${days} days|in ${days} days, how many feet of height is that|what height does ${p} climb in ${days} days, in feet}?`,
        size("length", "feet", `the height that ${p} climbs in ${days} days`),
      );
    },
  ],
});
