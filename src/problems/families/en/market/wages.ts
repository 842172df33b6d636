import { families } from "../../../family";
import { money } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { either, known, MUCH, pct } from "./selling";

/** Wages, commission and tips. */
export const enMarketWages = families("en", "market", {
  pieceBonus: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [act, one] = r.pick([
        ["sews", "shirt"],
        ["packs", "parcel"],
        ["picks", "basket of berries"],
        ["assembles", "lamp"],
        ["translates", "page"],
        ["delivers", "package"],
        ["paints", "tile"],
      ] as const);
      const t = known(s, r, one);
      const [a, goal, more] = [
        s.given(r.pick([1, 2, 3, 4, 5, 1.5, 2.5])),
        r.int(10, 60),
        r.int(3, 30),
      ];
      const [b, g, n] = [s.given(r.pick([1, 2, 3, 0.5])), s.given(goal), s.given(goal + more)];
      const days = s.given(r.int(2, 6));
      s.tell(
        either(
          [
            `{${p} ${act} ${t} and gets ${usd(a)} for each|for every ${t.one} that ${p} ${act}, ${p.he} is paid ${usd(a)}|${p} is paid by the piece: ${usd(a)} for each ${t.one} that ${p.he} ${act}}.`,
            `{when there are more than ${g} in a day, each one beyond that brings another ${usd(b)}|for each one after the first ${g} of a day, ${usd(b)} is added|whatever goes beyond ${g} a day is paid ${usd(b)} better for each ${t.one}}.`,
            `{${p.he} does ${n} a day, ${days} days in a row|for ${days} days, it is ${n} {${t} |}every day|this goes on for ${days} days, with ${n} ${t} on each of them}.`,
          ],
          `${p} has a job where ${p.he} ${act} ${t}. each one pays ${usd(a)}, and there is a bonus of ${usd(b)} for every ${t.one} past the first ${g} in a day. ${p} ${act} ${n} ${t} a day for ${days} days.`,
          `on each of ${days} days ${p} ${act} ${n} ${t}. up to ${g} a day, ${usd(a)} is paid for each; for each further one, another ${usd(b)} comes on top of that.`,
        ),
      );
      const x = s.step(n, "*", a, `the ${t} of a day bring # dollars.`);
      const y = s.step(n, "-", g, `# ${t} are above the limit.`);
      const z = s.step(y, "*", b, `they bring # dollars more.`);
      const v = s.step(x, "+", z, `a day brings # dollars.`);
      const u = s.step(v, "*", days, `the ${days} days bring # dollars.`);
      s.ask(
        u,
        `{${MUCH} {does ${p} earn|is ${p} paid} {in all|altogether|for these days}|what are ${p}'s earnings {of|for} these days, in dollars|how high is the pay for all these days, in dollars}?`,
        money(`the money that ${p} earns`, p),
      );
    },
  ],
  jobOffers: [
    5,
    6,
    (s, r) => {
      const p = named(s, r);
      const [first, second] = r.pick([
        ["a café", "a shoe store"],
        ["a bookshop", "a phone shop"],
        ["a bakery", "a furniture store"],
        ["a warehouse", "a bicycle shop"],
        ["a museum", "a travel agency"],
      ] as const);
      const [w, h] = [s.given(r.int(9, 30)), s.given(r.pick([20, 25, 30, 35, 40]))];
      const [base, c] = [
        s.given(10 * r.int(10, 40)),
        s.given(r.pick([4, 5, 6, 8, 10, 12, 15, 20])),
      ];
      const sales = s.given(100 * r.int(8, 60));
      const [one, two] = [w.n * h.n, base.n + (sales.n * c.n) / 100];
      if (one === two) return false;
      s.tell(
        either(
          [
            `{${p} can work in ${first} or in ${second}|two jobs are offered to ${p}, one in ${first} and one in ${second}|${p} must choose between a job in ${first} and another in ${second}}.`,
            `{in ${first}, it would be ${h} hours a week at ${usd(w)} an hour|${first} pays ${usd(w)} an hour for ${h} hours a week|the first job means ${h} hours a week, each paid with ${usd(w)}}.`,
            `{${second} pays ${usd(base)} a week and ${pct(c)} of the sales, which are about ${usd(sales)} a week|in ${second}, weekly sales of ${usd(sales)} can be expected; ${p} would get ${pct(c)} of them besides a fixed ${usd(base)} a week|in ${second}, ${p} would have a fixed ${usd(base)} a week plus ${pct(c)} of everything that is sold, and that is usually ${usd(sales)} a week}.`,
          ],
          `${p} has two job offers and wants to compare them. ${first} would pay ${usd(w)} an hour for a ${h}-hour week. ${second} would pay ${usd(base)} a week plus a commission of ${pct(c)} on sales, which usually come to ${usd(sales)} a week.`,
          `a job in ${second} would bring ${p} ${usd(base)} a week plus ${pct(c)} of what is sold, about ${usd(sales)} a week. ${first} needs someone, too: ${h} hours a week, paid at ${usd(w)} an hour.`,
        ),
      );
      const x = s.step(w, "*", h, `the first job pays # dollars a week.`);
      const y = s.chain(
        [sales, c, s.constant(100)],
        ["*", "/"],
        `the part of the sales is # dollars.`,
      );
      const z = s.step(base, "+", y, `the second job pays # dollars a week.`);
      const v =
        one > two
          ? s.step(x, "-", z, `the first job pays # dollars more.`)
          : s.step(z, "-", x, `the second job pays # dollars more.`);
      const u = s.step(v, "*", s.constant(4), `in four weeks that is # dollars.`);
      s.tell(`{${p} looks at a time of four weeks|${p} compares the two jobs over four weeks}.`);
      s.ask(
        u,
        `{how much more does the better paid job bring {${p}|}|how many dollars lie between the two jobs|by how many dollars is one job better than the other|what is the difference in pay, in dollars}?`,
        money(`the difference in pay`),
      );
    },
  ],
  lateSitter: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [act, limit, late] = r.pick([
        ["looks after two children", "until ten at night", "after ten"],
        ["guards a parking lot", "until midnight", "after midnight"],
        ["plays the piano in a hotel", "before nine in the evening", "from nine on"],
        ["sits with an old neighbor", "by day", "at night"],
        ["drives a delivery van", "on weekdays", "on weekends"],
        ["waters a hotel's garden", "on normal days", "on holidays"],
      ] as const);
      const k = r.chance(0.5);
      const w = s.given(k ? 2 * r.int(3, 12) : r.int(5, 25));
      const [a, b] = [s.given(r.int(3, 9)), s.given(r.int(2, 6))];
      const half = k ? s.constant(1.5) : s.constant(2);
      const word = k ? "one and a half times" : "twice";
      const gets = s.given(r.int(5, 30));
      s.tell(
        either(
          [
            `{${p} ${act} for ${usd(w)} an hour|for ${usd(w)} an hour, ${p} ${act}|${p} ${act} and charges ${usd(w)} {an|per} hour}. {${late}, ${p.he} gets ${word} that amount|the hours ${late} are paid with ${word} that amount|an hour ${late} brings ${p.him} ${word} as much}.`,
            `{there were ${a} hours ${limit} and ${b} hours ${late}|${p} {worked|was there} for ${a} hours ${limit} and then for ${b} hours ${late}|of the hours that ${p} worked, ${a} were ${limit} and ${b} ${late}}. {on top, ${p.he} was given ${usd(gets)} for the way home|for the way home, ${usd(gets)} was added|${usd(gets)} as thanks was put in with the pay}.`,
          ],
          `${p} ${act}. the pay is ${usd(w)} an hour, except ${late}, when it is ${word} that amount. ${p} put in ${a} hours ${limit} and ${b} hours ${late} and got an extra ${usd(gets)} for the way home.`,
          `for ${a} hours ${limit} and ${b} hours ${late}, ${p} ${act}. an hour ${limit} is paid with ${usd(w)}, an hour ${late} with ${word} that amount, and in the end there is another ${usd(gets)} for the way home.`,
        ),
      );
      const x = s.step(w, "*", half, `such an hour is paid with # dollars.`);
      const y = s.step(a, "*", w, `the normal hours bring # dollars.`);
      const z = s.step(b, "*", x, `the others bring # dollars.`);
      const v = s.step(y, "+", z, `together that is # dollars.`);
      const u = s.step(v, "+", gets, `with the extra money it is # dollars.`);
      s.ask(
        u,
        `{how much {money |}{did ${p} get|was ${p} given} {in all|altogether}|what did ${p} bring home, in dollars|how many dollars did all of this make for ${p}}?`,
        money(`the money that ${p} got`, p),
      );
    },
  ],
  tipPool: [
    4,
    6,
    (s, r) => {
      const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
      const place = r.pick(
        "a diner,a hair salon,a hotel bar,a coffee shop,a car wash,a beach club".split(","),
      );
      const [a, b, c] = [s.given(r.int(3, 9)), s.given(r.int(2, 9)), s.given(r.int(2, 9))];
      const sum = a.n + b.n + c.n;
      const per = r.pick([2, 3, 4, 5, 6, 1.5, 2.5]);
      const [all, w] = [s.given(sum * per), s.given(r.int(7, 22))];
      s.tell(
        either(
          [
            `{${p}, ${q} and ${u} work in ${place}, where tips are shared {according to|by} the hours worked|in ${place}, the tips of the day are divided among ${p}, ${q} and ${u}; who works longer gets more, the same for each hour|${place} shares out its tips by hours, the same amount for every hour that someone has worked. ${p}, ${q} and ${u} are on duty}.`,
            `{today ${p} worked ${a} hours, ${q} ${b} and ${u} ${c}|today's hours: ${a} for ${p}, ${b} for ${q} and ${c} for ${u}|there are ${a} hours of ${p}'s, ${b} hours of ${q}'s and ${c} hours of ${u}'s}. {the tips {came to|were} ${usd(all)}|${usd(all)} in tips was in the jar}, and {the hourly wage is ${usd(w)}|each hour is also paid with a wage of ${usd(w)}}.`,
          ],
          `at the end of the day, ${p}, ${q} and ${u} split ${usd(all)} in tips from ${place} according to their hours. ${p} worked ${a} hours, ${q} worked ${b} and ${u} worked ${c}. each of them also earns ${usd(w)} an hour in wages.`,
          `${usd(all)} of tips lay in the jar of ${place} when the day was over. ${c} hours had been worked by ${u}, ${b} by ${q} and ${a} by ${p}, and every hour gets the same part of the tips. the normal pay of ${usd(w)} an hour comes on top.`,
        ),
      );
      const x = s.chain([a, b, c], ["+", "+"], `together they worked # hours.`);
      const y = s.step(all, "/", x, `there are # dollars of tips for each hour.`);
      const z = s.step(y, "+", w, `with the wage an hour brings # dollars.`);
      const v = s.step(z, "*", a, `${p} gets # dollars.`);
      s.ask(
        v,
        `{how much {money |}does ${p} {take|bring} home|with wage and tips together, how much is it for ${p}|what does ${p} get {in all|altogether}, in dollars|how many dollars is the day worth for ${p}, wage and tips together}?`,
        money(`the money that ${p} takes home`, p),
      );
    },
  ],
  halfThenMore: [
    3,
    5,
    (s, r) => {
      const p = named(s, r);
      const [x1, x2] = r.sample(
        "shoes,a haircut,a backpack,groceries,a concert ticket,a bus pass,paint,a birthday present,a board game".split(
          ",",
        ),
        2,
      ) as [string, string];
      const f = r.pick([2, 3, 4]);
      const word = { 2: "half", 3: "a third", 4: "a quarter" }[f];
      const [h, w] = [r.int(3, 12), r.int(6, 24)];
      const earned = h * w;
      if (earned % f !== 0) return false;
      const rest = earned - earned / f;
      const spent = r.int(3, rest - 3);
      const [hours, b, c] = [s.given(h), s.given(spent), s.given(rest - spent)];
      const act = r.pick(
        "mowed lawns,tutored children,painted a fence,walked dogs,helped in a shop,picked fruit".split(
          ",",
        ),
      );
      s.tell(
        either(
          [
            `{${p} ${act} for ${hours} hours and was paid the same for every hour|for ${hours} hours ${p} ${act}, and each hour brought the same|on Saturday ${p} ${act} for ${hours} hours, always at the same pay per hour}.`,
            `{${word} of the money went for ${x1}, then ${usd(b)} for ${x2}, and ${usd(c)} was left|${p.he} spent ${word} of the money on ${x1} and another ${usd(b)} on ${x2}, which left ${p.him} with ${usd(c)}|with ${word} of the money ${p.he} bought ${x1}. After paying ${usd(b)} for ${x2} as well, ${p.he} still had ${usd(c)}}.`,
          ],
          `${p} ${act} for ${hours} hours at an hourly rate. as soon as ${p.he} was paid, ${p.he} spent ${word} of the money on ${x1}. then ${p.he} spent ${usd(b)} on ${x2} and had ${usd(c)} left.`,
          `after paying ${usd(b)} for ${x2}, ${p} has ${usd(c)} left of what ${p.he} earned when ${p.he} ${act} for ${hours} hours. before that, ${word} of the earnings had been spent on ${x1}.`,
        ),
      );
      const x = s.step(b, "+", c, `after ${x1} there were # dollars.`);
      const y =
        f === 2
          ? s.step(x, "*", s.constant(2), `${p} was paid # dollars.`)
          : s.chain([x, s.constant(f), s.constant(f - 1)], ["*", "/"], `${p} was paid # dollars.`);
      const z = s.step(y, "/", hours, `an hour brought # dollars.`);
      s.ask(
        z,
        `{how much {was ${p} paid|did ${p} get} {an|per} hour|what was ${p}'s hourly pay, in dollars|how many dollars did {an|each} hour of this work bring ${p}|how much money did ${p} earn each hour}?`,
        money(`the money that ${p} earned each hour`, p),
      );
    },
  ],
  weeklyRound: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [act, one] = r.pick([
        ["delivers", "newspaper"],
        ["brings", "bag of rolls"],
        ["delivers", "milk bottle"],
        ["cleans", "window"],
        ["sells", "pretzel"],
        ["takes", "dog for a walk"],
      ] as const);
      const t = one === "dog for a walk" ? known(s, r, "dog") : known(s, r, one);
      const end = one === "dog for a walk" ? " for a walk" : "";
      const [n, m] = [s.given(r.int(4, 60)), s.given(r.int(4, 90))];
      const c = s.given(r.pick([0.5, 0.25, 1, 1.5, 2]));
      const [d, w] = [s.given(c.n + r.pick([0.25, 0.5, 1, 2])), s.given(r.int(2, 8))];
      if ((n.n * c.n * 100) % 25 !== 0) return false;
      s.tell(
        either(
          [
            `{from Monday to Saturday, ${p} ${act} ${n} ${t}${end} a day; on Sunday it is ${m}|on Sundays ${p} ${act} ${m} ${t}${end}, on each of the other six days ${n}|${p} ${act} ${n} ${t}${end} on every day of the week except Sunday, when there are ${m}}.`,
            `{on Sundays, ${p.he} {gets|is paid} ${usd(d)} for each, otherwise ${usd(c)}|the pay is ${usd(c)} for each ${t.one}, but ${usd(d)} on Sundays|for each ${t.one} ${p} gets ${usd(c)}, and on Sundays ${usd(d)}}. {${p} does so for ${w} weeks|this goes on for ${w} weeks|${w} weeks go by like this}.`,
          ],
          `${p} has a job where ${p.he} ${act} ${t}${end}: ${n} every day from Monday through Saturday and ${m} every Sunday. the pay is ${usd(c)} for each ${t.one} from Monday through Saturday and ${usd(d)} on Sundays. ${p} keeps the job for ${w} weeks.`,
          `a ${t.one} brings ${p} ${usd(d)} on a Sunday and ${usd(c)} on any other day. ${p} ${act} ${m} ${t}${end} on Sundays and ${n} on each of the six other days, for ${w} weeks.`,
        ),
      );
      const x = s.step(n, "*", s.constant(6), `without Sunday it is # ${t} a week.`);
      const y = s.step(x, "*", c, `they bring # dollars.`);
      const z = s.step(m, "*", d, `Sunday brings # dollars.`);
      const v = s.step(y, "+", z, `a week brings # dollars.`);
      const u = s.step(v, "*", w, `${w} weeks bring # dollars.`);
      s.ask(
        u,
        `{${MUCH} does ${p} earn {in all|in this time|altogether}|what are ${p}'s total earnings, in dollars|how many dollars has ${p} made {by then|at the end of that time}}?`,
        money(`the money that ${p} earns`, p),
      );
    },
  ],
  twoRates: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [one, boss] = r.pick([
        ["vacuum cleaner", "company"],
        ["sofa", "furniture store"],
        ["solar lamp", "factory"],
        ["cookbook", "publisher"],
        ["painting", "gallery"],
        ["mattress", "shop"],
        ["tea set", "pottery"],
      ] as const);
      const t = known(s, r, one);
      const limit = 100 * r.int(5, 30);
      const [n, a] = [s.given(r.int(8, 60)), s.given(10 * r.int(5, 40))];
      const [lim, b] = [s.given(limit), s.given(r.pick([2, 3, 4, 5, 6, 8, 10]))];
      const c = s.given(b.n + r.pick([1, 2, 3, 4, 5]));
      const over = n.n * a.n - limit;
      if (over < 100 || (over * c.n) % 100 !== 0) return false;
      s.tell(
        either(
          [
            `{a ${boss} pays ${p} ${pct(b)} of the first ${usd(lim)} of sales in a month and ${pct(c)} of everything above that|${p} gets ${pct(b)} of the sales of a month, up to ${usd(lim)}; above that, it is ${pct(c)} of the rest|of each month's sales, ${pct(b)} of the first ${usd(lim)} belongs to ${p}, and of what exceeds this, ${pct(c)}}.`,
            `{this month ${p.he} sold ${n} ${t} at ${usd(a)} each|in May, ${n} ${t} were sold by ${p}, each for ${usd(a)}|last month ${p} found buyers for ${n} ${t}, who paid ${usd(a)} apiece}.`,
          ],
          `${p} works for a ${boss} on commission: ${pct(b)} of the first ${usd(lim)} in sales each month and ${pct(c)} of any sales beyond that. last month, ${p} sold ${n} ${t} for ${usd(a)} apiece.`,
          `${n} ${t} at ${usd(a)} each are what ${p} sold in a month. of that money, ${pct(b)} of everything up to ${usd(lim)} is ${p.his} own, and ${pct(c)} of everything beyond.`,
        ),
      );
      const x = s.step(n, "*", a, `the sales are # dollars.`);
      const y = s.step(x, "-", lim, `# dollars are above the limit.`);
      const z = s.chain([lim, b, s.constant(100)], ["*", "/"], `the first part gives # dollars.`);
      const v = s.chain([y, c, s.constant(100)], ["*", "/"], `the other part gives # dollars.`);
      const u = s.step(z, "+", v, `together that is # dollars.`);
      s.ask(
        u,
        `{how much commission does ${p} get {for that month|}|what is {the commission|${p}'s pay for this}, in dollars|how many dollars of the sales belong to ${p}}?`,
        money(`the commission that ${p} gets`, p),
      );
    },
  ],
});
