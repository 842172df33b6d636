import { families } from "../../../family";
import { cost, money, size } from "../../../measure";
import { named, person, share, usd } from "../../../words_en";
import { either, known, MUCH, pct } from "./selling";

/** Incomes, savings, interest and loans. */
export const enMarketSavings = families("en", "market", {
  billsAndGoal: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const goal = r.pick(
        "a used car,a trip to the sea,a piano,a new kitchen,a sailing course,a boat,a big sofa".split(
          ",",
        ),
      );
      const [rent, power, food] = [
        s.given(50 * r.int(8, 20)),
        s.given(10 * r.int(4, 15)),
        s.given(10 * r.int(15, 45)),
      ];
      const [num, den] = r.pick([
        [1, 2],
        [1, 3],
        [1, 4],
        [2, 3],
        [3, 4],
      ] as const);
      const f = share(num, den);
      const free = f.den * 10 * r.int(6, 30);
      const income = s.given(rent.n + power.n + food.n + free);
      const months = r.int(3, 20);
      const price = s.given(((free * f.num) / f.den) * months);
      s.tell(
        either(
          [
            `{${p} {earns|is paid} ${usd(income)} a month|every month ${usd(income)} comes into ${p}'s account|${p}'s monthly pay is ${usd(income)}}.`,
            `{rent takes ${usd(rent)} of it, electricity ${usd(power)} and food ${usd(food)}|the rent is ${usd(rent)}, the power bill ${usd(power)}, and food comes to ${usd(food)}|from this, ${p} pays ${usd(rent)} for rent, ${usd(power)} for gas and electricity and ${usd(food)} for food}.`,
            `{${f.of} what is left is saved for ${goal}, which will cost ${usd(price)}|for ${goal} at ${usd(price)}, ${p} saves ${f.of} {what is left|the rest} each month|${p} puts ${f.of} the rest aside until ${goal} for ${usd(price)} can be paid}.`,
          ],
          `${p} takes home ${usd(income)} a month. the monthly bills are ${usd(rent)} for rent, ${usd(power)} for utilities and ${usd(food)} for groceries. ${f.of} whatever is left after the bills goes into savings for ${goal}, which costs ${usd(price)}.`,
          `${goal} for ${usd(price)} is what ${p} dreams of. ${p} is paid ${usd(income)} a month, but ${usd(food)} is needed for food, ${usd(power)} for electricity and ${usd(rent)} for rent. of the remainder, ${f.part} is put aside every month.`,
        ),
      );
      const x = s.chain([rent, power, food], ["+", "+"], `the bills are # dollars.`);
      const y = s.step(income, "-", x, `# dollars are left.`);
      const z =
        f.num === 1
          ? s.step(y, "/", s.constant(f.den), `${p} saves # dollars a month.`)
          : s.chain(
              [y, s.constant(f.num), s.constant(f.den)],
              ["*", "/"],
              `${p} saves # dollars a month.`,
            );
      const v = s.step(price, "/", z, `that takes # months.`);
      s.ask(
        v,
        `{how many months {does it take|must ${p} save} until ${p} {has the money for it|can buy it}|after how many months is there enough money|for how many months does ${p} have to do this}?`,
        size("time", "months", `the time that ${p} has to save`),
      );
    },
  ],
  incomeShares: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [d1, d2] = r.pick([
        [4, 5],
        [3, 4],
        [3, 6],
        [4, 10],
        [5, 6],
        [3, 5],
        [4, 8],
        [5, 10],
      ] as const);
      const words = [
        "",
        "",
        "",
        "a third",
        "a quarter",
        "a fifth",
        "a sixth",
        "",
        "an eighth",
        "",
        "a tenth",
      ];
      const income = s.given(120 * r.int(5, 30));
      const c = s.given(10 * r.int(3, 20));
      const rest = income.n - income.n / d1 - income.n / d2 - c.n;
      if (rest <= 40 || rest % 2 !== 0) return false;
      const n = s.given(r.int(3, 12));
      s.tell(
        either(
          [
            `{${p} makes ${usd(income)} a month|each month, ${p} is paid ${usd(income)}|the pay that ${p} gets is ${usd(income)} a month}.`,
            `{${words[d1]} of {it|that} is for the rent, ${words[d2]} of the pay for food|${p.he} spends ${words[d1]} of it on rent and ${words[d2]} of it on food|rent and food take ${words[d1]} and ${words[d2]} of the {pay|whole amount}}, and ${usd(c)} {is needed|goes} for {buses and trains|the car|clothes and fun}.`,
            `{half of what remains goes into a savings account|of the remainder, ${p.he} saves one half|one half of what is then left is saved}. {this goes on for ${n} months|${p.he} does so for ${n} months|it stays like this for ${n} months}.`,
          ],
          `out of a monthly income of ${usd(income)}, ${p} spends ${words[d1]} on rent, ${words[d2]} on groceries and another ${usd(c)} on gas and fun. ${p.he} puts half of whatever is left into savings every month for ${n} months.`,
          `for ${n} months, ${p} has been saving one half of what is left of the monthly pay of ${usd(income)} when ${words[d1]} of that pay has gone for rent, ${words[d2]} of it for food, and ${usd(c)} for everything else.`,
        ),
      );
      const x = s.step(income, "/", s.constant(d1), `the rent is # dollars.`);
      const y = s.step(income, "/", s.constant(d2), `food takes # dollars.`);
      const z = s.chain([income, x, y, c], ["-", "-", "-"], `# dollars remain.`);
      const v = s.step(z, "/", s.constant(2), `# dollars are saved a month.`);
      const u = s.step(v, "*", n, `in ${n} months that is # dollars.`);
      s.ask(
        u,
        `{how much {money |}does ${p} save in this time|what will {be|lie} in the account {then|after that}, in dollars|how many dollars has ${p} saved {by the end|at the end}}?`,
        money(`the money that ${p} saves`, p),
      );
    },
  ],
  twoAccounts: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [a, b] = [s.given(100 * r.int(5, 60)), s.given(r.int(1, 5))];
      const all = s.given(a.n + 100 * r.int(5, 60));
      const [c, n] = [s.given(b.n + r.int(1, 4)), s.given(r.int(2, 6))];
      const how = r.pick(["inherits", "has saved", "wins", "receives"]);
      s.tell(
        either(
          [
            `{${p} ${how} ${usd(all)} {and divides it between two accounts|and does not want to spend it}|the ${usd(all)} that ${p} ${how} {are put into two accounts|is not to be spent}}.`,
            `{${usd(a)} of it goes into an account with ${pct(b)} interest a year, the rest into one with ${pct(c)}|an account with ${pct(b)} interest a year gets ${usd(a)}; everything else lies in an account with ${pct(c)}|one account, which pays ${pct(b)} a year, gets ${usd(a)}, and another one, which pays ${pct(c)}, gets the rest}.`,
            `{the interest is paid out at the end of each year|every year ${p.he} takes out the interest|the interest of each year is paid out in cash}, {and this goes on for ${n} years|for ${n} years}.`,
          ],
          `${p} has ${usd(all)} to invest for ${n} years. ${p.he} puts ${usd(a)} into an account that pays ${pct(b)} a year and the remaining money into one that pays ${pct(c)} a year, and ${p.he} withdraws the interest every year.`,
          `one of ${p}'s two accounts earns ${pct(b)} interest a year, the other ${pct(c)}. of ${usd(all)}, ${p} puts ${usd(a)} in the first and all the rest in the second. for ${n} years, the interest is taken out at the end of each year.`,
        ),
      );
      const x = s.step(all, "-", a, `# dollars are in the second account.`);
      const y = s.chain([a, b, s.constant(100)], ["*", "/"], `the first pays # dollars a year.`);
      const z = s.chain([x, c, s.constant(100)], ["*", "/"], `the second pays # dollars a year.`);
      const v = s.step(y, "+", z, `together that is # dollars a year.`);
      const u = s.step(v, "*", n, `in ${n} years it is # dollars.`);
      s.ask(
        u,
        `{how much interest does ${p} get {in this time|in all}|what is all the interest together, in dollars|how many dollars of interest {have been|are} paid out to ${p}}?`,
        money(`the interest that ${p} gets`, p),
      );
    },
  ],
  employerAdds: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [pay, a] = [s.given(200 * r.int(5, 25)), s.given(r.pick([2, 3, 4, 5, 6, 8, 10]))];
      const [b, n] = [s.given(r.pick([10, 20, 25, 40, 50])), s.given(r.int(3, 12))];
      const saved = (pay.n * a.n) / 100;
      if ((saved * b.n) % 100 !== 0) return false;
      const fund = r.pick("a pension fund,a savings plan,a house fund,a company fund".split(","));
      s.tell(
        either(
          [
            `{${p} earns ${usd(pay)} a month and pays ${pct(a)} of it into ${fund}|${pct(a)} of ${p}'s monthly pay of ${usd(pay)} goes into ${fund}|into ${fund}, ${p} puts ${pct(a)} of {the|a} monthly pay of ${usd(pay)}}.`,
            `{for every dollar of this, the employer adds ${b} cents|the employer adds another ${b} cents to each of these dollars|each dollar that ${p.he} pays in is raised by ${b} cents from the employer}. {no one has put in any money before|the fund is empty at the start}, and ${n} months go by.`,
          ],
          `each month for ${n} months, ${p} sets aside ${pct(a)} of a monthly paycheck of ${usd(pay)} in ${fund} that starts out empty. for every dollar that ${p} puts in, the employer puts in ${b} cents.`,
          `of a monthly pay of ${usd(pay)}, ${pct(a)} goes into ${fund} for ${p}, and each dollar of that is joined by ${b} cents from the employer. this has been so for ${n} months, ever since the fund was opened.`,
        ),
      );
      const x = s.chain([pay, a, s.constant(100)], ["*", "/"], `${p} pays in # dollars a month.`);
      const y = s.chain([x, b, s.constant(100)], ["*", "/"], `the employer adds # dollars.`);
      const z = s.step(x, "+", y, `together that is # dollars a month.`);
      const v = s.step(z, "*", n, `in ${n} months it is # dollars.`);
      s.ask(
        v,
        `{how much is {there|in it} {then|after that}|what has been paid in by both {after that time|altogether}, in dollars|how many dollars have come together in the end|how much money does ${p} have there in the end}?`,
        money(`the money that has come together for ${p}`),
      );
    },
  ],
  choresAndFines: [
    5,
    4,
    (s, r) => {
      const p = named(s, r);
      const [base, good, bad] = r.pick([
        ["allowance", "extra chore", "forgotten chore"],
        ["allowance", "good grade", "messy evening"],
        ["pocket money", "watered garden", "late bedtime"],
        ["scout money", "helpful deed", "missed meeting"],
        ["prize money", "perfect score", "false start"],
      ] as const);
      const [t, u] = [known(s, r, good), known(s, r, bad)];
      const [w, a] = [s.given(r.int(2, 12)), s.given(r.int(3, 20))];
      const [n, b] = [s.given(r.int(2, 12)), s.given(r.pick([1, 2, 3, 4, 0.5, 1.5]))];
      const [m, c] = [s.given(r.int(2, 6)), s.given(r.pick([1, 2, 3, 0.5, 1.5]))];
      if (w.n * a.n + n.n * b.n - m.n * c.n < 5) return false;
      s.tell(
        either(
          [
            `{${p} gets ${usd(a)} of ${base} a week|each week ${p}'s ${base} is ${usd(a)}|${p}'s weekly ${base} is ${usd(a)}}. {every ${t.one} adds ${usd(b)}, and every ${u.one} takes away ${usd(c)}|for a ${t.one} there is another ${usd(b)}, but a ${u.one} means ${usd(c)} less|${usd(b)} is added for each ${t.one}, and ${usd(c)} is taken off for each ${u.one}}.`,
            `{in ${w} weeks there were ${n} ${t} and ${m} ${u}|the last ${w} weeks had ${n} ${t} and ${m} ${u}|over ${w} weeks ${p} came to ${n} ${t}, but also to ${m} ${u}}.`,
          ],
          `${p} starts every week with ${usd(a)} of ${base}. then ${usd(b)} is added for each ${t.one}, and ${usd(c)} is taken away for each ${u.one}. during the past ${w} weeks, there were ${n} ${t} and ${m} ${u}.`,
          `${m} ${u} and ${n} ${t}: that is the result of ${w} weeks. each ${u.one} costs ${p} ${usd(c)}, and each ${t.one} brings ${usd(b)}. the ${base} itself is ${usd(a)} a week.`,
        ),
      );
      const x = s.step(w, "*", a, `the ${base} of ${w} weeks is # dollars.`);
      const y = s.step(n, "*", b, `the ${t} add # dollars.`);
      const z = s.step(m, "*", c, `the ${u} take away # dollars.`);
      const v = s.step(x, "+", y, `without losses it would be # dollars.`);
      const q = s.step(v, "-", z, `${p} gets # dollars.`);
      s.ask(
        q,
        `{${MUCH} did ${p} get {in that time|for these weeks|}|what did ${p} receive {in all|altogether}, in dollars|how many dollars did all these weeks bring ${p}}?`,
        money(`the money that ${p} got`, p),
      );
    },
  ],
  restOfWeek: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const [scene, unit, verb] = r.pick([
        ["on a trip", "day", "spends"],
        ["at a summer camp", "day", "spends"],
        ["at college", "week", "spends"],
        ["in a new town", "week", "spends"],
        ["on a bike tour", "day", "uses up"],
      ] as const);
      const [n, a, m, each, k] = [
        r.int(2, 5),
        r.int(6, 40),
        r.int(2, 9),
        r.int(3, 40),
        r.int(4, 60),
      ];
      const all = s.given(n * a + k + m * each);
      const [days, x1, x2, total] = [s.given(n), s.given(a), s.given(k), s.given(n + m)];
      const what = r.pick(
        "a museum ticket,a new jacket,medicine,a taxi,a boat ride,a broken phone,a book".split(","),
      );
      s.tell(
        either(
          [
            `{${p} has ${usd(all)} for ${total} ${unit}s ${scene}|for ${total} ${unit}s ${scene}, ${p} has set aside ${usd(all)}|the ${usd(all)} that ${p} has must last for ${total} ${unit}s ${scene}}.`,
            `{in the first ${days} ${unit}s ${p.he} ${verb} ${usd(x1)} {a|each|per} ${unit}|${usd(x1)} is gone in each of the first ${days} ${unit}s|on average, each of the first ${days} ${unit}s costs ${p.him} ${usd(x1)}}, and {then ${usd(x2)} must be paid for ${what}|${what} takes another ${usd(x2)}|besides ${p.he} pays ${usd(x2)} for ${what}}.`,
          ],
          `${p} budgets ${usd(all)} for ${total} ${unit}s ${scene}. after spending ${usd(x1)} a ${unit} for the first ${days} ${unit}s and paying ${usd(x2)} for ${what}, ${p.he} decides to spread the rest evenly over the remaining ${unit}s.`,
          `${total} ${unit}s ${scene} lie before ${p}, and ${usd(all)} must be enough for them. ${what} costs ${usd(x2)}, and ${usd(x1)} a ${unit} is spent during the first ${days} ${unit}s.`,
        ),
      );
      const x = s.step(days, "*", x1, `the first ${unit}s cost # dollars.`);
      const y = s.chain([all, x, x2], ["-", "-"], `# dollars are left.`);
      const z = s.step(total, "-", days, `# ${unit}s are left.`);
      const v = s.step(y, "/", z, `that is # dollars a ${unit}.`);
      s.ask(
        v,
        `{how much can ${p} spend {on each|in each} of the remaining ${unit}s|if the rest is divided evenly, how many dollars are there for each remaining ${unit}|what may each of the other ${unit}s cost, in dollars, if they are all to be the same}?`,
        money(`the money that ${p} has for each remaining ${unit}`, p),
      );
    },
  ],
  downPayment: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const what = r.pick(
        "a small yacht,a sailboat,a camper van,a workshop,a food truck,a piece of land,a tractor".split(
          ",",
        ),
      );
      const a = s.given(100 * r.int(12, 300));
      const [b, n] = [s.given(r.pick([10, 15, 20, 25, 30, 40])), s.given(r.int(2, 10))];
      const rest = (a.n * (100 - b.n)) / 100;
      if (rest % (12 * n.n) !== 0) return false;
      s.tell(
        either(
          [
            `{${p} buys ${what} for ${usd(a)}|${what} that costs ${usd(a)} is bought by ${p}|the price of ${what} is ${usd(a)}, and ${p} wants to buy it}.`,
            `{${pct(b)} of it is paid at once|${p} pays ${pct(b)} right away|a first payment of ${pct(b)} is made}, and the rest {is paid back over ${n} years in equal monthly parts, without interest|follows in equal monthly parts over ${n} years, without any interest|is spread over ${n} years, the same amount each month, at no interest}.`,
          ],
          `${p} takes out an interest-free loan to buy ${what} for ${usd(a)}. after a down payment of ${pct(b)}, ${p.he} will pay off the balance over ${n} years in equal monthly payments.`,
          `for ${n} years, ${p} pays the same amount every month for ${what}. the price was ${usd(a)}, of which ${pct(b)} had been paid at the start, and no interest is charged.`,
        ),
      );
      const x = s.chain([a, b, s.constant(100)], ["*", "/"], `# dollars are paid at once.`);
      const y = s.step(a, "-", x, `# dollars remain.`);
      const z = s.step(n, "*", s.constant(12), `${n} years are # months.`);
      const v = s.step(y, "/", z, `each month it is # dollars.`);
      s.ask(
        v,
        `{how much {does ${p} pay|is paid} {a|each|every} month|how high is the monthly payment, in dollars|what does ${p} pay each month, in dollars|how many dollars a month is that for ${p}}?`,
        cost(`the money that ${p} pays each month`, p),
      );
    },
  ],
});
