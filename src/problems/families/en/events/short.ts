import { families } from "../../../family";
import { peopleCount, size, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, share } from "../../../words_en";
import { askIf, reshaped } from "./reshape";

const words = (list: string) => list.split(",");

const PERSON = noun("person");

/** Short events of two or three steps: places in a race, dates, clocks, mixed teams. */
export const enEventsShort = reshaped(
  families("en", "events", {
    racePlace: [
      3,
      4,
      (s, r) => {
        const p = named(s, r);
        const [n, a] = [r.int(14, 90), r.int(6, 60)];
        const [b, c] = [r.int(2, a - 2), r.int(1, 9)];
        if (a >= n || a - b + c >= n - 1 || b === c) return false;
        const [all, place, up, down] = [n, a, b, c].map((x) => s.given(x));
        if (!all || !place || !up || !down) return false;
        const [race, who] = r.pick([
          ["a ski race", "skiers"],
          ["a cross-country run", "runners"],
          ["a bicycle race", "riders"],
          ["a sailing race", "boats"],
          ["an online chess ranking", "players"],
          ["a list of the best spellers of a school", "students"],
        ] as const);
        s.tell(
          `{${all} ${who} are in ${race}. ${p} is number ${place} at first|at first ${p} is number ${place} of the ${all} ${who} in ${race}|in ${race} with ${all} ${who}, ${p} starts out in position ${place}}.`,
          `{then ${p} gets past ${up} of them, but ${down} others get past ${p.him}|${p.he} passes ${up} others and is later passed by ${down}|after that, ${up} who were in front fall behind ${p.him}, while ${down} from behind move in front of ${p.him}}.`,
        );
        const x = s.step(place, "-", up, `${p} moves up to number #.`);
        const y = s.step(x, "+", down, `then ${p} is number #.`);
        const z = s.step(all, "-", y, `# ${who} are behind ${p}.`);
        s.ask(
          z,
          `{how many ${who} are behind ${p} {now|in the end}|how many of the ${who} does ${p} leave behind {in the end|}|if nothing changes any more, how many ${who} finish after ${p}}?`,
        );
      },
    ],
    dueDate: [
      3,
      5,
      (s, r) => {
        const p = named(s, r);
        const [d, a, b] = [r.int(3, 28), 7 * r.int(2, 4), r.int(3, 14)];
        const [month, len, next] = r.pick([
          ["January", 31, "February"],
          ["March", 31, "April"],
          ["April", 30, "May"],
          ["May", 31, "June"],
          ["June", 30, "July"],
          ["July", 31, "August"],
          ["August", 31, "September"],
          ["September", 30, "October"],
          ["October", 31, "November"],
          ["November", 30, "December"],
        ] as const);
        const end = d + a + b - len;
        if (end < 1 || end > 28) return false;
        const [day, first, more] = [s.given(d), s.given(a), s.given(b)];
        const [what, got] = r.pick([
          ["a book", "borrows"],
          ["a telescope", "borrows"],
          ["a board game", "borrows"],
          ["a sewing machine", "rents"],
          ["a costume", "rents"],
          ["a tent", "rents"],
        ] as const);
        s.tell(
          `{on ${month} ${day}, ${p} ${got} ${what} for ${first} days. before they are over, ${p.he} gets ${more} days more|${p} ${got} ${what} on ${month} ${day} and may keep it for ${first} days, to which another ${more} are added later|${what} that ${p} ${got} on ${month} ${day} is to be back in ${first} days. ${p} asks for ${more} extra days and gets them}.`,
        );
        const x = s.step(first, "+", more, `${p} keeps it for # days.`);
        const y = s.step(day, "+", x, `counted from the start of ${month}, that is day #.`);
        const z = s.step(y, "-", s.constant(len), `that is ${next} # because of the ${len} days.`);
        s.ask(
          z,
          `{on which day of ${next} {must ${p} take it back|is it due}|it has to be back on which day of ${next}|what day of ${next} is the last one for ${p} to bring it back}?`,
        );
      },
    ],
    lastBus: [
      3,
      5,
      (s, r) => {
        const p = named(s, r);
        const [h1, m1, gap, walk] = [r.int(2, 8), 5 * r.int(2, 11), r.int(1, 3), r.int(3, 20)];
        const m2 = 5 * r.int(2, 11);
        const film = gap * 60 + m2 - m1 - r.int(4, 40) - walk;
        if (film < 30 || m1 === m2) return false;
        const [h, m, h2, mm] = [h1, m1, h1 + gap, m2].map((x) => s.given(x));
        if (!h || !m || !h2 || !mm) return false;
        const [length, way] = [s.given(film), s.given(walk)];
        const what = r.pick(
          words("film,puppet show,concert,match,talk about bees,ballet,piano recital"),
        );
        s.tell(
          `{a ${what} begins at ${h}:${m} and takes ${length} minutes. ${p}'s bus home leaves at ${h2}:${mm}, and it is ${way} minutes on foot to the bus stop|${p} goes to a ${what} that starts at ${h}:${m} and lasts ${length} minutes. after that, ${p.he} walks ${way} minutes to a bus that leaves at ${h2}:${mm}|${p}'s last bus leaves at ${h2}:${mm}, but first ${p.he} sees a ${what} that starts at ${h}:${m} and is ${length} minutes long. the way to the bus takes ${way} minutes}.`,
        );
        const hours = s.chain(
          [h2, h],
          ["-"],
          `from ${h} to ${h2} it is # hour${gap === 1 ? "" : "s"}.`,
        );
        const x = s.chain(
          [hours, s.constant(60), mm, m],
          ["*", "+", "-"],
          `from the start to the bus there are # minutes.`,
        );
        const z = s.chain([x, length, way], ["-", "-"], `# minutes are left.`);
        s.ask(
          z,
          `{how many minutes does ${p} have to wait for the bus|how many minutes early is ${p} at the bus|how many minutes are there to spare before the bus leaves}?`,
        );
      },
    ],
    pagesBetween: [
      3,
      4,
      (s, r) => {
        const p = named(s, r);
        const [a, n, t] = [r.int(3, 150), r.int(5, 40), r.int(2, 6)];
        const [from, to, each] = [s.given(a), s.given(a + n - 1), s.given(t)];
        const [unit, do1, does, did] = r.pick([
          ["page", "read", "reads", "read"],
          ["exercise", "do", "does", "done"],
          ["song", "practice", "practices", "practiced"],
          ["house", "visit", "visits", "visited"],
          ["locker", "check", "checks", "checked"],
          ["question", "answer", "answers", "answered"],
        ] as const);
        s.tell(
          `{${p} has to ${do1} ${unit}s ${from} to ${to}, both included|from ${unit} ${from} up to and including ${unit} ${to}, everything must be ${did} by ${p}|${p} ${does} everything from the beginning of ${unit} ${from} to the end of ${unit} ${to}}.`,
        );
        const x = s.step(to, "-", from, `from the first to the last there are # steps.`);
        const y = s.step(x, "+", s.constant(1), `that is # ${unit}s.`);
        const z = s.step(y, "*", each, `that takes # minutes.`);
        askIf(
          s,
          r,
          z,
          `{each ${unit} takes ${each} minutes|${p} needs ${each} minutes {for each ${unit}|per ${unit}}}`,
          `how many minutes does {this|all of this} take`,
          size("time", "minutes", `the time that ${p} needs for the ${unit}s`, p),
        );
      },
    ],
    fixedMix: [
      3,
      5,
      (s, r) => {
        const [a, b, k] = [r.int(2, 7), r.int(1, 6), r.int(3, 14)];
        if (a === b) return false;
        const [one, two] = [s.given(a), s.given(b)];
        const all = s.given(a * k);
        const [group, x1, x2, plural] = r.pick([
          ["relay team", "girls", "boys", "relay teams"],
          ["quartet group", "violins", "cellos", "quartet groups"],
          ["rescue crew", "divers", "helpers", "rescue crews"],
          ["debate team", "speakers", "reserves", "debate teams"],
          ["circus act", "acrobats", "clowns", "circus acts"],
          ["bouquet", "roses", "lilies", "bouquets"],
          ["picnic basket", "sandwiches", "pears", "picnic baskets"],
        ] as const);
        const [unit1, unit2] = b === 1 ? [x1, x2.replace(/ies$/, "y").replace(/s$/, "")] : [x1, x2];
        if (b === 1 && x2 === "lilies") return false;
        s.tell(
          `{{each|every} ${group} is made up of ${one} ${unit1} and ${two} ${unit2}|there have to be ${one} ${unit1} and ${two} ${unit2} in {each|a} ${group}|a ${group} {needs|has} ${one} ${unit1} and ${two} ${unit2}}.`,
          `{altogether there are ${all} ${x1} in the ${plural}|all the ${plural} together have ${all} ${x1}|${all} ${x1} are used in the ${plural}}.`,
        );
        const n = s.step(all, "/", one, `there are # ${plural}.`);
        const y = s.step(n, "*", two, `that takes # ${x2}.`);
        const z = s.step(all, "+", y, `in all that is #.`);
        s.ask(
          z,
          `{how many ${x1} and ${x2} are there {in all|altogether}|counting ${x1} and ${x2}, what is the total|what is the number of ${x1} and ${x2} together}?`,
        );
      },
    ],
    bonusBack: [
      3,
      5,
      (s, r) => {
        const p = named(s, r);
        const [n, k, lost, won] = [r.int(6, 70), r.pick([2, 2, 3]), r.int(3, 25), r.int(4, 30)];
        const end = (n + won) * k - lost;
        if (end < 2) return false;
        const [plus, minus, now] = [s.given(won), s.given(lost), s.given(end)];
        const how = k === 2 ? "doubled" : "tripled";
        const [game, unit] = r.pick([
          ["a quiz show", "points"],
          ["a board game", "gold pieces"],
          ["a computer game", "stars"],
          ["a card game", "chips"],
          ["a treasure game", "gems"],
        ] as const);
        s.tell(
          `{in ${game}, ${p} first won ${plus} ${unit}, then all of ${p.his} ${unit} were ${how}, and at last ${p.he} lost ${minus} and was left with ${now}|${p} ends ${game} with ${now} ${unit}. ${p.he} had just lost ${minus}. before that, a bonus had ${how} ${p.his} ${unit}, and before the bonus ${p.he} had won ${plus}|three things happen to ${p} in ${game}: ${p.he} wins ${plus} ${unit}, a lucky card means that all ${p.his} ${unit} are ${how}, and a trap costs ${p.him} ${minus}. that leaves ${p.him} with ${now} ${unit}}.`,
        );
        const x = s.step(now, "+", minus, `before the loss ${p} had # ${unit}.`);
        const y = s.step(x, "/", s.constant(k), `before they were ${how} it was # ${unit}.`);
        const z = s.step(y, "-", plus, `at the start ${p} had # ${unit}.`);
        s.ask(
          z,
          `{how many ${unit} did ${p} have {at the start|before all this|at the beginning}|with how many ${unit} did ${p} {start|begin}|what number of ${unit} did ${p} start with}?`,
          units(unit.slice(0, -1), `the ${unit} that ${p} had at the start`, p),
        );
      },
    ],
    poolLimit: [
      3,
      5,
      (s, r) => {
        const [d, u, m] = [r.pick([2, 3, 4, 5, 6, 10]), r.int(4, 24), r.int(2, 70)];
        const inside = d * u;
        const [now, limit] = [s.given(inside), s.given(inside + m)];
        const f = share(1, d);
        const [place, leave] = r.pick([
          ["an indoor pool", "go home"],
          ["a trampoline hall", "leave"],
          ["a small museum", "leave"],
          ["a climbing gym", "stop for the day"],
          ["a reading room", "go out for lunch"],
          ["a skating rink", "take off their skates and leave"],
        ] as const);
        s.tell(
          `{${place} may let in no more than ${limit} people at a time. ${now} are inside now, but ${f.of} them ${leave}|the limit for ${place} is ${limit} people. of the ${now} who are inside, ${f.part} ${leave}|there are ${now} people in ${place}, which has a limit of ${limit}. ${f.of} those inside ${leave}}.`,
        );
        const x = s.step(now, "/", s.constant(d), `# people leave.`);
        const y = s.step(now, "-", x, `# people stay.`);
        const z = s.step(limit, "-", y, `# people may come in.`);
        s.ask(
          z,
          `{how many {other |more |}people may {enter|come in} {then|after that}|how many of those who wait outside can be let in after that|for how many more people is there room then}?`,
          peopleCount(PERSON, "the people who may come in"),
        );
      },
    ],
    tugOfWar: [
      3,
      4,
      (s, r) => {
        const [a, b, c, d, e] = Array.from({ length: 5 }, () => r.int(28, 60));
        if (!a || !b || !c || !d || !e) return false;
        const rest = a + b + c - d - e;
        if (rest < 28 || rest > 62) return false;
        const [x1, x2, x3, y1, y2] = [a, b, c, d, e].map((x) => s.given(x));
        if (!x1 || !x2 || !x3 || !y1 || !y2) return false;
        const p = named(s, r);
        const [unit, what, weigh] = r.pick([
          ["kg", "a tug of war", "weigh"],
          ["points", "a quiz with teams of three", "have"],
          ["seconds", "a relay of three", "need"],
          ["cm", "a contest in which three jumps are added", "jump"],
        ] as const);
        const needs = { weigh: "weigh", have: "score", need: "take", jump: "jump" }[weigh];
        s.tell(
          `{two teams of three meet in ${what}. the members of the first team ${weigh} ${x1}, ${x2} and ${x3} ${unit}. in the second team, two ${weigh} ${y1} and ${y2} ${unit}, and ${p} is the third|in ${what}, three children ${weigh} ${x1}, ${x2} and ${x3} ${unit}. on the other side, two children ${weigh} ${y1} and ${y2} ${unit}, and ${p} completes their team|${p}'s two teammates in ${what} ${weigh} ${y1} and ${y2} ${unit}. their three opponents ${weigh} ${x1}, ${x2} and ${x3} ${unit}}.`,
        );
        const x = s.chain([x1, x2, x3], ["+", "+"], `the one team has # ${unit}.`);
        const y = s.step(y1, "+", y2, `${p}'s teammates have # ${unit}.`);
        const z = s.step(x, "-", y, `# ${unit} are missing.`);
        s.ask(
          z,
          `{how many ${unit} must ${p} ${needs} so that both teams are equal|both teams are equal in the end. how many ${unit} does ${p} ${needs}|for a tie, how many ${unit} would ${p} have to ${needs}}?`,
        );
      },
    ],
    birthdaySeasons: [
      4,
      5,
      (s, r) => {
        const [d1, d2] = r.sample([2, 3, 4, 5, 6, 8], 2);
        if (!d1 || !d2) return false;
        const n = d1 * d2 * r.int(1, 4);
        const rest = n - n / d1 - n / d2;
        if (n < 12 || n > 96 || rest < 4) return false;
        const k = s.given(r.int(2, rest - 2));
        const all = s.given(n);
        const [f, g] = [share(1, d1), share(1, d2)];
        const [who, act, one, two, three, four] = r.pick([
          ["students", "have their birthday", "in spring", "in summer", "in fall", "in winter"],
          ["members", "meet", "on Mondays", "on Tuesdays", "on Thursdays", "on Sundays"],
          ["campers", "sleep", "in tents", "in cabins", "on a boat", "under the stars"],
          ["children", "come to school", "by bus", "on foot", "by bicycle", "by car"],
          [
            "singers",
            "stand",
            "in the first row",
            "in the second row",
            "in the third row",
            "at the piano",
          ],
          [
            "visitors",
            "come",
            "from the town",
            "from nearby villages",
            "from another state",
            "from abroad",
          ],
        ] as const);
        s.tell(
          `{of ${all} ${who}, ${f.part} ${act} ${one} and ${g.part} ${two}. ${k} of the others do so ${three}, and the rest ${four}|${f.of} ${all} ${who} ${act} ${one}, ${g.part} ${two}, ${k} ${three} and all the others ${four}|there are ${all} ${who}. ${f.of} them ${act} ${one}, ${g.of} them ${two}, and of those who are left, ${k} ${three} and the others ${four}}.`,
        );
        const x = s.step(all, "/", s.constant(d1), `# of them ${act} ${one}.`);
        const y = s.step(all, "/", s.constant(d2), `# of them ${act} ${two}.`);
        const z = s.chain([all, x, y], ["-", "-"], `# of them are left.`);
        const w = s.step(z, "-", k, `# of them ${act} ${four}.`);
        s.ask(
          w,
          `{how many of the ${who} ${act} ${four}|how many ${who} are there who ${act} ${four}|what is the number of ${who} who ${act} ${four}}?`,
        );
      },
    ],
  }),
);
