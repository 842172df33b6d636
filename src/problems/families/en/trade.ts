import { count, divisors, families, part } from "../../family";
import { cost, money, things } from "../../measure";
import { container, food, good, named, person, thing, usd } from "../../words_en";
import { MUCH } from "./money";

/** More about money: wages, profit, debts, shopping on a budget. */
export const enTrade = families("en", "money", {
  wage: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [w, h, d] = [s.given(r.int(8, 40)), s.given(r.int(2, 10)), s.given(r.int(2, 7))];
      s.tell(
        `{${p} {earns|makes|is paid|gets} ${usd(w)} {an|per} hour and works ${h} hours {a|each|per} day|${p} works ${h} hours {a|every} day {for|at} ${usd(w)} an hour|for {each|every} hour of work ${p} gets ${usd(w)}. ${p.he} works ${h} hours a day}.`,
      );
      const x = s.step(w, "*", h, `that is # dollars a day.`);
      const y = s.step(x, "*", d, `in ${d} days that is # dollars.`);
      s.ask(
        y,
        `${MUCH} does ${p} {earn|make} in ${d} days?`,
        money(`the money that ${p} earns in ${d} days`, p),
      );
    },
  ],
  overtime: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const w = s.given(2 * r.int(4, 15));
      const [base, extra] = [s.given(r.pick([30, 35, 36, 38, 40])), r.int(2, 12)];
      const total = s.given(base.n + extra);
      s.tell(
        `{${p} {earns|is paid} ${usd(w)} {an|per} hour for the first ${base} hours {of a week|each week}, and {one and a half times that|1.5 times as much} for every hour {beyond that|after that}|for up to ${base} hours a week ${p} gets ${usd(w)} an hour. every {extra|further} hour is paid {one and a half times|1.5 times} as much}.`,
        `{this|last} week ${p.he} {worked|works} ${total} hours.`,
      );
      const normal = s.step(base, "*", w, `the first hours bring # dollars.`);
      const over = s.step(total, "-", base, `# hours are beyond that.`);
      const rate = s.step(w, "*", s.constant(1.5), `such an hour is paid # dollars.`);
      const more = s.step(over, "*", rate, `they bring # dollars.`);
      const all = s.step(normal, "+", more, `in all that is # dollars.`);
      s.ask(
        all,
        `${MUCH} did ${p} {earn|make} that week?`,
        money(`the money that ${p} earned that week`, p),
      );
    },
  ],
  profit: [
    3,
    4,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [n, buy] = [s.given(r.int(5, 40)), s.given(r.int(2, 20))];
      const sell = s.given(buy.n + r.int(1, 15));
      s.tell(
        `{${p} {buys|bought|makes} ${n} ${t} for ${usd(buy)} each and sells {them|all of them} for ${usd(sell)} each|${p} {buys|bought} ${n} ${t} at ${usd(buy)} each. ${p.he} sells {them|all of them} at ${usd(sell)} each|making one ${t.one} costs ${p} ${usd(buy)}, and ${p.he} sells it for ${usd(sell)}. ${p.he} makes and sells ${n} ${t}}.`,
      );
      const x = s.step(n, "*", buy, `${p} spends # dollars.`);
      const y = s.step(n, "*", sell, `${p} gets # dollars.`);
      const z = s.step(y, "-", x, `the profit is # dollars.`);
      s.ask(
        z,
        `{what is ${p.his} profit|how much {profit|money} does ${p} make|how much does ${p} gain}?`,
        money(`the profit that ${p} makes`, p),
      );
    },
  ],
  payBack: [
    2,
    4,
    (s, r) => {
      const [p, q] = [person(s, r), named(s, r)];
      const [n, k] = [r.int(2, 12), r.int(3, 40)];
      const done = r.int(5, 60);
      const [debt, first, months] = [s.given(n * k + done), s.given(done), s.given(n)];
      const unit = r.pick(["week", "month"]);
      s.tell(
        `${p} {owes ${q}|has to pay back to ${q}} ${usd(debt)}.`,
        `${p.he} {pays|gives back} ${usd(first)} at once and the rest in ${months} equal {payments|parts}, one {every|each} ${unit}.`,
      );
      const x = s.step(debt, "-", first, `# dollars remain.`);
      const y = s.step(x, "/", months, `each payment is # dollars.`);
      s.ask(
        y,
        `{how much {is each payment|does ${p} pay each ${unit}}|what does ${p} pay {every|each} ${unit}}?`,
        money(`the money that ${p} pays each ${unit}`, p),
      );
    },
  ],
  bothSpend: [
    3,
    3,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [a, b] = [s.given(r.int(10, 90)), s.given(r.int(10, 90))];
      const all = a.n + b.n;
      const c = s.given(part(r, all - 3));
      const e = s.given(part(r, all - c.n));
      const [x1, x2] = r.sample(
        "a cake,flowers,a card,balloons,a book,chocolates,a toy,a scarf".split(","),
        2,
      );
      s.tell(
        `{${p} and ${q} want to {buy presents|give a party} together. ${p} has ${usd(a)} and ${q} has ${usd(b)}|${p} has ${usd(a)}, and ${q} has ${usd(b)}. they put their money together}.`,
        `they {spend|pay} ${usd(c)} {on|for} ${x1} and ${usd(e)} {on|for} ${x2}.`,
      );
      const x = s.step(a, "+", b, `together they have # dollars.`);
      const y = s.step(x, "-", c, `after ${x1} they have # dollars.`);
      const z = s.step(y, "-", e, `in the end they have # dollars.`);
      s.ask(
        z,
        `${MUCH} {is left|do they have left|do they still have}?`,
        money(`the money that they have left`),
      );
    },
  ],
  cheaperShop: [
    3,
    4,
    (s, r) => {
      const [p, t] = [named(s, r), thing(s, r)];
      const n = s.given(r.int(3, 20));
      const dear = s.given(r.int(5, 30));
      const cheap = s.given(r.int(2, dear.n - 1));
      s.tell(
        `{in one shop {a|one} ${t.one} costs ${usd(dear)}, {in another|in the shop next door} {only |}${usd(cheap)}|one store sells ${t} at ${usd(dear)} each and another at ${usd(cheap)} each}.`,
        `${p} {needs|wants to buy} ${n} {${t}|of them}.`,
      );
      const x = s.step(n, "*", dear, `in the dear shop they cost # dollars.`);
      const y = s.step(n, "*", cheap, `in the cheap shop they cost # dollars.`);
      const z = s.step(x, "-", y, `${p} saves # dollars.`);
      s.ask(
        z,
        `{how much does ${p} save by going to the cheaper {shop|store}|how much more would ${p} pay in the {dearer|more expensive} {shop|store}}?`,
        money(`the money that ${p} saves`, p),
      );
    },
  ],
  howManyCanBuy: [
    2,
    3,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [n, k, spent] = [r.int(2, 15), r.int(2, 12), r.int(2, 50)];
      const [have, gone, each] = [s.given(n * k + spent), s.given(spent), s.given(k)];
      const what = r.pick("a book,a shirt,lunch,a gift,a bus ticket,a magazine".split(","));
      s.tell(
        `${p} {has|had|gets} ${usd(have)}.`,
        `{${p.he} {spends|pays} ${usd(gone)} {on|for} ${what} and {uses|spends} the rest {to buy|on} ${t} {that cost|at} ${usd(each)} each|after {spending|paying} ${usd(gone)} for ${what}, ${p.he} buys ${t} for ${usd(each)} each with {the rest|what is left}}.`,
      );
      const x = s.step(have, "-", gone, `that leaves # dollars.`);
      const y = s.step(x, "/", each, `${p} buys # ${t}.`);
      s.ask(y, `how many ${t} {does|can} ${p} buy?`, things(t, `the ${t} that ${p} buys`, p));
    },
  ],
  lessThan: [
    2,
    3,
    (s, r) => {
      const [t, u] = [good(s, r), good(s, r)];
      const p = person(s, r);
      const a = s.given(count(r) + 5);
      const more = r.chance(0.5);
      const b = s.given(more ? r.int(2, 40) : part(r, a.n));
      s.tell(
        `{a|one} ${t.one} costs ${usd(a)} and {a|one} ${u.one} costs ${usd(b)} ${more ? "more" : "less"}.`,
        `${p} buys {one of each|both|one ${t.one} and one ${u.one}}.`,
      );
      const x = s.step(a, more ? "+" : "-", b, `the ${u.one} costs # dollars.`);
      const y = s.step(a, "+", x, `both cost # dollars.`);
      s.ask(
        y,
        `{${MUCH} does ${p} {pay|spend}|what do both cost together}?`,
        cost(`the money that ${p} pays`, p),
      );
    },
  ],
  marketDay: [
    4,
    4,
    (s, r) => {
      const [p, t] = [person(s, r), food(s, r)];
      const box = container(s, r);
      const [n, k] = [r.int(4, 12), r.pick([4, 5, 6, 8, 10, 12, 20])];
      const bad = r.pick(divisors(n * k, 2, 12));
      const boxes = s.given(n);
      const each = s.given(k);
      const lost = s.given(bad);
      const unit = s.given(r.int(1, 5) + r.pick([0, 0, 0.5]));
      const stall = s.given(part(r, Math.max(4, Math.floor((n * k - bad) * unit.n))));
      s.tell(
        `${p} {brings|takes} ${boxes} ${box} of ${t} to {the|a} market, {with ${each} in each|each with ${each} ${t}}.`,
        `${lost} of {them|the ${t}} are {bad|crushed}, and all the others are sold {for|at} ${usd(unit)} each.`,
        `{the place for the stall|renting the stall} costs ${usd(stall)}.`,
      );
      const a = s.step(boxes, "*", each, `there are # ${t}.`);
      const b = s.step(a, "-", lost, `# ${t} are sold.`);
      const c = s.step(b, "*", unit, `they bring # dollars.`);
      const d = s.step(c, "-", stall, `${p} keeps # dollars.`);
      s.ask(
        d,
        `${MUCH} {does ${p} {keep|have in the end|take home}|is left for ${p}}?`,
        money(`the money that ${p} takes home`, p),
      );
    },
  ],
});
