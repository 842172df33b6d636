import { families } from "../../../family";
import { money, things } from "../../../measure";
import { named, person, share, usd } from "../../../words_en";
import { either, known, MUCH, pct } from "./selling";

/** Small businesses: made, packed, delivered and sold. */
export const enMarketWorks = families("en", "market", {
  relativePrices: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [x1, x2, x3] = r.pick([
        ["shirt", "pair of jeans", "coat"],
        ["pillow", "blanket", "mattress"],
        ["pen", "calculator", "school bag"],
        ["plate", "pan", "cooking pot"],
        ["goldfish", "hamster", "parrot"],
        ["soccer ball", "helmet", "scooter"],
        ["candle", "lamp", "mirror"],
      ] as const);
      const t = known(s, r, x1);
      const a = s.given(r.int(3, 20));
      const [b, k] = [s.given(r.int(2, 30)), r.pick([2, 3])];
      const times = k === 2 ? "twice" : "three times";
      const n = s.given(r.int(2, 6));
      const total = n.n * a.n + a.n + b.n + k * (a.n + b.n);
      const have = s.given(total + r.int(3, 60));
      s.tell(
        either(
          [
            `{a ${x1} costs ${usd(a)}. a ${x2} costs ${usd(b)} more than that, and a ${x3} costs ${times} as much as a ${x2}|the price of a ${x3} is ${times} that of a ${x2}. a ${x2}, in turn, is ${usd(b)} dearer than a ${x1}, which costs ${usd(a)}|for a ${x2} one pays ${usd(b)} more than for a ${x1}, and for a ${x3} ${times} as much as for a ${x2}. a ${x1} is ${usd(a)}}.`,
            `{${p} has ${usd(have)} and buys ${n} ${t}, one ${x2} and one ${x3}|with ${usd(have)} in ${p.his} wallet, ${p} buys one ${x3}, one ${x2} and ${n} ${t}|out of ${usd(have)}, ${p} pays for ${n} ${t}, a ${x2} and a ${x3}}.`,
          ],
          `${p} goes to the store with ${usd(have)} for ${n} ${t}, one ${x2} and one ${x3}. each ${x1} is priced at ${usd(a)}. the ${x2} is ${usd(b)} more than a ${x1}, and the ${x3} is ${times} the price of the ${x2}.`,
        ),
      );
      const x = s.step(n, "*", a, `the ${t} cost # dollars.`);
      const y = s.step(a, "+", b, `the ${x2} costs # dollars.`);
      const z = s.step(y, "*", s.constant(k), `the ${x3} costs # dollars.`);
      const v = s.chain([x, y, z], ["+", "+"], `everything costs # dollars.`);
      const w = s.step(have, "-", v, `# dollars are left.`);
      s.ask(
        w,
        `{${MUCH} does ${p} have left|what is left of {the|${p}'s} money, in dollars|how much is left after ${p} has paid for everything|after paying, how many dollars does ${p} still have}?`,
        money(`the money that ${p} has left`, p),
      );
    },
  ],
  defectBoxes: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [who, one, box] = r.pick([
        ["workshop", "clay pot", "crate"],
        ["factory", "light bulb", "box"],
        ["bakery", "wedding cookie", "gift box"],
        ["print shop", "greeting card", "pack"],
        ["small company", "phone case", "carton"],
        ["glassworks", "drinking glass", "crate"],
      ] as const);
      const [t, u] = [known(s, r, one), known(s, r, box)];
      const [n, h] = [s.given(5 * r.int(2, 30)), s.given(r.int(4, 10))];
      const c = s.given(r.pick([2, 4, 5, 10, 15, 20, 25]));
      const good = (n.n * h.n * (100 - c.n)) / 100;
      const fit = [4, 5, 6, 8, 9, 10, 12, 19].filter((x) => good % x === 0);
      if (good % 1 !== 0 || fit.length === 0) return false;
      const [k, a] = [s.given(r.pick(fit)), s.given(r.int(4, 40))];
      s.tell(
        either(
          [
            `{in ${p}'s ${who}, ${n} ${t} are made every hour, ${h} hours a day|${p}'s ${who} makes ${n} ${t} an hour and is open ${h} hours a day|for ${h} hours a day, ${p}'s ${who} turns out ${n} ${t} per hour}.`,
            `{${pct(c)} of them have a flaw and are thrown away|of all ${t}, ${pct(c)} are no good and cannot be sold|an inspector finds that ${pct(c)} of the ${t} are damaged, and these are sorted out}. {the rest are packed, ${k} to a ${u.one}, and each ${u.one} sells for ${usd(a)}|the good ones fill ${u} of ${k}, which are sold at ${usd(a)} each|${k} good ones go into each ${u.one}, and a ${u.one} costs ${usd(a)}}.`,
          ],
          `${p} runs a ${who} that sells ${u} of ${k} ${t} for ${usd(a)} each. the machines make ${n} ${t} an hour for ${h} hours a day, but ${pct(c)} of what they make must be thrown away.`,
          `when the machines of ${p}'s ${who} run for ${h} hours, they make ${n} ${t} in each of these hours. after ${pct(c)} of them are rejected, the others are put into ${u}, ${k} in each, and sold for ${usd(a)} per ${u.one}.`,
        ),
      );
      const x = s.step(n, "*", h, `# ${t} are made.`);
      const y = s.chain([x, c, s.constant(100)], ["*", "/"], `# ${t} are thrown away.`);
      const z = s.step(x, "-", y, `# ${t} can be sold.`);
      const v = s.step(z, "/", k, `they fill # ${u}.`);
      const w = s.step(v, "*", a, `these bring # dollars.`);
      s.ask(
        w,
        `{how much money does the ${who} take in for the ${t} of one day|what are the ${t} of a day worth, in dollars, when all the ${u} are sold|if every ${u.one} is sold, how many dollars does one day's work bring|how many dollars do the ${u} of a single day bring}?`,
        money(`the money that the ${u} of a day bring`),
      );
    },
  ],
  onlineFee: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const t = known(
        s,
        r,
        r.pick(
          "phone case,knitted hat,poster,wooden toy,bracelet,soap set,plush bear,bookmark set".split(
            ",",
          ),
        ),
      );
      const [a, b] = [s.given(5 * r.int(2, 16)), s.given(r.pick([5, 10, 15, 20]))];
      const [c, d] = [s.given(r.int(1, 12)), s.given(r.int(1, 9))];
      const fee = (a.n * b.n) / 100;
      const gain = a.n - fee - c.n - d.n;
      if (gain < 2 || gain % 0.5 !== 0 || fee % 0.25 !== 0) return false;
      const goal = s.given(gain * 2 * r.int(5, 60));
      const aim = r.pick(
        "a new computer,a trip,a stall at a fair,a better camera,an art course,a gift for a friend".split(
          ",",
        ),
      );
      s.tell(
        either(
          [
            `{${p} sells ${t} online for ${usd(a)} each|the ${t} that ${p} sells online cost ${usd(a)} each|online, people can buy ${t} from ${p} for ${usd(a)} each}.`,
            `{of each sale, the website keeps ${pct(b)}; the material costs ${usd(c)}, and mailing one costs ${usd(d)}|each time, ${pct(b)} of the price goes to the website, ${usd(c)} was spent on material, and the postage is ${usd(d)}|${p} pays ${usd(c)} for the material and ${usd(d)} for the postage of each, and the website takes ${pct(b)} of the price}.`,
            `{what remains is saved for ${aim}, for which ${usd(goal)} is needed|${p} needs a profit of ${usd(goal)} for ${aim}|the profit is meant for ${aim} at ${usd(goal)}}.`,
          ],
          `${p} wants to earn ${usd(goal)} for ${aim} by selling ${t} on a website at ${usd(a)} apiece. on every sale, ${p} has to pay ${usd(c)} for materials, ${usd(d)} for shipping and ${pct(b)} of the price to the website.`,
        ),
      );
      const x = s.chain(
        [a, b, s.constant(100)],
        ["*", "/"],
        `the website keeps # dollars of a sale.`,
      );
      const y = s.chain([x, c, d], ["+", "+"], `all the costs of a sale are # dollars.`);
      const z = s.step(a, "-", y, `each sale leaves # dollars.`);
      const v = s.step(goal, "/", z, `that takes # ${t}.`);
      s.ask(
        v,
        `{how many ${t} must be sold {until there is enough|to reach that goal}|how many ${t} does ${p} have to sell|after selling how many ${t} does ${p} have this amount|what number of ${t} brings ${p} this profit}?`,
        things(t, `the ${t} that ${p} has to sell`, p),
      );
    },
  ],
  truckWeek: [
    6,
    5,
    (s, r) => {
      const p = named(s, r);
      const [what, fuel, permit] = r.pick([
        ["an ice-cream truck", "gas and ice", "the permit"],
        ["a taco truck", "gas and meat", "a place in the park"],
        ["a tour bus", "diesel and cleaning", "insurance"],
        ["a flower van", "gas and water", "the stand"],
        ["a ferry boat", "fuel and ropes", "the landing"],
        ["a mobile library", "gas and repairs", "the garage"],
        ["a coffee bike", "beans and milk", "the license"],
      ] as const);
      const [d, a] = [s.given(r.int(3, 6)), s.given(10 * r.int(8, 60))];
      const [b, h] = [s.given(r.int(10, 60)), s.given(r.int(3, 9))];
      const [w, c] = [s.given(r.int(7, 18)), s.given(5 * r.int(3, 30))];
      if (d.n * (a.n - b.n - h.n * w.n) - c.n < 10) return false;
      s.tell(
        either(
          [
            `{${p} runs ${what} on ${d} days a week and takes in ${usd(a)} a day|on ${d} days of every week, ${what} brings ${p} ${usd(a)} a day|${what} of ${p}'s takes in ${usd(a)} a day and is out ${d} days a week}.`,
            `{each of these days costs ${usd(b)} for ${fuel}, and a helper is paid ${usd(w)} an hour for ${h} hours a day|daily, ${fuel} cost ${usd(b)}, and a helper works ${h} hours for ${usd(w)} an hour|on such a day ${usd(b)} is spent on ${fuel}, and a helper gets ${usd(w)} for each of ${h} hours}. {${permit} costs ${usd(c)} a week|once a week ${usd(c)} is paid for ${permit}|for ${permit}, ${p} pays ${usd(c)} a week}.`,
          ],
          `${p} is the owner of ${what}, which is on the road ${d} days a week. the sales are ${usd(a)} per day. out of that, ${p.he} has to pay ${usd(b)} per day for ${fuel} and ${usd(w)} per hour to a helper who works ${h} hours per day. there is also a weekly charge of ${usd(c)} for ${permit}.`,
        ),
      );
      const x = s.step(h, "*", w, `the helper gets # dollars a day.`);
      const y = s.step(x, "+", b, `a day costs # dollars.`);
      const z = s.step(a, "-", y, `a day leaves # dollars.`);
      const v = s.step(z, "*", d, `${d} days leave # dollars.`);
      const q = s.step(v, "-", c, `after ${permit} it is # dollars.`);
      const u = s.step(q, "*", s.constant(4), `in four weeks it is # dollars.`);
      s.tell(
        `{all weeks are alike|every week is like this|this does not change from week to week}.`,
      );
      s.ask(
        u,
        `{what is ${p}'s profit in four weeks|how much profit does ${p} make in four weeks|in four weeks, how many dollars does ${p} have left after all costs|what remains for ${p} after four weeks, in dollars}?`,
        money(`the profit that ${p} makes in four weeks`, p),
      );
    },
  ],
  repacked: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [what, one, small, ratio, big, bag] = r.pick([
        ["tea", "kg", "grams", 1000, "chest", "packet"],
        ["coffee", "kg", "grams", 1000, "sack", "bag"],
        ["almonds", "pound", "ounces", 16, "sack", "bag"],
        ["cinnamon", "kg", "grams", 1000, "box", "jar"],
        ["lavender", "pound", "ounces", 16, "bale", "pouch"],
        ["fudge", "pound", "ounces", 16, "block", "box"],
      ] as const);
      const t = known(s, r, bag);
      const unit = one === "kg" ? "kg" : "pounds";
      const g = s.given(ratio === 16 ? r.pick([2, 4, 8]) : r.pick([50, 100, 125, 200, 250, 500]));
      const [n, a] = [s.given(r.int(2, 20)), s.given(r.int(2, 9))];
      const income = ((n.n * ratio) / g.n) * a.n;
      if (income % 1 !== 0 || income > 4000 || income < 20) return false;
      const c = s.given(Math.floor(income / r.pick([2, 3, 4])));
      s.tell(
        either(
          [
            `{${p} buys a ${big} with ${n} ${unit} of ${what} for ${usd(c)}|for ${usd(c)}, ${p} gets a ${big} of ${what} that weighs ${n} ${unit}|a ${big} of ${what}, ${n} ${unit} in weight, costs ${p} ${usd(c)}}.`,
            `{everything is filled into ${t} of ${g} ${small} each, which are sold at ${usd(a)} each|${p.he} fills it into ${t} with ${g} ${small} each and sells them for ${usd(a)} each|a ${t.one} holds ${g} ${small} and sells for ${usd(a)}, and everything is put into ${t}}. {nothing is spilled|not a crumb is lost|all of them are sold}.`,
          ],
          `${p} pays ${usd(c)} for ${n} ${unit} of ${what} and divides it into ${t} of ${g} ${small}. every ${t.one} finds a buyer at ${usd(a)}.`,
        ),
      );
      const x = s.step(n, "*", s.constant(ratio), `there are # ${small}.`);
      const y = s.step(x, "/", g, `they fill # ${t}.`);
      const z = s.step(y, "*", a, `these sell for # dollars.`);
      const v = s.step(z, "-", c, `# dollars are gained.`);
      s.ask(
        v,
        `{how much does ${p} gain {by this|}|what is the profit, in dollars|how many dollars {more than the ${what} cost does ${p} take in|of profit does ${p} make}|after the price of the ${what} is taken off, how many dollars has ${p} earned}?`,
        money(`the profit that ${p} makes`, p),
      );
    },
  ],
  doorToDoor: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const goal = r.pick(
        "a swimming pool,an animal shelter,a museum roof,a new bell,a skate park,a food bank".split(
          ",",
        ),
      );
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
      const [n, k] = [s.given(r.int(2, 9)), s.given(den * r.int(2, 10))];
      const a = s.given(r.int(2, 20));
      const sum = ((n.n * k.n * num) / den) * a.n;
      const all = s.given(sum + 10 * r.int(2, 60));
      s.tell(
        either(
          [
            `{${p} collects money for ${goal} and rings at every door of ${n} streets with ${k} houses each|for ${goal}, ${p} goes through ${n} streets, each with ${k} houses, and knocks at every door|in ${n} streets, each of which has ${k} houses, ${p} asks at all doors for money for ${goal}}.`,
            `{${f.of} the houses give ${usd(a)} each, and the others give nothing|in ${f.of} the houses, people give ${usd(a)}, in the others nothing|the people in ${f.of} these houses give ${usd(a)} each; nobody else gives anything}. {${usd(all)} is needed|the goal is ${usd(all)}|altogether, ${usd(all)} should be collected}.`,
          ],
          `the town needs ${usd(all)} for ${goal}, so ${p} visits all the houses on ${n} streets. there are ${k} houses on each street, and ${f.of} all the houses donate ${usd(a)} apiece.`,
        ),
      );
      const x = s.step(n, "*", k, `there are # houses.`);
      const y =
        num === 1
          ? s.step(x, "/", s.constant(den), `# houses give something.`)
          : s.chain([x, s.constant(num), s.constant(den)], ["*", "/"], `# houses give something.`);
      const z = s.step(y, "*", a, `they give # dollars.`);
      const v = s.step(all, "-", z, `# dollars are missing.`);
      s.ask(
        v,
        `{how much {money |}is still missing|how many dollars are still needed {for ${goal}|}|by how much does ${p} miss the goal, in dollars|how much more money must be found for ${goal}}?`,
        money(`the money that is still missing`),
      );
    },
  ],
  nutMix: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [x1, x2, mix, unit] = r.pick([
        ["peanuts", "cashews", "nut mix", "kg"],
        ["black tea", "green tea", "tea mix", "pounds"],
        ["raisins", "almonds", "trail mix", "pounds"],
        ["clover honey", "forest honey", "honey mix", "kg"],
        ["strong coffee", "mild coffee", "coffee mix", "pounds"],
        ["gummy bears", "chocolate eggs", "candy mix", "kg"],
        ["sand", "garden soil", "soil mix", "tons"],
      ] as const);
      const one = unit === "kg" ? "kg" : unit.slice(0, -1);
      const [n, m] = [s.given(r.int(2, 30)), s.given(r.int(2, 30))];
      const [a, b] = [s.given(r.int(2, 12)), s.given(r.int(2, 18))];
      const costs = n.n * a.n + m.n * b.n;
      const c = s.given(Math.ceil(costs / (n.n + m.n)) + r.int(1, 5));
      if (a.n === b.n) return false;
      s.tell(
        either(
          [
            `{${p} mixes ${n} ${unit} of ${x1}, bought at ${usd(a)} a ${one}, with ${m} ${unit} of ${x2} at ${usd(b)} a ${one}|for a ${mix}, ${p} takes ${n} ${unit} of ${x1}, which cost ${p.him} ${usd(a)} a ${one}, and ${m} ${unit} of ${x2} for ${usd(b)} a ${one}|a ${one} of ${x1} costs ${p} ${usd(a)}, a ${one} of ${x2} ${usd(b)}. ${p.he} makes a ${mix} of ${n} ${unit} of the first and ${m} ${unit} of the second}.`,
            `{the mix is sold at ${usd(c)} a ${one}, to the last ${one}|each ${one} of the mix brings ${usd(c)}, and everything is sold|customers buy all of the mix for ${usd(c)} a ${one}}.`,
          ],
          `${p} makes and sells ${mix}. this time ${p.he} buys ${n} ${unit} of ${x1} for ${usd(a)} per ${one} and ${m} ${unit} of ${x2} for ${usd(b)} per ${one}, mixes everything together and sells all of it for ${usd(c)} per ${one}.`,
          `a ${one} of ${p}'s ${mix} costs ${usd(c)}, and all of it is sold. it is made of ${m} ${unit} of ${x2} and ${n} ${unit} of ${x1}. ${p} had paid ${usd(b)} a ${one} for the ${x2} and ${usd(a)} a ${one} for the ${x1}.`,
        ),
      );
      const x = s.step(n, "*", a, `the ${x1} cost # dollars.`);
      const y = s.step(m, "*", b, `the ${x2} cost # dollars.`);
      const z = s.step(n, "+", m, `there are # ${unit} of the mix.`);
      const v = s.step(z, "*", c, `they sell for # dollars.`);
      const w = s.chain([v, x, y], ["-", "-"], `the profit is # dollars.`);
      s.ask(
        w,
        `{what is ${p}'s profit, in dollars|how much {profit|money} does ${p} make with the mix|by how many dollars do the sales exceed the costs|how many dollars does ${p} earn {with it|after paying for everything}}?`,
        money(`the profit that ${p} makes with the mix`, p),
      );
    },
  ],
});
