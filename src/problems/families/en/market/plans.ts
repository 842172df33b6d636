import { families } from "../../../family";
import { cost, money, size } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { either, known, MUCH, pct } from "./selling";

/** Larger sums: things that lose value, houses, courses, orchards, and work paid by the piece. */
export const enMarketPlans = families("en", "market", {
  valueFalls: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [what, trouble] = r.pick([
        ["a car", "new brakes"],
        ["a tractor", "a new tire"],
        ["a piano", "tuning"],
        ["a motorboat", "a new propeller"],
        ["a camera", "a new battery"],
        ["a coffee machine", "a new pump"],
      ] as const);
      const it = what.slice(2);
      const a = s.given(100 * r.int(3, 180));
      const [b, n] = [s.given(r.pick([5, 8, 10, 12, 15, 20])), s.given(r.int(2, 5))];
      const loss = (a.n * b.n * n.n) / 100;
      if (b.n * n.n > 75) return false;
      const c = s.given(r.int(2, 30) * 5);
      if (a.n - loss <= c.n) return false;
      s.tell(
        either(
          [
            `{${p} buys ${what} for ${usd(a)}|${what} costs ${p} ${usd(a)}|the price that ${p} pays for ${what} is ${usd(a)}}.`,
            `{every year it loses ${pct(b)} of this first price|each year its value falls by ${pct(b)} of what it cost when it was new|its value drops every year by ${pct(b)} of the first price}. {after ${n} years, ${p.he} has it fitted with ${trouble} for ${usd(c)} and sells it for exactly what it is then worth|when ${n} years are over, it is sold for the value it still has, but ${usd(c)} must first be spent on ${trouble}|after ${n} years it is sold at its value, and ${usd(c)} of the money goes for ${trouble}}.`,
          ],
          `when ${what} costing ${usd(a)} gets older, its value goes down by ${pct(b)} of the original price per year. ${p} keeps such a ${it} for ${n} years, pays ${usd(c)} for ${trouble} at the end and then sells it at its value.`,
          `${p} spends ${usd(a)} on ${what} and sells it ${n} years later for the value that it has left. each year took away ${pct(b)} of the original price. right before the sale, ${p} had to spend ${usd(c)} on ${trouble}.`,
        ),
      );
      const x = s.chain([a, b, s.constant(100)], ["*", "/"], `it loses # dollars a year.`);
      const y = s.step(x, "*", n, `in ${n} years it loses # dollars.`);
      const z = s.step(a, "-", y, `it is sold for # dollars.`);
      const v = s.step(z, "-", c, `after ${trouble} # dollars are left.`);
      s.ask(
        v,
        `{how much of the selling price is left {for ${p}|} after {paying for ${trouble}|this expense}|what does the sale bring ${p} after this expense, in dollars|how many dollars does ${p} keep from the sale|after the payment for ${trouble}, how many dollars of the selling price remain}?`,
        money(`the money that ${p} keeps from the sale`, p),
      );
    },
  ],
  houseSale: [
    4,
    6,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [what, tie] = r.pick([
        ["their parents' house", "brother and sister"],
        ["an old mill", "partners"],
        ["a shared vacation home", "friends"],
        ["a restaurant", "business partners"],
        ["a piece of forest", "neighbors"],
        ["a houseboat", "cousins"],
      ] as const);
      const [a, b] = [s.given(1000 * r.int(20, 400)), s.given(r.pick([2, 3, 4, 5, 6]))];
      const c = s.given(1000 * r.int(5, 150));
      const rest = (a.n * (100 - b.n)) / 100 - c.n;
      if (rest < 2000 || rest % 2 !== 0) return false;
      const word = tie === "brother and sister" ? "as heirs" : `as ${tie}`;
      s.tell(
        either(
          [
            `{${p} and ${q} sell ${what} for ${usd(a)}|${what} is sold by ${p} and ${q} for ${usd(a)}|a buyer pays ${p} and ${q} ${usd(a)} for ${what}}.`,
            `{an agent gets ${pct(b)} of the price, and ${usd(c)} is needed to pay back a loan|${pct(b)} of the price goes to an agent, and the bank wants ${usd(c)} back|before they can share, ${pct(b)} of the price must be given to an agent and ${usd(c)} to the bank}. {what remains is divided equally between {the two|them}|each of them gets half of the rest|the rest is cut in half, one part for each}.`,
          ],
          `${p} and ${q}, who own ${what} ${word}, find a buyer who offers ${usd(a)}. out of that they owe the bank ${usd(c)}, and they owe ${pct(b)} of the selling price to the agent. they split whatever is left evenly.`,
        ),
      );
      const x = s.chain([a, b, s.constant(100)], ["*", "/"], `the agent gets # dollars.`);
      const y = s.step(a, "-", x, `# dollars are left.`);
      const z = s.step(y, "-", c, `after the loan # dollars are left.`);
      const v = s.step(z, "/", s.constant(2), `each of them gets # dollars.`);
      s.ask(
        v,
        `{how much {money |}does each of them get|what is {${p}|${q}}'s part, in dollars|how many dollars does {${p}|${q}} receive in the end|how much is left for each of the two}?`,
        money(`the money that each of them gets`),
      );
    },
  ],
  courseFees: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [course, part, extra] = r.pick([
        ["a college term", "credit", "books"],
        ["a pilot course", "flight hour", "maps and a headset"],
        ["a cooking school", "class", "knives"],
        ["a language course", "lesson", "two dictionaries"],
        ["a sailing school", "day on the water", "a life vest"],
        ["a dance year", "workshop", "shoes"],
      ] as const);
      const t = known(s, r, part === "day on the water" ? "sailing day" : part);
      const [n, a, b] = [
        s.given(r.int(4, 24)),
        s.given(5 * r.int(4, 60)),
        s.given(10 * r.int(2, 40)),
      ];
      const f = r.pick([2, 3, 4, 5]);
      const word = { 2: "half", 3: "a third", 4: "a quarter", 5: "a fifth" }[f];
      const all = n.n * a.n + b.n;
      const m = r.int(2, 12);
      if (all % f !== 0 || (all - all / f) % m !== 0) return false;
      const months = s.given(m);
      s.tell(
        either(
          [
            `{${course} has ${n} ${t} at ${usd(a)} each, and ${extra} for ${usd(b)} are needed besides|${p} signs up for ${course}: ${n} ${t} for ${usd(a)} each, and ${extra} for ${usd(b)}|for ${course}, ${p} must pay ${usd(a)} for each of ${n} ${t} and ${usd(b)} for ${extra}}.`,
            `{an aunt pays ${word} of everything, and ${p} pays the rest in ${months} equal monthly parts|${word} of the whole amount is covered by a scholarship. ${p} pays what remains over ${months} months, each month the same|a scholarship takes over ${word} of all these costs; the other costs are split evenly over ${months} months for ${p}}.`,
          ],
          `${p} plans to take ${course} that consists of ${n} ${t}. the price of each is ${usd(a)}, and ${extra} will cost another ${usd(b)}. ${p.his} grandparents offer to pay ${word} of the total. ${p} is going to pay the remainder in ${months} equal monthly payments.`,
        ),
      );
      const x = s.step(n, "*", a, `the ${t} cost # dollars.`);
      const y = s.step(x, "+", b, `with ${extra} it is # dollars.`);
      const z = s.step(y, "/", s.constant(f), `# dollars are paid by someone else.`);
      const v = s.step(y, "-", z, `${p} pays # dollars.`);
      const w = s.step(v, "/", months, `that is # dollars a month.`);
      s.ask(
        w,
        `{how much does ${p} pay {a|each|every} month|what is ${p}'s monthly payment, in dollars|how many dollars must ${p} find every month|each month, how many dollars does ${p} have to pay}?`,
        cost(`the money that ${p} pays each month`, p),
      );
    },
  ],
  orchardPays: [
    6,
    6,
    (s, r) => {
      const p = person(s, r);
      const [tree, fruit, unit] = r.pick([
        ["apple tree", "apples", "kg"],
        ["walnut tree", "nuts", "pounds"],
        ["olive tree", "olives", "kg"],
        ["cherry tree", "cherries", "pounds"],
        ["grapevine", "grapes", "kg"],
        ["blueberry bush", "berries", "pounds"],
      ] as const);
      const one = unit === "kg" ? "kg" : "pound";
      const t = known(s, r, tree);
      const [n, m] = [r.int(3, 12), r.int(4, 15)];
      const [k, price, water] = [r.int(2, 20), r.int(1, 5), r.int(1, 15)];
      const gain = k * price - water;
      const years = r.int(2, 8);
      if (gain < 3) return false;
      const [rows, each] = [s.given(n), s.given(m)];
      const [c, y1, y2, d] = [s.given(gain * years), s.given(k), s.given(price), s.given(water)];
      s.tell(
        either(
          [
            `{${p} plants ${rows} rows of ${each} ${t} and pays ${usd(c)} for each ${t.one}|${rows} rows of ${each} ${t} are planted by ${p}, and each ${t.one} costs ${usd(c)}|for ${usd(c)} apiece ${p} buys ${t} and plants them in ${rows} rows of ${each}}.`,
            `{every year, a ${t.one} bears ${y1} ${unit} of ${fruit}, which sell for ${usd(y2)} a ${one}, and needs water and care for ${usd(d)}|a ${t.one} costs ${usd(d)} a year for water and care and gives ${y1} ${unit} of ${fruit} a year. a ${one} sells for ${usd(y2)}|a ${one} of ${fruit} brings ${usd(y2)}, and each ${t.one} yields ${y1} ${unit} every year, while its care takes ${usd(d)} a year}.`,
          ],
          `${p} invests in ${fruit}: ${t} in ${rows} rows, ${each} to a row, at ${usd(c)} per ${t.one}. each one produces ${y1} ${unit} a year, and ${p.he} sells the ${fruit} for ${usd(y2)} per ${one}. keeping up a ${t.one} costs ${usd(d)} a year.`,
        ),
      );
      const x = s.step(rows, "*", each, `there are # ${t}.`);
      const z = s.step(x, "*", c, `they cost # dollars.`);
      const v = s.step(y1, "*", y2, `each ${t.one} brings # dollars a year.`);
      const w = s.step(v, "-", d, `after the care # dollars of that are left.`);
      const q = s.step(w, "*", x, `all of them bring # dollars a year.`);
      const u = s.step(z, "/", q, `that takes # years.`);
      s.ask(
        u,
        `{after how many years has ${p} earned back what the ${t} cost|how many years does it take until the price of all the ${t} is earned back|how long does it take, in years, until ${p} has the money for the ${t} back|how many years of selling ${fruit} pay for the ${t}}?`,
        size("time", "years", `the time until ${p} has the money back`),
      );
    },
  ],
  paidByPieces: [
    5,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [one, act, boss] = r.pick([
        ["envelope", "fill", "a bank"],
        ["leaflet", "hand out", "a theater"],
        ["chair", "paint", "a café"],
        ["basket", "weave", "a market"],
        ["invitation", "write", "a bride"],
        ["sock", "knit", "a shop"],
        ["window", "clean", "a school"],
      ] as const);
      const t = known(s, r, one);
      const [a, b] = [s.given(r.int(3, 30)), s.given(r.int(3, 30))];
      const [h, k] = [s.given(r.int(2, 8)), s.given(r.int(2, 8))];
      const sum = a.n * h.n + b.n * k.n;
      const per = r.pick([0.25, 0.5, 1, 1.5, 2, 3]);
      const all = sum * per;
      if (all % 1 !== 0 || a.n === b.n || (a.n * h.n * per) % 0.5 !== 0) return false;
      const pay = s.given(all);
      s.tell(
        either(
          [
            `{${p} and ${q} ${act} ${t} for ${boss} and are paid ${usd(pay)} together|${boss} pays ${p} and ${q} ${usd(pay)} together to ${act} ${t}|for ${usd(pay)} in all, ${p} and ${q} ${act} ${t} for ${boss}}.`,
            `{${p} does ${a} an hour and works for ${h} hours; ${q} does ${b} an hour and works for ${k} hours|with ${a} ${t} an hour, ${p} works ${h} hours, and with ${b} an hour, ${q} works ${k} hours|${p} needs ${h} hours for {the|${p.his}} part, at ${a} ${t} an hour; ${q} stays for ${k} hours and manages ${b} an hour}. {the money is divided so that every ${t.one} counts the same|they share the money by the number of ${t} that each has done|each ${t.one} is worth the same when they divide the money}.`,
          ],
          `${boss} offers ${usd(pay)} for a job that ${p} and ${q} do together. ${p} can ${act} ${a} ${t} an hour and puts in ${h} hours. ${q} can ${act} ${b} ${t} an hour and puts in ${k} hours. when the job is done, they split the money according to how many ${t} each of them did.`,
        ),
      );
      const x = s.step(a, "*", h, `${p} does # ${t}.`);
      const y = s.step(b, "*", k, `${q} does # ${t}.`);
      const z = s.step(x, "+", y, `together that is # ${t}.`);
      const v = s.step(pay, "/", z, `each one brings # dollars.`);
      const w = s.step(v, "*", x, `${p} gets # dollars.`);
      s.ask(
        w,
        `{how much {money |}does ${p} get|what is ${p}'s part of the money, in dollars|how many dollars of this belong to ${p}|how many dollars should ${p} be given}?`,
        money(`the money that ${p} gets`, p),
      );
    },
  ],
  snackMachine: [
    6,
    6,
    (s, r) => {
      const p = person(s, r);
      const [place, x1, x2] = r.pick([
        ["a train station", "candy bar", "drink"],
        ["a swimming hall", "bag of chips", "water bottle"],
        ["a hospital", "sandwich", "coffee"],
        ["a college", "granola bar", "juice"],
        ["a hotel", "toothbrush", "soda"],
      ] as const);
      const [t, u] = [known(s, r, x1), known(s, r, x2)];
      const [n, m] = [s.given(r.int(8, 60)), s.given(r.int(8, 80))];
      const [a, b] = [
        s.given(r.pick([1, 2, 1.5, 2.5, 3])),
        s.given(r.pick([1, 2, 3, 1.5, 2.5, 4])),
      ];
      const [c, d] = [s.given(r.pick([10, 20, 25, 30, 40, 50])), s.given(r.int(5, 60))];
      const sum = n.n * a.n + m.n * b.n;
      if ((sum * c.n) % 50 !== 0 || a.n === b.n) return false;
      const left = sum - (sum * c.n) / 100 - d.n;
      if (left < 5) return false;
      s.tell(
        either(
          [
            `{a machine that ${p} has put up in ${place} sells ${t} for ${usd(a)} and ${u} for ${usd(b)}|in ${place} stands a machine of ${p}'s with ${t} at ${usd(a)} and ${u} at ${usd(b)}|${p} owns a machine in ${place}. its ${t} cost ${usd(a)} each and its ${u} ${usd(b)}}.`,
            `{in a week, ${n} ${t} and ${m} ${u} are sold|a week brings buyers for ${m} ${u} and ${n} ${t}|people take ${n} ${t} and ${m} ${u} in one week}. {${place.replace(/^a /, "the ")} gets ${pct(c)} of the money, and new goods cost ${usd(d)}|${p} gives ${pct(c)} of the money to the owner of the place and spends ${usd(d)} on new goods|of what is taken in, ${pct(c)} is paid as rent, and ${usd(d)} goes for filling the machine again}.`,
          ],
          `last week, the vending machine that ${p} keeps in ${place} sold ${n} ${t} at ${usd(a)} apiece and ${m} ${u} at ${usd(b)} apiece. ${p} has to hand over ${pct(c)} of the sales as rent and pay ${usd(d)} to restock the machine.`,
        ),
      );
      const x = s.step(n, "*", a, `the ${t} bring # dollars.`);
      const y = s.step(m, "*", b, `the ${u} bring # dollars.`);
      const z = s.step(x, "+", y, `together that is # dollars.`);
      const v = s.chain([z, c, s.constant(100)], ["*", "/"], `# dollars are given away.`);
      const w = s.step(z, "-", v, `# dollars remain.`);
      const q = s.step(w, "-", d, `after the new goods # dollars are left.`);
      s.ask(
        q,
        `{${MUCH} does ${p} make with the machine in the week|what is left for ${p} from this week, in dollars|how much of the week's money can ${p} keep|after both payments, how many dollars does ${p} have from the week}?`,
        money(`the money that ${p} keeps from the week`, p),
      );
    },
  ],
  doublingValue: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const t = known(
        s,
        r,
        r.pick(
          "trading card,comic book,old coin,toy figure,stamp,signed ball,vinyl record".split(","),
        ),
      );
      const [n, a] = [s.given(2 * r.int(2, 25)), s.given(r.int(2, 25))];
      const years = r.int(2, 3);
      const time = years === 2 ? "two" : "three";
      s.tell(
        either(
          [
            `{${p} collects ${t} and pays ${usd(a)} {each|apiece} for ${n} of them|${n} ${t} were bought by ${p} for ${usd(a)} each|for ${usd(a)} each, ${p} buys ${n} ${t} from a collector|${p}'s collection has ${n} ${t}, each of which cost ${usd(a)}}.`,
            `{their value doubles every year|each year, every one of them becomes worth twice as much|the value of each doubles from year to year}, {and after ${time} years {${p.he} sells|${p} sells} half of them|and when ${time} years have passed, ${p} sells half of the collection}.`,
          ],
          `${p} spends ${usd(a)} apiece on ${n} ${t} and waits. every year they double in value, so ${time} years later ${p.he} sells half of them for what they are then worth.`,
          `half of the ${n} ${t} that ${p} once bought for ${usd(a)} each are sold after ${time} years. in each of these years their value has doubled, and ${p} gets exactly that value.`,
        ),
      );
      const two = s.constant(2);
      const x = s.step(n, "*", a, `${p} paid # dollars.`);
      const y =
        years === 2
          ? s.chain([a, two, two], ["*", "*"], `after ${time} years each is worth # dollars.`)
          : s.chain(
              [a, two, two, two],
              ["*", "*", "*"],
              `after ${time} years each is worth # dollars.`,
            );
      const z = s.step(n, "/", two, `# ${t} are sold.`);
      const v = s.step(z, "*", y, `they bring # dollars.`);
      const u = s.step(v, "-", x, `that is # dollars more than ${p} paid.`);
      s.ask(
        u,
        `{how much more {money |}does ${p} get for these than {${p.he} paid for all|the whole collection cost}|by how many dollars does this sale exceed what ${p} paid for all ${t}|how many dollars does ${p} have more from the sale than ${p.he} once spent}?`,
        money(`the money that ${p} gains`, p),
      );
    },
  ],
});
