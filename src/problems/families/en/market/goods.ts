import { families } from "../../../family";
import { money, things, units } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { either, known, MUCH, pct } from "./selling";

/** Goods and prices that go up and down. */
export const enMarketGoods = families("en", "market", {
  markUpMarkDown: [
    6,
    6,
    (s, r) => {
      const p = person(s, r);
      const t = known(
        s,
        r,
        r.pick("coat,sofa,radio,tent,mirror,armchair,painting,suitcase".split(",")),
      );
      const c = s.given(20 * r.int(1, 25));
      const [up, down] = [
        s.given(r.pick([20, 25, 30, 40, 50, 60, 75, 80, 100])),
        s.given(r.pick([5, 10, 15, 20, 25])),
      ];
      const shelf = (c.n * (100 + up.n)) / 100;
      const sold = (shelf * (100 - down.n)) / 100;
      if (sold <= c.n || sold % 1 !== 0 || shelf % 1 !== 0) return false;
      const n = s.given(r.int(2, 12));
      s.tell(
        either(
          [
            `{${p} buys ${t} from a factory at ${usd(c)} each|${p}, who runs a shop, gets ${t} for ${usd(c)} each|a ${t.one} costs ${usd(c)} when ${p} buys it for ${p.his} shop}.`,
            `{{on the price tag it is|the price tag shows} ${pct(up)} more than that|for the price tag, ${pct(up)} is added|${p.he} raises this by ${pct(up)} to get the price for customers}. {in a sale, ${p.he} then takes ${pct(down)} off the price on the tag|later the price on the tag is reduced by ${pct(down)}|when few people come, ${p.he} lowers the tag price by ${pct(down)}}.`,
            `{at this price, ${n} ${t} are sold|${n} ${t} are sold like that|${n} customers each buy a ${t.one} at the reduced price}.`,
          ],
          `${p} pays ${usd(c)} for each of the ${n} ${t} in ${p.his} store. ${p.he} first marks them up by ${pct(up)}, but nobody buys any, so ${p.he} marks the new price down by ${pct(down)} and sells all of them.`,
          `${n} ${t} are sold in ${p}'s shop during a sale that takes ${pct(down)} off the usual price. the usual price is ${pct(up)} above what ${p} paid, which was ${usd(c)} for each ${t.one}.`,
        ),
      );
      const x = s.chain([c, up, s.constant(100)], ["*", "/"], `# dollars are added.`);
      const y = s.step(c, "+", x, `the tag shows # dollars.`);
      const z = s.chain([y, down, s.constant(100)], ["*", "/"], `# dollars are taken off.`);
      const v = s.step(y, "-", z, `each is sold for # dollars.`);
      const w = s.step(v, "-", c, `each brings a profit of # dollars.`);
      const u = s.step(w, "*", n, `${n} of them bring # dollars.`);
      s.ask(
        u,
        `{what is ${p}'s profit from {these|the} ${t}|how much profit {does ${p} make with them|do they bring}|how many dollars does ${p} gain with these ${t}}?`,
        money(`${p}'s profit from the ${t}`, p),
      );
    },
  ],
  acres: [
    6,
    6,
    (s, r) => {
      const p = person(s, r);
      const crop = r.pick("wheat,corn,barley,rice,oats,soybeans,sunflower seeds".split(","));
      const [n, y] = [s.given(r.int(4, 60)), s.given(5 * r.int(4, 16))];
      const [b, a] = [s.given(r.pick([5, 10, 15, 20, 25, 30, 40])), s.given(r.int(3, 9))];
      const c = s.given(10 * r.int(2, 15));
      const kept = (n.n * y.n * (100 - b.n)) / 100;
      if (kept % 1 !== 0 || kept * a.n <= n.n * c.n) return false;
      const bad = r.pick([
        "a hailstorm",
        "heavy rain",
        "a dry summer",
        "deer and birds",
        "a flood",
      ]);
      s.tell(
        either(
          [
            `{${p} grows ${crop} on ${n} acres and expects ${y} bushels from {each|every} acre|on ${p}'s ${n} acres of ${crop}, an acre would normally give ${y} bushels|${n} acres, each good for ${y} bushels of ${crop}, belong to ${p}}. {seed and fuel cost ${usd(c)} {an|per} acre|for each acre, ${usd(c)} was spent on seed and fuel|every acre had cost ${usd(c)} in seed and fuel}.`,
            `{but ${bad} {ruins|destroys} ${pct(b)} of the crop, and|because of ${bad}, ${pct(b)} of this is lost;|this year ${pct(b)} of the harvest is lost to ${bad}, and} {the rest is sold at ${usd(a)} a bushel|a bushel of what remains sells for ${usd(a)}|for the remaining bushels, ${p} gets ${usd(a)} each}.`,
          ],
          `${p} plants ${n} acres of ${crop}, spending ${usd(c)} per acre on seed and fuel. normally ${p.he} would get ${y} bushels per acre, but this year ${bad} wipes out ${pct(b)} of the crop. ${p} sells what is left for ${usd(a)} per bushel.`,
          `from each of ${n} acres of ${crop}, ${p} could harvest ${y} bushels in a good year. this year, ${bad} leaves ${p} with ${pct(b)} less than that. a bushel is sold for ${usd(a)}, and ${usd(c)} per acre has been spent on fuel and seed.`,
        ),
      );
      const x = s.step(n, "*", y, `the fields would give # bushels.`);
      const z = s.chain([x, b, s.constant(100)], ["*", "/"], `# bushels are lost.`);
      const v = s.step(x, "-", z, `# bushels are sold.`);
      const w = s.step(v, "*", a, `they bring # dollars.`);
      const q = s.step(n, "*", c, `the costs are # dollars.`);
      const u = s.step(w, "-", q, `# dollars remain.`);
      s.ask(
        u,
        `{how much money {is left for|remains to} ${p} after {these|the} costs|what does ${p} earn with the ${crop} when the costs are taken off, in dollars|how many dollars does ${p} have from the ${crop} after {paying|taking off} the costs}?`,
        money(`the money that ${p} earns`, p),
      );
    },
  ],
  sheepForGoal: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [animal, stuff, one, take, unit] = r.pick([
        ["sheep", "wool", "sweater", "sheared", "pounds"],
        ["alpaca", "fleece", "blanket", "sheared", "pounds"],
        ["goat", "milk", "cheese", "milked", "liters"],
        ["beehive", "honey", "gift box", "emptied", "kg"],
        ["apple tree", "fruit", "cake", "picked", "kg"],
        ["maple tree", "sap", "bottle of syrup", "tapped", "liters"],
      ] as const);
      const t = known(s, r, animal);
      const u = known(s, r, one);
      const [k, g, m] = [r.int(2, 12), r.int(2, 9), r.int(4, 40)];
      const have = g * m - k * r.int(2, 30);
      if (have < 2) return false;
      const a = s.given(r.int(5, 60));
      const [goal, per, need, got] = [s.given(a.n * m), s.given(k), s.given(g), s.given(have)];
      s.tell(
        either(
          [
            `{${p} wants to make ${usd(goal)} by selling ${u} at ${usd(a)} each|with ${u} that sell for ${usd(a)} each, ${p} would like to earn ${usd(goal)}|${p}'s plan is to earn ${usd(goal)} with ${u}, which bring ${usd(a)} each}.`,
            `{for {a|one} ${u.one}, ${need} ${unit} of ${stuff} are needed, and {one|a} ${t.one} gives ${per} ${unit}|a ${t.one} gives ${per} ${unit} of ${stuff}, and a ${u.one} takes ${need}|out of ${need} ${unit} of ${stuff} comes one ${u.one}, and a ${t.one} yields ${per} ${unit}}.`,
            `{there are still ${got} ${unit} {from last year|in the barn}|${got} ${unit} of ${stuff} are already there|${p} has ${got} ${unit} of ${stuff} to begin with}.`,
          ],
          `${p} sells ${u} for ${usd(a)} apiece and hopes to make ${usd(goal)}. each ${u.one} requires ${need} ${unit} of ${stuff}. ${p} already has ${got} ${unit} on hand, and every ${t.one} supplies ${per} ${unit}.`,
          `one ${t.one} gives ${per} ${unit} of ${stuff}. ${p}, who has ${got} ${unit} left, uses ${need} ${unit} for each ${u.one} and gets ${usd(a)} for it. the plan is to take in ${usd(goal)} with ${u}.`,
        ),
      );
      const x = s.step(goal, "/", a, `# ${u} must be sold.`);
      const y = s.step(x, "*", need, `they take # ${unit}.`);
      const z = s.step(y, "-", got, `# ${unit} are missing.`);
      const v = s.step(z, "/", per, `that comes from # ${t}.`);
      s.ask(
        v,
        `{how many ${t} {have to|must} be ${take} {for the rest|for that}|to reach the goal, how many ${t} {does ${p} need|must be ${take}}|the ${stuff} of how many ${t} does ${p} still need}?`,
        things(t, `the ${t} that must be ${take}`),
      );
    },
  ],
  cashBox: [
    5,
    4,
    (s, r) => {
      const p = named(s, r);
      const one = r.pick(
        "program,sausage,balloon,ice cream,bunch of flowers,ticket,calendar,puppet".split(","),
      );
      const t = known(s, r, one);
      const [big, small] = r.pick([
        [20, 5],
        [10, 5],
        [20, 10],
        [10, 1],
        [5, 1],
      ] as const);
      const [n, m] = [s.given(r.int(3, 20)), s.given(r.int(3, 25))];
      const [x1, x2] = [s.given(big), s.given(small)];
      const sum = n.n * big + m.n * small;
      const a = r.pick([2, 3, 4, 5, 6, 7, 8]);
      const start = s.given(a * r.int(2, 12) + (sum % a));
      const each = s.given(a);
      if (sum - start.n < a * 5) return false;
      s.tell(
        either(
          [
            `{${p} starts the day with ${usd(start)} in the cash box for change|in the morning ${usd(start)} {lie|is} in ${p}'s cash box|${usd(start)} of change is in ${p}'s cash box before the sale begins}.`,
            `{all day, ${p.he} sells ${t} at ${usd(each)} each|${p.he} sells nothing but ${t}, and they are ${usd(each)} each|then ${t} are sold for ${usd(each)} each}.`,
            `{in the evening ${p.he} counts ${n} bills of ${usd(x1)} and ${m} bills of ${usd(x2)}|at the end there are ${n} bills of ${usd(x1)} and ${m} of ${usd(x2)} in it, and no coins|when ${p.he} closes, the box holds ${m} bills of ${usd(x2)} and ${n} bills of ${usd(x1)}}.`,
          ],
          `${p} puts ${usd(start)} of change into the cash box and sells ${t} for ${usd(each)} apiece all day. when the stand closes, the box contains ${n} bills worth ${usd(x1)} each and ${m} bills worth ${usd(x2)} each.`,
          `in the evening, there are ${m} bills of ${usd(x2)} and ${n} bills of ${usd(x1)} in ${p}'s cash box, and nothing else. the money comes from ${t} at ${usd(each)} each, except for the ${usd(start)} that had been put in before the sale.`,
        ),
      );
      const x = s.step(n, "*", x1, `the larger bills make # dollars.`);
      const y = s.step(m, "*", x2, `the smaller bills make # dollars.`);
      const z = s.step(x, "+", y, `the box holds # dollars.`);
      const v = s.step(z, "-", start, `# dollars came in.`);
      const u = s.step(v, "/", each, `# ${t} were sold.`);
      s.ask(
        u,
        `{how many ${t} {has ${p} sold|were sold|did ${p} sell}|what number of ${t} did customers buy|if every ${t.one} was paid for, how many ${t} did people take}?`,
        units(one, `the ${t} that ${p} sold`, p),
      );
    },
  ],
  sunnyAndRainy: [
    6,
    5,
    (s, r) => {
      const p = person(s, r);
      const [one, good, bad] = r.pick([
        ["ice cream", "sunny", "rainy"],
        ["umbrella", "rainy", "dry"],
        ["cold drink", "hot", "cool"],
        ["bowl of soup", "cold", "mild"],
        ["boat ride", "calm", "windy"],
        ["sun hat", "bright", "cloudy"],
      ] as const);
      const t = known(s, r, one);
      const k = r.pick([2, 3, 4, 5]);
      const word = { 2: "half", 3: "a third", 4: "a quarter", 5: "a fifth" }[k];
      const n = s.given(k * r.int(3, 25));
      const [days, a] = [s.given(r.int(2, 5)), s.given(r.pick([1, 2, 3, 4, 5, 8, 1.5, 2.5]))];
      s.tell(
        either(
          [
            `{on a ${good} day, ${p} sells ${n} ${t}, and on a ${bad} day ${word} of that|when it is ${good}, ${n} ${t} a day are sold at ${p}'s stand, but only ${word} as many when it is ${bad}|${p}'s sales depend on the weather: ${n} ${t} on every ${good} day, and ${word} as many on every ${bad} day}.`,
            `{each costs ${usd(a)}|the price of one is ${usd(a)}|customers pay ${usd(a)} for one}. {in a certain week, ${days} days are ${bad} and the others ${good}|last week had ${days} ${bad} days; the rest of the seven were ${good}|one week was ${good}, apart from ${days} ${bad} days}.`,
          ],
          `${p} sells ${t} for ${usd(a)} apiece. on ${bad} days, ${p.he} sells only ${word} as many as on ${good} days, when ${n} {are sold|find a buyer}. there were ${days} ${bad} days last week, and all the other days were ${good}.`,
          `in a week with ${days} ${bad} days, the others being ${good}, ${p} sold ${n} ${t} on each ${good} day and ${word} of that number on each ${bad} one. every ${t.one} cost ${usd(a)}.`,
        ),
      );
      const x = s.step(s.constant(7), "-", days, `# days are ${good}.`);
      const y = s.step(x, "*", n, `on these, # ${t} are sold.`);
      const z = s.step(n, "/", s.constant(k), `a ${bad} day brings # ${t}.`);
      const v = s.step(z, "*", days, `the ${bad} days bring # ${t}.`);
      const w = s.step(y, "+", v, `in the week # ${t} are sold.`);
      const u = s.step(w, "*", a, `that is # dollars.`);
      s.ask(
        u,
        `{how much does ${p} {take in|earn} {during|over} {this|that} week|what are the sales of {this|that} week, in dollars|how many dollars does {this|that} week bring}?`,
        money(`the money that ${p} takes in during the week`, p),
      );
    },
  ],
  salesDouble: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const t = known(
        s,
        r,
        r.pick(
          "sandwich,smoothie,keychain,song,ticket,phone case,breakfast box,burrito".split(","),
        ),
      );
      const k = r.pick([2, 3]);
      const word = k === 2 ? "{doubles|is twice as high}" : "{triples|is three times as high}";
      const [n, a] = [s.given(r.int(4, 30)), s.given(r.pick([2, 3, 4, 5, 6, 8, 1.5, 2.5]))];
      const when = r.pick(["day", "week", "month"]);
      const on = when === "day" ? "on" : "in";
      s.tell(
        either(
          [
            `{${p} opens a {stand|shop} and sells ${n} ${t} ${on} the first ${when}|${n} ${t} are sold in ${p}'s new shop ${on} the first ${when}|the first ${when} brings ${p} buyers for ${n} ${t}}, {at ${usd(a)} each|which cost ${usd(a)} each}.`,
            `{people tell their friends, and the number ${word} ${on} the second ${when} and ${word} again ${on} the third|thanks to good reviews, the number ${word} ${on} the second ${when}, and the same happens ${on} the third ${when}|${on} each of the next two ${when}s, the number ${word} compared with the ${when} before}.`,
          ],
          `${p} sold ${n} ${t} at ${usd(a)} apiece ${on} the first ${when} in business. ${on} the second ${when}, ${p.he} sold ${k === 2 ? "twice" : "three times"} as many, and the third ${when} brought ${k === 2 ? "twice" : "three times"} as many as the second.`,
          `${p} looks at three ${when}s of sales: ${n} ${t} were sold in the first, and after that always ${k === 2 ? "twice" : "three times"} as many as in the ${when} before. ${usd(a)} was paid for each.`,
        ),
      );
      const times = s.constant(k);
      const x = s.step(n, "*", times, `${on} the second ${when} it is # ${t}.`);
      const y = s.step(x, "*", times, `${on} the third ${when} it is # ${t}.`);
      const z = s.chain([n, x, y], ["+", "+"], `together that is # ${t}.`);
      const v = s.step(z, "*", a, `they bring # dollars.`);
      s.ask(
        v,
        `{${MUCH} does ${p} take in during the three ${when}s|what are the sales of all three ${when}s, in dollars|after three ${when}s, how many dollars have the ${t} brought}?`,
        money(`the money that ${p} takes in during the three ${when}s`, p),
      );
    },
  ],
  priceRaised: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [one, scene, unit] = r.pick([
        ["haircut", "a barber shop", "week"],
        ["swimming lesson", "a pool", "month"],
        ["cake", "a bakery", "week"],
        ["guided tour", "an old castle", "day"],
        ["bouquet", "a flower shop", "day"],
        ["car wash", "a gas station", "day"],
        ["bowl of ramen", "a noodle bar", "day"],
      ] as const);
      const t = known(s, r, one);
      const [n, a] = [s.given(r.int(15, 90)), s.given(r.int(4, 30))];
      const [d, k] = [s.given(r.int(1, 8)), s.given(r.int(2, 14))];
      const [old, now] = [n.n * a.n, (n.n - k.n) * (a.n + d.n)];
      if (old === now) return false;
      s.tell(
        either(
          [
            `{in ${scene} run by ${p}, ${n} ${t} a ${unit} were sold at ${usd(a)} each|${p} runs ${scene} and used to sell ${n} ${t} a ${unit} for ${usd(a)} each|at ${usd(a)} each, ${p}, who runs ${scene}, sold ${n} ${t} a ${unit}}.`,
            `{since the price {went up|was raised} by ${usd(d)}, ${k} fewer are sold {a|each} ${unit}|then ${p} raised the price by ${usd(d)}, and the number fell by ${k}|now one costs ${usd(d)} more, and ${k} fewer people a ${unit} buy one}.`,
          ],
          `${p} runs ${scene}. at a price of ${usd(a)}, ${n} ${t} were sold every ${unit}. when ${p} raised the price by ${usd(d)}, ${k} fewer were sold every ${unit}.`,
          `raising the price of a ${t.one} from ${usd(a)} by ${usd(d)} has cost ${p}, who runs ${scene}, some customers: instead of ${n} ${t} a ${unit}, ${k} fewer are now sold.`,
        ),
      );
      const x = s.step(n, "*", a, `before, the ${unit} brought # dollars.`);
      const y = s.step(n, "-", k, `now # ${t} are sold.`);
      const z = s.step(a, "+", d, `each costs # dollars.`);
      const v = s.step(y, "*", z, `now the ${unit} brings # dollars.`);
      const more = now > old;
      const u = more
        ? s.step(v, "-", x, `that is # dollars more.`)
        : s.step(x, "-", v, `that is # dollars less.`);
      const w = more ? "more" : "less";
      s.ask(
        u,
        `{how much ${w} {money |}does ${p} take in {a|per} ${unit} {now|than before}|by how many dollars have the sales of a ${unit} {${more ? "grown" : "fallen"}|gone ${more ? "up" : "down"}}|what is the change in the sales of a ${unit}, in dollars}?`,
        money(`the difference in the sales of a ${unit}`),
      );
    },
  ],
});
