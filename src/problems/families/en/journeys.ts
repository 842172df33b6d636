import { divisors, families } from "../../family";
import { cost, size, things } from "../../measure";
import { good, named, person, usd } from "../../words_en";
import { RIDES, SPEEDS, WORK } from "./rates";

/** Journeys of two, work done together, machines and clocks. */
export const enJourneys = families("en", "rates", {
  apart: [
    3,
    4,
    (s, r) => {
      const unit = r.pick(SPEEDS);
      const [p, q] = [named(s, r), named(s, r)];
      const b = s.given(r.int(3, 50));
      const a = s.given(b.n + r.int(2, 30));
      const t = s.given(r.int(2, 9));
      s.tell(
        `{${p} and ${q} {start|leave} together and {go|ride|drive} the same way|${p} and ${q} set out at the same time on the same road}.`,
        `${p} {covers|goes} ${a} ${unit} an hour and ${q} ${b} ${unit} an hour.`,
      );
      const x = s.step(a, "*", t, `${p} goes # ${unit}.`);
      const y = s.step(b, "*", t, `${q} goes # ${unit}.`);
      const z = s.step(x, "-", y, `${p} is # ${unit} ahead.`);
      s.ask(
        z,
        `{how many ${unit} is ${p} ahead {of ${q} |}after ${t} hours|after ${t} hours, how far apart are they, in ${unit}}?`,
        size("length", unit, `the distance between them after ${t} hours`),
      );
    },
  ],
  twoLegs: [
    3,
    4,
    (s, r) => {
      const unit = r.pick(SPEEDS);
      const who = r.chance(0.4) ? r.pick(RIDES) : String(named(s, r));
      const [a, t, b, u] = [r.int(20, 90), r.int(2, 6), r.int(20, 90), r.int(2, 6)];
      const [v1, t1] = [s.given(a), s.given(t)];
      const [v2, t2] = [s.given(b), s.given(u)];
      s.tell(
        `{${who} {goes|travels|drives} ${t1} hours at ${v1} ${unit} an hour and {then |}${t2} hours at ${v2} ${unit} an hour|for the first ${t1} hours ${who} {goes|travels} ${v1} ${unit} an hour, for the {next|last} ${t2} hours ${v2} ${unit} an hour}.`,
      );
      const x = s.step(v1, "*", t1, `the first part is # ${unit}.`);
      const y = s.step(v2, "*", t2, `the second part is # ${unit}.`);
      const z = s.step(x, "+", y, `in all that is # ${unit}.`);
      s.ask(
        z,
        `{how many ${unit} is that {in all|altogether}|how long is the whole {way|trip}, in ${unit}|what is the total distance, in ${unit}}?`,
        size("length", unit, "the whole distance"),
      );
    },
  ],
  together: [
    2,
    4,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [, verb, unit] = r.pick(WORK);
      const [a, b] = [r.int(3, 20), r.int(3, 20)];
      const t = r.int(2, 12);
      const [v, w] = [s.given(a), s.given(b)];
      const all = s.given((a + b) * t);
      s.tell(
        `{${p} can ${verb} ${v} ${unit}s an hour and ${q} ${w}|in one hour ${p} can ${verb} ${v} ${unit}s, and ${q} can ${verb} ${w}}.`,
        `{together they have to|they want to|working together, they must} ${verb} ${all} {${unit}s|of them}.`,
      );
      const x = s.step(v, "+", w, `together they do # ${unit}s an hour.`);
      const y = s.step(all, "/", x, `that takes # hours.`);
      s.ask(
        y,
        `{how many hours {do they need|does it take|will they work}|how long does it take, in hours}?`,
        size("time", "hours", "the time that they need"),
      );
    },
  ],
  workers: [
    2,
    5,
    (s, r) => {
      const [n, t] = [r.int(3, 12), r.int(2, 15)];
      const fitting = divisors(n * t, 2, 30).filter((d) => d !== n);
      if (fitting.length === 0) return false;
      const m = r.pick(fitting);
      const [a, days, b] = [s.given(n), s.given(t), s.given(m)];
      const who = r.pick(["workers", "machines", "painters", "gardeners", "pumps"]);
      const job = r.pick([
        "build a wall",
        "finish a job",
        "clear a field",
        "empty a lake",
        "paint a hall",
      ]);
      s.tell(
        `{it takes ${a} ${who} ${days} days to ${job}|${a} ${who} ${job} in ${days} days}{.|, all at the same pace.}`,
      );
      const x = s.step(a, "*", days, `the job takes # days of one.`);
      const y = s.step(x, "/", b, `it takes # days.`);
      s.ask(
        y,
        `how many days {would|do} ${b} ${who} need {for it|}?`,
        size("time", "days", `the time that ${b} ${who} need`),
      );
    },
  ],
  fuel: [
    2,
    4,
    (s, r) => {
      const k = r.pick([5, 6, 7, 8, 9, 10, 12, 20, 25, 30]);
      const [per, n] = [s.given(k), r.int(3, 20)];
      const d = s.given(k * n);
      const each = s.given(r.int(2, 6));
      const who = r.pick(["a car", "a van", "a motorbike", "a truck"]);
      s.tell(
        `${who} {goes|drives} ${per} miles on one gallon of {gas|fuel}. a gallon costs ${usd(each)}.`,
        `the {trip|way} is ${d} miles long.`,
      );
      const x = s.step(d, "/", per, `that takes # gallons.`);
      const y = s.step(x, "*", each, `the fuel costs # dollars.`);
      s.ask(
        y,
        `{how much does the {fuel|gas} for the trip cost|how many dollars does the {fuel|gas} cost|what is the price of the {fuel|gas}}?`,
        cost("the price of the fuel"),
      );
    },
  ],
  machine: [
    2,
    4,
    (s, r) => {
      const t = good(s, r);
      const [n, m] = [r.int(2, 20), r.int(2, 10)];
      const [total, first] = [s.given(n * m), s.given(m)];
      const h = s.given(r.int(m + 1, 24));
      s.tell(
        `{a machine makes ${total} ${t} in ${first} hours|in ${first} hours, a {machine|factory} {makes|produces} ${total} ${t}}.`,
      );
      const x = s.step(total, "/", first, `in one hour that is # ${t}.`);
      const y = s.step(x, "*", h, `in ${h} hours that is # ${t}.`);
      s.ask(
        y,
        `{at this {rate|pace}, |}how many ${t} does it make in ${h} hours?`,
        things(t, `the ${t} that it makes in ${h} hours`),
      );
    },
  ],
  fillTank: [
    2,
    4,
    (s, r) => {
      const [a, b, t] = [r.int(6, 40), r.int(2, 5), r.int(3, 20)];
      const [into, out] = [s.given(a), s.given(b)];
      const all = s.given((a - b) * t);
      const what = r.pick(["tank", "pool", "barrel", "pond"]);
      s.tell(
        `{a ${what} holds ${all} liters|there is room for ${all} liters in a ${what}}.`,
        `{every|each} minute ${into} liters {flow|run} in and ${out} liters {leak|flow|run} out.`,
      );
      const x = s.step(into, "-", out, `it gains # liters a minute.`);
      const y = s.step(all, "/", x, `it is full after # minutes.`);
      s.ask(
        y,
        `{how many minutes does it take {to fill the {empty |}${what}|until the ${what} is full}|after how many minutes is the empty ${what} full}?`,
        size("time", "minutes", `the time until the ${what} is full`),
      );
    },
  ],
  schedule: [
    3,
    3,
    (s, r) => {
      const p = person(s, r);
      const [a, b, n] = [
        s.given(5 * r.int(2, 12)),
        s.given(5 * r.int(1, 8)),
        s.given(r.int(2, 14)),
      ];
      if (((a.n + b.n) * n.n) % 60 !== 0) return false;
      const [x1, x2] = r.sample(
        "practices the piano,draws,reads,jogs,does homework,waters the garden,studies English,cleans the house".split(
          ",",
        ),
        2,
      );
      s.tell(`{every|each} day, ${p} ${x1} for ${a} minutes and ${x2} for ${b} minutes.`);
      const x = s.step(a, "+", b, `that is # minutes a day.`);
      const y = s.step(x, "*", n, `in ${n} days that is # minutes.`);
      const z = s.step(y, "/", s.constant(60), `that is # hours.`);
      s.ask(
        z,
        `how many hours {is that|does ${p} spend on {this|both}} in ${n} days?`,
        size("time", "hours", `the time of ${n} days`),
      );
    },
  ],
  clock: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [h, m] = [r.int(1, 4), 5 * r.int(1, 11)];
      const [hours, minutes] = [s.given(h + 1), s.given(m)];
      const what = r.pick(["a trip", "a film", "a concert", "a match", "a class", "a flight"]);
      s.tell(
        `{${what} {takes|lasts} ${hours} hours and ${minutes} minutes|${p} {spends|needs} ${hours} hours and ${minutes} minutes on {a task|a drawing|a puzzle}}.`,
      );
      const x = s.step(hours, "*", s.constant(60), `${hours} hours are # minutes.`);
      const y = s.step(x, "+", minutes, `in all that is # minutes.`);
      s.ask(
        y,
        `{how many minutes is {that|this}|how long is that in minutes}?`,
        size("time", "minutes", "this time"),
      );
    },
  ],
  catchUp: [
    3,
    6,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const gap = r.int(2, 12);
      const slow = gap * r.int(1, 5);
      const [a, b, h] = [s.given(slow + gap), s.given(slow), s.given(r.int(2, 6))];
      s.tell(
        `${q} {walks|rides|goes} ${b} km an hour and starts ${h} hours before ${p}, who follows on the same way at ${a} km an hour.`,
      );
      const x = s.step(b, "*", h, `${q} is # km ahead.`);
      const y = s.step(a, "-", b, `${p} gains # km an hour.`);
      const z = s.step(x, "/", y, `that takes # hours.`);
      s.ask(
        z,
        `{how many hours does ${p} need to {catch up with|reach} ${q}|after how many hours does ${p} {catch up with|reach} ${q}}?`,
        size("time", "hours", `the time that ${p} needs`),
      );
    },
  ],
});
