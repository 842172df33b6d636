import { families, few, part } from "../../family";
import { cost, money, things, units } from "../../measure";
import {
  container,
  crop,
  days,
  food,
  good,
  named,
  person,
  share,
  thing,
  usd,
} from "../../words_en";

/** Stories with many people or many steps. */
export const enLong = families("en", "long", {
  farm: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [k, d] = [s.given(r.int(2, 5)), s.given(r.int(2, 15))];
      const a = s.given(2 * r.int(4, 25));
      const [x1, x2, x3, x4] = r.sample(
        "cows,goats,sheep,ducks,chickens,pigs,rabbits,geese,horses".split(","),
        4,
      );
      s.tell(
        `${p} {keeps|has} ${a} ${x1}{ on a farm|}. {there are ${k} times as many ${x2} as ${x1}|the ${x2} are ${k} times as many}.`,
        `{there are ${d} more ${x3} than ${x2}|the number of ${x3} is ${d} more than that of the ${x2}}, and {half as many ${x4} as ${x1}|the ${x4} are half as many as the ${x1}}.`,
      );
      const w = s.step(a, "*", k, `there are # ${x2}.`);
      const x = s.step(w, "+", d, `there are # ${x3}.`);
      const h = s.step(a, "/", s.constant(2), `there are # ${x4}.`);
      const y = s.step(w, "+", x, `${x2} and ${x3} make #.`);
      const z = s.step(y, "+", h, `with the ${x4} that is #.`);
      s.ask(
        z,
        `how many ${x2}, ${x3} and ${x4} are there {in all|altogether|together}?`,
        units("animal", "these animals"),
      );
    },
  ],
  fundraiser: [
    6,
    5,
    (s, r) => {
      const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
      const [t, price] = [food(s, r), s.given(r.int(2, 6))];
      const [a, k, m] = [s.given(r.int(8, 40)), s.given(r.int(2, 4)), s.given(r.int(2, 7))];
      const total = (a.n + a.n * k.n + a.n * k.n - m.n) * price.n;
      const goal = s.given(total + r.int(10, 200));
      s.tell(
        `{${p}, ${q} and ${u} sell ${t} for their {club|school|class}|to raise money, ${p}, ${q} and ${u} sell ${t}}. {each|one} ${t.one} costs ${usd(price)}.`,
        `${p} sells ${a}, ${q} sells ${k} times as many, and ${u} sells ${m} fewer than ${q}.`,
        `they {want|need} {to raise |}${usd(goal)}{ in all|}.`,
      );
      const x1 = s.step(a, "*", k, `${q} sells # ${t}.`);
      const x2 = s.step(x1, "-", m, `${u} sells # ${t}.`);
      const x3 = s.step(a, "+", x1, `${p} and ${q} sell # ${t}.`);
      const x4 = s.step(x3, "+", x2, `all three sell # ${t}.`);
      const x5 = s.step(x4, "*", price, `that brings # dollars.`);
      const x6 = s.step(goal, "-", x5, `# dollars are missing.`);
      s.ask(
        x6,
        `how {much|many dollars} {do they still need|is still missing}?`,
        money("the money that is still missing"),
      );
    },
  ],
  weekPlan: [
    5,
    4,
    (s, r) => {
      const p = person(s, r);
      const [a, b] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      const weeks = s.given(r.int(2, 8));
      const [does, unit] = r.pick([
        ["runs", "mile"],
        ["reads", "page"],
        ["writes", "letter"],
        ["sells", "lamp"],
        ["bakes", "pie"],
        ["draws", "picture"],
      ] as const);
      s.tell(
        `from Monday to Friday, ${p} ${does} ${a} ${unit}s {a|each|every} day. on the weekend ${p.he} ${does} ${b} ${unit}s {a|each|every} day.`,
      );
      const x = s.step(a, "*", s.constant(5), `from Monday to Friday that is # ${unit}s.`);
      const y = s.step(b, "*", s.constant(2), `on the weekend that is # ${unit}s.`);
      const z = s.step(x, "+", y, `in a week that is # ${unit}s.`);
      const w = s.step(z, "*", weeks, `in ${weeks} weeks that is # ${unit}s.`);
      const goal = s.given(w.n + r.int(5, 100));
      s.tell(`${p.his} {goal|aim} is ${goal} ${unit}s.`);
      const v = s.step(goal, "-", w, `# ${unit}s are missing.`);
      s.ask(
        v,
        `how many ${unit}s {are|will be} missing after ${weeks} weeks?`,
        units(unit, `the ${unit}s that are missing after ${weeks} weeks`),
      );
    },
  ],
  trip: [
    6,
    5,
    (s, r) => {
      const [n, m] = [s.given(r.int(2, 5)), s.given(r.int(2, 5))];
      const [a, c] = [s.given(r.int(8, 30)), s.given(r.int(3, 15))];
      const meal = s.given(r.int(4, 15));
      const place = r.pick(["zoo", "museum", "castle", "water park", "circus", "aquarium"]);
      s.tell(
        `${n} {adults|parents} and ${m} {children|kids} {visit|go to} a ${place}.`,
        `tickets are ${usd(a)} for adults and ${usd(c)} for children. {everyone {also |}has lunch for ${usd(meal)}|lunch costs ${usd(meal)} for each of them}.`,
      );
      const x1 = s.step(n, "*", a, `the adults' tickets cost # dollars.`);
      const x2 = s.step(m, "*", c, `the children's tickets cost # dollars.`);
      const x3 = s.step(n, "+", m, `there are # people.`);
      const x4 = s.step(x3, "*", meal, `lunch costs # dollars.`);
      const x5 = s.step(x1, "+", x2, `all tickets cost # dollars.`);
      const x6 = s.step(x5, "+", x4, `in all that is # dollars.`);
      s.ask(
        x6,
        `how {much|many dollars} do they pay {in all|altogether}?`,
        cost("the money that they pay"),
      );
    },
  ],
  harvest: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const t = crop(s, r);
      const box = container(s, r);
      const [n, k] = [r.int(3, 15), r.int(4, 12)];
      const size = r.int(2, 9);
      const [rows, trees] = [s.given(n), s.given(k)];
      const each = s.given(size * r.int(2, 6));
      const per = s.given(size);
      const price = s.given(r.int(2, 9));
      s.tell(
        `${p}'s {orchard|garden|field} has ${rows} rows of ${trees} plants. each plant {bears|gives} ${each} ${t}.`,
        `${p.he} packs {them|the ${t}} into ${box} of ${per} and sells each ${box.one} for ${usd(price)}.`,
      );
      const x1 = s.step(rows, "*", trees, `there are # plants.`);
      const x2 = s.step(x1, "*", each, `they bear # ${t}.`);
      const x3 = s.step(x2, "/", per, `that fills # ${box}.`);
      const x4 = s.step(x3, "*", price, `they bring # dollars.`);
      const cost = s.given(part(r, Math.min(900, x4.n)));
      s.tell(`{water and tools cost ${usd(cost)}|${p.he} pays ${usd(cost)} for help}.`);
      const x5 = s.step(x4, "-", cost, `that leaves # dollars.`);
      s.ask(
        x5,
        `how {much|many dollars} {is left for ${p}|does ${p} have in the end|does ${p} keep}?`,
        money(`the money that ${p} keeps`, p),
      );
    },
  ],
  dayByDay: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [d1, d2, d3] = days(r, 3);
      const [k, b] = [s.given(r.int(2, 4)), s.given(r.int(2, 12))];
      const a = s.given(r.int(Math.max(5, b.n), 40));
      const [did, verb, unit] = r.pick([
        ["read", "read", "page"],
        ["sold", "sell", "ticket"],
        ["made", "make", "card"],
        ["solved", "solve", "problem"],
        ["ran", "run", "lap"],
        ["planted", "plant", "bulb"],
      ] as const);
      s.tell(
        `${p} ${did} ${a} ${unit}s on ${d1}.`,
        `on ${d2} ${p.he} ${did} ${k} times as many, and on ${d3} ${b} fewer than on ${d2}.`,
      );
      const x1 = s.step(a, "*", k, `on ${d2} it was # ${unit}s.`);
      const x2 = s.step(x1, "-", b, `on ${d3} it was # ${unit}s.`);
      const x3 = s.step(a, "+", x1, `the first two days make # ${unit}s.`);
      const x4 = s.step(x3, "+", x2, `in all that is # ${unit}s.`);
      s.ask(
        x4,
        `how many ${unit}s did ${p} ${verb} {in all|altogether|in the three days|in total}?`,
        units(unit, `the ${unit}s of the three days`, p),
      );
    },
  ],
  thirds: [
    5,
    6,
    (s, r) => {
      const [p, q, u, t] = [named(s, r), named(s, r), named(s, r), thing(s, r)];
      const [d, e] = [r.int(2, 5), r.int(2, 5)];
      const a = s.given(d * e * r.int(2, 12));
      const c = s.given(r.int(2, 15));
      const rest = a.n - a.n / d - a.n / e - c.n;
      if (rest < 2 || d === e) return false;
      s.tell(
        `${p} has ${a} ${t}. {${p.he} gives|first ${p.he} gives} ${share(1, d).of} them to ${q} and ${share(1, e).of} the ${a} ${t} to ${u}.`,
        `${c} more {get lost|are stolen|break}.`,
      );
      const x1 = s.step(a, "/", s.constant(d), `${q} gets # ${t}.`);
      const x2 = s.step(a, "/", s.constant(e), `${u} gets # ${t}.`);
      const x3 = s.step(x1, "+", x2, `together they get # ${t}.`);
      const x4 = s.step(a, "-", x3, `that leaves # ${t}.`);
      const x5 = s.step(x4, "-", c, `in the end there are # ${t}.`);
      s.ask(
        x5,
        `how many ${t} does ${p} have {left|in the end}?`,
        things(t, `the ${t} that ${p} has in the end`, p),
      );
    },
  ],
  rentAndFood: [
    7,
    6,
    (s, r) => {
      const p = person(s, r);
      const [w, h, d] = [s.given(r.int(12, 30)), s.given(r.int(4, 9)), s.given(r.int(3, 6))];
      const weeks = s.constant(4);
      const income = w.n * h.n * d.n * 4;
      const k = r.pick([4, 5, 10]);
      if (income % k !== 0) return false;
      const food = s.given(r.int(20, 90));
      if (income / k + food.n * 4 >= income - 50) return false;
      s.tell(
        `${p} works ${h} hours a day, ${d} days a week, for ${usd(w)} an hour.`,
        `${p.he} {pays|gives} ${share(1, k).of} {what ${p.he} earns|${p.his} pay} for ${p.his} room and {spends|pays} ${usd(food)} a week {on|for} food. {a month has four weeks|take four weeks for a month}.`,
      );
      const x1 = s.step(w, "*", h, `in a day ${p} earns # dollars.`);
      const x2 = s.step(x1, "*", d, `in a week that is # dollars.`);
      const x3 = s.step(x2, "*", weeks, `in a month that is # dollars.`);
      const x4 = s.step(x3, "/", s.constant(k), `the room costs # dollars.`);
      const x5 = s.step(food, "*", weeks, `food costs # dollars.`);
      const x6 = s.step(x3, "-", x4, `without the room # dollars are left.`);
      const x7 = s.step(x6, "-", x5, `in the end # dollars are left.`);
      s.ask(
        x7,
        `how {much|many dollars} does ${p} have left {after|at the end of} a month?`,
        money(`the money that ${p} has left after a month`, p),
      );
    },
  ],
  shipment: [
    8,
    6,
    (s, r) => {
      const [t, u] = [good(s, r), good(s, r)];
      const [a, b] = [s.given(few(r) + 1), s.given(r.int(4, 15))];
      const [c, d] = [s.given(few(r) + 1), s.given(r.int(4, 15))];
      const [x1, x2] = [s.given(part(r, a.n * b.n)), s.given(part(r, c.n * d.n))];
      const [y1, y2] = [s.given(r.int(2, 9)), s.given(r.int(2, 9))];
      s.tell(
        `a shop gets ${a} boxes with ${b} ${t} each and ${c} boxes with ${d} ${u} each.`,
        `{it sells|they sell} ${x1} ${t} at ${usd(y1)} each and ${x2} ${u} at ${usd(y2)} each {before|by} noon.`,
        `{in the afternoon|after that}, all the rest is sold at the same prices.`,
      );
      const w1 = s.step(a, "*", b, `there are # ${t}.`);
      const w2 = s.step(w1, "-", x1, `in the afternoon # ${t} are sold.`);
      const w3 = s.step(w2, "*", y1, `they bring # dollars.`);
      const w4 = s.step(c, "*", d, `there are # ${u}.`);
      const w5 = s.step(w4, "-", x2, `in the afternoon # ${u} are sold.`);
      const w6 = s.step(w5, "*", y2, `they bring # dollars.`);
      const w7 = s.step(w3, "+", w6, `the afternoon brings # dollars.`);
      const w8 = s.chain(
        [w7, x1, y1, x2, y2],
        ["-", "*", "-", "*"],
        `it brings # dollars more than the time before noon.`,
      );
      if (w8.value.num <= 0) return false;
      s.ask(
        w8,
        `how many dollars more does the afternoon bring than the time before noon?`,
        money("the difference"),
      );
    },
  ],
});
