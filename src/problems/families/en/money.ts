import { families, few, part } from "../../family";
import { cost, money, size, unitPrice } from "../../measure";
import { person, price, thing, usd } from "../../words_en";

/** Asks for an amount of money. */
export const MUCH = "{how much|how many dollars|how much money}";

/** Notes and round amounts that people pay with. */
const NOTES = [5, 10, 20, 50, 100, 200, 500, 1000];

/** Money: prices, change, savings, wages, discounts. */
export const enMoney = families("en", "money", {
  cost: [
    1,
    2,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [n, each] = [s.given(r.int(2, 15)), s.given(price(r, 25))];
      s.tell(
        `{${p} {buys|bought|orders} ${n} ${t} {at|for} ${usd(each)} {each|apiece}|{a|each|one} ${t.one} costs ${usd(each)}. ${p} {buys|bought|needs|wants} ${n} {of them|${t}}|${p} {buys|bought} ${n} ${t}. {each|each ${t.one}} {costs|cost} ${usd(each)}|${t} {cost|are sold for} ${usd(each)} each, and ${p} takes ${n}}.`,
      );
      const x = s.step(n, "*", each, `${p} pays # dollars.`);
      s.ask(
        x,
        `{${MUCH} does ${p} {pay|spend|have to pay}|what {do the ${t} cost|is the total {price|cost}}|how much do {they|the ${n} ${t}} cost {in all|together|}}?`,
        cost(`the money that ${p} pays for ${n} ${t}`, p),
      );
    },
  ],
  left: [
    1,
    1,
    (s, r) => {
      const p = person(s, r);
      const all = r.chance(0.4) ? r.pick([20, 50, 100, 200]) : r.int(10, 150);
      const cents = r.chance(0.15);
      const a = s.given(cents ? all + 0.5 : all);
      const b = s.given(cents ? r.int(2, all - 1) + r.pick([0.25, 0.5, 0.75]) : r.int(2, all - 1));
      const what = r.pick(
        "a toy,a book,a shirt,lunch,a game,a gift,a haircut,a ticket,groceries,gas,a pizza,shoes,a magazine".split(
          ",",
        ),
      );
      s.tell(
        `{${p} {had|has|took along} ${usd(a)} and {spent|spends|paid} ${usd(b)} {on|for} ${what}|${p} has ${usd(a)}. ${p.he} {spends|pays} ${usd(b)} {on|for} ${what}|out of ${usd(a)}, ${p} {spends|spent} ${usd(b)} on ${what}}.`,
      );
      const x = s.step(a, "-", b, `${p} has # dollars left.`);
      s.ask(
        x,
        `{${MUCH} {is left|does ${p} have left|does ${p.he} still have}|what is left of ${p.his} money}?`,
        money(`the money that ${p} has left`, p),
      );
    },
  ],
  unitPrice: [
    1,
    2,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [n, each] = [r.int(2, 20), price(r, 15)];
      const [total, m] = [s.given(n * each), s.given(n)];
      s.tell(
        `{${p} {pays|paid|spends} ${usd(total)} for ${m} ${t}{, all of the same price| that cost the same|}|${m} ${t} cost ${usd(total)} {in all|altogether|}|a {pack|box|set} of ${m} ${t} costs ${usd(total)}}.`,
      );
      const x = s.step(total, "/", m, `each costs # dollars.`);
      s.ask(
        x,
        `{how much {does {each|one} cost|is {each|one|one ${t.one}}}|what is the {price|cost} of {one|one ${t.one}|each ${t.one}}}?`,
        unitPrice(`the price of one ${t.one}`),
      );
    },
  ],
  needMore: [
    1,
    1,
    (s, r) => {
      const p = person(s, r);
      const goal = r.int(15, 300);
      const [a, b] = [s.given(goal), s.given(part(r, goal))];
      const what = r.pick(
        "bike,phone,camera,game console,guitar,jacket,skateboard,tent,watch,chess set".split(","),
      );
      s.tell(
        `{${p} wants {to buy |}a ${what} {that costs|for|which costs} ${usd(a)} {and|but} {has|has saved} ${usd(b)} {so far|}|a ${what} costs ${usd(a)}. ${p} {has|has saved|already has} {only |}${usd(b)}}.`,
      );
      const x = s.step(a, "-", b, `${p} needs # more dollars.`);
      s.ask(
        x,
        `{how much more {money |}does ${p} {need|have to save}|how many more dollars {are needed|does ${p} need}|how much {is ${p} short|is missing}}?`,
        money(`the money that ${p} still needs`, p),
      );
    },
  ],
  change: [
    2,
    3,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [n, each] = [s.given(r.int(2, 12)), s.given(price(r, 12))];
      const total = n.n * each.n;
      const fitting = NOTES.filter((note) => note > total);
      const paid = s.given(
        r.chance(0.7) ? r.pick(fitting.slice(0, 3)) : Math.ceil(total) + r.int(1, 40),
      );
      s.tell(
        `{${p} {has|had|takes} ${usd(paid)}. ${p.he} {buys|bought} ${n} ${t} {for|at} ${usd(each)} each|${p} {buys|bought} ${n} ${t} at ${usd(each)} each and pays with {${usd(paid)}|a $${paid} bill}|{a|one} ${t.one} costs ${usd(each)}. ${p} buys ${n} and {gives the cashier|pays with} ${usd(paid)}}.`,
      );
      const x = s.step(n, "*", each, `the ${t} cost # dollars.`);
      const y = s.step(paid, "-", x, `that leaves # dollars.`);
      s.ask(
        y,
        `{${MUCH} {is left|does ${p} have left|does ${p.he} get back}|how much change does ${p} {get|receive}|what is ${p.his} change}?`,
        money(`the money that ${p} has left`, p),
      );
    },
  ],
  twoItems: [
    3,
    3,
    (s, r) => {
      const [p, t, u] = [person(s, r), thing(s, r), thing(s, r)];
      const [a, b] = [s.given(few(r)), s.given(price(r, 20))];
      const [c, d] = [s.given(few(r)), s.given(price(r, 20))];
      s.tell(
        `{${p} {buys|bought|orders} ${a} ${t} at ${usd(b)} each and ${c} ${u} at ${usd(d)} each|{a|one} ${t.one} costs ${usd(b)} and {a|one} ${u.one} {costs |}${usd(d)}. ${p} {buys|needs|bought} ${a} ${t} and ${c} ${u}|${p} {bought|buys} ${a} ${t} {for|at} ${usd(b)} each. ${p.he} also {bought|buys} ${c} ${u}, which cost ${usd(d)} each}.`,
      );
      const x = s.step(a, "*", b, `the ${t} cost # dollars.`);
      const y = s.step(c, "*", d, `the ${u} cost # dollars.`);
      const z = s.step(x, "+", y, `in all that is # dollars.`);
      s.ask(
        z,
        `{${MUCH} {does ${p} {pay|spend} {in all|altogether|in total|}}|what is the total {cost|price}|how much is the {bill|whole purchase}}?`,
        cost(`the money that ${p} pays`, p),
      );
    },
  ],
  twoItemsChange: [
    4,
    4,
    (s, r) => {
      const [p, t, u] = [person(s, r), thing(s, r), thing(s, r)];
      const [a, b] = [s.given(few(r)), s.given(price(r, 15))];
      const [c, d] = [s.given(few(r)), s.given(price(r, 15))];
      const total = a.n * b.n + c.n * d.n;
      const paid = s.given(NOTES.find((note) => note > total) ?? Math.ceil(total) + 7);
      s.tell(
        `{${p} {goes shopping|goes to {the|a} {shop|market|store}} with ${usd(paid)}|${p} has ${usd(paid)} {to spend|in ${p.his} {wallet|purse|pocket}}}.`,
        `{${p.he} buys ${a} ${t} at ${usd(b)} each and ${c} ${u} at ${usd(d)} each|${p.he} {takes|gets|buys} ${a} ${t} and ${c} ${u}. the ${t} cost ${usd(b)} each and the ${u} ${usd(d)} each}.`,
      );
      const x = s.step(a, "*", b, `the ${t} cost # dollars.`);
      const y = s.step(c, "*", d, `the ${u} cost # dollars.`);
      const z = s.step(x, "+", y, `in all that is # dollars.`);
      const w = s.step(paid, "-", z, `${p} has # dollars left.`);
      s.ask(
        w,
        `{${MUCH} {does ${p} {still |}have left|is left {over|}|does ${p.he} bring home}}?`,
        money(`the money that ${p} has left`, p),
      );
    },
  ],
  savings: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [start, a, n] = [s.given(r.int(5, 200)), s.given(r.int(2, 40)), s.given(r.int(2, 12))];
      const unit = r.pick(["week", "day", "month", "year"]);
      s.tell(
        `{${p} has ${usd(start)} and {saves|puts aside} ${usd(a)} {every|each|a} ${unit}|{every|each} ${unit} ${p} {saves|puts away} ${usd(a)}. {today|now|at the start} ${p.he} {has|already has} ${usd(start)}|${p}'s {piggy bank|account} holds ${usd(start)}, and ${p.he} adds ${usd(a)} to it {every|each} ${unit}}.`,
      );
      const x = s.step(a, "*", n, `in ${n} ${unit}s ${p} saves # dollars.`);
      const y = s.step(start, "+", x, `then ${p} has # dollars.`);
      s.ask(
        y,
        `${MUCH} will {${p}|${p.he}} have {after|in} ${n} ${unit}s?`,
        money(`the money that ${p} has after ${n} ${unit}s`, p),
      );
    },
  ],
  weeksToSave: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [v, t, done] = [r.int(3, 25), r.int(2, 15), r.int(3, 80)];
      const [goal, have, rate] = [s.given(v * t + done), s.given(done), s.given(v)];
      const unit = r.pick(["week", "day", "month"]);
      const what = r.pick(
        "bike,phone,camera,game console,guitar,jacket,skateboard,tent,watch,trip".split(","),
      );
      s.tell(
        `{${p} wants {to buy |}a ${what} for ${usd(goal)}|a ${what} costs ${usd(goal)}, and ${p} wants to buy it|${p} is saving for a ${what} that costs ${usd(goal)}}.`,
        `{${p.he} has ${usd(have)} and {saves|earns|gets} ${usd(rate)} {a|every|each} ${unit}|so far ${p.he} has ${usd(have)}. {every|each} ${unit} ${p.he} {saves|can save} ${usd(rate)}{ more|}}.`,
      );
      const x = s.step(goal, "-", have, `${p} still needs # dollars.`);
      const y = s.step(x, "/", rate, `that takes # ${unit}s.`);
      s.ask(
        y,
        `{{how many|for how many} ${unit}s does ${p} {have to |}save|how many ${unit}s does it take {until ${p.he} can buy it|}|after how many ${unit}s does ${p.he} have enough}?`,
        size("time", `${unit}s`, `the time that ${p} has to save`),
      );
    },
  ],
});
