import { families } from "../../../family";
import { cost, money, size, unitPrice, units } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { either, known } from "./selling";

/** Fares and costs that are shared or compared. */
export const enMarketFares = families("en", "market", {
  twoCabs: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [first, second, unit, one] = r.pick([
        ["Yellow Cabs", "City Cars", "miles", "mile"],
        ["the red scooters", "the blue scooters", "minutes", "minute"],
        ["Swift Movers", "Happy Movers", "hours", "hour"],
        ["Fast Prints", "Corner Copies", "pages", "page"],
        ["Rapid Plumbers", "Honest Plumbers", "hours", "hour"],
      ] as const);
      const [a, b, n] = [s.given(r.int(2, 30)), s.given(r.int(1, 6)), s.given(r.int(5, 40))];
      const c = s.given(b.n + r.pick([0.5, 1, 1.5, 2, 3]));
      const gap = a.n + b.n * n.n - c.n * n.n;
      if (gap === 0) return false;
      s.tell(
        either(
          [
            `{${first} ask for ${usd(a)} at the start and ${usd(b)} for {each|every} ${one}. ${second} {have no basic fee and |simply }take ${usd(c)} {per|a} ${one}|with ${second}, {a|each} ${one} is ${usd(c)}, and nothing else is charged. ${first} charge {only |}${usd(b)} a ${one}, but ${usd(a)} on top|${usd(c)} {a|per} ${one} is the price of ${second}, while ${first} cost ${usd(a)} plus ${usd(b)} {a|per} ${one}}.`,
            `{${p} needs ${n} ${unit}|${p} has ${n} ${unit} to pay for|for ${p} it will be ${n} ${unit}}.`,
          ],
          `${p} wants to know which is cheaper for ${n} ${unit}: ${first}, at a flat ${usd(a)} plus ${usd(b)} per ${one}, or ${second}, at ${usd(c)} per ${one} {and nothing else|with no flat fee}.`,
          `there are two offers. ${second} take ${usd(c)} for each ${one}, while with ${first} each ${one} is only ${usd(b)}, but ${usd(a)} must be paid first. in ${p}'s case it is a matter of ${n} ${unit}.`,
        ),
      );
      const x = s.step(b, "*", n, `the ${unit} cost # dollars with ${first}.`);
      const y = s.step(x, "+", a, `with the basic fee it is # dollars.`);
      const z = s.step(c, "*", n, `with ${second} it is # dollars.`);
      const v =
        gap > 0
          ? s.step(y, "-", z, `the difference is # dollars.`)
          : s.step(z, "-", y, `the difference is # dollars.`);
      s.ask(
        v,
        `{by how many dollars do the two {prices|offers} differ {for ${p}|}|how much does ${p} save {with|by taking} the cheaper {one|offer}|what is the difference between the two prices for ${p}, in dollars|how many dollars more would the dearer offer cost ${p}}?`,
        money(`the money that ${p} saves`, p),
      );
    },
  ],
  cabDistance: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [base, k, tip, miles] = [r.int(2, 9), r.int(1, 4), r.int(2, 12), r.int(2, 30)];
      const [a, b, c] = [s.given(base), s.given(k), s.given(tip)];
      const all = s.given(base + 2 * miles * k + tip);
      const part = r.pick(["half mile", "half kilometer"]);
      const unit = part === "half mile" ? "miles" : "kilometers";
      s.tell(
        either(
          [
            `{a taxi costs ${usd(a)} when one gets in and then ${usd(b)} for every ${part}|for every ${part}, a taxi driver charges ${usd(b)}, and for getting in ${usd(a)}|the taxi meter starts at ${usd(a)} and goes up by ${usd(b)} every ${part}}.`,
            `{at the end of the ride ${p} hands the driver ${usd(all)}, which includes a tip of ${usd(c)}|${p} pays ${usd(all)}; ${usd(c)} of it is the tip|together with ${usd(c)} as a tip, the ride costs ${p} ${usd(all)}|${p} gives ${usd(c)} as a tip and so spends ${usd(all)} altogether}.`,
          ],
          `${p} takes a taxi home from the airport. the meter shows ${usd(a)} before the car moves and adds ${usd(b)} for every ${part} driven. {including|with} a tip of ${usd(c)}, ${p} spends ${usd(all)} on the ride.`,
          `of the ${usd(all)} that a taxi ride costs ${p}, ${usd(c)} is a tip and ${usd(a)} is the basic price. the rest is for the distance, at ${usd(b)} per ${part}.`,
        ),
      );
      const x = s.step(all, "-", c, `without the tip it is # dollars.`);
      const y = s.step(x, "-", a, `the way itself costs # dollars.`);
      const z = s.step(y, "/", b, `that is # times a ${part}.`);
      const v = s.step(z, "/", s.constant(2), `the ride was # ${unit} long.`);
      s.ask(
        v,
        `{how many ${unit} {long was the ride|did ${p} ride|did the taxi drive ${p}}|what was the length of the ride, in ${unit}|how far did ${p} go by taxi, in ${unit}}?`,
        size("length", unit, `the length of ${p}'s ride`),
      );
    },
  ],
  busOrCar: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [gas, park, pass, n] = [r.int(2, 9), r.int(2, 12), 5 * r.int(6, 24), r.int(16, 23)];
      if ((gas + park) * n <= pass) return false;
      const [a, b, c, d] = [s.given(gas), s.given(park), s.given(pass), s.given(n)];
      const dist = s.idle(r.int(6, 30));
      const [vehicle, ticket] = r.pick([
        ["car", "a bus pass"],
        ["motorbike", "a train pass"],
        ["van", "a place in a carpool"],
        ["car", "a rented electric bike"],
      ] as const);
      s.tell(
        either(
          [
            `{${p} lives ${dist} miles from work and goes there by ${vehicle}, on ${d} days a month|on ${d} days a month, ${p} drives ${dist} miles to work by ${vehicle}|the way to work is ${dist} miles long, and ${p} takes the ${vehicle} on all ${d} working days of the month}.`,
            `{gas costs ${usd(a)} a day and parking ${usd(b)}|each of these days takes ${usd(a)} for gas and ${usd(b)} for the parking lot|the daily costs are ${usd(a)} for gas and ${usd(b)} for a parking space}. {${ticket} would be ${usd(c)} a month|for ${usd(c)} a month there is ${ticket}|instead, ${p} could have ${ticket} for ${usd(c)} a month}, {and ${p} decides to change|and so ${p} changes to that} for a year.`,
          ],
          `on ${d} days every month, ${p} drives the ${vehicle} ${dist} miles to work, paying ${usd(a)} a day for gas and ${usd(b)} a day for parking. for a whole year, ${p} decides to use ${ticket} instead, which costs ${usd(c)} a month.`,
          `with ${ticket} for ${usd(c)} a month, ${p} would no longer need the ${vehicle} for the ${dist} miles to work. now gas takes ${usd(a)} and parking ${usd(b)} on each of ${d} days a month. so ${p} makes the change for a year.`,
        ),
      );
      const x = s.step(a, "+", b, `a day by ${vehicle} costs # dollars.`);
      const y = s.step(x, "*", d, `a month costs # dollars.`);
      const z = s.step(y, "-", c, `the change saves # dollars a month.`);
      const v = s.step(z, "*", s.constant(12), `in a year it saves # dollars.`);
      s.ask(
        v,
        `{how much does ${p} save {in|within} the year|in the {whole |}year, how many dollars does the change save ${p}|what does ${p} save in twelve months, in dollars}?`,
        money(`the money that ${p} saves in the year`, p),
      );
    },
  ],
  cashOrParts: [
    4,
    6,
    (s, r) => {
      const p = named(s, r);
      const what = r.pick(
        "a sofa,a motorbike,a computer,a washing machine,a piano,a boat,a set of tools".split(","),
      );
      const price = 100 * r.int(3, 40);
      const [extra, m] = [
        r.pick([4, 5, 8, 10, 12, 15, 20, 25]),
        r.pick([4, 5, 6, 8, 10, 12, 18, 24]),
      ];
      const total = (price * (100 + extra)) / 100;
      const q = Math.floor((total * r.pick([0.6, 0.7, 0.8, 0.9])) / m);
      const [a, d, n, each] = [s.given(price), s.given(total - q * m), s.given(m), s.given(q)];
      if (d.n < 10) return false;
      s.tell(
        either(
          [
            `{${p} buys ${what} that costs ${usd(a)} when one pays at once|${what} costs ${usd(a)} in cash|paid at once, ${what} would cost ${p} ${usd(a)}}.`,
            `{as ${p} does not have so much money, ${p.he} pays ${usd(d)} first and then ${usd(each)} a month for ${n} months|${p} chooses ${n} monthly payments of ${usd(each)} after a first payment of ${usd(d)}|instead, ${p} {gives|pays} ${usd(d)} on the first day and ${usd(each)} in each of the next ${n} months|but one can also pay ${usd(d)} now and ${usd(each)} a month for ${n} months, which is what ${p} does}.`,
          ],
          `${what} sells for ${usd(a)} in cash. ${p} cannot pay all of that now and takes the payment plan: ${usd(d)} down, followed by ${n} monthly payments of ${usd(each)}.`,
          `by paying ${usd(d)} first and ${usd(each)} in every one of ${n} months after that, ${p} gets ${what} without having to bring the cash price of ${usd(a)} at once.`,
        ),
      );
      const x = s.step(n, "*", each, `the monthly payments make # dollars.`);
      const y = s.step(d, "+", x, `in all ${p} pays # dollars.`);
      const z = s.step(y, "-", a, `that is # dollars more.`);
      const v = s.chain([z, s.constant(100), a], ["*", "/"], `it is # percent of the price.`);
      s.ask(
        v,
        `{by what percent of the cash price does this make it dearer|how many percent more than the cash price does ${p} pay|what percentage does ${p} pay on top of the cash price|how much more is that than the cash price, in percent}?`,
      );
    },
  ],
  unequalGift: [
    4,
    5,
    (s, r) => {
      const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
      const what = r.pick(
        "a watch for their father,a drone,a boat trip,a cooker for camping,a present for their teacher,a table-tennis table".split(
          ",",
        ),
      );
      const [low, k] = [r.int(4, 40), r.int(2, 5)];
      const [a, times] = [s.given(r.int(5, 60)), s.given(k)];
      const price = s.given(a.n + low * (k + 1));
      s.tell(
        either(
          [
            `{${p}, ${q} and ${u} buy ${what} for ${usd(price)}|${what} costs ${usd(price)}, and ${p}, ${q} and ${u} pay for it together|together, ${p}, ${q} and ${u} pay ${usd(price)} for ${what}}.`,
            `{${u} gives ${usd(a)}. of the rest, ${q} pays ${times} times as much as ${p}|${usd(a)} comes from ${u}, and what remains is paid by ${p} and ${q}, with ${q} giving ${times} times as much as ${p}|${q} pays ${times} times as much as ${p}, and ${u} adds ${usd(a)}}.`,
          ],
          `${p}, ${q} and ${u} chip in for ${what}, which costs ${usd(price)}. ${u} puts in ${usd(a)}, and ${q} puts in ${times} times as much as ${p}.`,
          `${usd(price)} is paid for ${what} by three people. ${usd(a)} of it comes from ${u}; ${p} and ${q} pay everything else, ${q} ${times} times as much as ${p}.`,
        ),
      );
      const x = s.step(price, "-", a, `${p} and ${q} pay # dollars.`);
      const y = s.step(times, "+", s.constant(1), `that is # equal parts.`);
      const z = s.step(x, "/", y, `${p} pays # dollars.`);
      const v = s.step(z, "*", times, `${q} pays # dollars.`);
      s.ask(
        v,
        `{how much does ${q} {pay|give}|what is ${q}'s part, in dollars|how many dollars does {this|it} cost ${q}|how much of the {price|money} comes from ${q}}?`,
        cost(`the money that ${q} pays`, q),
      );
    },
  ],
  guestBudget: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [event, room, x1, x2] = r.pick([
        ["a birthday party", "the hall", "food", "drinks"],
        ["a class reunion", "the restaurant's back room", "dinner", "music"],
        ["a boat party", "the boat", "snacks", "a life jacket"],
        ["a bowling evening", "the lanes", "shoes", "pizza"],
        ["a cooking evening", "the kitchen", "an apron", "ingredients"],
        ["a garden wedding", "the tents", "the meal", "flowers"],
      ] as const);
      const [a, b, n, k] = [r.int(3, 40), r.int(2, 12), r.int(8, 60), r.int(2, 7)];
      const [f, d, rent] = [s.given(a), s.given(b), s.given(5 * r.int(6, 60))];
      const [all, done] = [s.given(rent.n + n * (a + b)), s.given(k)];
      s.tell(
        either(
          [
            `{${p} has ${usd(all)} for ${event}|for ${event}, ${p} does not want to spend more than ${usd(all)}|${usd(all)} has been put aside by ${p} for ${event}}.`,
            `{${room} ${room.endsWith("s") ? "cost" : "costs"} ${usd(rent)}, and each guest needs ${x1} for ${usd(f)} and ${x2} for ${usd(d)}|there are ${usd(rent)} to pay for ${room}, and then, for every guest, ${usd(f)} for ${x1} and ${usd(d)} for ${x2}|for each guest one must reckon with ${usd(f)} for ${x1} and ${usd(d)} for ${x2}; besides, ${usd(rent)} is paid for ${room}}.`,
            `{${done} guests have already been invited|${p} has sent invitations to ${done} guests so far|${done} guests are already on the list}.`,
          ],
          `${p} is planning ${event} with a budget of ${usd(all)}. ${room} will cost ${usd(rent)}, and ${x1} and ${x2} will cost ${usd(f)} and ${usd(d)} per guest. ${p} has invited ${done} guests so far and wants to spend the entire budget.`,
          `with ${done} guests already invited to ${event}, ${p} looks at the budget of ${usd(all)}: ${usd(rent)} for ${room}, and then, for each guest, ${usd(f)} for ${x1} and ${usd(d)} for ${x2}.`,
        ),
      );
      const x = s.step(all, "-", rent, `# dollars are left for guests.`);
      const y = s.step(f, "+", d, `a guest costs # dollars.`);
      const z = s.step(x, "/", y, `that is enough for # guests.`);
      const v = s.step(z, "-", done, `# more guests can be invited.`);
      s.ask(
        v,
        `{how many more guests can ${p} {invite|afford}|how many further guests {are possible|can be invited} with this money|if all the money is used, how many guests can still be added}?`,
        units("guest", `the guests that ${p} can still invite`, p),
      );
    },
  ],
  averagePrice: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [one, x1, x2] = r.pick([
        ["share", "in spring", "in fall"],
        ["crate of wine", "from one grower", "from another"],
        ["sack of coffee", "in January", "in June"],
        ["ticket", "early", "at the last minute"],
        ["ton of gravel", "from the quarry", "from a dealer"],
        ["silver coin", "at a fair", "at an auction"],
      ] as const);
      const t = known(s, r, one);
      const [n, m] = [s.given(r.int(2, 30)), s.given(r.int(2, 30))];
      const [a, b] = [s.given(r.int(5, 60)), s.given(r.int(5, 60))];
      if ((n.n * a.n + m.n * b.n) % (n.n + m.n) !== 0 || a.n === b.n) return false;
      s.tell(
        either(
          [
            `{${p} bought ${n} ${t} ${x1} for ${usd(a)} each and ${m} ${x2} for ${usd(b)} each|${x1}, ${p} paid ${usd(a)} each for ${n} ${t}; ${x2}, ${m} more cost ${usd(b)} each|of ${p}'s ${t}, ${n} were bought ${x1} at ${usd(a)} each and ${m} ${x2} at ${usd(b)} each|a ${t.one} cost ${usd(a)} ${x1} and ${usd(b)} ${x2}. ${p} took ${n} the first time and ${m} the second time}.`,
          ],
          `${x1}, ${p} bought ${n} ${t} for ${usd(a)} apiece. when ${p.he} bought ${m} more ${x2}, the price was ${usd(b)} apiece.`,
          `the ${m} ${t} that ${p} bought ${x2} were ${usd(b)} each, and the ${n} bought ${x1} were ${usd(a)} each.`,
        ),
      );
      const x = s.step(n, "*", a, `the first ones cost # dollars.`);
      const y = s.step(m, "*", b, `the others cost # dollars.`);
      const z = s.step(x, "+", y, `together that is # dollars.`);
      const v = s.step(n, "+", m, `there are # ${t}.`);
      const w = s.step(z, "/", v, `on average one cost # dollars.`);
      s.ask(
        w,
        `{what was the average price of {one|a} ${t.one}|how much did a ${t.one} cost {${p} |}on average|how many dollars did ${p} pay for each ${t.one} on average|taken all together, what is the average price for one, in dollars}?`,
        unitPrice(`the average price of a ${t.one}`),
      );
    },
  ],
  hoursToPay: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [x1, x2, who] = r.pick([
        ["festival ticket", "meal voucher", "festival"],
        ["textbook", "lab coat", "course"],
        ["ski pass", "pair of gloves", "ski trip"],
        ["driving lesson", "test fee", "driving license"],
        ["roll of wallpaper", "bucket of glue", "new room"],
        ["bag of feed", "bale of hay", "pony"],
        ["canvas", "tube of paint", "painting class"],
      ] as const);
      const [t, u] = [known(s, r, x1), known(s, r, x2)];
      const [n, m, w, h] = [r.int(2, 6), r.int(2, 9), r.int(6, 20), r.int(3, 25)];
      const [a, b] = [r.int(8, 60), r.int(3, 30)];
      const have = n * a + m * b - w * h;
      if (have < 5) return false;
      const [x, y, c, d] = [s.given(n), s.given(a), s.given(m), s.given(b)];
      const [got, wage] = [s.given(have), s.given(w)];
      const job = r.pick(
        "raking leaves,washing windows,helping at the farm,tutoring,stacking shelves,babysitting".split(
          ",",
        ),
      );
      s.tell(
        either(
          [
            `{for {a|the} ${who}, ${p} needs ${x} ${t} at ${usd(y)} each and ${c} ${u} at ${usd(d)} each|${x} ${t}, ${usd(y)} each, and ${c} ${u}, ${usd(d)} each, are what ${p} needs for a ${who}|a ${who} means that ${p} has to buy ${x} ${t} for ${usd(y)} each, besides ${c} ${u} for ${usd(d)} each}.`,
            `{${p.he} {has|has saved} ${usd(got)} and earns ${usd(wage)} an hour by ${job}|${job} brings ${p.him} ${usd(wage)} an hour, and ${usd(got)} is already saved|with ${usd(got)} in hand, ${p.he} starts ${job} for ${usd(wage)} an hour}.`,
          ],
          `${p} earns ${usd(wage)} an hour ${job} and has ${usd(got)} so far. for the ${who}, ${p.he} has to buy ${x} ${t} that cost ${usd(y)} apiece and ${c} ${u} that cost ${usd(d)} apiece.`,
          `${job} is paid with ${usd(wage)} an hour. ${p} does it because ${usd(got)} is not enough for a ${who}, which means ${c} ${u} at ${usd(d)} each and ${x} ${t} at ${usd(y)} each.`,
        ),
      );
      const q = s.step(x, "*", y, `the ${t} cost # dollars.`);
      const z = s.step(c, "*", d, `the ${u} cost # dollars.`);
      const v = s.step(q, "+", z, `in all that is # dollars.`);
      const e = s.step(v, "-", got, `# dollars are missing.`);
      const f = s.step(e, "/", wage, `that takes # hours.`);
      s.ask(
        f,
        `{how many hours must ${p} work {for the rest|to pay for everything}|after how many hours of ${job} can ${p} pay for everything|for how many hours does ${p} have to do this work until the money is enough}?`,
        size("time", "hours", `the time that ${p} has to work`),
      );
    },
  ],
});
