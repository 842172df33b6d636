import type { Random } from "../../../../common/random";
import { families } from "../../../family";
import { money, size } from "../../../measure";
import { type Noun, noun } from "../../../nouns";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { named, person, share, usd } from "../../../words_en";

/** A percentage in a sentence. */
export const pct = (p: Quantity): string => `{${p}%|${p}%|${p} percent}`;

/** A particular noun, known to the story. */
export const known = (s: Story, r: Random, one: string): Noun => s.noun(r, [noun(one)]);

/** Asks for an amount of dollars. */
export const MUCH = "{how much|how many dollars|how much money}";

/** The sentences one by one, or at times one of the retellings, which say the same as all of them. */
export function either(sentences: readonly string[], ...retellings: string[]): string {
  const parts = sentences.join(" ");
  return `{${[parts, parts, ...retellings].join("|")}}`;
}

/** Selling what one makes or grows. */
export const enMarket = families("en", "market", {
  standShares: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const [what, one, done, x1, x2] = r.pick([
        ["a lemonade stand", "glass", "sold", "lemons", "paper cups"],
        ["a car wash", "car", "washed", "sponges", "soap"],
        ["a face-painting table", "face", "painted", "brushes", "colors"],
        ["a popcorn stall", "bag", "sold", "corn", "oil"],
        ["a waffle stand", "waffle", "sold", "flour and eggs", "sugar"],
        ["a dog-washing service", "dog", "washed", "shampoo", "towels"],
        ["a bike-cleaning service", "bike", "cleaned", "rags", "chain oil"],
      ] as const);
      const u = known(s, r, one);
      const [k, n, a] = [s.given(r.int(2, 6)), s.given(r.int(12, 90)), s.given(r.int(1, 8))];
      const [b, c] = [s.given(r.int(3, 30)), s.given(r.int(2, 25))];
      const profit = n.n * a.n - b.n - c.n;
      if (profit < 10 || profit % k.n !== 0) return false;
      s.tell(
        either(
          [
            `{${k} friends, among them ${p}, open ${what}|${p} is one of ${k} friends who open ${what}|${what} is run by ${k} friends, one of whom is ${p}|together ${k} children start ${what}, and ${p} is one of them}.`,
            `{they spend ${usd(b)} on ${x1} and ${usd(c)} on ${x2} {first|before they begin|}|for ${x1} they pay ${usd(b)}, and for ${x2} ${usd(c)}|${x1} and ${x2} cost them ${usd(b)} and ${usd(c)}|before anything is earned, ${usd(b)} goes into ${x1} and ${usd(c)} into ${x2}}.`,
            `{in the afternoon ${n} ${u} are ${done} at ${usd(a)} each|they charge ${usd(a)} for each ${u.one}, and by evening ${n} have been ${done}|by evening they have ${done} ${n} ${u}, and each ${u.one} has brought ${usd(a)}|a ${u.one} costs the customer ${usd(a)}, and ${n} of them are ${done}}.`,
          ],
          `${p} and some friends, ${k} children in all, start ${what}. after paying ${usd(b)} for ${x1} and ${usd(c)} for ${x2}, they have ${done} ${n} ${u} by the end of the day, charging ${usd(a)} for each.`,
          `${k} children, ${p} and the others, run ${what} for a day. they take ${usd(a)} for each ${u.one}, and ${n} ${u} are ${done}. from this money they pay back the ${usd(c)} for ${x2} and the ${usd(b)} for ${x1}.`,
        ),
      );
      const x = s.step(b, "+", c, `the costs are # dollars.`);
      const y = s.step(n, "*", a, `the ${n} ${u} bring # dollars.`);
      const z = s.step(y, "-", x, `the profit is # dollars.`);
      const w = s.step(z, "/", k, `each of them gets # dollars.`);
      s.ask(
        w,
        `{if the profit is {split|divided} {evenly|equally}, how much {does ${p} get|goes to each of them}|how much is ${p}'s share of the profit when all get the same|what is left after the costs is shared equally. how many dollars does each of them receive|how much money does ${p} take home if they all get the same part of the profit}?`,
        money(`the equal share of the profit that ${p} takes home`, p),
      );
    },
  ],
  eggDozens: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const bird = known(s, r, r.pick(["hen", "duck", "chicken"]));
      const [h, e] = [s.given(r.int(6, 60)), s.given(r.int(3, 6))];
      if ((h.n * e.n) % 12 !== 0) return false;
      const a = s.given(r.pick([2, 3, 4, 5, 2.5, 3.5]));
      const income = (h.n * e.n * a.n) / 12;
      const f = s.given(r.int(2, 20));
      if (f.n >= income) return false;
      const w = s.given(r.int(2, 10));
      s.tell(
        either(
          [
            `{on ${p}'s farm there are ${h} ${bird}, and each lays ${e} eggs a week|${p} keeps ${h} ${bird}, each of which lays ${e} eggs {per|a} week|each of ${p}'s ${h} ${bird} lays ${e} eggs {in a week|a week}|a ${bird.one} of ${p}'s lays ${e} eggs {a|every} week, and there are ${h} such ${bird}}.`,
            `{the eggs are {all |}sold by the dozen at ${usd(a)}|a dozen of the eggs sells for ${usd(a)}, and none are left over|${p} sells all the eggs in cartons of twelve, for ${usd(a)} a carton|neighbors pay ${usd(a)} for a dozen, and every egg finds a buyer}.`,
            `{feed costs ${usd(f)} a week|every week ${usd(f)} goes for feed|the ${bird} eat feed for ${usd(f)} {a|each} week|${usd(f)} of each week's money is spent on feed}.`,
          ],
          `${p} raises ${h} ${bird} for their eggs. in a normal week, every ${bird.one} lays ${e} eggs, which ${p} packs by the dozen and sells for ${usd(a)} a dozen. the ${bird} eat ${usd(f)} worth of feed in that time.`,
          `a dozen eggs brings ${p} ${usd(a)}, and feed takes ${usd(f)} every week. ${p} has ${h} ${bird}; each of them lays ${e} eggs a week, and all the eggs are sold in full dozens.`,
        ),
      );
      const x = s.step(h, "*", e, `the ${bird} lay # eggs a week.`);
      const y = s.step(x, "/", s.constant(12), `that is # dozen.`);
      const z = s.step(y, "*", a, `they sell for # dollars.`);
      const v = s.step(z, "-", f, `after the feed # dollars remain each week.`);
      const u = s.step(v, "*", w, `in ${w} weeks that is # dollars.`);
      s.ask(
        u,
        `{how much {money |}does ${p} make in ${w} weeks, after {the feed is paid|paying for the feed}|after ${w} weeks, what is ${p}'s profit|what profit do the ${bird} bring ${p} in ${w} weeks|how much profit is that for ${p} if it goes on for ${w} weeks}?`,
        money(`the profit that ${p} makes in ${w} weeks`, p),
      );
    },
  ],
  soldTwoWays: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [unit, what, buyer] = r.pick([
        ["kg", "apples", "a juice factory"],
        ["pounds", "tomatoes", "a sauce maker"],
        ["kg", "cherries", "a jam kitchen"],
        ["pounds", "corn", "a cattle farm"],
        ["kg", "grapes", "a winery"],
        ["pounds", "honey", "a candy maker"],
        ["kg", "potatoes", "a chip factory"],
      ] as const);
      const one = unit === "kg" ? "kg" : "pound";
      const [num, den] = r.pick([
        [1, 2],
        [1, 3],
        [2, 3],
        [1, 4],
        [3, 4],
        [2, 5],
        [3, 5],
      ] as const);
      const f = share(num, den);
      const n = s.given(f.den * r.int(4, 60));
      const b = s.given(r.pick([1, 2, 0.5, 1.5, 3]));
      const a = s.given(b.n + r.pick([1, 2, 0.5, 3]));
      s.tell(
        either(
          [
            `{${p} has harvested ${n} ${unit} of ${what}|this year's harvest of ${p} is ${n} ${unit} of ${what}|${n} ${unit} of ${what} {lie|are stored} in ${p}'s barn}.`,
            `{{people at the market|customers at the market} buy ${f.of} it for ${usd(a)} a ${one}, and the rest goes to ${buyer} at ${usd(b)} a ${one}|${p} sells ${f.of} it at the market for ${usd(a)} {per|a} ${one}. ${buyer} takes what is left at ${usd(b)} {per|a} ${one}|at ${usd(a)} per ${one}, ${f.of} it is sold to families. For everything else, ${buyer} pays ${usd(b)} per ${one}|${buyer} pays ${usd(b)} {per|a} ${one}, market customers ${usd(a)}. ${f.of} {the|all the} ${what} can be sold at the market, and the remainder goes to ${buyer}}.`,
          ],
          `after the harvest, ${p} has ${n} ${unit} of ${what} to sell. {since|because} only ${f.of} it fits on the market stand, where ${p.he} charges ${usd(a)} per ${one}, the remainder is bought by ${buyer}, which pays ${usd(b)} per ${one}.`,
          `${buyer} offers ${p} ${usd(b)} per ${one} for ${what}, but families at the market pay ${usd(a)} per ${one}. ${p} has ${n} ${unit}. ${f.of} this amount can be sold at the market, and ${buyer} gets everything else.`,
        ),
      );
      const x =
        f.num === 1
          ? s.step(n, "/", s.constant(f.den), `# ${unit} are sold at the market.`)
          : s.chain(
              [n, s.constant(f.num), s.constant(f.den)],
              ["*", "/"],
              `# ${unit} are sold at the market.`,
            );
      const y = s.step(n, "-", x, `# ${unit} go to ${buyer}.`);
      const z = s.step(x, "*", a, `the market brings # dollars.`);
      const v = s.step(y, "*", b, `the rest brings # dollars.`);
      const u = s.step(z, "+", v, `altogether that is # dollars.`);
      s.ask(
        u,
        `{how much does ${p} {earn|get} for {the whole harvest|all of it}|what does ${p} take in altogether, in dollars|how many dollars do both sales bring together|in total, how much money {comes in|is paid to ${p}}}?`,
        money(`the money that ${p} gets for the ${what}`, p),
      );
    },
  ],
  moreForLess: [
    5,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const t = known(
        s,
        r,
        r.pick("scarf,candle,clay bowl,jar of jam,basket,bird house,key ring,kite".split(",")),
      );
      const [n, k] = [s.given(r.int(5, 40)), s.given(r.int(2, 5))];
      const a = s.given(r.int(4, 30));
      const d = s.given(r.int(1, a.n - 2));
      if ((a.n - d.n) * k.n <= a.n) return false;
      s.tell(
        either(
          [
            `{${p} and ${q} both sell ${t} at a craft fair|two stalls at a fair sell ${t}: ${p}'s and ${q}'s|at a fair, ${t} are sold by ${p} and by ${q}}.`,
            `{${p} asks ${usd(a)} for {a|one} ${t.one} and sells ${n}|${n} ${t} are sold by ${p}, each for ${usd(a)}|at ${usd(a)} each, ${p} sells ${n} of them}.`,
            `{${q} takes ${usd(d)} less for each and sells ${k} times as many|because ${q}'s price is ${usd(d)} lower, ${k} times as many are bought from ${q}|with a price that is ${usd(d)} below ${p}'s, ${q} sells ${k} times as many {${t}|as ${p}}}.`,
          ],
          `${p} charges ${usd(a)} for a ${t.one} at a craft fair, and ${n} people buy one. at the next table, ${q} offers ${t} that are ${usd(d)} cheaper, and ${k} times as many people buy one there.`,
          `${n} ${t} were sold from ${p}'s table at a fair, for ${usd(a)} each. ${q}, whose ${t} were ${usd(d)} cheaper, sold ${k} times as many.`,
        ),
      );
      const x = s.step(n, "*", a, `${p} takes in # dollars.`);
      const y = s.step(a, "-", d, `${q} asks # dollars for one.`);
      const z = s.step(n, "*", k, `${q} sells # ${t}.`);
      const v = s.step(z, "*", y, `${q} takes in # dollars.`);
      const u = s.step(v, "-", x, `the difference is # dollars.`);
      s.ask(
        u,
        `{how much more {money |}does ${q} take in than ${p}|by how many dollars are ${q}'s sales higher than ${p}'s|what is the difference between {their sales|the amounts that they take in}, in dollars}?`,
        money(`the money that ${q} takes in more than ${p}`, q),
      );
    },
  ],
  machinePaid: [
    3,
    5,
    (s, r) => {
      const p = person(s, r);
      const [machine, one, stuff] = r.pick([
        ["a button press", "badge", "metal and paper"],
        ["a small pottery kiln", "mug", "clay and glaze"],
        ["a T-shirt printer", "shirt", "cloth and ink"],
        ["a waffle iron", "waffle", "dough and sugar"],
        ["a sewing machine", "bag", "cloth and thread"],
        ["a candle mold", "candle", "wax"],
        ["an ice-cream machine", "cone", "milk and fruit"],
        ["a laser cutter", "puzzle", "wood"],
      ] as const);
      const it = machine.replace(/^an? /, "the ");
      const t = known(s, r, one);
      const [m, gain, w, weeks] = [r.int(1, 9), r.int(1, 12), r.int(3, 30), r.int(2, 15)];
      const [c, b] = [s.given(gain * w * weeks), s.given(m)];
      const [a, n] = [s.given(m + gain), s.given(w)];
      if (c.n < 30) return false;
      const unit = r.pick(["week", "day", "month"]);
      s.tell(
        either(
          [
            `{${p} {buys|has bought} ${machine} for ${usd(c)} {to make ${t}|}|${machine} costs ${p} ${usd(c)}|to make ${t}, ${p} pays ${usd(c)} for ${machine}}.`,
            `{for {each|every} ${t.one}, ${p} needs ${stuff} worth ${usd(b)} and gets ${usd(a)} from the customer|a ${t.one} is sold at ${usd(a)}, but ${stuff} for it cost ${usd(b)}|with ${stuff} for ${usd(b)}, ${p} makes a ${t.one} that sells for ${usd(a)}}.`,
            `{${p} sells ${n} {${t} |}{a|each|every} ${unit}|each ${unit}, ${n} ${t} are sold|customers buy ${n} ${t} {a|every} ${unit}}.`,
          ],
          `${p} wants to make ${t} and buys ${machine} for ${usd(c)}. every ${t.one} uses up ${usd(b)} worth of ${stuff}, and ${p} sells it for ${usd(a)}. ${p.he} finds that ${n} of them sell each ${unit}.`,
          `when ${p} sells ${n} ${t} a ${unit} at ${usd(a)} each, ${usd(b)} of the price of each must be set aside for ${stuff}. with what remains, ${p} wants to earn back the ${usd(c)} that was paid for ${machine}.`,
        ),
      );
      const x = s.step(a, "-", b, `each ${t.one} brings # dollars more than it costs.`);
      const y = s.step(x, "*", n, `that is # dollars a ${unit}.`);
      const z = s.step(c, "/", y, `it takes # ${unit}s.`);
      s.ask(
        z,
        `{how many ${unit}s does it take until ${it} is paid off|after how many ${unit}s has ${p} earned back the price of ${it}|how long is it until ${p} has {the|these} ${usd(c)} back, in ${unit}s|for how many ${unit}s must ${p} sell ${t} before there is {a|any} profit}?`,
        size("time", `${unit}s`, `the time until ${p} has the money back`),
      );
    },
  ],
  bakeryAfternoon: [
    7,
    6,
    (s, r) => {
      const p = person(s, r);
      const t = known(
        s,
        r,
        r.pick("roll,pretzel,croissant,muffin,bagel,donut,sandwich".split(",")),
      );
      const [num, den] = r.pick([
        [1, 2],
        [1, 3],
        [2, 3],
        [1, 4],
        [3, 4],
      ] as const);
      const f = share(num, den);
      const [d, a] = [s.given(r.int(2, 20)), s.given(r.pick([1, 2, 3, 4, 5, 1.5, 2.5]))];
      s.tell(
        either(
          [
            `{${p} bakes ${d} dozen ${t} before sunrise|${d} dozen ${t} come out of ${p}'s oven in the morning|before opening the shop, ${p} has baked ${d} dozen ${t}}.`,
            `{until noon, ${f.of} them are sold for ${usd(a)} each|by noon, customers have bought ${f.of} them at ${usd(a)} apiece|a ${t.one} costs ${usd(a)}, and ${f.of} the ${t} are gone by noon}.`,
            `{after that {the price is cut in half|they cost only half}, and {every last one is|all the others are} sold|in the afternoon, the rest is sold at half {the|that} price|at half the price, customers take all the others in the afternoon}.`,
          ],
          `${p} starts the day with ${d} dozen ${t} and a price of ${usd(a)} each. ${f.of} them are gone by noon, so ${p.he} marks the rest down to half price and sells out by evening.`,
          `the ${t} that ${p} sells are ${usd(a)} each in the morning, and half of that after noon. today there were ${d} dozen. ${f.of} them were sold in the morning and all the rest after noon.`,
        ),
      );
      const x = s.step(d, "*", s.constant(12), `there are # ${t}.`);
      const y =
        f.num === 1
          ? s.step(x, "/", s.constant(f.den), `# ${t} are sold by noon.`)
          : s.chain(
              [x, s.constant(f.num), s.constant(f.den)],
              ["*", "/"],
              `# ${t} are sold by noon.`,
            );
      const z = s.step(y, "*", a, `they bring # dollars.`);
      const v = s.step(x, "-", y, `# ${t} are left.`);
      const h = s.step(a, "/", s.constant(2), `half the price is # dollars.`);
      const u = s.step(v, "*", h, `the afternoon brings # dollars.`);
      const all = s.step(z, "+", u, `the whole day brings # dollars.`);
      s.ask(
        all,
        `{${MUCH} {does ${p} take in|is in the cash box at the end of the day}|what are the sales of the {whole |}day, in dollars|how many dollars do the ${t} bring {in all|that day}}?`,
        money(`the money that ${p} takes in`, p),
      );
    },
  ],
  fruitToGlass: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [fruit, crate, one] = r.pick([
        ["orange", "crate", "glass of juice"],
        ["apple", "sack", "pie"],
        ["tomato", "box", "bowl of soup"],
        ["banana", "carton", "milkshake"],
        ["lemon", "net", "pitcher of lemonade"],
        ["potato", "sack", "plate of fries"],
        ["strawberry", "tray", "dessert"],
      ] as const);
      const [t, box, u] = [known(s, r, fruit), known(s, r, crate), known(s, r, one)];
      const [n, g] = [s.given(r.int(2, 9)), s.given(r.int(2, 6))];
      const k = s.given(g.n * r.int(4, 15));
      const [a, c] = [s.given(r.pick([2, 3, 4, 5, 6, 2.5, 3.5])), s.given(r.int(5, 40))];
      if ((n.n * k.n * a.n) / g.n <= n.n * c.n) return false;
      s.tell(
        either(
          [
            `{${p} buys ${n} ${box} of ${t} at ${usd(c)} {each|a ${box.one}}, with ${k} ${t} in each|${n} ${box} of ${t}, each with ${k} in it, are bought by ${p} for ${usd(c)} {each|a ${box.one}}|a ${box.one} of ${k} ${t} costs ${usd(c)}. ${p} takes ${n} ${box}}.`,
            `{${p} needs ${g} ${t} for {a|one} ${u.one}, which {sells for|costs the guests} ${usd(a)}|for ${usd(a)}, guests get a ${u.one}, which takes ${g} ${t}|it takes ${g} ${t} to make a ${u.one}, and this is sold for ${usd(a)}}.`,
            `{all the ${t} are used|none of the ${t} are left in the end|every ${t.one} is used, and everything is sold}.`,
          ],
          `${p} stocks up on ${t}: ${n} ${box} for ${usd(c)} each, and every ${box.one} holds ${k} ${t}. it takes ${g} ${t} to make one ${u.one}. ${p} uses all of the ${t} and sells each ${u.one} for ${usd(a)}.`,
          `at ${p}'s place, a ${u.one} is made from ${g} ${t} and costs ${usd(a)}. ${p} has bought ${n} ${box}, each filled with ${k} ${t}, for ${usd(c)} a ${box.one}. everything is used and sold.`,
        ),
      );
      const x = s.step(n, "*", k, `there are # ${t}.`);
      const y = s.step(x, "/", g, `they make # ${u}.`);
      const z = s.step(y, "*", a, `these sell for # dollars.`);
      const v = s.step(n, "*", c, `the ${t} cost # dollars.`);
      const w = s.step(z, "-", v, `# dollars are gained.`);
      s.ask(
        w,
        `{how much more does ${p} take in than the ${t} cost|after the cost of the ${t}, how much does ${p} {keep|gain}|what does ${p} gain, in dollars|how many dollars does ${p} have more than before}?`,
        money(`the money that ${p} gains`, p),
      );
    },
  ],
});
