import { families, part } from "../../family";
import { cost, money, units } from "../../measure";
import { container, days, food, named, person, usd } from "../../words_en";

const MADE = "bolt,tile,brick,toy,bottle,lamp,shirt,candle,nail,chair".split(",");

/** Work: wages, sales, loans, farms, factories, building. */
export const enWork = families("en", "work", {
  weekendPay: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [w, more] = [s.given(r.int(9, 30)), s.given(r.int(2, 12))];
      const [h, k] = [s.given(r.int(15, 45)), s.given(r.int(3, 12))];
      const day = r.pick(["Sundays", "Saturdays", "holidays"]);
      s.tell(
        `{${p} is paid ${usd(w)} an hour, and on ${day} ${usd(more)} an hour on top of that|an hour of ${p}'s work is paid ${usd(w)}, but on ${day} it is ${usd(more)} more|the hourly pay of ${p} is ${usd(w)} and rises by ${usd(more)} on ${day}}.`,
        `{in one week ${p.he} works ${h} hours on ordinary days and ${k} hours on ${day}|one week there were ${h} normal hours, and ${k} hours fell on ${day}}.`,
      );
      const x = s.step(h, "*", w, `the normal hours bring # dollars.`);
      const y = s.step(w, "+", more, `an hour on ${day} brings # dollars.`);
      const z = s.step(k, "*", y, `those hours bring # dollars.`);
      const v = s.step(x, "+", z, `in all that is # dollars.`);
      s.ask(
        v,
        `{what {are|were} ${p}'s earnings in that week|how much {money |}does ${p} {make|earn} in {such a|that} week|how many dollars does the week bring ${p}}?`,
        money(`the money that ${p} earns in that week`, p),
      );
    },
  ],
  commission: [
    4,
    6,
    (s, r) => {
      const p = named(s, r);
      const t = r.pick("cameras,sofas,laptops,bicycles,guitars,carpets,watches,pianos".split(","));
      const [base, n] = [s.given(50 * r.int(4, 30)), s.given(r.int(3, 30))];
      const [each, pct] = [s.given(10 * r.int(2, 40)), s.given(r.pick([5, 10, 15, 20]))];
      const tax = s.given(10 * r.int(2, 12));
      s.tell(
        `{${p}'s monthly salary is ${usd(base)}. on top of it ${p.he} {gets|receives} ${pct}% of the value of everything ${p.he} sells|${p} sells ${t}. ${p.he} keeps ${pct}% of all sales and gets a fixed ${usd(base)} a month as well}.`,
        `{in May, ${p.he} sold ${n} ${t} at ${usd(each)} each|this month, ${n} ${t} were sold, each for ${usd(each)}}, and ${usd(tax)} {was|were} kept back for insurance.`,
      );
      const x = s.step(n, "*", each, `the sales are # dollars.`);
      const y = s.chain([x, pct, s.constant(100)], ["*", "/"], `${p}'s part is # dollars.`);
      const z = s.step(base, "+", y, `with the salary it is # dollars.`);
      const w = s.step(z, "-", tax, `after insurance # dollars are paid out.`);
      s.ask(
        w,
        `{how much {was paid out to ${p}|did ${p} take home}|what amount did ${p} {get|receive} that month|how many dollars did ${p} have at the end of that month}?`,
        money(`the money that ${p} gets`, p),
      );
    },
  ],
  threeMarkets: [
    5,
    5,
    (s, r) => {
      const [p, t] = [person(s, r), food(s, r)];
      const [d1, d2, d3] = days(r, 3);
      const [a, b, c] = [s.given(r.int(10, 60)), s.given(r.int(5, 60)), s.given(r.int(5, 60))];
      const [price, rent] = [s.given(r.pick([1, 2, 3, 4, 5, 1.5, 2.5])), s.given(r.int(3, 20))];
      if ((a.n + b.n + c.n) * price.n <= 3 * rent.n) return false;
      s.tell(
        `{${p} runs a small stall and sold ${a} ${t} on ${d1}, ${b} on ${d2} and ${c} on ${d3}|on ${d1}, ${p} sold ${a} ${t} {in the street|at the station}; on ${d2} it was ${b} and on ${d3} ${c}|in three days (${d1} to ${d3}) ${p} sold ${a}, ${b} and ${c} ${t}}.`,
        `{each ${t.one} {was sold|went} for ${usd(price)}. the stall costs ${usd(rent)} {a|per} day|the stall cost ${p.him} ${usd(rent)} a day, and each ${t.one} brought ${usd(price)}}.`,
      );
      const x = s.chain([a, b, c], ["+", "+"], `# ${t} were sold.`);
      const y = s.step(x, "*", price, `they brought # dollars.`);
      const z = s.step(rent, "*", s.constant(3), `the stall cost # dollars.`);
      const w = s.step(y, "-", z, `# dollars remain.`);
      const v = s.step(w, "/", s.constant(3), `that is # dollars a day.`);
      if (!Number.isInteger(v.n * 100)) return false;
      s.ask(
        v,
        `{after paying for the stall, how much was left per day on average|what was ${p}'s average daily income after the cost of the stall|how many dollars a day did ${p} keep on average{, stall paid|}}?`,
        money(`the money that ${p} kept a day`, p),
      );
    },
  ],
  fasterMachine: [
    5,
    4,
    (s, r) => {
      const one = r.pick(MADE);
      const what = `${one}s`;
      const [a, h1, total] = [s.given(r.int(5, 90)), s.given(r.int(2, 5)), s.given(r.int(6, 12))];
      const faster = r.chance(0.6);
      const b = s.given(part(r, a.n));
      s.tell(
        `{a machine makes ${a} ${what} {an|per} hour. after ${h1} hours it is set to work ${faster ? "faster" : "slower"} and makes ${b} ${faster ? "more" : "fewer"} {per|each} hour than before|for the first ${h1} hours of a shift, a workshop turns out ${a} ${what} an hour; after that, it is ${b} ${faster ? "more" : "fewer"} an hour|a factory starts the day with ${a} ${what} an hour, but when ${h1} hours have passed, this {number|rate} ${faster ? "rises" : "drops"} by ${b}}.`,
      );
      const x = s.step(a, "*", h1, `the first hours give # ${what}.`);
      const y = s.step(a, faster ? "+" : "-", b, `after that it is # ${what} an hour.`);
      const z = s.step(total, "-", h1, `this goes on for # hours.`);
      const w = s.step(y, "*", z, `these hours give # ${what}.`);
      const v = s.step(x, "+", w, `in all that is # ${what}.`);
      s.ask(
        v,
        `{how many ${what} {are|will be} {made|finished} in ${total} hours{ altogether|}|if the {work|shift} lasts ${total} hours {in all|altogether}, how many ${what} are made|what is the number of ${what} made within ${total} hours}?`,
        units(one, `the ${what} that are made in ${total} hours`),
      );
    },
  ],
  crates: [
    3,
    4,
    (s, r) => {
      const [p, t] = [person(s, r), food(s, r)];
      const box = container(s, r);
      const [k, m, n] = [r.int(4, 24), r.int(2, 10), r.int(2, 12)];
      const bad = s.given(r.int(3, 60));
      const all = s.given(k * m * n + bad.n);
      const [each, per] = [s.given(k), s.given(m)];
      const car = r.pick("cart,van,boat,truck,trailer".split(","));
      s.tell(
        `{${p} has to ship ${all} ${t}, but ${bad} turn out to be spoiled|of the ${all} ${t} in ${p}'s store room, ${bad} cannot be sold|there are ${all} ${t} to be sent off by ${p}, who sorts out ${bad} of them}.`,
        `{the {good ones|others} are packed, ${each} to a ${box.one}, and the ${car} takes ${per} ${box} {at a time|per trip}|a ${box.one} holds ${each} {${t}|of the rest}, and ${per} ${box} fit on the ${car}}.`,
      );
      const x = s.step(all, "-", bad, `# ${t} are packed.`);
      const y = s.step(x, "/", each, `they fill # ${box}.`);
      const z = s.step(y, "/", per, `the ${car} goes # times.`);
      s.ask(
        z,
        `{how many times {must|does} the ${car} go|how many trips {are needed|does the ${car} make}|if nothing stays behind, how many trips does the ${car} make}?`,
        units("trip", `the trips of the ${car}`),
      );
    },
  ],
  loanMonths: [
    4,
    6,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [amount, pct, months] = [
        100 * r.int(2, 60),
        r.pick([4, 5, 8, 10, 12, 15, 20]),
        r.pick([5, 6, 8, 10, 12, 20, 24]),
      ];
      const owed = (amount * (100 + pct)) / 100;
      if (owed % months !== 0) return false;
      const paid = r.int(2, months - 2);
      const [loan, rate, n, k] = [s.given(amount), s.given(pct), s.given(months), s.given(paid)];
      const what = r.pick("a used car,a roof,a course,a boat,new windows,a shop".split(","));
      s.tell(
        `{${p} borrows ${usd(loan)} from ${q} for ${what}. they agree that ${rate}% of it is added as interest|to pay for ${what}, ${p} takes a loan of ${usd(loan)} and has to pay ${rate}% interest on it, once|${q} lends ${p} ${usd(loan)} for ${what} and asks for ${rate}% more to be given back}.`,
        `{all|everything} is paid back in ${n} equal monthly {payments|parts}.`,
      );
      const x = s.chain([loan, rate, s.constant(100)], ["*", "/"], `the interest is # dollars.`);
      const y = s.step(loan, "+", x, `${p} pays back # dollars.`);
      const z = s.step(y, "/", n, `each month that is # dollars.`);
      const w = s.step(z, "*", k, `in ${k} months it is # dollars.`);
      s.ask(
        w,
        `{how much has ${p} paid after ${k} months|how much of it is paid after the first ${k} months|when ${k} months have passed, how many dollars has ${p} paid back}?`,
        money(`the money that ${p} has paid back after ${k} months`, p),
      );
    },
  ],
  paintWall: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [w, h, n] = [s.given(r.int(8, 40)), s.given(r.int(7, 14)), s.given(r.int(2, 4))];
      const win = s.given(r.int(4, 20));
      if (w.n * h.n <= 2 * n.n * win.n) return false;
      const price = s.given(r.pick([1, 2, 3, 4, 0.5, 1.5, 2.5]));
      const [does, cover] = r.pick([
        ["paints", "paint"],
        ["plasters", "plaster"],
        ["papers", "wallpaper"],
      ] as const);
      s.tell(
        `{${p} ${does} a wall that is ${w} feet {long|wide} and ${h} feet high|a wall of ${w} by ${h} feet is what ${p} ${does}|the wall that ${p} ${does} measures ${w} feet by ${h} feet}.`,
        `{it has ${n} windows of ${win} square feet each, which {stay|are left} free|only the ${n} windows, each of ${win} square feet, are left out}, and ${cover} for one square foot costs ${usd(price)}.`,
      );
      const x = s.step(w, "*", h, `the whole wall has # square feet.`);
      const y = s.step(n, "*", win, `the windows have # square feet.`);
      const z = s.step(x, "-", y, `# square feet remain.`);
      const v = s.step(z, "*", price, `the ${cover} costs # dollars.`);
      s.ask(
        v,
        `{how much does ${p} {pay|spend} for the ${cover}|what is the cost of the ${cover}|how many dollars' worth of ${cover} {does ${p} need|must ${p} buy}}?`,
        cost(`the cost of the ${cover}`, p),
      );
    },
  ],
  gateFence: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [l, w] = [s.given(r.int(15, 90)), s.given(r.int(8, 60))];
      const [gate, price] = [s.given(r.int(3, 12)), s.given(r.int(2, 20))];
      const place = r.pick(
        "meadow,chicken yard,orchard,pony field,schoolyard,sheep pasture".split(","),
      );
      s.tell(
        `{${p} puts wire around a ${place} of ${l} by ${w} meters, except for a gate of ${gate} meters|a rectangular ${place}, ${l} meters long and ${w} meters wide, gets a fence all around, apart from an opening of ${gate} meters. ${p} does the work|around ${p}'s ${place}, a rectangle ${l} meters by ${w} meters, a fence is built that leaves ${gate} meters free for a gate}.`,
      );
      s.tell(`{a|one|each} meter of {this fence|fence} costs ${usd(price)}.`);
      const x = s.step(l, "+", w, `two sides make # meters.`);
      const y = s.step(x, "*", s.constant(2), `once around is # meters.`);
      const z = s.step(y, "-", gate, `the fence is # meters long.`);
      const v = s.step(z, "*", price, `it costs # dollars.`);
      s.ask(
        v,
        `{how much does the fence cost|what {will|must} ${p} pay for the fence|how many dollars does ${p} spend on the fence}?`,
        cost("the cost of the fence", p),
      );
    },
  ],
  orchardSale: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const t = r.pick("tomatoes,peppers,cucumbers,strawberries,pea pods,eggplants".split(","));
      const [k, pick, per] = [r.int(3, 15), r.int(4, 20), r.pick([4, 5, 6, 8, 10, 12])];
      const rows = r.int(2, 9);
      if ((rows * k * pick) % per !== 0) return false;
      const [n, m, each, bag, price] = [
        s.given(rows),
        s.given(k),
        s.given(pick),
        s.given(per),
        s.given(r.int(2, 9)),
      ];
      s.tell(
        `{${p} {planted|has} ${n} rows of ${m} plants each. this year every plant {gives|bears} ${each} ${t}|in ${n} rows with ${m} plants in a row, ${p} grows ${t}, and ${each} of them come from each plant|from each of ${p}'s plants, which stand in ${n} rows of ${m}, ${each} ${t} are picked}.`,
        `{they are sold in bags of ${bag} at ${usd(price)} {a|per} bag|a bag of ${bag} ${t} sells for ${usd(price)}}.`,
      );
      const x = s.step(n, "*", m, `there are # plants.`);
      const y = s.step(x, "*", each, `they give # ${t}.`);
      const z = s.step(y, "/", bag, `that makes # bags.`);
      const w = s.step(z, "*", price, `they bring # dollars.`);
      s.ask(
        w,
        `{how much does ${p} {take in|get} {if|when} all bags are sold|if every bag is sold, how many dollars come in|what does the whole harvest bring, in dollars}?`,
        money(`the money that the harvest brings`, p),
      );
    },
  ],
});
