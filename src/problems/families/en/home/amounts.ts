import { families } from "../../../family";
import { cost, money, size, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";

/** Mixtures, coins, loads, cutting and counting at home. */
export const enHomeAmounts = families("en", "home", {
  punchBowl: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [q, t, c, drunk] = [r.int(2, 8), r.int(2, 9), r.int(2, 10), r.int(2, 12)];
      const rest = q * 4 + t * 2 + c - drunk;
      const n = r.int(3, 12);
      if (rest % n !== 0 || rest < n) return false;
      const [x1, x2, x3, x4] = [s.given(q), s.given(t), s.given(c), s.given(drunk)];
      const [one, two, three] = r.sample(
        "apple juice,lemonade,cold tea,grape juice,soda,cherry juice,mineral water".split(","),
        3,
      );
      s.tell(
        `{${p} mixes ${x1} quarts of ${one}, ${x2} pints of ${two} and ${x3} cups of ${three} in a bowl|into a big bowl ${p} pours ${x3} cups of ${three}, ${x2} pints of ${two} and ${x1} quarts of ${one}|in ${p}'s bowl there are ${x1} quarts of ${one}, to which ${x2} pints of ${two} and ${x3} cups of ${three} are added|for a birthday ${p} makes punch. it consists of ${x1} quarts of ${one}, ${x2} pints of ${two} and ${x3} cups of ${three}}. {a quart is 4 cups and a pint 2 cups|there are 4 cups in a quart and 2 cups in a pint}.`,
        `{${x4} cups are drunk before the party begins|before the party, ${x4} cups of it disappear|${x4} cups are spilled on the way to the table}.`,
      );
      const m = s.given(n);
      const a = s.step(x1, "*", s.constant(4), `the ${one} is # cups.`);
      const b = s.step(x2, "*", s.constant(2), `the ${two} is # cups.`);
      const d = s.chain([a, b, x3], ["+", "+"], `the bowl holds # cups.`);
      const e = s.step(d, "-", x4, `# cups are left.`);
      const f = s.step(e, "/", m, `each gets # cups.`);
      closeWith(s, r, f, {
        who: p,
        fact: `{the rest is shared equally by ${m} people|@ shares out the rest among ${m} people, the same for all|${m} people share what is left in equal parts}`,
        question: `{how many cups does each of them get|how many cups are there for one person}`,
        measure: size("volume", "cups", `what each person gets`),
      });
    },
  ],
  coinJar: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [q, d, n] = [r.int(3, 30), r.int(3, 40), r.int(3, 40)];
      const cents = q * 25 + d * 10 + n * 5;
      if (cents % 50 !== 0) return false;
      const [a, b, c] = [s.given(q), s.given(d), s.given(n)];
      s.tell(
        `{there are ${a} quarters, ${b} dimes and ${c} nickels in ${p}'s jar|${p} empties a jar and finds ${c} nickels, ${b} dimes and ${a} quarters|with ${b} dimes, ${a} quarters and ${c} nickels in a bag, ${p} goes to a shop|${p} has been saving coins and now has ${a} quarters, ${b} dimes and ${c} nickels|in the pockets of an old coat ${p} finds ${a} quarters, ${c} nickels and ${b} dimes|${p} counts the tips of the day: ${b} dimes, ${c} nickels and ${a} quarters}.`,
      );
      const x = s.step(a, "*", s.constant(25), `the quarters are # cents.`);
      const y = s.step(b, "*", s.constant(10), `the dimes are # cents.`);
      const z = s.step(c, "*", s.constant(5), `the nickels are # cents.`);
      const v = s.chain([x, y, z], ["+", "+"], `in all that is # cents.`);
      const whole = r.chance(0.4);
      if (whole) {
        const w = s.step(v, "/", s.constant(100), `that is # dollars.`);
        s.ask(
          w,
          `{how many dollars is that|what is it worth, in dollars|for how many dollars can ${p} shop|how much money does ${p} have in dollars}?`,
          money(`the money that ${p} has`, p),
        );
        return true;
      }
      const price = 25 * r.int(4, 60);
      if (price >= cents) return false;
      const e = s.given(price);
      const w = s.step(v, "-", e, `# cents are left.`);
      const what = r.pick("a comic book,a toy boat,a sandwich,a kite,a puzzle,a cap".split(","));
      closeWith(s, r, w, {
        who: p,
        fact: `{@ buys ${what} for ${e} cents|${what} for ${e} cents is paid with these coins|@ spends ${e} cents on ${what}}`,
        question: `{how many cents are left|how many cents does @ have after that|how much, in cents, remains}`,
      });
    },
  ],
  soapMix: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [g, k] = [r.int(1, 5), r.pick([3, 7, 15, 31])];
      const soap = (g * 128) / (1 + k);
      const [bottle, rounds] = [r.pick([8, 16, 24, 32, 40, 48, 64, 80, 96]), r.int(2, 12)];
      const left = bottle * rounds;
      if (left % soap !== 0 || left / soap < 2 || left / soap > 40) return false;
      const [a, b, c] = [s.given(g * 128), s.given(k), s.given(left)];
      const [what, use, uses] = r.pick([
        ["soap", "wash windows", "washes windows"],
        ["vinegar", "clean floors", "cleans floors"],
        ["syrup", "make drinks", "makes drinks"],
        ["plant food", "feed the flowers", "feeds the flowers"],
        ["cleaner", "scrub the decks of boats", "scrubs the decks of boats"],
      ] as const);
      s.tell(
        `{${p} ${uses} with a mixture of one part ${what} and ${b} parts water and always mixes ${a} ounces of it|to ${use}, ${p} mixes one part ${what} with ${b} parts water, ${a} ounces of the mixture at a time|a full bucket of ${a} ounces, with ${b} parts of water for each part of ${what}, is what ${p} always mixes|${p} always makes ${a} ounces of a mixture to ${use}. for one part of ${what} there are ${b} parts of water in it}.`,
      );
      const x = s.step(s.constant(1), "+", b, `the mixture has # parts.`);
      const y = s.step(a, "/", x, `one part is # ounces.`);
      const z = s.step(c, "/", y, `the ${what} is enough for # buckets.`);
      const n = s.given(r.int(1, Math.max(1, z.n - 1)));
      if (n.n < 2 || n.n >= z.n - 1) return false;
      const w = s.step(z, "-", n, `# buckets are still possible.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{there were ${c} ounces of ${what} in the house, and ${n} buckets have been mixed since|@ bought ${c} ounces of ${what} and has mixed ${n} buckets so far}`,
        question: `{how many more buckets can be mixed|for how many more buckets is there enough ${what}}`,
      });
    },
  ],
  mulchBags: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [l, w, deep] = [r.int(4, 30), r.int(2, 12), r.pick([3, 6, 6, 9])];
      const bag = r.pick([2, 3]);
      const feet = (l * w * deep) / 12;
      if (feet % bag !== 0 || feet / bag < 2 || w > l) return false;
      const [a, b, c, d] = [s.given(l), s.given(w), s.given(deep), s.given(bag)];
      const price = s.given(r.pick([3, 4, 5, 6, 8, 4.5, 3.5]));
      const [what, place] = r.pick([
        ["mulch", "flower bed"],
        ["soil", "raised bed"],
        ["sand", "play area"],
        ["gravel", "parking spot"],
        ["compost", "vegetable patch"],
      ] as const);
      s.tell(
        `{${p} covers a ${place} of ${a} by ${b} feet with ${c} inches of ${what}|a ${place} that is ${a} feet long and ${b} feet wide gets a layer of ${what}, ${c} inches deep, from ${p}|${p} needs ${what} for a ${place}, ${c} inches deep. it measures ${a} feet by ${b} feet|${p} is working on a ${place} with a length of ${a} feet and a width of ${b} feet, and wants the ${what} on it to be ${c} inches deep}. {a bag holds ${d} cubic feet and costs ${usd(price)}|for ${usd(price)} there are bags of ${d} cubic feet|the ${what} comes in bags of ${d} cubic feet at ${usd(price)} each}. {12 inches are a foot.|}`,
      );
      const x = s.step(a, "*", b, `the ${place} has # square feet.`);
      const y = s.step(c, "/", s.constant(12), `the layer is # feet deep.`);
      const z = s.step(x, "*", y, `that is # cubic feet.`);
      const n = s.step(z, "/", d, `it takes # bags.`);
      const v = s.step(n, "*", price, `they cost # dollars.`);
      s.ask(
        v,
        `{what does the ${what} cost|how much does ${p} {pay|spend} for the bags|how many dollars' worth of ${what} is needed|how much money does ${p} need for it}?`,
        cost(`the price of the ${what}`, p),
      );
    },
  ],
  concreteBags: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [x1, x2] = [r.int(2, 3), r.int(2, 5)];
      const unit = r.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100]);
      const bag = r.pick([5, 10, 20, 25, 40, 50]);
      if (unit % bag !== 0 || unit === bag) return false;
      const [a, b] = [s.given(x1), s.given(x2)];
      const [total, each, price] = [
        s.given(unit * (1 + x1 + x2)),
        s.given(bag),
        s.given(r.int(4, 15)),
      ];
      const weight = r.pick(["kg", "pounds"]);
      const job = r.pick(
        "a garage floor,steps,a fence foundation,a small bridge,a terrace".split(","),
      );
      s.tell(
        `{concrete for ${job} is mixed from one part cement, ${a} parts sand and ${b} parts gravel. ${p} needs ${total} ${weight} of it|for ${job}, ${p} needs ${total} ${weight} of concrete, in which there are ${a} parts sand and ${b} parts gravel for every part of cement|${p} makes ${total} ${weight} of concrete for ${job}. for each part of cement, ${a} parts of sand and ${b} parts of gravel are used|one part cement, ${a} parts sand and ${b} parts gravel make the concrete that ${p} needs for ${job}. the whole amount is ${total} ${weight}}. {cement is sold in bags of ${each} ${weight} at ${usd(price)} a bag|a bag with ${each} ${weight} of cement costs ${usd(price)}}.`,
      );
      const x = s.step(s.constant(1), "+", a, `cement and sand are # parts.`);
      const y = s.step(x, "+", b, `with gravel it is # parts.`);
      const z = s.step(total, "/", y, `one part is # ${weight}, and this is the cement.`);
      const n = s.step(z, "/", each, `that is # bags.`);
      const v = s.step(n, "*", price, `they cost # dollars.`);
      s.ask(
        v,
        `{how much does the cement cost|what does ${p} pay for the cement|how many dollars must be paid for the cement}?`,
        cost(`the price of the cement`, p),
      );
    },
  ],
  logCuts: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [piece, n, min] = [r.int(2, 9), r.int(3, 12), r.int(2, 9)];
      const logs = r.int(2, 9);
      const [a, b, c, d] = [s.given(piece * n), s.given(piece), s.given(min), s.given(logs)];
      const [what, unit] = r.pick([
        ["log", "feet"],
        ["pipe", "feet"],
        ["steel bar", "inches"],
        ["beam", "feet"],
        ["bamboo pole", "feet"],
      ] as const);
      s.tell(
        `{${p} saws a ${what} of ${a} ${unit} into pieces of ${b} ${unit}, and one cut takes ${c} minutes|a ${what} is ${a} ${unit} long. ${p} wants pieces that are ${b} ${unit} long, and each cut with the saw takes ${c} minutes|pieces of ${b} ${unit} are what ${p} makes out of a ${what} that is ${a} ${unit} long. ${p} needs ${c} minutes to saw it through once|${p} turns a ${what} of ${a} ${unit} into pieces of equal length, ${b} ${unit} each. to saw through it takes ${c} minutes}.`,
      );
      const x = s.step(a, "/", b, `a ${what} gives # pieces.`);
      const y = s.step(x, "-", s.constant(1), `that takes # cuts.`);
      const z = s.step(y, "*", c, `a ${what} takes # minutes.`);
      const w = s.step(z, "*", d, `all of them take # minutes.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ has ${d} ${what}s of this kind, which are cut one after the other|there are ${d} such ${what}s to be cut, one at a time}`,
        question: `{how many minutes does {it|the sawing} take|for how many minutes must @ saw}`,
        measure: size("time", "minutes", `the time for sawing`),
      });
    },
  ],
  petScale: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const pets = ["dog", "cat", "rabbit", "goose", "puppy", "lamb", "goat"];
      const [first, second] = r.sample(pets, 2) as [string, string];
      const [ones, others] = [noun(first).many, noun(second).many];
      const unit = r.pick(["pounds", "kg"]);
      const own = unit === "kg" ? r.int(35, 90) : r.int(80, 190);
      const [x1, x2] = [r.int(3, 30), r.int(3, 30)];
      if (x1 <= x2 + 1) return false;
      const [a, b, c] = [s.given(own), s.given(own + x1), s.given(own + x1 + x2)];
      s.tell(
        `{${p}'s ${first} will not stand still on the scale. so ${p}, who weighs ${a} ${unit}, takes it in ${p.his} arms, and the scale shows ${b} ${unit}. with the ${second} as well it is ${c} ${unit}|alone on the scale, ${p} weighs ${a} ${unit}, together with a ${first} ${b} ${unit}, and together with the ${first} and a ${second} ${c} ${unit}|the scale shows ${a} ${unit} for ${p} alone. when ${p.he} holds a ${first} it shows ${b} ${unit}, and when a ${second} is added to them, ${c} ${unit}|${p} weighs ${a} ${unit}. ${p} and a ${first} weigh ${b} ${unit} together, and ${p}, the ${first} and a ${second} weigh ${c} ${unit}|to weigh two animals, ${p} first stands on the scale alone (${a} ${unit}), then with a ${first} (${b} ${unit}) and finally with the ${first} and a ${second} (${c} ${unit})}.`,
      );
      const x = s.step(b, "-", a, `the ${first} weighs # ${unit}.`);
      const y = s.step(c, "-", b, `the ${second} weighs # ${unit}.`);
      const z = s.step(x, "-", y, `the difference is # ${unit}.`);
      const n = s.given(r.int(2, 9));
      const v = s.step(z, "*", n, `${n} times that is # ${unit}.`);
      s.ask(
        v,
        `{how many more ${unit} do ${n} such ${ones} weigh than ${n} such ${others}|if there were ${n} ${ones} and ${n} ${others} of this kind, by how many ${unit} would the ${ones} be heavier|by how many ${unit} do ${n} ${ones} like this one outweigh ${n} ${others} like the other}?`,
      );
    },
  ],
  firewood: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [w1, w2] = [r.int(3, 12), r.int(2, 10)];
      const [a, more] = [r.int(3, 20), r.int(2, 15)];
      const days = 7;
      const total = days * (w1 * a + w2 * (a + more));
      const bought = total + 10 * r.int(1, 30);
      const [x1, x2, x3, x4] = [s.given(w1), s.given(a), s.given(w2), s.given(more)];
      const e = s.given(bought);
      const what = r.pick("logs,pieces of wood,briquettes".split(","));
      s.tell(
        `{there are ${e} ${what} in ${p}'s shed at the beginning of the winter|before the winter, ${p} puts ${e} ${what} into the shed|${p} starts the winter with ${e} ${what}}. {in the first ${x1} weeks ${p.he} burns ${x2} a day, and in the next ${x3} weeks, which are colder, ${x4} more than that each day|for ${x1} weeks the stove takes ${x2} of them a day; then come ${x3} icy weeks with ${x4} more per day|the stove burns ${x2} of them a day for ${x1} weeks. during ${x3} weeks of frost after that, it is ${x4} more every day|a winter has two parts for ${p}: ${x1} mild weeks, when ${x2} of them are burned a day, and ${x3} cold weeks with ${x4} more a day}.`,
      );
      const seven = s.constant(7);
      const x = s.chain([x1, seven, x2], ["*", "*"], `the first weeks take # ${what}.`);
      const y = s.step(x2, "+", x4, `after that it is # ${what} a day.`);
      const z = s.chain([x3, seven, y], ["*", "*"], `the cold weeks take # ${what}.`);
      const v = s.step(x, "+", z, `in all that is # ${what}.`);
      const w = s.step(e, "-", v, `# ${what} are left.`);
      s.ask(
        w,
        `{how many ${what} are left {after that|in the shed}|how many ${what} does ${p} have when these weeks are over|what is the number of ${what} that are not burned}?`,
      );
    },
  ],
  doubling: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [what, place, time] = r.pick([
        [noun("water lily"), "pond", "month"],
        [noun("duckweed plant"), "pool", "week"],
        [noun("mouse"), "barn", "month"],
        [noun("ant"), "box", "week"],
        [noun("snail"), "fish tank", "month"],
        [noun("rabbit"), "garden", "season"],
      ] as const);
      const start = s.given(r.int(3, 60));
      const taken = s.given(r.int(2, Math.min(80, 8 * start.n - 2)));
      s.tell(
        `{${p} counts ${start} ${what} in a ${place}, and every ${time} their number doubles|in ${p}'s ${place} there are ${start} ${what} now, and the number doubles each ${time}|the number of ${what} in ${p}'s ${place} becomes twice as large every ${time}. at the moment there are ${start}|${start} ${what} live in ${p}'s ${place}. from ${time} to ${time}, there are twice as many of them}.`,
      );
      const two = s.constant(2);
      const x = s.step(start, "*", two, `after one ${time} there are # ${what}.`);
      const y = s.step(x, "*", two, `after two ${time}s there are # ${what}.`);
      const z = s.step(y, "*", two, `after three ${time}s there are # ${what}.`);
      const w = s.step(z, "-", taken, `# ${what} are left.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ takes out ${taken} of them after three ${time}s|three ${time}s later, ${taken} of them are taken away|after three ${time}s, ${taken} of them are given to a neighbor}`,
        question: `{how many ${what} remain|how many ${what} are there then|how many ${what} does the ${place} still hold}`,
        measure: units(what.one, `the ${what} left`),
      });
    },
  ],
});
