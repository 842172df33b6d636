import { divisors, families } from "../../../family";
import { size, units } from "../../../measure";
import { days, named, share } from "../../../words_en";
import { askIf, reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** Reading plans, tests, homework, classes and school collections. */
export const enEventsSchool = reshaped(
  families("en", "events", {
    missedDays: [
      4,
      5,
      (s, r) => {
        const p = named(s, r);
        const [x, m, rest] = [r.int(2, 9), r.int(2, 6), r.int(2, 9)];
        const [a, b] = [r.int(4, 30), r.int(5, 40)];
        if (b <= a) return false;
        const [daily, first, missed] = [s.given(a), s.given(x), s.given(m)];
        const [limit, total] = [s.given(x + m + rest), s.given(a * x + b * rest)];
        const [unit, todo, did, pause] = r.pick([
          ["page", "read a novel of", "read", "has a fever and reads nothing"],
          ["problem", "work through a book of", "solves", "is too busy to solve any"],
          ["word", "learn a list of", "learns", "has no time to learn"],
          ["card", "write out a stack of", "writes", "hurts a hand and cannot write"],
        ] as const);
        const does = unit === "page" ? "reads" : did;
        s.tell(
          `{${p} has ${limit} days to ${todo} ${total} ${unit}s|within ${limit} days, ${p} must ${todo} ${total} ${unit}s|in class, ${p} is told to ${todo} ${total} ${unit}s in ${limit} days|${limit} days are the time in which ${p} has to ${todo} ${total} ${unit}s}.`,
          `{for the first ${first} days ${p.he} ${does} ${daily} ${unit}s a day. then ${p.he} ${pause} for ${missed} days|${p.he} starts with ${daily} ${unit}s a day, but after ${first} days ${p.he} ${pause} for ${missed} days|${daily} ${unit}s are done on each of the first ${first} days. on the next ${missed} days, ${p.he} ${pause}}.`,
        );
        const done = s.step(daily, "*", first, `the first days make # ${unit}s.`);
        const left = s.step(total, "-", done, `# ${unit}s are left.`);
        const time = s.chain([limit, first, missed], ["-", "-"], `# days are left.`);
        const w = s.step(left, "/", time, `that is # ${unit}s a day.`);
        s.ask(
          w,
          `{how many ${unit}s a day must ${p} do {from then on|after that} to be ready in time|to finish in time, how many ${unit}s must ${p} do on each of the {other|remaining} days|if the rest is spread evenly over the remaining days, how many ${unit}s is that {per|a} day}?`,
          units(unit, `the ${unit}s of each remaining day`),
        );
      },
    ],
    stickerAlbum: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [pages, slots] = [s.given(r.int(6, 30)), s.given(r.int(4, 12))];
        const [packs, each] = [s.given(r.int(3, 24)), s.given(r.int(4, 10))];
        const twice = s.given(r.int(2, Math.floor((packs.n * each.n) / 2)));
        if (packs.n * each.n - twice.n >= pages.n * slots.n) return false;
        const [t, thing] = r.pick([
          ["an album", "stickers"],
          ["a collector's book", "stamps"],
          ["a binder", "trading cards"],
          ["an animal album", "pictures"],
          ["a folder", "football cards"],
        ] as const);
        s.tell(
          `{${p} owns ${t} with ${pages} pages, and each page has {room|space} for ${slots} ${thing}|on each of the ${pages} pages of ${t} that belongs to ${p} there are ${slots} places for ${thing}|${t} for ${thing} has ${pages} pages with ${slots} places on every page. ${p} wants to fill it|${p} wants to fill all the ${pages} pages of ${t}, each of which has room for ${slots} ${thing}}.`,
          `{${p.he} has bought ${packs} packs of ${each} ${thing}, but ${twice} of them are doubles|so far ${p.he} has opened ${packs} packs with ${each} ${thing} each and found that ${twice} of them were doubles|of the ${thing} in ${packs} packs, with ${each} in each, ${twice} are doubles, and ${p} puts all the others in}.`,
        );
        const x = s.step(pages, "*", slots, `there is room for # ${thing}.`);
        const y = s.step(packs, "*", each, `the packs have # ${thing}.`);
        const z = s.step(y, "-", twice, `# of them are of use.`);
        const w = s.step(x, "-", z, `# ${thing} are missing.`);
        s.ask(
          w,
          `{if doubles {are not put in|do not count}, how many places {stay|are still} empty|how many {different |}${thing} {are still missing|does ${p} still need} to fill it|leaving out the doubles, how many ${thing} does ${p} still need}?`,
          units(thing.slice(0, -1), `the ${thing} that are missing`),
        );
      },
    ],
    testPercent: [
      5,
      6,
      (s, r) => {
        const p = named(s, r);
        const [n, a, m, b] = [r.int(5, 20), r.int(2, 4), r.int(2, 8), r.int(5, 10)];
        const wrong = r.int(1, Math.min(6, n - 1));
        const lost = r.int(1, m * b - 1);
        const max = n * a + m * b;
        const got = max - wrong * a - lost;
        if ((got * 100) % max !== 0 || got * 2 < max) return false;
        const [q1, v1, q2, v2] = [s.given(n), s.given(a), s.given(m), s.given(b)];
        const [bad, minus] = [s.given(wrong), s.given(lost)];
        const test = r.pick(words("history test,driving test,science exam,French test,final exam"));
        const wrongs = wrong === 1 ? "short question" : "short questions";
        const points = lost === 1 ? "point" : "points";
        s.tell(
          `{a ${test} has ${q1} short questions, worth ${v1} points each, and ${q2} long ones, worth ${v2} points each|in a ${test} there are ${v1} points for each of the ${q1} short questions and ${v2} points for each of the ${q2} long ones|the ${q1} short questions of a ${test} bring ${v1} points each. besides, there are ${q2} long questions for ${v2} points each}.`,
          `{${p} gets ${bad} ${wrongs} wrong and loses ${minus} ${points} in the long part|${p} answers all but ${bad} of the short questions correctly and loses ${minus} ${points} on the long ones|${minus} ${points} of the long part are missing in ${p}'s test, and ${bad} of the short questions got no points at all}.`,
        );
        const x = s.chain([q1, v1, q2, v2], ["*", "+", "*"], `the ${test} has # points.`);
        const y = s.step(bad, "*", v1, `the short part costs ${p} # points.`);
        const z = s.step(y, "+", minus, `in all ${p} loses # points.`);
        const w = s.step(x, "-", z, `${p} has # points.`);
        const v = s.chain([w, s.constant(100), x], ["*", "/"], `that is # percent.`);
        s.ask(
          v,
          `{what percentage of the points does ${p} {have|get}|how many percent of all points {did ${p} reach|are that}|${p}'s points are what percent of the {maximum|highest possible score}}?`,
        );
      },
    ],
    bookLimit: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [n, k, back] = [s.given(r.int(2, 7)), s.given(r.int(4, 15)), s.given(r.int(2, 20))];
        const have = s.given(r.int(back.n + 1, back.n + 30));
        const took = s.given(r.int(2, 9));
        if (n.n * k.n - (have.n - back.n + took.n) < 1) return false;
        const [what, place] = r.pick([
          ["books", "library"],
          ["games", "toy library"],
          ["films", "library"],
          ["magazines", "reading room"],
          ["CDs", "music library"],
        ] as const);
        s.tell(
          `{everyone with a card may keep up to ${k} ${what} from the ${place} at a time, and there are ${n} cards in ${p}'s family|in ${p}'s family, ${n} people have a card of the ${place}, which lends at most ${k} ${what} per card|the ${place} lends each member at most ${k} ${what} at a time; in ${p}'s family there are ${n} members}.`,
          `{at the moment they have ${have} ${what} at home. today ${p} {takes ${back} back|returns ${back}} and {borrows ${took} others|picks ${took} new ones}|of the ${have} ${what} that they had at home, ${p} has just returned ${back}, and ${took} new ones {go home with ${p.him}|are lent to ${p.him}}}.`,
        );
        const x = s.step(n, "*", k, `the family may have # ${what}.`);
        const y = s.step(have, "-", back, `they keep # ${what}.`);
        const z = s.step(y, "+", took, `then they have # ${what}.`);
        const w = s.step(x, "-", z, `they may borrow # more ${what}.`);
        s.ask(
          w,
          `{how many more ${what} {may|can} the family borrow {after that|now}|after that, how many ${what} are missing until the limit of the whole family is reached|how many ${what} below its limit is the family then}?`,
          units(what.slice(0, -1), `the ${what} that they may still borrow`),
        );
      },
    ],
    averageGap: [
      5,
      5,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [act, unit, low, high] = r.pick([
          ["threw the ball", "meters", 15, 60],
          ["bowled", "points", 60, 180],
          ["jumped", "inches", 40, 99],
          ["typed", "words", 30, 80],
          ["juggled for", "seconds", 20, 99],
        ] as const);
        const [a, b, c, d, e, f] = Array.from({ length: 6 }, () => r.int(low, high));
        if (!a || !b || !c || !d || !e || !f) return false;
        const [one, two] = [a + b + c, d + e + f];
        if (one % 3 !== 0 || two % 3 !== 0 || one - two < 6) return false;
        const [a1, a2, a3, b1, b2, b3] = [a, b, c, d, e, f].map((n) => s.given(n));
        if (!a1 || !a2 || !a3 || !b1 || !b2 || !b3) return false;
        s.tell(
          `{in three {rounds|tries} ${p} ${act} ${a1}, ${a2} and ${a3} ${unit}, while ${q} ${act} ${b1}, ${b2} and ${b3} ${unit}|${p} and ${q} have three {tries|attempts} each. ${p} ${act} ${a1} ${unit} first, then ${a2} and ${a3}. for ${q} it was ${b1}, ${b2} and ${b3}|first ${p} ${act} ${a1} ${unit} and ${q} ${b1}; the second time it was ${a2} for ${p} and ${b2} for ${q}, and the third time ${a3} for ${p} and ${b3} for ${q}}.`,
        );
        const x = s.chain([a1, a2, a3], ["+", "+"], `${p} has # ${unit} in all.`);
        const y = s.step(x, "/", s.constant(3), `${p}'s average is # ${unit}.`);
        const z = s.chain([b1, b2, b3], ["+", "+"], `${q} has # ${unit} in all.`);
        const w = s.step(z, "/", s.constant(3), `${q}'s average is # ${unit}.`);
        const v = s.step(y, "-", w, `the difference is # ${unit}.`);
        s.ask(
          v,
          `{by how many ${unit} is ${p}'s average {higher|better} than ${q}'s|what is the difference between the two averages, in ${unit}|on average, how many ${unit} more did ${p} {get|reach} than ${q}|how many ${unit} lie between the average of ${p} and {that|the average} of ${q}}?`,
        );
      },
    ],
    learnLines: [
      4,
      5,
      (s, r) => {
        const p = named(s, r);
        const [a, b, c] = [r.int(2, 5), r.int(2, 8), r.int(4, 20)];
        const [num, den] = r.pick([
          [1, 2],
          [1, 3],
          [2, 3],
          [3, 4],
          [2, 5],
          [3, 5],
          [1, 4],
        ] as const);
        const all = a * b * c;
        if (all % den !== 0) return false;
        const rest = all - (all * num) / den;
        const fitting = divisors(rest, 3, 21);
        if (fitting.length === 0) return false;
        const [acts, scenes, lines] = [s.given(a), s.given(b), s.given(c)];
        const time = s.given(r.pick(fitting));
        const f = share(num, den);
        const [play, big, small, unit] = r.pick([
          ["play", "acts", "scenes", "line"],
          ["opera", "acts", "songs", "line"],
          ["book of poems", "parts", "poems", "verse"],
          ["piano album", "books", "pieces", "measure"],
        ] as const);
        s.tell(
          `{${p} has to learn a ${play} with ${acts} ${big} of ${scenes} ${small} each. there are ${lines} ${unit}s for ${p.him} in every one of the ${small}|the ${play} that ${p} is learning has ${acts} ${big}, each with ${scenes} ${small}, and ${lines} ${unit}s must be learned for each of the ${small}|in each of the ${scenes} ${small} of one part, ${p} must learn ${lines} ${unit}s, and the ${play} has ${acts} such ${big}}.`,
          `{${p.he} knows ${f.of} the ${unit}s by heart already|${f.of} all ${unit}s {are|have been} learned already|by now, ${f.of} {them|these ${unit}s} are safely in ${p.his} head}.`,
        );
        const x = s.chain([acts, scenes, lines], ["*", "*"], `there are # ${unit}s in all.`);
        const y = s.chain(
          [x, s.constant(num), s.constant(den)],
          ["*", "/"],
          `${p} knows # of them.`,
        );
        const z = s.step(x, "-", y, `# ${unit}s are left.`);
        const w = s.step(z, "/", time, `that is # ${unit}s a day.`);
        askIf(
          s,
          r,
          w,
          `{there are ${time} days left for the others|the rest must be learned in ${time} days|${p} has ${time} days for the rest}`,
          `how many ${unit}s {must ${p} learn {each|per|a} day|is that for each day|have to be learned daily}`,
          units(unit, `the ${unit}s of one day`),
        );
      },
    ],
    homeworkEvening: [
      5,
      4,
      (s, r) => {
        const p = named(s, r);
        const [n, t, k] = [s.given(r.int(4, 20)), s.given(r.int(2, 6)), s.given(r.int(5, 25))];
        const total = n.n * t.n + (n.n * t.n - k.n);
        const rest = s.given(5 * r.int(1, 6));
        const h = Math.floor((total + rest.n) / 60) + 1;
        if (n.n * t.n - k.n < 5 || h > 4) return false;
        const hours = s.given(h);
        const [one, two] = r.pick([
          ["math problems", "the essay"],
          ["grammar exercises", "the drawing for art"],
          ["questions about a map", "the biology poster"],
          ["equations", "the letter in Spanish"],
          ["vocabulary cards", "the book report"],
        ] as const);
        s.tell(
          `{${p} has ${hours} hours before bedtime|it is ${hours} hours until ${p} goes to bed|there are ${hours} hours left in ${p}'s evening}.`,
          `{each of the ${n} ${one} takes ${p.him} ${t} minutes. for ${two} ${p.he} needs ${k} minutes less than for all of these|${p.he} does ${n} ${one} at ${t} minutes each, and ${two} in ${k} minutes less than all of them took|first come ${n} ${one}, which take ${t} minutes each. after that, ${two} takes ${k} minutes less than the ${one} together}.`,
          `{another ${rest} minutes go {by|} for supper|supper takes ${rest} minutes|${p.he} also spends ${rest} minutes {at the table|on the phone}}.`,
        );
        const x = s.step(n, "*", t, `the ${one} take # minutes.`);
        const y = s.step(x, "-", k, `${two} takes # minutes.`);
        const z = s.chain([x, y, rest], ["+", "+"], `in all that is # minutes.`);
        const w = s.step(hours, "*", s.constant(60), `${p} has # minutes.`);
        const v = s.step(w, "-", z, `# minutes are left.`);
        s.ask(
          v,
          `{how many minutes {are left|remain} to play|how many minutes of free time does ${p} have|how much time, in minutes, is left {for ${p} to read|after all that}}?`,
          size("time", "minutes", "the time that is left"),
        );
      },
    ],
    libraryCart: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [k, f] = [s.given(r.int(8, 40)), s.given(r.int(2, 9))];
        const times = s.given(r.int(2, 3));
        const rest = r.int(2, 9) * k.n;
        const all = s.given(k.n * f.n * (1 + times.n) + rest);
        const [one, two] = days(r, 2);
        const [what, goal, cart] = r.pick([
          ["books", "a new library", "cart"],
          ["chairs", "the gym", "trolley"],
          ["folding tables", "the fairground", "trailer"],
          ["boxes of costumes", "the theater", "van"],
          ["music stands", "the concert hall", "cart"],
        ] as const);
        s.tell(
          `{${all} ${what} have to be moved to ${goal}, and ${p}'s ${cart} holds ${k} of them|${p} moves ${all} ${what} to ${goal}, ${k} at a time, with a ${cart}|with a ${cart} that can take ${k} ${what}, ${p} is to bring ${all} ${what} to ${goal}|all the ${all} ${what} that are needed in ${goal} are to be brought there by ${p}, whose ${cart} takes ${k} at a time}.`,
          `{on ${one}, ${p.he} goes ${f} times, and on ${two} ${times} times as often|${f} trips are made on ${one} and ${times} times as many on ${two}|${p.he} manages ${f} full loads on ${one}. on ${two} it is ${times} times as many}.`,
        );
        const x = s.step(f, "*", times, `on ${two} there are # trips.`);
        const y = s.step(f, "+", x, `that is # trips.`);
        const z = s.step(y, "*", k, `they move # ${what}.`);
        const w = s.step(all, "-", z, `# ${what} are left.`);
        s.ask(
          w,
          `{how many ${what} {are still in the old place|are still waiting|have not been moved} after ${two}|how many ${what} are left for the next day|after ${two}, how many ${what} {remain|are left} to be moved}?`,
          units(
            what === "boxes of costumes" ? "box" : what.slice(0, -1),
            `the ${what} that are left`,
          ),
        );
      },
    ],
    classMoves: [
      5,
      5,
      (s, r) => {
        const [num, den] = r.pick([
          [1, 2],
          [1, 3],
          [2, 5],
          [3, 7],
          [3, 8],
          [4, 9],
          [1, 4],
        ] as const);
        const n = den * r.int(2, 9);
        const [girls, boys] = [(n * num) / den, n - (n * num) / den];
        const [a, b] = [r.int(2, 6), r.int(2, 6)];
        if (n < 12 || n > 72 || girls - a < 2) return false;
        const [all, gone, come] = [s.given(n), s.given(a), s.given(b)];
        const f = share(num, den);
        const [group, one, two] = r.pick([
          ["class", "girls", "boys"],
          ["club", "adults", "children"],
          ["course", "men", "women"],
          ["choir", "boys", "girls"],
          ["team", "beginners", "advanced swimmers"],
        ] as const);
        s.tell(
          `{there are ${all} people in a ${group}. ${f.of} them are ${one}, and the others are ${two}|${f.of} the ${all} members of a ${group} are ${one}; the rest are ${two}|a ${group} of ${all} consists of ${one} and ${two}, and the ${one} make up ${f.part}|a ${group}, ${f.part} of which are ${one} and the rest ${two}, has ${all} members}.`,
          `{then ${gone} ${one} leave and ${come} ${two} join|in spring ${come} more ${two} come in, while ${gone} of the ${one} go|${gone} of the ${one} move away. ${come} ${two} take their places}.`,
        );
        const x = s.chain(
          [all, s.constant(num), s.constant(den)],
          ["*", "/"],
          `at first there are # ${one}.`,
        );
        const y = s.step(all, "-", x, `at first there are # ${two}.`);
        const z = s.step(x, "-", gone, `then there are # ${one}.`);
        const w = s.step(y, "+", come, `then there are # ${two}.`);
        const v = s.step(w, "-", z, `there are # more ${two}.`);
        if (v.n !== boys + b - girls + a) return false;
        s.ask(
          v,
          `{how many more ${two} than ${one} are there {then|now|after that}|by how many are the ${two} more than the ${one} {after that|then}|after these changes, by how many do the ${two} outnumber the ${one}}?`,
        );
      },
    ],
  }),
);
