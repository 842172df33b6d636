import { families } from "../../../family";
import { cost, money, size, units } from "../../../measure";
import { named, usd } from "../../../words_en";
import { askIf, reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** Clubs, camps, theatre and outings. */
export const enEventsClubs = reshaped(
  families("en", "events", {
    chipIn: [
      4,
      5,
      (s, r) => {
        const p = named(s, r);
        const n = r.int(4, 15);
        const k = r.int(2, Math.floor(n / 2));
        const c = n * (n - k) * r.int(1, 6);
        if (c > 900) return false;
        const [all, out, price] = [s.given(n), s.given(k), s.given(c)];
        const [who, gift] = r.pick([
          ["colleagues", "a watch for their boss"],
          ["friends", `a guitar for ${p}'s birthday`],
          ["players", "a gift for their coach"],
          ["neighbors", "a new bench for the yard"],
          ["cousins", "a weekend by the sea for their grandparents"],
          ["singers", "a music stand for the conductor"],
        ] as const);
        s.tell(
          `{${all} ${who} {want|wanted|planned} to buy ${gift} together and share the price of ${usd(price)} {equally|evenly}|${gift} {costs|will cost} ${usd(price)}, and ${all} ${who} agree to pay equal parts|the price of ${gift} is ${usd(price)}. it was to be divided equally among ${all} ${who}|a group of ${all} ${who} is collecting ${usd(price)} for ${gift}, with the same amount from everyone|there were to be ${all} ${who} who would pay equal parts of the ${usd(price)} that ${gift} costs}.`,
          `{then ${out} of them say that they cannot pay|${out} of them {back out|drop out}, and the others pay for everything|in the end, ${out} of them do not take part, so the rest has to share the cost}.`,
        );
        const x = s.step(price, "/", all, `at first each was to pay # dollars.`);
        const y = s.step(all, "-", out, `# of them are left.`);
        const z = s.step(price, "/", y, `now each pays # dollars.`);
        const w = s.step(z, "-", x, `that is # dollars more.`);
        s.ask(
          w,
          `{how much more does {each of the others|everyone who stays} {pay|have to pay} than planned|by how many dollars does the part of {each of the others|those who pay} rise|how many dollars more than at first must each of the {others|rest} give}?`,
        );
      },
    ],
    freePlace: [
      4,
      5,
      (s, r) => {
        const [k, m] = [r.int(4, 12), r.int(2, 9)];
        const [pay, group] = [s.given(k), s.given((k + 1) * m)];
        const price = s.given(r.pick([4, 5, 6, 7, 8, 9, 12, 15, 2.5, 3.5, 7.5]));
        const place = r.pick(
          words("science museum,castle,aquarium,cave,planetarium,art museum,climbing park"),
        );
        const who = r.pick(["scout group", "sports club", "travel group", "choir", "youth club"]);
        s.tell(
          `{at the ${place}, a ticket {costs|is} ${usd(price)}, and for every ${pay} people who pay, one more gets in free|the ${place} asks ${usd(price)} per person, but lets one person in {for free|for nothing} with every ${pay} who pay|tickets for the ${place} are ${usd(price)} each. with every ${pay} tickets that are paid for, there is one free ticket}.`,
          `{a ${who} of ${group} {people |}goes there|${group} people from a ${who} visit it|a ${who} comes with ${group} people|the next to arrive are ${group} people from a ${who}}.`,
        );
        const x = s.step(pay, "+", s.constant(1), `one free place comes for # people.`);
        const y = s.step(group, "/", x, `# people get in free.`);
        const z = s.step(group, "-", y, `# people pay.`);
        const w = s.step(z, "*", price, `they pay # dollars.`);
        s.ask(
          w,
          `{how much does the {whole |}group pay|what does the visit cost the group|how many dollars does the group {have to pay|spend on tickets}|what is the price for all of them together}?`,
          cost("the price for the group"),
        );
      },
    ],
    campMeals: [
      5,
      5,
      (s, r) => {
        const [k, m] = [r.int(5, 12), r.int(2, 9)];
        const g = r.int(8, k * m - 4);
        if (k * m - g < 5 || Math.abs(k * m - 2 * g) < 2) return false;
        const [girls, boys, per] = [s.given(g), s.given(k * m - g), s.given(k)];
        const [meals, days] = [s.given(r.pick([2, 3, 4, 5])), s.given(r.int(3, 14))];
        const camp = r.pick(
          words("summer camp,sailing camp,music camp,riding camp,nature camp,football camp"),
        );
        s.tell(
          `{${girls} girls and ${boys} boys spend ${days} days at a ${camp}|a ${camp} of ${days} days has ${boys} boys and ${girls} girls|for ${days} days, ${girls} girls and ${boys} boys live together at a ${camp}|the children at a ${camp}, ${boys} boys and ${girls} girls, stay there for ${days} days}.`,
          `{there is one leader for every ${per} children|each leader looks after ${per} children|the children are divided into groups of ${per}, each with a leader of its own}, {and all of them, leaders too, get ${meals} meals a day|and ${meals} meals a day are served to everyone, leaders included|and everybody, children and leaders, eats ${meals} meals a day}.`,
        );
        const x = s.step(girls, "+", boys, `there are # children.`);
        const y = s.step(x, "/", per, `there are # leaders.`);
        const z = s.step(x, "+", y, `in all there are # people.`);
        const w = s.step(z, "*", meals, `they eat # meals a day.`);
        const v = s.step(w, "*", days, `in ${days} days that is # meals.`);
        s.ask(
          v,
          `{how many meals {must be cooked|does the kitchen cook|are served} {in all|altogether|during the camp}|what is the number of meals for the whole camp|for the whole time, how many meals are needed}?`,
          units("meal", "the meals of the camp"),
        );
      },
    ],
    comboSaves: [
      4,
      4,
      (s, r) => {
        const half = () => r.int(2, 14) / 2;
        const [a, b, c] = [half(), half(), half()];
        const less = r.int(1, 5) / 2;
        if (less >= a + b + c - 1) return false;
        const [pop, drink, sweet] = [s.given(a), s.given(b), s.given(c)];
        const [combo, n] = [s.given(a + b + c - less), s.given(r.int(2, 9))];
        const p = named(s, r);
        const [place, t, u, v] = r.pick([
          ["cinema", "popcorn", "a lemonade", "a chocolate bar"],
          ["stadium", "a hot dog", "a soda", "an ice cream"],
          ["theater", "a sandwich", "a juice", "a program"],
          ["zoo", "a slice of pizza", "an iced tea", "a muffin"],
          ["ice rink", "a hot chocolate", "a waffle", "the hire of skates"],
        ] as const);
        s.tell(
          `{at the ${place}, ${t} costs ${usd(pop)}, ${u} ${usd(drink)} and ${v} ${usd(sweet)}. all three together are sold as a set for ${usd(combo)}|the ${place} sells a set of ${t}, ${u} and ${v} for ${usd(combo)}. bought one by one, they cost ${usd(pop)}, ${usd(drink)} and ${usd(sweet)}|one can get ${t} for ${usd(pop)}, ${u} for ${usd(drink)} and ${v} for ${usd(sweet)} at the ${place}, or all of this as a set for ${usd(combo)}}.`,
          `{${p} buys ${n} sets|${p} takes ${n} of these sets for the whole family|${n} sets are bought by ${p} for a group of friends}.`,
        );
        const x = s.chain([pop, drink, sweet], ["+", "+"], `one by one they cost # dollars.`);
        const y = s.step(x, "*", n, `${n} times that is # dollars.`);
        const z = s.step(combo, "*", n, `the sets cost # dollars.`);
        const w = s.step(y, "-", z, `${p} saves # dollars.`);
        s.ask(
          w,
          `{how much {does ${p} save|is saved} {with|by buying} the sets|how much more would ${p} have paid for the {same things|things} one by one|by how many dollars are the sets cheaper altogether}?`,
          money(`the money that ${p} saves`, p),
        );
      },
    ],
    concertLength: [
      4,
      5,
      (s, r) => {
        const n = r.int(6, 20);
        const [songs, length] = [s.given(n), s.given(r.pick([3, 4, 5, 2.5, 3.5, 4.5]))];
        const [gap, rest] = [s.given(r.pick([1, 2, 0.5])), s.given(r.pick([10, 15, 20, 25, 30]))];
        if ((n * length.n) % 1 !== 0 || ((n - 1) * gap.n) % 1 !== 0) return false;
        const [who, piece] = r.pick([
          ["school choir", "song"],
          ["piano class", "piece"],
          ["rock band", "song"],
          ["string orchestra", "dance"],
          ["puppet theater", "scene"],
        ] as const);
        const minutes = (q: typeof gap) => `${q} minute${q.n === 1 ? "" : "s"}`;
        s.tell(
          `{a ${who} {performs|presents} ${songs} ${piece}s of ${length} minutes each. between one ${piece} and the next there is {a pause|applause} of ${minutes(gap)}|the program of a ${who} has ${songs} ${piece}s, each ${length} minutes long, with {a pause of ${minutes(gap)}|${minutes(gap)} of applause} between every two of them|with ${songs} ${piece}s on its program, a ${who} plans ${length} minutes for each ${piece} and ${minutes(gap)} for the change from one to the next}.`,
          `{there is also|on top of that comes|besides that, there is} {an intermission|a longer break} of ${rest} minutes.`,
        );
        const x = s.step(songs, "*", length, `the ${piece}s take # minutes.`);
        const y = s.step(songs, "-", s.constant(1), `there are # changes.`);
        const z = s.step(y, "*", gap, `the changes take # minutes.`);
        const w = s.chain([x, z, rest], ["+", "+"], `in all that is # minutes.`);
        s.ask(
          w,
          `{how many minutes {does the whole evening last|pass from the first note to the last|does all of this take}|how long, in minutes, is the {whole |}performance|what is the length of the performance in minutes}?`,
          size("time", "minutes", "the length of the performance"),
        );
      },
    ],
    invitations: [
      5,
      5,
      (s, r) => {
        const [n, d, m] = [r.int(20, 160), r.pick([4, 5, 8, 10]), r.int(4, 12)];
        if (n % d !== 0) return false;
        const come = n - n / d;
        const alone = r.int(3, come - 2);
        const total = 2 * come - alone;
        if (total % m !== 0) return false;
        const [sent, single, table] = [s.given(n), s.given(alone), s.given(m)];
        const p = named(s, r);
        const fest = r.pick(
          words("wedding,anniversary,garden party,reunion,charity dinner,birthday dance"),
        );
        const part = { 4: "a quarter", 5: "a fifth", 8: "an eighth", 10: "a tenth" }[d];
        s.tell(
          `{${p} sends out ${sent} invitations to a ${fest}, and ${part} of the people cannot come|${sent} people are invited to ${p}'s ${fest}. ${part} of them {say no|send their regrets}|of the ${sent} people whom ${p} asks to a ${fest}, ${part} {decline|have other plans}}.`,
          `{of those who come, ${single} come alone, and all the others bring one more person|everyone who comes brings another person, except for ${single} who come alone|${single} of those who say yes come by themselves. the rest come with a partner who was not invited separately}.`,
        );
        const x = s.step(sent, "/", s.constant(d), `# of them cannot come.`);
        const y = s.step(sent, "-", x, `# of them come.`);
        const z = s.step(y, "-", single, `# bring another person.`);
        const w = s.step(y, "+", z, `in all # people come.`);
        const v = s.step(w, "/", table, `that fills # tables.`);
        askIf(
          s,
          r,
          v,
          `{${table} people sit at each table|every table has ${table} seats|a table is for ${table} people}`,
          `how many {full |}tables {are there|are needed|must be set}`,
          units("table", "the tables that are needed"),
        );
      },
    ],
    tripBuses: [
      5,
      5,
      (s, r) => {
        const [a, b, k, m] = [r.int(2, 8), r.int(14, 32), r.int(4, 12), r.int(18, 60)];
        const total = a * b + (a * b) / k;
        if ((a * b) % k !== 0 || total % m !== 0 || total === m) return false;
        const [classes, size, per, seats] = [s.given(a), s.given(b), s.given(k), s.given(m)];
        const fare = s.given(10 * r.int(9, 60));
        const place = r.pick(
          words("the coast,a farm,an old mine,the capital,a ski run,a theme park"),
        );
        s.tell(
          `{${classes} classes with ${size} students each {visit|travel to} ${place}, {together |}with one adult for every ${per} students|for every ${per} students, one adult comes along when ${classes} classes of ${size} students {visit|go to} ${place}|a school takes ${classes} classes to ${place}. there are ${size} students in a class, and one adult goes with every ${per} students|when ${classes} classes with ${size} students in each went to ${place}, the school sent one adult with each group of ${per} students}.`,
          `{they {go|travel} in buses with ${seats} seats for them, and no seat stays empty. hiring a bus costs ${usd(fare)}|a bus seats ${seats} of them and costs ${usd(fare)}, and all the buses are full|all of them find a seat in full buses with ${seats} seats each; the price of a bus is ${usd(fare)}}.`,
        );
        const x = s.step(classes, "*", size, `# students go.`);
        const y = s.step(x, "/", per, `# adults go with them.`);
        const z = s.step(x, "+", y, `that is # people.`);
        const w = s.step(z, "/", seats, `they fill # buses.`);
        const v = s.step(w, "*", fare, `the buses cost # dollars.`);
        s.ask(
          v,
          `{how much {do|will} {all |}the buses cost|what does the school pay for the buses|how many dollars must be paid for the buses {altogether|in all}}?`,
          cost("the price of the buses"),
        );
      },
    ],
    clubDues: [
      5,
      5,
      (s, r) => {
        const [n, k, m] = [s.given(r.int(8, 60)), s.given(r.int(2, 20)), s.given(r.int(3, 9))];
        const fee = s.given(r.int(2, 15));
        const club = r.pick(words("rowing,drama,chess,cooking,photography,judo,gardening,hiking"));
        s.tell(
          `{a ${club} club starts the year with ${n} members, each of whom pays ${usd(fee)} a month|at the beginning of the year ${n} people are in a ${club} club, where membership is ${usd(fee)} a month|membership in a ${club} club costs ${usd(fee)} a month, and in January the club has ${n} members|what each of the ${n} members of a ${club} club pays at the start of the year is ${usd(fee)} a month}.`,
          `{after ${m} months, ${k} new members join, and from then on they pay as well|when ${m} months have passed, ${k} more people become members and pay the same {each month|} from then on|for ${m} months nothing changes; then ${k} more people join for the rest of the year}.`,
        );
        const x = s.chain([n, fee, m], ["*", "*"], `the first ${m} months bring # dollars.`);
        const y = s.step(s.constant(12), "-", m, `# months of the year are left.`);
        const z = s.step(n, "+", k, `then there are # members.`);
        const w = s.chain([z, fee, y], ["*", "*"], `these months bring # dollars.`);
        const v = s.step(x, "+", w, `in the year that is # dollars.`);
        s.ask(
          v,
          `{how much does the club {take in|collect} in the {whole |}year|what do all members together pay in that year, in dollars|how many dollars of membership {money|fees} come in {that year|from January to December}}?`,
          money("the membership money of the year"),
        );
      },
    ],
    smallerTeams: [
      4,
      4,
      (s, r) => {
        const [b, c] = [r.int(2, 8), r.int(3, 12)];
        const total = b * c * r.int(1, 4);
        const away = r.int(2, 9);
        if (b >= c || total > 150 || total / c < 2) return false;
        const [all, gone, small, big] = [total + away, away, b, c].map((n) => s.given(n));
        if (!all || !gone || !small || !big) return false;
        const [who, why, team] = r.pick([
          ["campers", "are ill", "team"],
          ["students", "are absent", "group"],
          ["dancers", "have not come", "circle"],
          ["children", "only watch", "team"],
          ["members", "are on holiday", "crew"],
          ["rowers", "arrive too late", "boat"],
        ] as const);
        s.tell(
          `{of ${all} ${who}, ${gone} ${why}. the others {can be divided|are to be divided} into ${team}s|${gone} of ${all} ${who} ${why}, and the rest forms ${team}s|there are ${all} ${who}, but ${gone} of them ${why}. ${team}s are made from the others}.`,
          `{a ${team} may have either ${small} or ${big} people|either every ${team} gets ${small} people or every ${team} gets ${big}|one plan is to put ${small} people in {each|a} ${team}, another one is to put ${big} in {each|a} ${team}}.`,
        );
        const x = s.step(all, "-", gone, `# ${who} are there.`);
        const y = s.step(x, "/", small, `with ${small} people in each that makes # ${team}s.`);
        const z = s.step(x, "/", big, `with ${big} people in each that makes # ${team}s.`);
        const w = s.step(y, "-", z, `that is # ${team}s more.`);
        s.ask(
          w,
          `{how many more ${team}s are there with the smaller size than with the larger one|how many ${team}s more {do small ${team}s make|does the smaller size give}|by how many does the number of ${team}s grow when the smaller ${team}s are chosen}?`,
        );
      },
    ],
    dancePairs: [
      4,
      6,
      (s, r) => {
        const [a, b] = r.sample([2, 3, 4, 5, 6, 7], 2);
        if (!a || !b || a >= b || (a === 2 && b % 2 === 0) || (a === 3 && b === 6)) return false;
        const unit = r.int(2, 9);
        const [x1, x2, all] = [s.given(a), s.given(b), s.given((a + b) * unit)];
        const late = r.int(1, (b - a) * unit - 2);
        if (late < 2) return false;
        const come = s.given(late);
        const [course, one, two, pair] = r.pick([
          ["a dance course", "men", "women", "dance with someone from the other group"],
          [
            "a chess evening",
            "beginners",
            "old hands",
            "play against someone from the other group",
          ],
          ["a reading project", "adults", "children", "read with someone from the other group"],
          [
            "a language exchange",
            "Spanish speakers",
            "English speakers",
            "talk with a partner from the other group",
          ],
        ] as const);
        s.tell(
          `{in ${course} with ${all} people, the ratio of ${one} to ${two} is ${x1}:${x2}|${all} people take part in ${course}, ${x1} ${one} for every ${x2} ${two}|the ${one} and ${two} in ${course} are in the ratio ${x1} to ${x2}, and there are ${all} people altogether}.`,
          `{${come} more ${one} arrive later|after a while, ${come} ${one} join them|then another ${come} ${one} {appear|come along}}, {and everyone who can is to ${pair}|and each of them is to ${pair}}.`,
        );
        const x = s.step(x1, "+", x2, `there are # parts.`);
        const y = s.step(all, "/", x, `one part is # people.`);
        const z = s.step(x2, "-", x1, `the ${two} are # parts ahead.`);
        const w = s.chain([z, y, come], ["*", "-"], `# ${two} are without a partner.`);
        s.ask(
          w,
          `{how many ${two} {find no partner|stay without a partner|have to wait}|how many of the ${two} are without a partner}?`,
        );
      },
    ],
  }),
);
