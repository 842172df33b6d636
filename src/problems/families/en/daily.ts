import { families, part } from "../../family";
import { cost, size, units } from "../../measure";
import { plural } from "../../nouns";
import { baked, good, named, person, usd } from "../../words_en";

/** Everyday life: habits, kitchens, trips, bills, medicine, pets. */
export const enDaily = families("en", "daily", {
  habitCost: [
    3,
    4,
    (s, r) => {
      const p = named(s, r);
      const [n, c] = [s.given(r.int(2, 6)), s.given(r.pick([1, 2, 3, 4, 5, 1.5, 2.5, 3.5]))];
      const [span, days] = r.pick([
        ["a week", 7],
        ["two weeks", 14],
        ["a month of 30 days", 30],
        ["the 31 days of May", 31],
        ["a year of 365 days", 365],
      ] as const);
      const [verb, what, one] = r.pick([
        ["drink", "cups of coffee", "a cup of coffee"],
        ["buy", "bottles of water", "a bottle of water"],
        ["eat", "granola bars", "a granola bar"],
        ["take", "bus rides", "a bus ride"],
        ["drink", "glasses of juice", "a glass of juice"],
      ] as const);
      const cut = s.given(part(r, n.n));
      s.tell(
        `{every day ${p} ${verb}s ${n} ${what}, and ${one} costs ${p.him} ${usd(c)}|${p} pays ${usd(c)} for ${one}. ${p.he} ${verb}s ${n} ${what} a day|it is ${p}'s habit to ${verb} ${n} ${what} each day, at ${usd(c)} apiece}.`,
      );
      const x = s.step(n, "-", cut, `${p} would still ${verb} # a day.`);
      const y = s.step(x, "*", c, `they would cost # dollars a day.`);
      const z = s.step(y, "*", s.constant(days), `in ${span} that would be # dollars.`);
      s.ask(
        z,
        `{if ${p.he} {cut|reduced} this by ${cut} a day, how much would ${p} still spend in ${span}|how much would ${p} spend on ${what} in ${span} if ${p.he} went down by ${cut} a day|suppose that ${p.he} does with ${cut} fewer a day: what will ${what} cost ${p.him} in ${span}}?`,
        cost(`the money that ${p} would spend in ${span} with ${cut} fewer a day`, p),
      );
    },
  ],
  recipeShort: [
    3,
    4,
    (s, r) => {
      const [p, t] = [person(s, r), baked(s, r)];
      const batch = r.pick([6, 8, 10, 12, 24]);
      const k = r.int(2, 8);
      const [size1, want] = [s.given(batch), s.given(batch * k)];
      const need = s.given(r.int(2, 6));
      const one = r.pick("egg,cup of flour,spoon of sugar,stick of butter,banana".split(","));
      const what = plural(one);
      const have = s.given(part(r, need.n * k));
      s.tell(
        `{one batch of the recipe makes ${size1} ${t} and {takes|uses} ${need} ${what}|for ${size1} ${t} one needs ${need} ${what}|a recipe calls for ${need} ${what} and {gives|yields} ${size1} ${t}}.`,
        `{for a {party|fair|wedding}, ${p} {wants to|has to} bake ${want} ${t}. there are only ${have} ${what} in the kitchen|${p} has ${have} ${what} at home and would like to make ${want} ${t}|${want} ${t} have been ordered from ${p}, who has just ${have} ${what}}.`,
      );
      const x = s.step(want, "/", size1, `that is # times the recipe.`);
      const y = s.step(x, "*", need, `it takes # ${what}.`);
      const z = s.step(y, "-", have, `# more ${what} are needed.`);
      s.ask(
        z,
        `{how many more ${what} {does ${p} need|must ${p} get}|how many ${what} {are missing|does ${p} still have to buy}}?`,
        units(one, `the ${what} that ${p} still needs`, p),
      );
    },
  ],
  tripGas: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [m, k] = [r.pick([20, 25, 30, 32, 35, 40]), r.int(2, 12)];
      if ((m * k) % 2 !== 0) return false;
      const [way, mpg, price] = [s.given((m * k) / 2), s.given(m), s.given(r.pick([3, 4, 5, 3.5]))];
      const toll = s.given(r.int(2, 15));
      const who = r.pick("aunt,sister,old school friend,brother,grandmother".split(","));
      s.tell(
        `{${p} {drives|is driving} ${way} miles to visit ${p.his} ${who} and returns by the same road|${p}'s ${who} lives ${way} miles away, and ${p} goes there by car and back again|to see ${p.his} ${who}, ${p} has a drive of ${way} miles ahead of ${p.him} and the same way home}.`,
        `{${p.his} car {goes|gets} ${mpg} miles {on a|to the|per} gallon, a gallon of gas is ${usd(price)}|with one gallon, which costs ${usd(price)}, the car goes ${mpg} miles}, and there is a toll of ${usd(toll)} in {all|total}.`,
      );
      const x = s.step(way, "*", s.constant(2), `there and back is # miles.`);
      const y = s.step(x, "/", mpg, `that takes # gallons.`);
      const z = s.step(y, "*", price, `the gas costs # dollars.`);
      const w = s.step(z, "+", toll, `with the toll it is # dollars.`);
      s.ask(
        w,
        `{how much does the {trip|visit} cost|what does ${p} spend on the {whole |}trip|how much money should ${p} set aside for gas and toll}?`,
        cost("the cost of the trip", p),
      );
    },
  ],
  weeksNet: [
    3,
    4,
    (s, r) => {
      const p = named(s, r);
      const [k, net] = [r.int(3, 20), r.int(3, 40)];
      const [gets, have] = [s.given(net + r.int(2, 30)), s.given(r.int(5, 120))];
      const spends = s.given(gets.n - net);
      const goal = s.given(have.n + k * net);
      const what = r.pick(
        "tent,bicycle,drum kit,telescope,tablet,sewing machine,surfboard".split(","),
      );
      const job = r.pick(
        "mowing lawns,walking dogs,babysitting,delivering papers,tutoring".split(","),
      );
      s.tellInAnyOrder(
        `{a ${what} {costs|is priced at} ${usd(goal)}, and ${p} {wants|would love} to {have|buy} it|${p} is saving for a ${what} that costs ${usd(goal)}}.`,
        `{${p} {gets|earns} ${usd(gets)} a week by ${job}, but spends ${usd(spends)} of it|each week, ${job} brings ${p} ${usd(gets)}, of which ${usd(spends)} {goes|go} for food and bus rides}.`,
        `{there is already ${usd(have)} in ${p}'s {jar|piggy bank}|${p} has put away ${usd(have)} so far|${p}'s savings are ${usd(have)} at the moment}.`,
      );
      const x = s.step(goal, "-", have, `# dollars are missing.`);
      const y = s.step(gets, "-", spends, `each week # dollars are saved.`);
      const z = s.step(x, "/", y, `that takes # weeks.`);
      s.ask(
        z,
        `{in how many weeks can ${p} buy the ${what}|how many {more |}weeks {will it take until|must ${p} wait before} ${p.he} can {pay for|afford} the ${what}|after how many weeks will ${p} have enough for the ${what}}?`,
      );
    },
  ],
  saleOrder: [
    4,
    5,
    (s, r) => {
      const [p, t] = [person(s, r), good(s, r)];
      const [n, each, off] = [
        s.given(r.int(2, 12)),
        s.given(r.int(2, 30)),
        s.given(r.pick([10, 20, 25, 30, 40, 50])),
      ];
      if ((n.n * each.n * off.n) % 100 !== 0) return false;
      const ship = s.given(r.int(2, 12));
      s.tell(
        `{${p} orders ${n} ${t} online, {at|for} ${usd(each)} each|an online shop sells ${t} at ${usd(each)} apiece, and ${p} puts ${n} of them into the cart|at ${usd(each)} for one, ${p} {picks|chooses} ${n} ${t} from a catalog}.`,
        `{a coupon {takes|brings} ${off}% off the price of the ${t}, and {delivery|shipping} costs ${usd(ship)}|{delivery|shipping} is ${usd(ship)}, but {thanks to|with} a coupon the ${t} are ${off}% cheaper}.`,
      );
      const x = s.step(n, "*", each, `the ${t} cost # dollars.`);
      const y = s.chain([x, off, s.constant(100)], ["*", "/"], `the coupon saves # dollars.`);
      const z = s.step(x, "-", y, `that leaves # dollars.`);
      const w = s.step(z, "+", ship, `with delivery it is # dollars.`);
      s.ask(
        w,
        `{what is the {final amount|total of the order}|how much does ${p} pay {in the end|altogether}|what does the {whole |}order cost ${p}}?`,
        cost(`the money that ${p} pays`, p),
      );
    },
  ],
  tipSplit: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [pct, k] = [r.pick([10, 15, 20, 25]), r.int(3, 8)];
      const total = 20 * r.int(2, 20);
      if (((total * (100 + pct)) / 100) % (k + 1) !== 0) return false;
      const [bill, tip, friends] = [s.given(total), s.given(pct), s.given(k)];
      const place = r.pick(
        "a diner,a pizza place,an Indian restaurant,a café,a noodle bar".split(","),
      );
      s.tell(
        `{${p} and ${friends} friends {eat|have dinner} at ${place}. the {bill|meal} comes to ${usd(bill)}, and they {add|leave} a tip of ${tip}%|with ${friends} friends, ${p} goes to ${place}, where they {order|eat} for ${usd(bill)} and tip ${tip} percent|a dinner at ${place} costs ${p} and ${p.his} ${friends} friends ${usd(bill)} before a tip of ${tip}%}.`,
      );
      const x = s.chain([bill, tip, s.constant(100)], ["*", "/"], `the tip is # dollars.`);
      const y = s.step(bill, "+", x, `with the tip it is # dollars.`);
      const z = s.step(friends, "+", s.constant(1), `# people share it.`);
      const w = s.step(y, "/", z, `each pays # dollars.`);
      s.ask(
        w,
        `{if {all|all of them} pay the same, how much is that for each|how much does {each person|everyone} pay when they split it evenly|what is ${p}'s share if everything is split equally}?`,
        cost("the money that each of them pays"),
      );
    },
  ],
  feetInches: [
    3,
    5,
    (s, r) => {
      const p = person(s, r);
      const [n, cut] = [r.int(4, 24), r.int(3, 15)];
      const inches = n * cut;
      if (inches % 12 < 2 || inches < 30) return false;
      const [ft, inch, each] = [
        s.given(Math.floor(inches / 12)),
        s.given(inches % 12),
        s.given(cut),
      ];
      const [what, made] = r.pick([
        ["ribbon", "bows"],
        ["board", "blocks"],
        ["copper wire", "rings"],
        ["strip of leather", "bracelets"],
        ["pipe", "short tubes"],
      ] as const);
      s.tell(
        `{${p} has a ${what} of ${ft} feet and ${inch} inches|a ${what} is ${ft} feet ${inch} inches long, and ${p} cuts it up|from a ${what} that measures ${ft} feet and ${inch} inches, ${p} makes ${made}}.`,
        `{every|each} piece is to be ${each} inches long{, with nothing left over|}.`,
      );
      const x = s.step(ft, "*", s.constant(12), `the feet are # inches.`);
      const y = s.step(x, "+", inch, `in all that is # inches.`);
      const z = s.step(y, "/", each, `that gives # pieces.`);
      s.ask(
        z,
        `{how many pieces {can ${p} cut|are there|does ${p} get}|into how many pieces can it be cut}?`,
        units("piece", "the pieces"),
      );
    },
  ],
  medicine: [
    3,
    4,
    (s, r) => {
      const p = named(s, r);
      const [dose, times, days] = [r.pick([2, 3, 4, 5, 10, 15]), r.int(2, 4), r.int(3, 14)];
      const [d, t, n] = [s.given(dose), s.given(times), s.given(days)];
      const bottle = s.given(dose * times * days + 5 * r.int(1, 20));
      s.tell(
        `{${p} has a cough, and the doctor tells ${p.him} to take|the label on a bottle of syrup says that ${p} must take|for ${p.his} sore throat, ${p} is given a syrup and takes} ${d} ml ${t} times a day.`,
        `{a new bottle {holds|contains} ${bottle} ml|in the full bottle there are ${bottle} ml}.`,
      );
      const x = s.step(d, "*", t, `${p} takes # ml a day.`);
      const y = s.step(x, "*", n, `in ${days} days that is # ml.`);
      const z = s.step(bottle, "-", y, `# ml are left.`);
      s.ask(
        z,
        `{how many ml will be left {after|at the end of} ${n} days|if ${p} does so for ${n} days, how many ml remain in the bottle|how much of it, in ml, has ${p} not used after ${n} days}?`,
        size("volume", "ml", `the syrup that is left after ${n} days`),
      );
    },
  ],
  petBags: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [k, a, days, bag] = [
        r.int(2, 8),
        r.int(2, 5),
        r.pick([7, 10, 14, 30]),
        r.pick([20, 24, 28, 35, 40, 60]),
      ];
      if ((k * a * days) % bag !== 0) return false;
      const [n, each, size1, price] = [s.given(k), s.given(a), s.given(bag), s.given(r.int(6, 45))];
      const who = r.pick("cats,dogs,rabbits,ducks,ponies,guinea pigs".split(","));
      const d = s.given(days);
      s.tell(
        `{${p} {keeps|looks after} ${n} ${who}, and each {of them |}eats ${each} cups of food a day|every day, each of ${p}'s ${n} ${who} gets ${each} cups of food|a shelter run by ${p} has ${n} ${who}; one animal needs ${each} cups of food daily}.`,
        `{a bag of {the|this} food holds ${size1} cups and costs ${usd(price)}|the food comes in bags of ${size1} cups at ${usd(price)} {a bag|each}}.`,
      );
      const x = s.step(n, "*", each, `the ${who} eat # cups a day.`);
      const y = s.step(x, "*", d, `in ${days} days they eat # cups.`);
      const z = s.step(y, "/", size1, `that is the content of # bags.`);
      const w = s.step(z, "*", price, `the food costs # dollars.`);
      s.ask(
        w,
        `{how much {does|will} the food for ${d} days cost|what does ${p} spend to feed {them|all the animals} for ${d} days|for ${d} days, how many dollars' worth of food is {needed|eaten}}?`,
        cost(`the cost of the food for ${d} days`, p),
      );
    },
  ],
});
