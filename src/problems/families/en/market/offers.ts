import { families } from "../../../family";
import { cost, money, things } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { either, known, pct } from "./selling";

/** Offers compared: packs, gifts, sizes, discounts. */
export const enMarketOffers = families("en", "market", {
  packsNotSingles: [
    3,
    4,
    (s, r) => {
      const p = named(s, r);
      const t = known(
        s,
        r,
        r.pick(
          "battery,water bottle,juice box,yogurt,light bulb,tennis ball,bar of soap".split(","),
        ),
      );
      const k = s.given(r.pick([3, 4, 6, 8, 10, 12]));
      const a = s.given(r.pick([1, 2, 3, 4, 0.5, 1.5, 2.5, 1.25]));
      const whole = k.n * a.n;
      const off = r.pick([0.5, 1, 1.5, 2, 3, 4]);
      if (off >= whole / 2) return false;
      const [price, m] = [s.given(whole - off), s.given(r.int(2, 9))];
      s.tell(
        either(
          [
            `{a single ${t.one} costs ${usd(a)}, a pack of ${k} costs ${usd(price)}|a store sells ${t} {one by one|singly} at ${usd(a)} each, or in packs of ${k} for ${usd(price)} a pack|for ${usd(price)} one gets a pack of ${k} ${t}. Bought one at a time, {each|a ${t.one}} costs ${usd(a)}|${t} come in packs of ${k} at ${usd(price)}, but they can also be bought for ${usd(a)} apiece}.`,
            `{${p} {takes|buys} ${m} packs|${p} decides to buy ${m} packs|${m} packs go into ${p}'s cart}.`,
          ],
          `${p} needs a lot of ${t} and sees that a pack of ${k} costs ${usd(price)}, while one alone costs ${usd(a)}. so ${p.he} decides to buy ${m} packs rather than single ones.`,
          `instead of picking ${t} one at a time for ${usd(a)} each, ${p} takes ${m} packs, with ${k} in every pack. a pack is ${usd(price)}.`,
        ),
      );
      const x = s.step(k, "*", a, `${k} single ones cost # dollars.`);
      const y = s.step(x, "-", price, `a pack saves # dollars.`);
      const z = s.step(y, "*", m, `${m} packs save # dollars.`);
      s.ask(
        z,
        `{how much does ${p} save {in this way|by not buying {single ones|them one by one}}|how much more would the same number of single ${t} have cost|what would ${p} have paid in addition for the same number of single ones, in dollars|compared with single ${t}, how many dollars are saved}?`,
        money(`the money that ${p} saves`, p),
      );
    },
  ],
  oneFree: [
    3,
    5,
    (s, r) => {
      const p = person(s, r);
      const t = known(
        s,
        r,
        r.pick(
          "donut,bagel,rose bush,pair of socks,bottle of juice,pizza,plant,notebook".split(","),
        ),
      );
      const [k, groups] = [r.int(2, 6), r.int(2, 9)];
      const a = s.given(r.pick([1, 2, 3, 4, 5, 6, 8, 10, 12, 1.5, 2.5]));
      const [b, have] = [s.given(k), s.given(k * groups * a.n)];
      s.tell(
        either(
          [
            `{{a shop has a special offer: |}for every ${b} ${t} that someone {buys|pays for}, another one is free|a shop gives {away |}one ${t.one} for free with every ${b} that are paid for|whoever pays for ${b} ${t} gets one more {for nothing|for free}, as often as one likes}.`,
            `{${t} cost ${usd(a)} each, and ${p} spends ${usd(have)} on them|${p} spends ${usd(have)} on ${t}, which are normally ${usd(a)} {each|apiece}|the normal price is ${usd(a)} each, and ${p} pays ${usd(have)} for ${t} in all}.`,
          ],
          `${p} {likes|is happy about} an offer: buy ${b} ${t}, get one more free, and do it again as often as you like. ${p.he} takes ${usd(have)} out of ${p.his} wallet and spends all of it on ${t} at ${usd(a)} apiece.`,
          `with ${usd(have)}, ${p} goes to get ${t}, at a price of ${usd(a)} each. luckily, the store adds a free one whenever ${b} have been paid for, and the money is used up completely.`,
        ),
      );
      const x = s.step(have, "/", a, `${p} pays for # ${t}.`);
      const y = s.step(x, "/", b, `# ${t} are free.`);
      const z = s.step(x, "+", y, `in all ${p} gets # ${t}.`);
      s.ask(
        z,
        `{how many ${t} does ${p} {get|take home}, {counting the free ones|with the free ones}|with the free ones, how many ${t} does ${p} have|how many ${t} are there for ${p}, paid and free ones together}?`,
        things(t, `the ${t} that ${p} gets`, p),
      );
    },
  ],
  secondForHalf: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const t = known(
        s,
        r,
        r.pick("blanket,shirt,lunch menu,movie poster,pillow,pair of shoes,ticket,lamp".split(",")),
      );
      const [a, m] = [s.given(2 * r.int(2, 20)), s.given(r.int(2, 5))];
      const total = m.n * a.n * 1.5;
      const note = s.given(50 * Math.ceil((total + 1) / 50));
      s.tell(
        either(
          [
            `{the normal price of a ${t.one} is ${usd(a)}. Whoever buys two gets the second one for half {the|of that} price|a ${t.one} costs ${usd(a)}, and the second one of every pair costs only half as much|of every two ${t}, the first is ${usd(a)} and the other is {half off|reduced by half}}.`,
            `{${p} buys ${m} pairs of this kind and pays with ${usd(note)}|${p}, with ${usd(note)} in ${p.his} wallet, buys ${m} such pairs|from the ${usd(note)} that ${p} has, ${m} such pairs are bought}.`,
          ],
          `a store is having a sale: buy one ${t.one} for ${usd(a)} and get a second one at half price. ${p} takes advantage of this ${m} times and gives the cashier ${usd(note)}.`,
          `${p} hands over ${usd(note)} at a sale where the second ${t.one} always costs half as much as the first, which is ${usd(a)}. ${p} takes two at a time and does so ${m} times.`,
        ),
      );
      const x = s.step(a, "/", s.constant(2), `the second one costs # dollars.`);
      const y = s.step(a, "+", x, `a pair costs # dollars.`);
      const z = s.step(y, "*", m, `${m} pairs cost # dollars.`);
      const v = s.step(note, "-", z, `# dollars are left.`);
      s.ask(
        v,
        `{how much {is left|does ${p} keep}|how much money comes back to ${p}|what is left of {the money|${p}'s money}, in dollars}?`,
        money(`the money that ${p} has left`, p),
      );
    },
  ],
  largeOrder: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const t = known(
        s,
        r,
        r.pick("printed shirt,wristband,mug,poster,yearbook,banner,calendar,cap".split(",")),
      );
      const [k, more] = [s.given(r.pick([10, 20, 25, 30, 50])), r.int(4, 60)];
      const [n, a] = [s.given(k.n + more), s.given(r.int(3, 20))];
      const d = s.given(r.int(1, a.n - 1));
      s.tell(
        either(
          [
            `{a print shop {makes|offers} ${t} {at|for} ${usd(a)} each, but only the first ${k} cost that much; {every one|each} after that is ${usd(d)} cheaper|up to ${k} ${t}, each costs ${usd(a)} at a print shop. All further ones cost ${usd(d)} less|for the first ${k} ${t} of an order, a company charges ${usd(a)} apiece, and then {the price falls|it goes down} by ${usd(d)} for each of the others}.`,
            `{${p} orders ${n}|${p}'s order is for ${n}|${n} ${t} are ordered by ${p}|${p} needs ${n} of them}.`,
          ],
          `${p} needs ${n} ${t} for a big event. the print shop charges ${usd(a)} for each of the first ${k} and takes ${usd(d)} off the price of each one after that.`,
          `${n} ${t} were made for ${p}. up to number ${k}, each was charged at ${usd(a)}; from then on, each was ${usd(d)} cheaper.`,
        ),
      );
      const x = s.step(k, "*", a, `the first ${k} cost # dollars.`);
      const y = s.step(n, "-", k, `# ${t} are cheaper.`);
      const z = s.step(a, "-", d, `each of these costs # dollars.`);
      const v = s.step(y, "*", z, `these cost # dollars.`);
      const u = s.step(x, "+", v, `the order costs # dollars.`);
      s.ask(
        u,
        `{how much does the {whole |}order cost|what does ${p} pay {for the order|in all}, in dollars|how many dollars are on the bill|how high is the bill for ${p}, in dollars}?`,
        cost(`the price of the order`, p),
      );
    },
  ],
  comboMeals: [
    3,
    6,
    (s, r) => {
      const p = named(s, r);
      const [x1, x2, x3, set] = r.pick([
        ["burger", "portion of fries", "soda", "meal"],
        ["brush", "bucket of paint", "roller", "kit"],
        ["racket", "pack of balls", "headband", "starter set"],
        ["sandwich", "cup of soup", "cookie", "lunch deal"],
        ["pen", "notebook", "folder", "school set"],
        ["ticket", "bag of popcorn", "drink", "movie deal"],
        ["shampoo", "comb", "hair dryer", "gift box"],
      ] as const);
      const [a, b, c] = [r.int(3, 20), r.int(2, 12), r.pick([1, 2, 3, 4, 1.5, 2.5])];
      const off = r.pick([10, 15, 20, 25, 30, 40, 50]);
      const less = ((a + b + c) * off) / 100;
      if ((less * 4) % 1 !== 0 || a === b) return false;
      const [y1, y2, y3] = [s.given(a), s.given(b), s.given(c)];
      const price = s.given(a + b + c - less);
      s.tell(
        either(
          [
            `{one by one, a ${x1} costs ${usd(y1)}, a ${x2} ${usd(y2)} and a ${x3} ${usd(y3)}|a ${x1} is ${usd(y1)}, a ${x2} is ${usd(y2)}, and a ${x3} is ${usd(y3)}|when they are bought singly, the prices are ${usd(y1)} for a ${x1}, ${usd(y2)} for a ${x2} and ${usd(y3)} for a ${x3}}.`,
            `{together they are sold as a ${set} for ${usd(price)}, and ${p} takes that|${p} takes the ${set}, which has one of each and costs ${usd(price)}|there is also a ${set} with one of each for ${usd(price)}, and that is what ${p} buys}.`,
          ],
          `${p} wants three things: a ${x1} for ${usd(y1)}, a ${x2} for ${usd(y2)} and a ${x3} for ${usd(y3)}. then ${p.he} sees that the ${set}, which includes all three, costs only ${usd(price)}.`,
          `the ${set} for ${usd(price)} that ${p} buys holds a ${x1}, a ${x2} and a ${x3}, which would cost ${usd(y1)}, ${usd(y2)} and ${usd(y3)} alone.`,
        ),
      );
      const x = s.chain([y1, y2, y3], ["+", "+"], `singly they cost # dollars.`);
      const y = s.step(x, "-", price, `the ${set} saves # dollars.`);
      const z = s.chain([y, s.constant(100), x], ["*", "/"], `that is # percent.`);
      s.ask(
        z,
        `{by what percent is the ${set} cheaper {than the single prices together|than the three things bought singly}|what percent of the money does ${p} save with the ${set}|how many percent does ${p} save by taking the ${set}|compared with the single prices, what percentage is saved}?`,
      );
    },
  ],
  twoSizes: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [what, small, big, unit] = r.pick([
        ["flour", "bag", "sack", "pounds"],
        ["olive oil", "bottle", "can", "ounces"],
        ["dog food", "tin", "bucket", "ounces"],
        ["paint", "can", "bucket", "liters"],
        ["rice", "packet", "sack", "kg"],
        ["potting soil", "bag", "sack", "liters"],
        ["detergent", "box", "drum", "kg"],
      ] as const);
      const [t, u] = [known(s, r, small), known(s, r, big)];
      const [w1, k] = [r.int(2, 12), r.int(2, 6)];
      const [a, b] = [s.given(w1), s.given(w1 * k)];
      const [c, n] = [s.given(r.int(2, 12)), r.int(2, 8)];
      const d = s.given(c.n * k - r.int(1, c.n * k - c.n));
      const need = s.given(w1 * k * n);
      s.tell(
        either(
          [
            `{${what} {comes|is sold} in two sizes: a ${t.one} with ${a} ${unit} costs ${usd(c)}, a ${u.one} with ${b} ${unit} ${usd(d)}|for ${usd(c)} one gets a ${t.one} with ${a} ${unit} of ${what}, for ${usd(d)} a ${u.one} with ${b} ${unit}|a ${u.one} holds ${b} ${unit} of ${what} and costs ${usd(d)}; a ${t.one} holds ${a} ${unit} and costs ${usd(c)}}.`,
            `{${p} needs ${need} ${unit}|${need} ${unit} are needed for what ${p} has to do|altogether, ${p} wants ${need} ${unit} of it} {and compares both ways of buying that much|and thinks about which size to take}.`,
          ],
          `${p} needs ${need} ${unit} of ${what}. the store sells it in ${t} of ${a} ${unit} for ${usd(c)} each and in ${u} of ${b} ${unit} for ${usd(d)} each.`,
          `to get ${need} ${unit} of ${what}, ${p} can fill the cart with ${t} that hold ${a} ${unit} and cost ${usd(c)} each. ${u} with ${b} ${unit} are the other choice, at ${usd(d)} each.`,
        ),
      );
      const x = s.step(need, "/", a, `that is # ${t}.`);
      const y = s.step(x, "*", c, `they cost # dollars.`);
      const z = s.step(need, "/", b, `or it is # ${u}.`);
      const v = s.step(z, "*", d, `these cost # dollars.`);
      const w = s.step(y, "-", v, `the difference is # dollars.`);
      s.ask(
        w,
        `{how much {can|does} ${p} save by {taking|buying} only ${u} {and not|instead of} ${t}|how much cheaper is it to buy only ${u} than only ${t}|by how many dollars are the ${t} dearer than the ${u} for this amount|what does ${p} save with the larger size, in dollars}?`,
        money(`the money that ${p} saves`, p),
      );
    },
  ],
  couponOrPercent: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const t = r.pick(
        "a desk,a coat,a tent,a printer,a vacuum cleaner,a carpet,a stroller,a violin".split(","),
      );
      const one = t.slice(2);
      const [a, b, c] = [
        s.given(10 * r.int(3, 60)),
        s.given(r.pick([10, 15, 20, 25, 30, 40, 50])),
        s.given(r.int(5, 60)),
      ];
      const d = s.given(a.n + r.int(-15, 15));
      const [one1, two] = [(a.n * (100 - b.n)) / 100, d.n - c.n];
      if (one1 === two || two < 5 || one1 % 1 !== 0) return false;
      s.tell(
        either(
          [
            `{${p} is looking for ${t} and finds {it|the same one} in two stores|the same ${one} can be bought in two stores|two stores have the ${one} that ${p} wants}.`,
            `{the first {asks|wants} ${usd(a)} but {gives|has} ${pct(b)} off this week|in one of them it costs ${usd(a)}, less a discount of ${pct(b)}|one store takes ${pct(b)} off its price of ${usd(a)}}. {the other {asks|wants} ${usd(d)}, and ${p} has a coupon that lowers this by ${usd(c)}|for the other, where it is ${usd(d)}, ${p} has a coupon worth ${usd(c)}|in the other one the price is ${usd(d)}, from which ${usd(c)} is taken off for a coupon}.`,
          ],
          `${p} compares prices before buying ${t}. one store lists the ${one} at ${usd(a)} and offers ${pct(b)} off. another store lists it at ${usd(d)}, but ${p} has a coupon for ${usd(c)} off there.`,
          `${t} costs ${usd(d)} in a shop where ${p} has a coupon that takes off ${usd(c)}. a few doors away it costs ${usd(a)}, and everyone gets ${pct(b)} off.`,
        ),
      );
      const x = s.chain([a, b, s.constant(100)], ["*", "/"], `the discount is # dollars.`);
      const y = s.step(a, "-", x, `in the first store it costs # dollars.`);
      const z = s.step(d, "-", c, `in the other store it costs # dollars.`);
      const v =
        one1 > two
          ? s.step(y, "-", z, `the difference is # dollars.`)
          : s.step(z, "-", y, `the difference is # dollars.`);
      s.ask(
        v,
        `{how much {does ${p} save|is saved} by {choosing|going to} the cheaper store|by how many dollars is one offer better than the other|what is the difference between the two final prices, in dollars|how much cheaper is the better offer}?`,
        money(`the money that ${p} saves`, p),
      );
    },
  ],
  stackedDiscounts: [
    5,
    6,
    (s, r) => {
      const p = named(s, r);
      const t = known(
        s,
        r,
        r.pick("jacket,desk lamp,backpack,stroller,sleeping bag,dress,rug,helmet".split(",")),
      );
      const [n, a] = [s.given(r.int(2, 5)), s.given(10 * r.int(2, 20))];
      const [b, c] = [s.given(r.pick([10, 20, 25, 30, 40, 50])), s.given(r.pick([5, 10, 20]))];
      const sale = (n.n * a.n * (100 - b.n)) / 100;
      if (sale % 20 !== 0) return false;
      const card = r.pick([
        "a member's card",
        "a student card",
        "the store's app",
        "a birthday coupon",
      ]);
      s.tell(
        either(
          [
            `{${p} takes ${n} ${t} at a normal price of ${usd(a)} each to the cash desk|normally a ${t.one} costs ${usd(a)}, and ${p} buys ${n} of them|${n} ${t}, each priced at ${usd(a)}, are what ${p} buys}.`,
            `{it is the week of the sale: ${pct(b)} off everything. with ${card}, another ${pct(c)} {is taken off the lowered price|of the lowered price is taken off}, and ${p} has it|first ${pct(b)} is taken off because of a sale, then ${pct(c)} of the new amount for ${card}|the sale lowers the amount by ${pct(b)}, and ${card} lowers what is left by another ${pct(c)}}.`,
          ],
          `${p} picks out ${n} ${t}, which regularly cost ${usd(a)} apiece. everything in the store is ${pct(b)} off, and because ${p.he} has ${card}, ${p.he} gets an additional ${pct(c)} off the sale price.`,
          `with ${card}, which ${p} has, ${pct(c)} is taken off even where things are already reduced. ${p} finds ${t} that were ${usd(a)} each and are reduced by ${pct(b)}, and takes ${n} of them.`,
        ),
      );
      const hundred = s.constant(100);
      const x = s.step(n, "*", a, `the full price is # dollars.`);
      const y = s.chain([x, b, hundred], ["*", "/"], `the sale takes off # dollars.`);
      const z = s.step(x, "-", y, `that leaves # dollars.`);
      const v = s.chain([z, c, hundred], ["*", "/"], `the second discount is # dollars.`);
      const w = s.step(z, "-", v, `${p} pays # dollars.`);
      s.ask(
        w,
        `{how much does ${p} {have to |}pay {in the end|}|what is the final amount, in dollars|how many dollars {are there|does ${p} have} to pay after both discounts|what do the ${t} cost ${p} with both discounts, in dollars}?`,
        cost(`the money that ${p} pays`, p),
      );
    },
  ],
});
