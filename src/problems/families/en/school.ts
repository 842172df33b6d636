import { families, part } from "../../family";
import { cost, money, peopleCount, size, units } from "../../measure";
import { noun } from "../../nouns";
import { days, named, usd } from "../../words_en";

const MEMBER = noun("member");

/** School and clubs: tests, books, trips, plays, collections, practice. */
export const enSchool = families("en", "school", {
  liftAverage: [
    3,
    6,
    (s, r) => {
      const p = named(s, r);
      const [n, low, up] = [r.int(3, 7), r.int(55, 85), r.int(1, 4)];
      const needed = (low + up) * (n + 1) - low * n;
      if (needed > 100) return false;
      const [k, a, b] = [s.given(n), s.given(low), s.given(low + up)];
      const what = r.pick("spelling test,math test,biology quiz,Spanish test".split(","));
      s.tell(
        `{after ${k} {${what}s|tests}, ${p}'s average is ${a} points|${p} has written ${k} ${what}s with an average of ${a} points|the average of ${p}'s first ${k} ${what}s is ${a}}.`,
        `{one more is to come, and ${p.he} wants to {raise|lift} the average to ${b}|${p.his} aim is an average of exactly ${b} after one more}.`,
      );
      const x = s.step(a, "*", k, `so far ${p} has # points.`);
      const y = s.chain([k, b, b], ["*", "+"], `with one test more, # points are needed.`);
      const z = s.step(y, "-", x, `the next test must bring # points.`);
      s.ask(
        z,
        `{how many points {does ${p} need|must ${p} get} {in|on} the next {one|test}|what score {in|on} the next test {does it take|will do}}?`,
        units("point", `the points that ${p} needs`, p),
      );
    },
  ],
  fasterReader: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const [a, d1, more, d2] = [
        s.given(r.int(8, 40)),
        s.given(r.int(2, 9)),
        s.given(r.int(2, 20)),
        s.given(r.int(2, 9)),
      ];
      const left = s.given(r.int(5, 90));
      s.tell(
        `{for ${d1} days ${p} read ${a} pages of a novel each day. then it became exciting, and for {the next|another} ${d2} days ${p.he} read ${more} pages more a day|${p} began a long novel with ${a} pages a day. after ${d1} days ${p.he} went up by ${more} pages a day and kept that up for ${d2} days|reading ${a} pages a day for ${d1} days and ${more} pages a day more than that for ${d2} further days, ${p} came close to the end of a novel}.`,
        `{there are still|that leaves} ${left} pages{ to read|}.`,
      );
      const x = s.step(a, "*", d1, `the first days make # pages.`);
      const y = s.step(a, "+", more, `after that it is # pages a day.`);
      const z = s.step(y, "*", d2, `those days make # pages.`);
      const w = s.chain([x, z, left], ["+", "+"], `the novel has # pages.`);
      s.ask(
        w,
        `{how many pages {does the novel have|are there in the novel}|how {long|thick} is the novel, in pages|what is the number of pages of the whole novel}?`,
        units("page", "the pages of the novel"),
      );
    },
  ],
  playTickets: [
    4,
    4,
    (s, r) => {
      const all = r.int(40, 300);
      const [n, kids] = [s.given(all), s.given(part(r, all))];
      const cheap = r.int(2, 8);
      const [c, a] = [s.given(cheap), s.given(cheap + r.int(1, 9))];
      const what = r.pick(
        "school play,puppet show,choir concert,basketball game,magic evening".split(","),
      );
      s.tell(
        `{${n} people {come to|watch} a ${what}, ${kids} of them children|of the ${n} people {at|in} a ${what}, ${kids} are children|a ${what} sells ${n} tickets, ${kids} of which are for children}.`,
        `{a child pays ${usd(c)} and an adult ${usd(a)}|adults pay ${usd(a)} {a|per} ticket, children ${usd(c)}}.`,
      );
      const x = s.step(n, "-", kids, `# adults come.`);
      const y = s.step(x, "*", a, `the adults pay # dollars.`);
      const z = s.step(kids, "*", c, `the children pay # dollars.`);
      const w = s.step(y, "+", z, `in all that is # dollars.`);
      s.ask(
        w,
        `{if the others are adults, how much money comes in|how much is taken {in|at the door} when all the others are adults|everyone else being an adult, how many dollars do the tickets bring altogether}?`,
        money("the money from the tickets"),
      );
    },
  ],
  tripShare: [
    5,
    5,
    (s, r) => {
      const [k, m] = [r.int(2, 6), r.int(15, 32)];
      const [classes, each, bus] = [s.given(k), s.given(m), s.given(r.int(2, 5))];
      const [hire, entry] = [s.given(10 * r.int(12, 60)), s.given(r.int(2, 14))];
      if ((bus.n * hire.n) % (k * m) !== 0) return false;
      const place = r.pick(
        "a planetarium,a castle,a cave,the seaside,a science center,a wildlife park".split(","),
      );
      s.tell(
        `{${classes} classes of ${each} students {go|are going} to ${place} in ${bus} buses|for a trip to ${place}, a school hires ${bus} buses for ${classes} classes with ${each} students each|${bus} buses take ${classes} classes to ${place}; there are ${each} students in every class}.`,
        `{one|each} bus costs ${usd(hire)}, {shared equally by all students|and the students share the cost of the buses equally}. {entry|the entrance} is ${usd(entry)} {a|per} student.`,
      );
      const x = s.step(classes, "*", each, `# students go.`);
      const y = s.step(bus, "*", hire, `the buses cost # dollars.`);
      const z = s.step(y, "/", x, `that is # dollars for each student.`);
      const w = s.step(z, "+", entry, `with the entrance it is # dollars.`);
      const v = s.step(w, "*", each, `one class pays # dollars.`);
      s.ask(
        v,
        `{how much {does|must} one class {pay|bring} for {bus and entrance|everything}|if every student pays {the same|an equal part}, how much does a single class have to collect|what is the cost of the trip for one of the classes}?`,
        cost("the money that one class pays"),
      );
    },
  ],
  clubPercent: [
    4,
    6,
    (s, r) => {
      const [all, a, b] = [
        20 * r.int(5, 60),
        r.pick([20, 25, 30, 40, 50, 60, 75]),
        r.pick([10, 20, 25, 30, 40, 60, 80]),
      ];
      if ((all * a) % 100 !== 0 || (((all * a) / 100) * b) % 100 !== 0) return false;
      const [n, k, m] = [s.given(all), s.given(a), s.given(b)];
      const joined = s.given(r.int(2, 20));
      const [club, does, not] = r.pick([
        ["the music club", "play the drums", "do not play the drums"],
        ["a sports team", "play hockey", "do not play hockey"],
        ["the science club", "own a microscope", "own no microscope"],
        ["the theater group", "act on stage", "do not act on stage"],
      ] as const);
      s.tell(
        `{a school has ${n} students. ${k}% of them are in ${club}, and ${m}% of those ${does}|${k} percent of the ${n} students {at|of} a school have joined ${club}, where ${m} percent ${does}|in a school of ${n}, ${k}% belong to ${club}. of these members, ${m}% ${does}}.`,
      );
      const x = s.chain([n, k, s.constant(100)], ["*", "/"], `# students are members.`);
      const y = s.chain([x, m, s.constant(100)], ["*", "/"], `# of them ${does}.`);
      const z = s.step(x, "-", y, `# of them ${not}.`);
      const w = s.step(z, "+", joined, `with the new ones that is # students.`);
      s.ask(
        w,
        `{if ${joined} new members come who ${not}, how many members ${not} {then|}|how many members ${not} once ${joined} more students of that sort have joined|when ${joined} others who ${not} join, how many such members are there}?`,
        peopleCount(MEMBER, `the members who ${not} after ${joined} more have come`),
      );
    },
  ],
  pointsOfFour: [
    4,
    5,
    (s, r) => {
      const [p, q, u, v] = [named(s, r), named(s, r), named(s, r), named(s, r)];
      const [k, m] = [s.given(r.int(2, 4)), s.given(r.int(2, 15))];
      const a = s.given(2 * r.int(5, 30));
      const what = r.pick("points,goals,stickers,votes,badges".split(","));
      s.tell(
        `{${p} has ${a} ${what}. ${q} has ${k} times as many as ${p}, ${u} has ${m} fewer than ${q}, and ${v} has half as many as ${p}|${q} has ${k} times as many ${what} as ${p}, who has ${a}. ${u}'s number is ${m} less than ${q}'s, and ${v} has only half of what ${p} has|with ${a} ${what}, ${p} has twice as many as ${v}. ${q} has ${k} times ${p}'s number, and ${m} more than ${u}}.`,
      );
      const x = s.step(a, "*", k, `${q} has # ${what}.`);
      const y = s.step(x, "-", m, `${u} has # ${what}.`);
      const z = s.step(a, "/", s.constant(2), `${v} has # ${what}.`);
      const w = s.step(y, "-", z, `the difference is # ${what}.`);
      if (w.n <= 0) return false;
      s.ask(
        w,
        `{how many more ${what} does ${u} have than ${v}|by how many ${what} is ${u} ahead of ${v}|how many ${what} does ${v} need to {catch up with|have as many as} ${u}}?`,
        units(what.slice(0, -1), `the ${what} that ${u} has more than ${v}`),
      );
    },
  ],
  whenOlder: [
    3,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [young, k, years] = [r.int(3, 14), r.int(2, 6), r.int(2, 25)];
      if (young * k > 70) return false;
      const [old, times, then] = [s.given(young * k), s.given(k), s.given(young * k + years)];
      const rel = r.pick("cousin,neighbor,friend".split(","));
      s.tell(
        `{${p} is ${old} years old, ${times} times as old as ${p.his} ${rel} ${q}|at ${old}, ${p} is ${times} times the age of ${q}, ${p.his} ${rel}|${p}'s ${rel} ${q} is young: ${p} is ${old}, which makes ${p.him} ${times} times as old}.`,
      );
      const x = s.step(old, "/", times, `${q} is # years old now.`);
      const y = s.step(then, "-", old, `until then # years go by.`);
      const z = s.step(x, "+", y, `${q} will be # years old.`);
      s.ask(
        z,
        `{how old will ${q} be when ${p} is ${then}|when ${p} {turns|reaches the age of} ${then}, what will be the age of ${q}|on the day on which ${p} is ${then} years old, how old is ${q}}?`,
        size("age", "years", `${q}'s age when ${p} is ${then}`, q),
      );
    },
  ],
  practiceGoal: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const [d1, d2, d3] = days(r, 3);
      const a = 2 * r.int(10, 40);
      const [first, more] = [s.given(a), s.given(5 * r.int(1, 8))];
      const hours = Math.ceil((a + a + more.n + a / 2) / 60) + r.int(0, 2);
      const goal = s.given(hours);
      const what = r.pick("the violin,chess,free throws,the trumpet,a dance,juggling".split(","));
      s.tell(
        `{${p} practices ${what}: ${first} minutes on ${d1}, ${more} minutes more than that on ${d2}, and half as long as on ${d1} on ${d3}|on ${d1} ${p} {practiced|worked on} ${what} for ${first} minutes. on ${d2} it was ${more} minutes longer, and on ${d3} only half the time of ${d1}}.`,
        `{the {plan|teacher} {asks for|says} ${goal} hours {in all|for the three days}|${p.he} {set out to|wanted to} reach ${goal} hours{ in these days|}}.`,
      );
      const x = s.step(first, "+", more, `${d2} brings # minutes.`);
      const y = s.step(first, "/", s.constant(2), `${d3} brings # minutes.`);
      const z = s.chain([first, x, y], ["+", "+"], `together that is # minutes.`);
      const w = s.chain([goal, s.constant(60), z], ["*", "-"], `# minutes are missing.`);
      if (w.n <= 0) return false;
      s.ask(
        w,
        `{how many minutes {are|were} missing{ after ${d3}|}|by how many minutes {did|does} ${p} miss the goal|to get to ${goal} hours, how many more minutes {would be|are} needed}?`,
        size("time", "minutes", `the time that is missing`, p),
      );
    },
  ],
});
