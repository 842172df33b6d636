import { families } from "../../../family";
import { cost, things, units } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { either, known } from "./selling";

/** Points, tokens, currencies, returns and barter. */
export const enMarketMore = families("en", "market", {
  pointsForGift: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const t = known(
        s,
        r,
        r.pick("lunch,salad,book,haircut,coffee,ticket,bag of dog food,plant".split(",")),
      );
      const gift = r.pick("a mug,a tote bag,an umbrella,a water bottle,a board game".split(","));
      const [each, a, n] = [r.int(2, 10), r.int(3, 15), r.int(2, 8)];
      const [b, c, m] = [s.given(each), s.given(a), s.given(n)];
      const goal = s.given(each * (a * n + r.int(5, 80)));
      s.tell(
        either(
          [
            `{a shop gives its customers ${b} points for {every|each} dollar that they spend|for every dollar spent in a shop, ${b} points go to the customer's card|with each dollar that ${p} spends in a shop, ${p.his} card gains ${b} points}.`,
            `{${goal} points can be exchanged for ${gift}|${gift} is given out for ${goal} points|at ${goal} points, there is ${gift} as a gift}.`,
            `{so far ${p} has bought ${m} ${t} for ${usd(c)} each|until now, ${p} has paid ${usd(c)} each for ${m} ${t}|on ${p}'s card are the points for ${m} ${t}, which cost ${usd(c)} each}.`,
          ],
          `${p} is collecting points to get ${gift}, which takes ${goal} points. each dollar spent in the store earns ${b} points, and ${p.he} has already bought ${m} ${t} at ${usd(c)} apiece.`,
          `with ${m} ${t} at ${usd(c)} each, ${p} has made a start: for every dollar, the card gets ${b} points. ${gift} will be the reward when there are ${goal} points.`,
        ),
      );
      const x = s.step(m, "*", c, `${p} has spent # dollars.`);
      const y = s.step(x, "*", b, `that is # points.`);
      const z = s.step(goal, "-", y, `# points are missing.`);
      const v = s.step(z, "/", b, `they come from # dollars.`);
      s.ask(
        v,
        `{how much more must ${p} spend {to get|before ${p.he} gets} ${gift}|how many more dollars {does ${p} have to|must ${p}} spend until the points are enough|to reach the gift, how many dollars must ${p} still spend}?`,
        cost(`the money that ${p} has to spend`, p),
      );
    },
  ],
  tradeIn: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [fresh, old, extra] = r.pick([
        ["a new game console", "old console", "game"],
        ["a new camera", "old camera", "lens"],
        ["a new drum set", "old drums", "cymbal"],
        ["a new pair of skis", "old skis", "helmet"],
        ["a new sewing machine", "old machine", "pattern book"],
        ["a new bicycle", "old bicycle", "bike lamp"],
      ] as const);
      const t = known(s, r, extra);
      const [n, g, c, m, k] = [
        r.int(2, 9),
        r.int(2, 15),
        r.int(10, 120),
        r.int(2, 12),
        r.int(8, 60),
      ];
      const [many, each, base] = [s.given(n), s.given(g), s.given(c)];
      const [price, months] = [s.given(n * g + c + m * k), s.given(m)];
      s.tell(
        either(
          [
            `{${p} wants ${fresh}, which costs ${usd(price)}|${fresh} is offered for ${usd(price)}, and ${p} wants it|the price of ${fresh} that ${p} likes is ${usd(price)}}.`,
            `{the store takes ${p.his} ${old} for ${usd(base)} and ${many} ${t} for ${usd(each)} each|for ${p.his} ${old} the dealer gives ${p.him} ${usd(base)}, and for each of ${many} ${t} ${usd(each)}|${p} may hand in ${p.his} ${old} for ${usd(base)}, plus ${many} ${t} at ${usd(each)} each}.`,
            `{what {is still missing|remains} is paid in ${months} equal monthly parts|the rest is paid in equal amounts over ${months} months|over ${months} months, ${p} pays off the difference, the same each month}.`,
          ],
          `to help pay for ${fresh}, which sells for ${usd(price)}, ${p} trades in ${p.his} ${old} and ${many} ${t}. the store gives ${usd(base)} for the ${old} and ${usd(each)} for each ${t.one}, and lets ${p.him} pay the balance in ${months} equal monthly payments.`,
          `${fresh} for ${usd(price)} is paid by ${p} as follows: ${many} ${t} are handed in at ${usd(each)} each, the store gives ${usd(base)} for the ${old}, and the rest follows in ${months} equal monthly parts.`,
        ),
      );
      const x = s.step(many, "*", each, `the ${t} are worth # dollars.`);
      const y = s.step(x, "+", base, `everything handed in is worth # dollars.`);
      const z = s.step(price, "-", y, `# dollars are still to be paid.`);
      const v = s.step(z, "/", months, `that is # dollars a month.`);
      s.ask(
        v,
        `{how much does ${p} pay {a|each|every} month|what is the monthly payment, in dollars|how many dollars must ${p} {set aside|pay} each month}?`,
        cost(`the money that ${p} pays each month`, p),
      );
    },
  ],
  arcadeTokens: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const [place, coin, game, other] = r.pick([
        ["an arcade", "token", "racing game", "pinball game"],
        ["a fun fair", "ride ticket", "bumper-car ride", "carousel ride"],
        ["a street fair", "coupon", "dart game", "sack race"],
        ["a food festival", "chip", "plate of noodles", "fruit ice"],
        ["an amusement park", "star", "roller-coaster ride", "boat ride"],
      ] as const);
      const [c, g, h] = [known(s, r, coin), known(s, r, game), known(s, r, other)];
      const [k, d] = [s.given(r.int(2, 10)), s.given(r.int(4, 30))];
      const [n, each] = [s.given(r.int(2, 7)), s.given(r.int(2, 9))];
      const left = k.n * d.n - n.n * each.n;
      const fit = [2, 3, 4, 5, 6, 7, 8].filter((x) => left % x === 0 && x !== each.n);
      if (left < 6 || fit.length === 0) return false;
      const last = s.given(r.pick(fit));
      s.tell(
        either(
          [
            `{at ${place}, {a|one} dollar buys ${k} ${c}|at ${place} one pays with ${c}: for a dollar there are ${k} {of them|}|${place} sells ${k} ${c} for each dollar}.`,
            `{${p} changes ${usd(d)} into ${c}|${p} hands over ${usd(d)}|${p} spends ${usd(d)} on ${c}}.`,
            `{a ${g.one} takes ${each} ${c}, a ${h.one} ${last}|${each} ${c} are needed for a ${g.one}, and ${last} for a ${h.one}|for a ${g.one} ${p.he} gives ${each} ${c}, and a ${h.one} is ${last} ${c}}.`,
            `{first, ${p} pays for ${n} ${g}|after ${n} ${g}, ${p} wants only ${h}|${p} begins with ${n} ${g}, and everything else goes for ${h}}.`,
          ],
          `${p} goes to ${place} with ${usd(d)} and turns all of it into ${c}, ${k} for each dollar. after ${n} ${g} at ${each} ${c} apiece, ${p.he} wants to use up the rest on ${h}, which take ${last} ${c} each.`,
          `${last} ${c} for a ${h.one} and ${each} ${c} for a ${g.one}: these are the prices at ${place}, where a dollar is worth ${k} ${c}. ${p} pays in ${usd(d)}, takes ${n} ${g} and then only ${h}.`,
        ),
      );
      const x = s.step(k, "*", d, `${p} gets # ${c}.`);
      const y = s.step(n, "*", each, `the ${g} take # ${c}.`);
      const z = s.step(x, "-", y, `# ${c} are left.`);
      const v = s.step(z, "/", last, `they are enough for # ${h}.`);
      s.ask(
        v,
        `{for how many ${h} are the other ${c} enough|how many ${h} {can|does} ${p} pay for with {the rest|the remaining ${c}}|with the ${c} that are left, how many ${h} {can ${p} have|are possible}}?`,
        units(other, `the ${h} that ${p} pays for`, p),
      );
    },
  ],
  exchangeTrip: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [one, place] = r.pick([
        ["peso", "Mexico"],
        ["rupee", "India"],
        ["dinar", "Algeria"],
        ["crown", "an old kingdom"],
        ["shilling", "Kenya"],
        ["taler", "a land of fairy tales"],
      ] as const);
      const coin = `${one}s`;
      const [d, f, k] = [s.given(10 * r.int(6, 60)), s.given(r.int(2, 9)), s.given(r.int(8, 35))];
      const [n, each] = [s.given(r.int(2, 9)), s.given(10 * r.int(5, 90))];
      if ((d.n - f.n) * k.n - n.n * each.n < 100) return false;
      s.tell(
        either(
          [
            `{for a vacation in ${place}, ${p} takes ${usd(d)} to a bank|${p} goes to a bank with ${usd(d)} before a trip to ${place}|${p} is going to spend some days in ${place} and wants to change ${usd(d)}}.`,
            `{the bank keeps a fee of ${usd(f)} and gives ${k} ${coin} for each {of the remaining dollars|dollar that remains}|for its work, the bank takes ${usd(f)} of them; every other dollar becomes ${k} ${coin}|a dollar is worth ${k} ${coin}, but ${usd(f)} {are kept|is kept} as a fee before the exchange}.`,
            `{${p} pays for ${n} nights in a hotel, ${each} ${coin} a night|${n} nights in a hotel cost ${each} ${coin} each|a hotel room costs ${each} ${coin} for a night, and ${p} stays ${n} nights}.`,
          ],
          `before leaving for ${place}, ${p} exchanges ${usd(d)}. the bank first takes out a fee of ${usd(f)} and then gives ${k} ${coin} per dollar. a hotel room costs ${each} ${coin} a night, and ${p} books ${n} nights.`,
          `a night in a hotel in ${place} costs ${each} ${coin}, and ${p} stays ${n} nights. to pay for it, ${p} has changed ${usd(d)} at a bank, where ${usd(f)} is taken off first and each dollar of the rest becomes ${k} ${coin}.`,
        ),
      );
      const x = s.step(d, "-", f, `# dollars are changed.`);
      const y = s.step(x, "*", k, `that gives # ${coin}.`);
      const z = s.step(n, "*", each, `the hotel costs # ${coin}.`);
      const v = s.step(y, "-", z, `# ${coin} remain.`);
      s.ask(
        v,
        `{how many ${coin} {does ${p} have left|are left} after {the hotel is paid|paying for the hotel}|when the hotel {is|has been} paid, how many ${coin} {remain|are still there for other things}|how many ${coin} of the money are not spent on the hotel}?`,
        units(one, `the ${coin} that ${p} has left`, p),
      );
    },
  ],
  freeShipping: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [x1, x2, x3] = r.sample(
        "book,candle,plant pot,mug,puzzle,T-shirt,notebook,picture frame,pillow,toy car,pack of seeds,jar of honey".split(
          ",",
        ),
        3,
      ) as [string, string, string];
      const [t, u, w] = [known(s, r, x1), known(s, r, x2), known(s, r, x3)];
      const [n, a] = [s.given(r.int(2, 6)), s.given(r.int(3, 18))];
      const [m, b] = [s.given(r.int(2, 5)), s.given(r.int(2, 12))];
      const [c, more] = [s.given(r.int(2, 12)), r.int(2, 9)];
      const goal = s.given(n.n * a.n + m.n * b.n + c.n * more);
      const fee = s.idle(r.int(4, 9));
      s.tell(
        either(
          [
            `{an online shop sends orders of at least ${usd(goal)} for free, and otherwise charges ${usd(fee)}|at an online shop, shipping costs ${usd(fee)}, but from ${usd(goal)} on it is free|shipping, normally ${usd(fee)}, is free when the order reaches ${usd(goal)}}.`,
            `{${p} has put ${n} ${t} at ${usd(a)} each and ${m} ${u} at ${usd(b)} each into the cart|in ${p}'s cart are ${n} ${t}, each ${usd(a)}, and ${m} ${u}, each ${usd(b)}|${p}'s order so far: ${n} ${t} for ${usd(a)} each and ${m} ${u} for ${usd(b)} each}.`,
            `{to get free shipping, ${p.he} wants to add some ${w}, which cost ${usd(c)} each|${p.he} decides to fill the order up with ${w} at ${usd(c)} each|the rest is to be reached with ${w}, ${usd(c)} each}.`,
          ],
          `${p} is shopping online and would like to avoid the ${usd(fee)} for shipping, which is free once an order reaches ${usd(goal)}. ${p.he} has picked out ${n} ${t} for ${usd(a)} apiece and ${m} ${u} for ${usd(b)} apiece. ${p.he} plans to fill up the order with ${w} that cost ${usd(c)} apiece.`,
          `${n} ${t} at ${usd(a)} each and ${m} ${u} at ${usd(b)} each: that is what ${p} has ordered so far. ${w} cost ${usd(c)} each in the same online shop, and shipping, otherwise ${usd(fee)}, is free for orders of ${usd(goal)} or more.`,
        ),
      );
      const x = s.step(n, "*", a, `the ${t} cost # dollars.`);
      const y = s.step(m, "*", b, `the ${u} cost # dollars.`);
      const z = s.step(x, "+", y, `together that is # dollars.`);
      const v = s.step(goal, "-", z, `# dollars are missing.`);
      const q = s.step(v, "/", c, `that is # ${w}.`);
      s.ask(
        q,
        `{how many ${w} {must ${p} add|are needed|does it take} {for free shipping|to reach free shipping}|what number of ${w} makes the shipping free|how many ${w} does ${p} have to put into the cart}?`,
        things(w, `the ${w} that ${p} adds`, p),
      );
    },
  ],
  returnsSome: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [one, other] = r.pick([
        ["shirt", "pair of socks"],
        ["curtain", "cushion"],
        ["roll of wallpaper", "brush"],
        ["textbook", "notebook"],
        ["chair", "stool"],
        ["lamp", "light bulb"],
        ["bag of cement", "bag of sand"],
      ] as const);
      const [t, u] = [known(s, r, one), known(s, r, other)];
      const [n, a] = [s.given(r.int(4, 15)), s.given(r.int(5, 50))];
      const [k, m, b] = [s.given(r.int(2, n.n - 1)), s.given(r.int(2, 8)), s.given(r.int(2, 20))];
      const why = r.pick([
        "{there are too many|that is more than needed}",
        "they are the wrong size",
        "{they have a flaw|something is wrong with them}",
      ]);
      s.tell(
        either(
          [
            `{${p} buys ${n} ${t} at ${usd(a)} {each|apiece}|${n} ${t} are bought by ${p} for ${usd(a)} each|each of the ${n} ${t} that ${p} buys costs ${usd(a)}}.`,
            `{at home ${p.he} sees that ${k} of them {must|have to} go back, because ${why}. The store returns the money|${k} of them are returned for the full price, because ${why}|because of ${k} of them ${p} goes back to the store (${why}) and gets the money for these}. {then ${p.he} takes ${m} ${u} for ${usd(b)} each|on the way out, ${m} ${u} are paid for, ${usd(b)} each|${p} also needs ${m} ${u} and pays ${usd(b)} for each}.`,
          ],
          `${p} pays ${usd(a)} apiece for ${n} ${t} but later returns ${k} of them for a full refund, because ${why}. before leaving the store, ${p.he} buys ${m} ${u} for ${usd(b)} apiece.`,
          `at the cash desk, ${p} gets the money back for ${k} of the ${n} ${t} that ${p.he} had bought for ${usd(a)} each, because ${why}. on the same day, ${p.he} buys ${m} ${u} at ${usd(b)} each.`,
        ),
      );
      const x = s.step(n, "*", a, `at first ${p} pays # dollars.`);
      const y = s.step(k, "*", a, `# dollars come back.`);
      const z = s.step(m, "*", b, `the ${u} cost # dollars.`);
      const v = s.chain([x, y, z], ["-", "+"], `in all ${p} has spent # dollars.`);
      s.ask(
        v,
        `{how much has ${p} spent {in the end|altogether}|what did ${p} really spend, in dollars|after all this, how many dollars has ${p} spent}?`,
        cost(`the money that ${p} has spent`, p),
      );
    },
  ],
  chainBarter: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [x1, x2, x3] = r.pick([
        ["egg", "loaf of bread", "wheel of cheese"],
        ["shell", "spear", "canoe"],
        ["sticker", "marble", "toy car"],
        ["fish", "basket of fruit", "blanket"],
        ["goat", "cow", "horse"],
        ["candle", "jar of honey", "pair of boots"],
        ["pebble", "feather", "drum"],
      ] as const);
      const [t, u, w] = [known(s, r, x1), known(s, r, x2), known(s, r, x3)];
      const [a, b, c, d] = [r.int(3, 12), r.int(2, 5), r.int(3, 9), r.int(2, 4)];
      if (a <= b || c <= d) return false;
      const k = r.int(1, 4) * c;
      const [q1, q2, q3, q4] = [s.given(a), s.given(b), s.given(c), s.given(d)];
      const have = s.given(a * k);
      s.tell(
        either(
          [
            `{at a market without money, ${q1} ${t} are worth ${q2} ${u}, and ${q3} ${u} are worth ${q4} ${w}|people swap ${q1} ${t} for ${q2} ${u}, and for ${q3} ${u} they give ${q4} ${w}|for ${q4} ${w} one has to give ${q3} ${u}, and ${q2} ${u} can be had for ${q1} ${t}}.`,
            `{${p} comes with ${have} ${t}, swaps all of them for ${u} and these for ${w}|with ${have} ${t}, ${p} gets ${u}, and then ${w} for all the ${u}|all of ${p}'s ${have} ${t} are changed into ${u}, and the ${u} into ${w}}.`,
          ],
          `in a village without money, ${p} wants to trade ${have} ${t} for ${w}. ${q1} ${t} get ${p.him} ${q2} ${u}, and ${q3} ${u} get ${p.him} ${q4} ${w}. so ${p.he} first trades all the ${t} and then trades all the ${u}.`,
          `to get ${w}, people need ${u}: ${q3} of them buy ${q4} ${w}. and to get ${u}, they need ${t}: ${q1} of them buy ${q2} ${u}. ${p} has ${have} ${t} and changes everything into ${w} in this way.`,
        ),
      );
      const x = s.step(have, "/", q1, `# times ${q1} ${t} are given.`);
      const y = s.step(x, "*", q2, `that brings # ${u}.`);
      const z = s.step(y, "/", q3, `# times ${q3} ${u} are given.`);
      const v = s.step(z, "*", q4, `that brings # ${w}.`);
      s.ask(
        v,
        `{how many ${w} does ${p} {get|have} {in the end|}|how many ${w} are the ${t} worth|what number of ${w} does ${p} take home|at the end, how many ${w} has ${p}}?`,
        things(w, `the ${w} that ${p} gets`, p),
      );
    },
  ],
  coinJar: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [k, name] = r.pick([
        [5, "nickels"],
        [10, "dimes"],
      ] as const);
      const other = k === 5 ? "dimes" : "nickels";
      const worth = k === 5 ? 10 : 5;
      const [n, m, left] = [r.int(3, 60), r.int(4, 60), r.int(4, 80)];
      const cents = n * 25 + m * worth + left * k;
      if (cents % 50 !== 0) return false;
      const [a, b, all] = [s.given(n), s.given(m), s.given(cents / 100)];
      const jar = r.pick(["jar", "piggy bank", "coin box", "old shoe box"]);
      s.tell(
        either(
          [
            `{in ${p}'s ${jar} there are only quarters, dimes and nickels, worth ${usd(all)} altogether|the quarters, dimes and nickels in ${p}'s ${jar} are worth ${usd(all)}|${p} has ${usd(all)} in a ${jar}, all in quarters, dimes and nickels}.`,
            `{${p.he} counts ${a} quarters and ${b} ${other}|${a} of the coins are quarters, and ${b} are ${other}|there are ${b} ${other} and ${a} quarters among them}, {and the rest are ${name}|and all the others are ${name}}.`,
          ],
          `${p} empties a ${jar} full of quarters, dimes and nickels and takes the coins to the bank, where ${p.he} gets ${usd(all)} for them. ${p.he} knows that there were ${a} quarters and ${b} ${other}, but has not counted the ${name}.`,
          `${a} quarters, ${b} ${other} and some ${name} make ${usd(all)}: that is what ${p} has found in a ${jar}.`,
        ),
      );
      const x = s.step(all, "*", s.constant(100), `the coins are worth # cents.`);
      const y = s.step(a, "*", s.constant(25), `the quarters are worth # cents.`);
      const z = s.step(b, "*", s.constant(worth), `the ${other} are worth # cents.`);
      const v = s.chain([x, y, z], ["-", "-"], `# cents are left for the ${name}.`);
      const w = s.step(v, "/", s.constant(k), `that is # ${name}.`);
      s.ask(
        w,
        `{how many ${name} {are there|does ${p} have}|how many of the coins are ${name}|what is the number of ${name}}?`,
        units(name.slice(0, -1), `the ${name} in the ${jar}`),
      );
    },
  ],
});
