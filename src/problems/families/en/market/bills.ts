import { families } from "../../../family";
import { cost, money } from "../../../measure";
import { named, person, share, usd } from "../../../words_en";
import { either, known, pct } from "./selling";

/** Bills, rent, plans and the costs of a year. */
export const enMarketBills = families("en", "market", {
  introOffer: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const what = r.pick(
        "a gym,a film channel,a music app,a news site,a swimming club,a language course,a dance studio,a cooking box".split(
          ",",
        ),
      );
      const [num, den] = r.pick([
        [1, 2],
        [1, 3],
        [1, 4],
        [1, 5],
      ] as const);
      const f = share(num, den);
      const [a, n] = [s.given(f.den * r.int(3, 15)), s.given(r.int(2, 6))];
      s.tell(
        either(
          [
            `{${what} costs ${usd(a)} {a|per} month|{a|each} month of ${what} is ${usd(a)}|for ${what}, members pay ${usd(a)} a month}.`,
            `{for the first ${n} months, new members pay only ${f.of} {this|the price}|as an offer for newcomers, the price of the first ${n} months is only ${f.of} {the normal one|that}|only ${f.of} {the price|it} is charged in the first ${n} months}.`,
            `{${p} joins {in January|at the beginning of the year} and stays for {one|a whole} year|${p} becomes a member for one year|${p} is a new member and remains one for exactly a year}.`,
          ],
          `${p} signs up for ${what} for one year. the regular price is ${usd(a)} per month, but as a new member ${p.he} gets the first ${n} months at ${f.of} the regular price.`,
          `at first ${p} pays only ${f.of} the normal price for ${what}, which is ${usd(a)} a month. this lasts for ${n} months; then the full price is due until the year is over.`,
        ),
      );
      const x = s.step(a, "/", s.constant(f.den), `a month of the offer costs # dollars.`);
      const y = s.step(x, "*", n, `these months cost # dollars.`);
      const z = s.step(s.constant(12), "-", n, `# months are at the full price.`);
      const v = s.step(z, "*", a, `they cost # dollars.`);
      const u = s.step(y, "+", v, `in the year that is # dollars.`);
      s.ask(
        u,
        `{how much does ${p} pay {in|for} the {whole |}year|what does the year cost ${p}, in dollars|over the twelve months, how many dollars does ${p} spend|how many dollars {are|is} that for ${p} in the year}?`,
        cost(`the money that ${p} pays in the year`, p),
      );
    },
  ],
  familyPlan: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const what = r.pick([
        "a music service",
        "a video service",
        "the swimming pool",
        "a bike-sharing service",
        "an online newspaper",
        "the zoo",
      ]);
      const [n, a] = [s.given(r.int(3, 6)), s.given(r.int(5, 25))];
      const all = n.n * a.n;
      const b = s.given(all - r.int(3, Math.floor(all / 2)));
      if (((all - b.n) * 12) % n.n !== 0) return false;
      s.tell(
        either(
          [
            `{${n} people in ${p}'s family use ${what}, and each of them pays ${usd(a)} a month|in ${p}'s family, ${n} people pay for ${what} one by one, ${usd(a)} a month each|every month, ${what} costs each of the ${n} members of ${p}'s family ${usd(a)}}.`,
            `{there is also a family plan for ${usd(b)} a month|with a family plan, all of them together would pay ${usd(b)} a month|for ${usd(b)} a month the whole family could have one common plan}.`,
            `{they change to this plan and share {the costs|all costs} equally|they take it, and everyone pays the same part}.`,
          ],
          `right now, every one of the ${n} people in ${p}'s family pays separately for ${what}, ${usd(a)} a month. they decide to get one family plan for ${usd(b)} a month instead and to split it evenly.`,
          `with the family plan that ${p}'s family now has, ${what} costs ${usd(b)} a month, and each of them pays an equal part. before that, all ${n} of them had paid alone, ${usd(a)} a month each.`,
        ),
      );
      const x = s.step(n, "*", a, `without the plan they pay # dollars a month.`);
      const y = s.step(x, "-", b, `the plan saves them # dollars a month.`);
      const z = s.step(y, "*", s.constant(12), `in a year that is # dollars.`);
      const v = s.step(z, "/", n, `each of them saves # dollars.`);
      s.ask(
        v,
        `{how much does {each of them|everyone|${p}} save in a year|in one year, how many dollars does {this|the change} save each {one of them|of them}|what does ${p} save in a year, in dollars}?`,
        money(`the money that each of them saves in a year`),
      );
    },
  ],
  biggerRoom: [
    4,
    5,
    (s, r) => {
      const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
      const [what, best, unit] = r.pick([
        ["an apartment", "has the largest room", "month"],
        ["a vacation house", "has the room with the balcony", "week"],
        ["a studio", "uses the bright corner", "month"],
        ["a garden", "has the part with the shed", "year"],
        ["a market hall", "has the stand at the door", "day"],
      ] as const);
      const [d, low, w] = [r.int(2, 12) * 5, r.int(4, 60) * 5, r.int(3, 30)];
      const [rent, more, extra] = [s.given(3 * low + d), s.given(d), s.given(3 * w)];
      s.tell(
        either(
          [
            `{${p}, ${q} and ${u} {rent|share} ${what} for ${usd(rent)} a ${unit}|the rent of ${what} is ${usd(rent)} a ${unit}, and ${p}, ${q} and ${u} share it|${usd(rent)} a ${unit} is what ${p}, ${q} and ${u} pay together for ${what}}.`,
            `{${p} ${best} and so pays ${usd(more)} more of the rent than each of the other two, who pay the same|because ${p} ${best}, ${p.his} part of the rent is ${usd(more)} higher than that of the others; ${q}'s and ${u}'s parts are equal|${q} and ${u} pay equal parts of the rent, but ${p}, who ${best}, pays ${usd(more)} more than each of them}.`,
            `{the bill for {water and power|electricity}, ${usd(extra)} a ${unit}, is split into three equal parts|on top of that, ${usd(extra)} a ${unit} for {electricity|heating and water} is shared equally by all three|all three pay the same for {light and water|electricity}, which costs ${usd(extra)} a ${unit}}.`,
          ],
          `three friends, ${p}, ${q} and ${u}, share ${what}. the rent comes to ${usd(rent)} a ${unit}, and the utilities come to ${usd(extra)}. they split the utilities evenly, but since ${p} ${best}, they agree that ${p.he} will pay ${usd(more)} more in rent than each of the other two.`,
          `for ${what}, ${p}, ${q} and ${u} pay ${usd(rent)} of rent a ${unit}, and ${usd(extra)} for water and light. all of them pay the same for water and light, but of the rent ${p}, who ${best}, pays ${usd(more)} more than ${q} and also ${usd(more)} more than ${u}.`,
        ),
      );
      const x = s.step(rent, "-", more, `without the extra part it is # dollars.`);
      const y = s.step(x, "/", s.constant(3), `${q} and ${u} pay # dollars of rent each.`);
      const z = s.step(extra, "/", s.constant(3), `everyone pays # dollars of the bill.`);
      const v = s.chain([y, more, z], ["+", "+"], `${p} pays # dollars.`);
      s.ask(
        v,
        `{how much does ${p} pay {a|each} ${unit} {in all|altogether}|what does ${p} pay a ${unit} for everything, in dollars|how many dollars a ${unit} is that for ${p}, rent and bill together}?`,
        cost(`the money that ${p} pays a ${unit}`, p),
      );
    },
  ],
  meterBill: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [meter, unit, rate] = r.pick([
        ["electricity meter", "kilowatt-hours", 0.25],
        ["water meter", "cubic meters", 3],
        ["gas meter", "cubic meters", 1.5],
        ["electricity meter", "kilowatt-hours", 0.2],
        ["heat meter", "units", 0.5],
      ] as const);
      const one = unit.slice(0, -1);
      const used = 4 * r.int(10, 80);
      const start = r.int(120, 1900);
      const [a, b] = [s.given(start), s.given(start + used)];
      const [c, f] = [s.given(rate), s.given(r.int(4, 20))];
      const bill = used * rate + f.n;
      if (Math.round(bill * 100) !== bill * 100) return false;
      const last = s.given(Math.floor(bill) - r.int(2, Math.floor(bill / 3)));
      s.tell(
        either(
          [
            `{at the beginning of the month, ${p}'s ${meter} shows ${a} ${unit}, and at the end ${b}|${p}'s ${meter} goes from ${a} to ${b} ${unit} in a month|the number on ${p}'s ${meter} is ${a} on the first day of a month and ${b} on the last, in ${unit}}.`,
            `{one ${one} costs ${usd(c)}, and there is a fixed fee of ${usd(f)}|besides a fee of ${usd(f)}, each ${one} is charged at ${usd(c)}|the bill has two parts: ${usd(c)} per ${one}, and a fee of ${usd(f)}}. {the month before, the bill was ${usd(last)}|for the month before, ${p} had to pay ${usd(last)}}.`,
          ],
          `${p}'s ${meter} read ${a} ${unit} on the first of the month and ${b} ${unit} on the last. the company charges ${usd(c)} per ${one} plus a service fee of ${usd(f)}. the previous month's bill was ${usd(last)}.`,
          `the bill before this one was ${usd(last)}. since then, ${p}'s ${meter} has gone up from ${a} to ${b} ${unit}. the price is ${usd(c)} for one ${one}, and every bill includes a fee of ${usd(f)}.`,
        ),
      );
      const x = s.step(b, "-", a, `# ${unit} were used.`);
      const y = s.step(x, "*", c, `they cost # dollars.`);
      const z = s.step(y, "+", f, `the bill is # dollars.`);
      const v = s.step(z, "-", last, `that is # dollars more.`);
      s.ask(
        v,
        `{how much higher is the new bill|by how many dollars has the bill gone up|how much more does ${p} pay than for the month before|what is the increase of the bill, in dollars}?`,
        money(`the money that ${p} pays more`, p),
      );
    },
  ],
  parkingHours: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const what = "the first hour";
      const place = r.pick(
        "in a parking garage,at a boat rental,at a bike station,at an ice rink,in an indoor playground,at a tennis hall".split(
          ",",
        ),
      );
      const [from, to] = [r.int(6, 11), r.int(1, 6)];
      const [a, b] = [s.given(r.int(2, 9)), s.given(r.pick([1, 2, 3, 1.5, 2.5, 0.5]))];
      const [h1, h2] = [s.given(from), s.given(to)];
      const fee = a.n + (12 - from + to - 1) * b.n;
      const note = s.given([20, 50, 100].find((x) => x > fee) ?? 200);
      s.tell(
        either(
          [
            `{${place}, ${what} costs ${usd(a)} and every further hour ${usd(b)}|${place}, one pays ${usd(a)} for ${what} and ${usd(b)} for each hour after that|the price ${place} is ${usd(a)} for ${what}; each hour that follows costs ${usd(b)}}.`,
            `{${p} comes at ${h1} in the morning and leaves at ${h2} in the afternoon|from ${h1} in the morning until ${h2} in the afternoon, ${p} is there|it is ${h1} in the morning when ${p} comes and ${h2} in the afternoon when ${p.he} leaves}. {${p.he} pays with ${usd(note)}|${p.he} hands over ${usd(note)}|${usd(note)} is put into the machine}.`,
          ],
          `${p} spends the day ${place}, arriving at ${h1} in the morning and leaving at ${h2} in the afternoon. it costs ${usd(a)} for the first hour and ${usd(b)} for every additional hour, and ${p} pays with ${usd(note)}.`,
          `with ${usd(note)}, ${p} pays for the time ${place}, from ${h1} in the morning to ${h2} in the afternoon. every hour costs ${usd(b)}, except the first one, which costs ${usd(a)}.`,
        ),
      );
      const x = s.chain([s.constant(12), h1, h2], ["-", "+"], `it is # hours.`);
      const y = s.step(x, "-", s.constant(1), `# of these hours come after the first.`);
      const z = s.step(y, "*", b, `they cost # dollars.`);
      const v = s.step(a, "+", z, `in all it is # dollars.`);
      const u = s.step(note, "-", v, `${p} gets # dollars back.`);
      s.ask(
        u,
        `{how much {money |}{comes back|does ${p} get back}|what is the change, in dollars|how many dollars of change {are there|does ${p} get}}?`,
        money(`the money that ${p} gets back`, p),
      );
    },
  ],
  cookAtHome: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [meal, place, stuff] = r.pick([
        ["lunch", "in a restaurant", "vegetables and rice"],
        ["coffee", "at a café", "a bag of beans"],
        ["pizza", "from a delivery service", "dough and cheese"],
        ["a smoothie", "at a bar", "fruit and milk"],
        ["breakfast", "at a bakery", "bread and eggs"],
        ["a salad", "from a salad bar", "greens and nuts"],
      ] as const);
      const it = meal.replace(/^a /, "");
      const [n, k] = [s.given(r.int(2, 7)), s.given(r.pick([2, 4, 5, 8, 10, 20]))];
      const per = r.pick([0.5, 1, 1.5, 2, 2.5, 3]);
      const [g, a] = [s.given(per * k.n), s.given(Math.floor(per) + r.int(2, 9))];
      const w = s.given(r.int(3, 12));
      s.tell(
        either(
          [
            `{${n} times a week, ${p} pays ${usd(a)} for ${meal} ${place}|${meal} ${place} costs ${p} ${usd(a)}, and that happens ${n} times a week|${p} spends ${usd(a)} on ${meal} ${place}, ${n} times each week}.`,
            `{now ${p.he} wants to make ${it} at home instead: ${usd(g)} for ${stuff} is enough for ${k} times|with ${stuff} for ${usd(g)}, ${p.he} could make ${meal} ${k} times at home, and decides to do so|made at home, ${it} would take ${stuff} for ${usd(g)} for every ${k} times, and that is ${p.his} plan}. {${p.he} keeps to this for ${w} weeks|the plan is meant for ${w} weeks}.`,
          ],
          `${p} buys ${meal} ${place} ${n} times a week for ${usd(a)} each time. then ${p.he} learns that ${usd(g)} worth of ${stuff} makes ${k} servings at home, and for the next ${w} weeks ${p.he} makes it at home just as often.`,
          `${usd(g)} for ${stuff} is enough to make ${meal} ${k} times. that is cheaper than ${place}, where ${p} has been paying ${usd(a)} each time, ${n} times a week. so for the next ${w} weeks, ${p} makes it at home.`,
        ),
      );
      const x = s.step(g, "/", k, `at home it costs # dollars each time.`);
      const y = s.step(a, "-", x, `that saves # dollars each time.`);
      const z = s.step(y, "*", n, `in a week it saves # dollars.`);
      const v = s.step(z, "*", w, `in ${w} weeks it saves # dollars.`);
      s.ask(
        v,
        `{how much does ${p} save {in all|in this time|altogether}|what does the plan save ${p}, in dollars|how many dollars less does ${p} spend in these weeks|by how many dollars is the homemade way cheaper in this time}?`,
        money(`the money that ${p} saves`, p),
      );
    },
  ],
  insuranceShare: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [what, who] = r.pick([
        ["a dented car", "the garage"],
        ["a broken leg", "the hospital"],
        ["a flooded cellar", "the plumber"],
        ["a broken window", "the glazier"],
        ["a sick dog", "the vet"],
        ["a stolen bike", "the bike shop"],
        ["a chipped tooth", "the dentist"],
      ] as const);
      const [d, k, b] = [
        s.given(50 * r.int(1, 10)),
        r.int(2, 40),
        s.given(r.pick([50, 60, 70, 75, 80, 90])),
      ];
      const all = s.given(d.n + 20 * k);
      s.tell(
        either(
          [
            `{because of ${what}, ${p} gets a bill of ${usd(all)} from ${who}|${who} wants ${usd(all)} from ${p} for ${what}|${what} leads to a bill of ${usd(all)} that ${who} sends to ${p}}.`,
            `{the insurance leaves the first ${usd(d)} to ${p} and pays ${pct(b)} of what is above that|${p}'s insurance does not pay anything for the first ${usd(d)}, but it takes over ${pct(b)} of the rest|under ${p}'s insurance, the first ${usd(d)} must be paid by the customer, and of the remaining amount ${pct(b)} is covered|of everything beyond ${usd(d)}, which ${p} has to bear alone, the insurance pays ${pct(b)}}.`,
          ],
          `${p} owes ${who} ${usd(all)} for ${what}. under ${p.his} insurance, ${p.he} pays the first ${usd(d)}, and the company covers ${pct(b)} of the rest.`,
          `${who} has sent ${p} a bill of ${usd(all)} for ${what}. the insurance company will pay ${pct(b)} of the part above ${usd(d)}; up to that, ${p} has to pay everything.`,
        ),
      );
      const x = s.step(all, "-", d, `# dollars are above the limit.`);
      const y = s.chain([x, b, s.constant(100)], ["*", "/"], `the insurance pays # dollars.`);
      const z = s.step(x, "-", y, `# dollars of the rest are not covered.`);
      const v = s.step(d, "+", z, `${p} pays # dollars.`);
      s.ask(
        v,
        `{how much of the bill {must|does} ${p} pay {alone|without help}|how many dollars does ${p} pay in the end|what is ${p}'s own part of the bill, in dollars|when the insurance has paid its part, how much is left for ${p} to pay}?`,
        cost(`the money that ${p} pays`, p),
      );
    },
  ],
  petYear: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [what, once, monthly, visit] = r.pick([
        ["a puppy", "a basket and a leash", "food", "vet visit"],
        ["a used car", "winter tires", "insurance", "repair"],
        ["a horse", "a saddle", "the stable", "visit of the blacksmith"],
        ["an aquarium", "a pump and a lamp", "fish food", "water test"],
        ["a garden plot", "a shed", "water", "load of soil"],
        ["a beehive", "a suit and a smoker", "sugar and wax", "expert check"],
        ["a drum kit", "headphones", "lessons", "set of new drumsticks"],
      ] as const);
      const t = known(s, r, visit);
      const [a, b] = [s.given(10 * r.int(8, 90)), s.given(r.int(15, 120))];
      const [c, n, d] = [s.given(r.int(10, 90)), s.given(r.int(2, 6)), s.given(r.int(10, 80))];
      s.tell(
        either(
          [
            `{${p} buys ${what} for ${usd(a)} and ${once} for ${usd(b)}|first there is ${what} for ${usd(a)} and ${once} for ${usd(b)} to pay for, and then more follows for ${p}|${what} costs ${p} ${usd(a)}, and ${usd(b)} {more |}goes for ${once}}.`,
            `{{every month|each month} ${usd(c)} is spent on ${monthly}|${monthly} takes ${usd(c)} a month|there is a monthly bill of ${usd(c)} for ${monthly}}, and {in the first year there are ${n} ${t} at ${usd(d)} each|each of the ${n} ${t} of the first year costs ${usd(d)}|${n} ${t} in the first year cost ${usd(d)} apiece}.`,
          ],
          `when ${p} got ${what}, it cost ${usd(a)}, and ${once} cost another ${usd(b)}. each month after that, ${p} paid ${usd(c)} for ${monthly}. over the first twelve months, there were also ${n} ${t}, at ${usd(d)} apiece.`,
          `${n} ${t} at ${usd(d)} each and ${usd(c)} a month for ${monthly}: these are the regular costs of the first year with ${what}. besides, ${p} had to pay ${usd(a)} to get it and ${usd(b)} for ${once}.`,
        ),
      );
      const x = s.step(a, "+", b, `at the start ${p} pays # dollars.`);
      const y = s.step(c, "*", s.constant(12), `the monthly costs make # dollars a year.`);
      const z = s.step(n, "*", d, `the ${t} cost # dollars.`);
      const v = s.step(x, "+", y, `together that is # dollars.`);
      const u = s.step(v, "+", z, `the first year costs # dollars.`);
      s.ask(
        u,
        `{how much does ${p} spend {in|during} the first year|what does the first year cost ${p} {in all|altogether}, in dollars|with everything counted, how many dollars are spent in the first year|what are all the costs of the first year, in dollars}?`,
        cost(`the money that ${p} spends in the first year`, p),
      );
    },
  ],
});
