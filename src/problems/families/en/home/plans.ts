import { families } from "../../../family";
import { cost, money, size } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { closeWith } from "./closing";

/** Long plans with many steps: a room, a trip, a month of training, a move, a day in a bakery. */
export const enHomePlans = families("en", "home", {
  newFloor: [
    7,
    6,
    (s, r) => {
      const p = person(s, r);
      const [l, w, cover] = [r.int(6, 24), r.int(5, 18), r.pick([8, 10, 12, 15, 16, 18, 20, 24])];
      const boxes = (l * w) / cover;
      if (!Number.isInteger(boxes) || boxes < 3 || w > l) return false;
      const [price, hours, wage] = [r.int(15, 60), r.int(3, 12), r.int(15, 40)];
      const extra = r.int(10, 60);
      const total = boxes * price + hours * wage + extra;
      const budget = 100 * Math.ceil((total + r.int(10, 400)) / 100);
      const [a, b, c, d] = [s.given(l), s.given(w), s.given(cover), s.given(price)];
      const [e, f, g, h] = [s.given(hours), s.given(wage), s.given(extra), s.given(budget)];
      const what = r.pick("wooden boards,cork,laminate,carpet tiles,stone tiles".split(","));
      const room = r.pick("bedroom,office,attic,dance studio,waiting room".split(","));
      s.tell(
        `{${p} puts ${what} into a ${room} of ${a} by ${b} feet. a box is enough for ${c} square feet and costs ${usd(d)}|the floor of ${p}'s ${room}, ${a} feet long and ${b} feet wide, is to be covered with ${what}, which come in boxes for ${c} square feet at ${usd(d)} a box|a new floor of ${what} is planned for ${p}'s ${room}. the room measures ${a} feet by ${b} feet, and each box, at ${usd(d)}, covers ${c} square feet}.`,
        `{a worker is paid ${usd(f)} an hour for ${e} hours, and a machine is rented for ${usd(g)}|renting a machine costs ${usd(g)}, and a helper gets ${usd(f)} an hour and works ${e} hours|the work takes ${e} hours at ${usd(f)} an hour. besides, a saw must be rented for ${usd(g)}}.`,
      );
      const x = s.step(a, "*", b, `the floor has # square feet.`);
      const n = s.step(x, "/", c, `that takes # boxes.`);
      const y = s.step(n, "*", d, `the boxes cost # dollars.`);
      const z = s.step(e, "*", f, `the work costs # dollars.`);
      const v = s.step(y, "+", z, `together that is # dollars.`);
      const t = s.step(v, "+", g, `with the rent it is # dollars.`);
      const left = s.step(h, "-", t, `# dollars are left.`);
      closeWith(s, r, left, {
        who: p,
        fact: `{@ has ${usd(h)} for all of this|@ has saved ${usd(h)} for it|@ does not want to spend more than ${usd(h)}}`,
        question: `{how much of the money is left|how many dollars are left in the end|how much less than that does @ spend}`,
        measure: money(`the money that ${p} has left`, p),
      });
    },
  ],
  campingTrip: [
    7,
    6,
    (s, r) => {
      const p = named(s, r);
      const [friends, nights, way] = [r.int(2, 5), r.int(2, 7), r.int(30, 240)];
      const [mpg, gas] = [r.pick([15, 20, 24, 25, 30, 40]), r.pick([3, 4, 5])];
      const [fee, food] = [r.int(12, 45), r.int(6, 20)];
      const gallons = (way * 2) / mpg;
      const people = friends + 1;
      const all = gallons * gas + fee * nights + food * people * nights;
      if (!Number.isInteger(gallons) || !Number.isInteger((all / people) * 2)) return false;
      const [a, b, c, d] = [s.given(friends), s.given(nights), s.given(way), s.given(mpg)];
      const [e, f, g] = [s.given(gas), s.given(fee), s.given(food)];
      const place = r.pick("a lake,a national park,the mountains,a river,an island".split(","));
      s.tell(
        `{${p} and ${a} friends go camping for ${b} nights at ${place}, ${c} miles away|for a camping trip of ${b} nights, ${p} drives ${a} friends to ${place}, a distance of ${c} miles, and back again|${place}, ${c} miles from home, is where ${p} spends ${b} nights with ${a} friends}. {their car makes ${d} miles on a gallon, and a gallon costs ${usd(e)}|a gallon of gas for ${usd(e)} is enough for ${d} miles}.`,
        `{the campsite costs ${usd(f)} a night, and food is ${usd(g)} a day for each person, for as many days as there are nights|each night on the campsite is ${usd(f)} for the whole group, and for each night they also plan ${usd(g)} of food per person}. {everything, with the drive home, is shared equally|they share all costs, both ways of driving included, in equal parts}.`,
      );
      const n = s.step(a, "+", s.constant(1), `they are # people.`);
      const m = s.step(c, "*", s.constant(2), `there and back is # miles.`);
      const x = s.chain([m, d, e], ["/", "*"], `the gas costs # dollars.`);
      const y = s.step(b, "*", f, `the campsite costs # dollars.`);
      const z = s.chain([n, g, b], ["*", "*"], `the food costs # dollars.`);
      const v = s.chain([x, y, z], ["+", "+"], `in all that is # dollars.`);
      const w = s.step(v, "/", n, `each of them pays # dollars.`);
      s.ask(
        w,
        `{how much does each of them pay|what is ${p}'s share of the cost|how many dollars does the trip cost each person|if ${p} has paid for everything, how much does each friend owe ${p.him}}?`,
        cost(`the cost of the trip for each person`),
      );
    },
  ],
  trainingMonth: [
    6,
    6,
    (s, r) => {
      const p = named(s, r);
      const [one, two] = r.sample(
        "running,swimming,lifting weights,rowing,yoga,boxing".split(","),
        2,
      );
      const [n1, t1, n2, t2] = [r.int(2, 4), 5 * r.int(3, 12), r.int(1, 3), 5 * r.int(4, 18)];
      const weeks = r.int(3, 12);
      const hours = ((n1 * t1 + n2 * t2) * weeks) / 60;
      if (!Number.isInteger(hours) || n2 < 2) return false;
      const [a, b, c, d] = [s.given(n1), s.given(t1), s.given(n2), s.given(t2)];
      const [e, f] = [s.given(weeks), s.given(hours + r.int(2, 30))];
      s.tell(
        `{${p} trains for a competition: ${a} times a week it is ${one} for ${b} minutes, and ${c} times a week ${two} for ${d} minutes|every week, ${p} spends ${a} times ${b} minutes on ${one} and ${c} times ${d} minutes on ${two}|${one} (${b} minutes, ${a} times a week) and ${two} (${d} minutes, ${c} times a week) make up ${p}'s training plan|on ${a} days of the week ${p} has ${b} minutes of ${one}, and on ${c} other days ${d} minutes of ${two}}.`,
      );
      const x = s.step(a, "*", b, `${one} takes # minutes a week.`);
      const y = s.step(c, "*", d, `${two} takes # minutes a week.`);
      const z = s.step(x, "+", y, `in a week that is # minutes.`);
      const v = s.step(z, "*", e, `in ${e} weeks it is # minutes.`);
      const h = s.step(v, "/", s.constant(60), `that is # hours.`);
      const w = s.step(f, "-", h, `# hours are missing.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ has trained like this for ${e} weeks and wants to reach ${f} hours|the goal is ${f} hours, and ${e} weeks of training are over|@ needs ${f} hours in all and is now at the end of week ${e}}`,
        question: `{how many hours are still missing|how many more hours must @ train|how many hours of training are left}`,
        measure: size("time", "hours", `the training that is missing`),
      });
    },
  ],
  movingDay: [
    6,
    6,
    (s, r) => {
      const p = person(s, r);
      const [rooms, per, more, load] = [r.int(2, 6), r.int(6, 25), r.int(5, 40), r.int(8, 30)];
      const trips = (rooms * per + more) / load;
      if (!Number.isInteger(trips) || trips < 2 || trips > 12) return false;
      const [drive, fill] = [r.int(8, 40), r.int(10, 40)];
      if ((trips * (2 * drive + fill)) % 30 !== 0) return false;
      const [a, b, c, d] = [s.given(rooms), s.given(per), s.given(more), s.given(load)];
      const [e, f] = [s.given(drive), s.given(fill)];
      s.tell(
        `{${p} is moving and has packed ${b} boxes in each of ${a} rooms and ${c} more in the basement|there are ${b} boxes in each of the ${a} rooms of ${p}'s old home, and ${c} boxes in the basement. all of them go to a new home|from the basement ${p} must move ${c} boxes, and from each of ${a} rooms ${b} boxes}. {the van takes ${d} boxes at a time|${d} boxes fit into the van}.`,
        `{the drive takes ${e} minutes one way, and loading and unloading takes ${f} minutes for each trip. after the last trip, the van is brought back|each trip means ${f} minutes of loading and unloading and ${e} minutes of driving there and the same back, also on the last trip}.`,
      );
      const x = s.chain([a, b, c], ["*", "+"], `there are # boxes.`);
      const y = s.step(x, "/", d, `that makes # trips.`);
      const two = s.step(e, "*", s.constant(2), `there and back is # minutes.`);
      const t = s.step(two, "+", f, `a trip takes # minutes.`);
      const v = s.step(y, "*", t, `all trips take # minutes.`);
      const w = s.step(v, "/", s.constant(60), `that is # hours.`);
      s.ask(
        w,
        `{how many hours does the move take|how long is the van in use, in hours|for how many hours does ${p} need the van|after how many hours is everything done}?`,
        size("time", "hours", `the time for the move`),
      );
    },
  ],
  bakeryMorning: [
    7,
    6,
    (s, r) => {
      const p = person(s, r);
      const [what, other] = r.sample(
        "bagels,rolls,croissants,pretzels,muffins,scones".split(","),
        2,
      );
      const [n, per, m, k] = [
        r.int(3, 12),
        r.pick([12, 16, 20, 24, 30]),
        r.int(2, 10),
        r.pick([6, 8, 10, 12, 15]),
      ];
      const [p1, p2] = [r.pick([0.5, 1, 1.5, 2]), r.pick([1, 1.5, 2, 2.5, 3])];
      const [lost, pay] = [r.int(2, 20), r.int(10, 90)];
      const income = (n * per - lost) * p1 + m * k * p2;
      if (income <= pay + 10 || n * per <= lost + 5) return false;
      const [a, b, c, d] = [s.given(n), s.given(per), s.given(m), s.given(k)];
      const [e, f, g, h] = [s.given(p1), s.given(p2), s.given(lost), s.given(pay)];
      s.tell(
        `{in the morning ${p} bakes ${a} trays of ${b} ${what} and ${c} trays of ${d} ${other}|${p}'s oven is filled with ${a} trays of ${what}, ${b} on each, and later with ${c} trays of ${other}, ${d} on each|${b} ${what} go on each of ${a} trays, and ${d} ${other} on each of ${c} trays, and ${p} bakes all of them}.`,
        `{${g} of the ${what} get too dark and are thrown away. the others are sold for ${usd(e)} each, the ${other} for ${usd(f)} each|all the ${other} are sold at ${usd(f)} each, and all the ${what} at ${usd(e)} each, except for ${g} that were burned}. {flour, butter and the rest cost ${usd(h)}|for flour and butter, ${p} has paid ${usd(h)}}.`,
      );
      const x = s.step(a, "*", b, `there are # ${what}.`);
      const x2 = s.step(x, "-", g, `# of them are sold.`);
      const y = s.step(x2, "*", e, `they bring # dollars.`);
      const z = s.step(c, "*", d, `there are # ${other}.`);
      const z2 = s.step(z, "*", f, `they bring # dollars.`);
      const v = s.step(y, "+", z2, `together that is # dollars.`);
      const w = s.step(v, "-", h, `${p} gains # dollars.`);
      s.ask(
        w,
        `{how much money does ${p} make that morning|what remains for ${p}, in dollars|how many dollars does ${p} gain that morning|what is ${p}'s profit}?`,
        money(`the money that ${p} makes`, p),
      );
    },
  ],
  vetBill: [
    6,
    6,
    (s, r) => {
      const p = named(s, r);
      const [n, shot, exam] = [r.int(2, 8), r.int(8, 40), r.int(20, 80)];
      const [days, pill, pct] = [
        r.int(4, 14),
        r.pick([0.5, 1, 2, 1.5]),
        r.pick([10, 20, 25, 30, 50]),
      ];
      const base = n * (shot + exam);
      if (!Number.isInteger((base * pct) / 100)) return false;
      const [a, b, c] = [s.given(n), s.given(shot), s.given(exam)];
      const [d, e, f] = [s.given(days), s.given(pill), s.given(pct)];
      const pet = r.pick("cats,dogs,rabbits,goats,ponies,ferrets".split(","));
      s.tell(
        `{${p} takes ${a} ${pet} to the vet. for each of them, the exam costs ${usd(c)} and a shot ${usd(b)}|the vet sees ${p}'s ${a} ${pet} and charges ${usd(c)} for examining each of them and ${usd(b)} for a shot for each|each of ${p}'s ${a} ${pet} is examined, which costs ${usd(c)}, and gets a shot for ${usd(b)}}. {because there are so many, ${f}% is taken off this|the vet takes ${f}% off this price}.`,
        `{one of the ${pet} must also take a pill a day for ${d} days, at ${usd(e)} a pill and without a discount|there is no discount on the medicine for one of them: ${d} pills at ${usd(e)} each}.`,
      );
      const x = s.step(b, "+", c, `for one animal it is # dollars.`);
      const y = s.step(x, "*", a, `for all it is # dollars.`);
      const z = s.chain([y, f, s.constant(100)], ["*", "/"], `the discount is # dollars.`);
      const v = s.step(y, "-", z, `that leaves # dollars.`);
      const t = s.step(d, "*", e, `the pills cost # dollars.`);
      const w = s.step(v, "+", t, `in all that is # dollars.`);
      s.ask(
        w,
        `{how much does ${p} pay in all|what is the total of the bill|how high is ${p}'s bill, in dollars|how many dollars must ${p} pay at the vet's}?`,
        cost(`${p}'s bill at the vet's`, p),
      );
    },
  ],
});
