import { families } from "../../../family";
import { peopleCount, size, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named } from "../../../words_en";
import { askIf, reshaped } from "./reshape";

const words = (list: string) => list.split(",");

const FEAST = words(
  "birthday party,class party,team dinner,street party,farewell party,garden party",
);

/** Parties, clubs, sports, theatre, school life and collections. */
export const enEvents = reshaped(
  families("en", "events", {
    pizzaParty: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [k, m, c] = [r.int(4, 24), r.int(2, 12), r.pick([6, 8, 10, 12])];
        const [a, b] = [r.int(1, 3), r.int(2, 4)];
        if (a === b || (k * a + m * b) % c !== 0) return false;
        const [kids, adults, cut] = [s.given(k), s.given(m), s.given(c)];
        const [little, much] = [s.given(a), s.given(b)];
        const party = r.pick(FEAST);
        const [dish, piece, pieces] = r.pick([
          ["pizza", "slice", "slices"],
          ["cake", "piece", "pieces"],
          ["watermelon", "slice", "slices"],
          ["quiche", "piece", "pieces"],
        ] as const);
        const one = a === 1 ? piece : pieces;
        s.tell(
          `{${kids} children and ${adults} adults {are expected at|will come to} ${p}'s ${party}. each child will eat ${little} ${one} of ${dish} and each adult ${much}|for a ${party} with ${adults} adults and ${kids} children, ${p} plans ${much} ${pieces} of ${dish} for every adult and ${little} for every child|${p} wants to serve ${dish} at a ${party}: ${little} ${one} for each of the ${kids} children and ${much} ${pieces} for each of the ${adults} grown-ups|${p} has invited ${kids} children to a ${party}, and ${adults} adults are coming as well. while a child gets ${little} ${one} of ${dish}, an adult gets ${much}|the ${party} that ${p} is planning has ${adults} adult guests, who get ${much} ${pieces} of ${dish} each, and ${kids} guests who are children and get ${little} each|to ${p}'s ${party} come children, ${kids} of them, and adults, ${adults} of them. ${p} counts on ${much} ${pieces} of ${dish} for an adult and ${little} for a child}.`,
        );
        const x = s.step(kids, "*", little, `the children get # ${pieces}.`);
        const y = s.step(adults, "*", much, `the adults get # ${pieces}.`);
        const z = s.step(x, "+", y, `# ${pieces} are needed.`);
        const w = s.step(z, "/", cut, `that is # ${dish}s.`);
        askIf(
          s,
          r,
          w,
          `{each ${dish} is cut into ${cut} ${pieces}|one ${dish} {gives|makes} ${cut} ${pieces}|${cut} ${pieces} are cut from every ${dish}}`,
          `how many ${dish}s {does ${p} need|are needed|must be bought|does it take|should ${p} order}`,
          units(dish, `the ${dish}s for the party`),
        );
      },
    ],
    roundRobin: [
      3,
      5,
      (s, r) => {
        const n = r.int(4, 16);
        const all = (n * (n - 1)) / 2;
        const per = r.pick([2, 3, 4, 5, 6, 7, 8]);
        if (all % per !== 0 || all === per) return false;
        const [teams, games] = [s.given(n), s.given(per)];
        const [who, play] = r.pick([
          ["teams", "soccer league"],
          ["players", "chess tournament"],
          ["schools", "handball cup"],
          ["players", "tennis club championship"],
          ["teams", "hockey league"],
        ] as const);
        const day = r.pick(["weekend", "day", "evening"]);
        s.tell(
          `{${teams} ${who} take part in a ${play}, and {each|every one} of them plays once against each of the others|in a ${play} with ${teams} ${who}, every two of them meet exactly once|a ${play} is planned so that each of the ${teams} ${who} has one game against every other|there are ${teams} ${who} in a ${play}. all of them play against each other one time|every one of the ${who} in a ${play} has to play one game against each of the rest, and ${teams} have entered|no two of the ${teams} ${who} in a ${play} meet more than once, but every two of them do meet}.`,
          `{${games} games are played {each|every} ${day}|each ${day}, there is time for ${games} games|there is room for just ${games} games {a|per} ${day}}.`,
        );
        const x = s.step(teams, "-", s.constant(1), `each has # games to play.`);
        const y = s.chain(
          [teams, x, s.constant(2)],
          ["*", "/"],
          `a game has two sides, so there are # games.`,
        );
        const z = s.step(y, "/", games, `that takes # ${day}s.`);
        s.ask(
          z,
          `{how many ${day}s does the ${play} {take|last}|after how many ${day}s have all games been played|for how many ${day}s must the ${play} be planned}?`,
        );
      },
    ],
    knockOut: [
      3,
      4,
      (s, r) => {
        const n = r.pick([8, 16, 32, 64, 12, 20, 24, 40, 50]);
        const [all, done] = [s.given(n), s.given(r.int(2, n - 3))];
        const min = s.given(r.pick([6, 10, 12, 15, 20, 25, 30, 45]));
        const [who, what] = r.pick([
          ["players", "table tennis"],
          ["children", "arm wrestling"],
          ["teams", "volleyball"],
          ["players", "badminton"],
          ["fencers", "fencing"],
          ["teams", "tug of war"],
        ] as const);
        s.tell(
          `{${all} ${who} enter a ${what} contest. whoever loses a match is out, and the last one left wins the cup|a ${what} contest starts with ${all} ${who}. every match sends the loser home until there is only the winner of the cup|in a contest of ${what} there are no draws, and the loser of each match has to leave. ${all} ${who} {start|have entered}|of the ${all} ${who} in a ${what} contest, one drops out with each match until a single one is left}.`,
          `{a match takes ${min} minutes, and ${done} of them have been played {already|so far}|by noon ${done} matches are over. each match lasts ${min} minutes|${done} matches have taken place so far, at ${min} minutes each}.`,
        );
        const x = s.step(
          all,
          "-",
          s.constant(1),
          `all but one have to lose, so there are # matches.`,
        );
        const y = s.step(x, "-", done, `# matches are still to be played.`);
        const z = s.step(y, "*", min, `they take # minutes.`);
        s.ask(
          z,
          `{if they are played one after another, how many minutes do the {other|remaining} matches take|how many more minutes does the contest need when there is only one match at a time|with one match at a time, how many minutes of play are left}?`,
          size("time", "minutes", "the time for the remaining matches"),
        );
      },
    ],
    leaguePoints: [
      5,
      5,
      (s, r) => {
        const [a, b] = r.sample(
          words("Hawks,Owls,Tigers,Comets,Rangers,Dolphins,Bears,Rockets,Foxes,Giants"),
          2,
        );
        const [w, d, win] = [
          s.given(r.int(4, 14)),
          s.given(r.int(2, 8)),
          s.given(r.pick([2, 3, 3])),
        ];
        const [fewer, more] = [s.given(r.int(2, Math.max(2, w.n - 2))), s.given(r.int(2, 8))];
        if (fewer.n * win.n <= more.n + 1) return false;
        s.tell(
          `{a win brings ${win} points {in this league|}, a draw one point and a loss nothing|for each win a team gets ${win} points, for a draw one point, and for a defeat none|teams get ${win} points when they win, one point when they draw and none when they lose}.`,
          `{the ${a} have ${w} wins and ${d} draws. with ${fewer} wins fewer than the ${a} but ${more} draws more, the ${b} {follow|come next}|the ${a} won ${w} games and drew ${d}. the ${b} won ${fewer} games fewer {than that|}, and their draws are ${more} more {than those of the ${a}|}|the season ended with ${w} wins and ${d} draws for the ${a}. the ${b} had ${fewer} fewer wins and ${more} more draws|compared with the ${a}, who had ${w} wins and ${d} draws, the ${b} had ${more} draws more but ${fewer} wins fewer}.`,
        );
        const x = s.chain([w, win, d], ["*", "+"], `the ${a} have # points.`);
        const y = s.step(w, "-", fewer, `the ${b} won # games.`);
        const z = s.step(d, "+", more, `the ${b} drew # games.`);
        const v = s.chain([y, win, z], ["*", "+"], `the ${b} have # points.`);
        const u = s.step(x, "-", v, `the difference is # points.`);
        s.ask(
          u,
          `{how many points are the ${b} behind the ${a}|how many more points do the ${a} have than the ${b}|by how many points {do|did} the ${a} finish {before|ahead of} the ${b}|what is the distance in points between the two teams}?`,
        );
      },
    ],
    threePointers: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [t, d, f] = [s.given(r.int(2, 7)), s.given(r.int(2, 12)), s.given(r.int(2, 9))];
        const all = s.given(t.n * 3 + d.n * 2 + f.n + r.int(8, 60));
        const goal = r.pick(["semi-final", "last game of the season", "school final", "home game"]);
        s.tell(
          `{in the ${goal}, ${p} made ${t} three-point shots, ${d} two-point shots and ${f} free throws, which count one point each|${p} scored with ${f} free throws, worth one point each, ${d} two-pointers and ${t} three-pointers in the ${goal}|${p}'s part in the ${goal} was this: ${d} baskets for two points, ${t} baskets for three points and ${f} free throws for one point|of the shots that ${p} tried in the ${goal}, ${t} went in from behind the three-point line and ${d} from inside it, for two points each. ${f} free throws brought one point each}.`,
          `{altogether ${p.his} basketball team had ${all} points|${p.his} basketball team ended with ${all} points|the final score of ${p.his} basketball team was ${all} points}.`,
        );
        const x = s.step(t, "*", s.constant(3), `the three-point shots bring # points.`);
        const y = s.step(d, "*", s.constant(2), `the two-point shots bring # points.`);
        const z = s.chain([x, y, f], ["+", "+"], `with the free throws ${p} has # points.`);
        const w = s.step(all, "-", z, `the others scored # points.`);
        s.ask(
          w,
          `{how many points were scored by {the rest of the team|${p}'s teammates}|how many points did {the other players|the others} {of|in} ${p}'s team {make|score}|how many of these points did not come from ${p}}?`,
          units("point", "the points of the others"),
        );
      },
    ],
    relayRecord: [
      4,
      4,
      (s, r) => {
        const [p, q, u, v] = [named(s, r), named(s, r), named(s, r), named(s, r)];
        const [a, b, c, d] = [r.int(48, 90), r.int(2, 9), r.int(2, 12), r.int(48, 90)];
        const total = a + (a - b) + (a - b + c) + d;
        const off = r.int(2, 25);
        const beaten = r.chance(0.5);
        const [first, less, more, last] = [s.given(a), s.given(b), s.given(c), s.given(d)];
        const record = s.given(total + (beaten ? off : -off));
        const act = r.pick(["swims", "runs", "skates", "rides", "paddles"]);
        s.tell(
          `{in a relay, ${p} ${act} first and needs ${first} seconds. ${q} {is|comes next and is} ${less} seconds faster than ${p}, ${u} takes ${more} seconds longer than ${q}, and ${v} finishes in ${last} seconds|${p}, ${q}, ${u} and ${v} are a relay team. ${p} needs ${first} seconds and ${v} ${last}. ${q}'s time is ${less} seconds below ${p}'s, and ${u}'s is ${more} seconds above ${q}'s|a relay team has four members. ${p} ${act} the first part in ${first} seconds, and ${q} the second in ${less} seconds less. the third, ${u}, needs ${more} seconds more than ${q}. after that, ${v} needs ${last} seconds}.`,
          `{the school record is ${record} seconds|so far the {best time|record} of their {school|club} {has been|was} ${record} seconds|to break the {club|school} record, a team must stay below ${record} seconds}.`,
        );
        const x = s.step(first, "-", less, `${q} needs # seconds.`);
        const y = s.step(x, "+", more, `${u} needs # seconds.`);
        const z = s.chain([first, x, y, last], ["+", "+", "+"], `the team needs # seconds.`);
        const w = beaten
          ? s.step(record, "-", z, `that is # seconds below the record.`)
          : s.step(z, "-", record, `that is # seconds above the record.`);
        s.ask(
          w,
          beaten
            ? `{by how many seconds {does the team beat|do they beat} the record|how many seconds faster than the record is the team}?`
            : `{by how many seconds {does the team|do they} miss the record|how many seconds slower than the record is the team}?`,
        );
      },
    ],
    lapsLeft: [
      4,
      4,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [lap, km] = [r.pick([200, 250, 400, 500, 100, 50]), r.int(2, 12)];
        if ((km * 1000) % lap !== 0) return false;
        const laps = (km * 1000) / lap;
        if (laps < 8 || laps > 120) return false;
        const [length, way] = [s.given(lap), s.given(km)];
        const [done, behind] = [s.given(r.int(5, laps - 1)), s.given(r.int(2, 4))];
        const [who, where] = lap < 100 ? ["swimmers", "pool"] : ["runners", "track"];
        const unit = lap < 100 ? "length" : "lap";
        s.tell(
          `{${p} and ${q} are ${who} in a race of ${way} kilometers. one ${unit} of the ${where} is ${length} meters|a race of ${way} kilometers {takes place|is held} on a ${where} where a ${unit} measures ${length} meters; ${p} and ${q} {are in it|take part}|on a ${where} of ${length} meters {per|a} ${unit}, ${p} and ${q} have to cover ${way} kilometers|${way} kilometers is the distance that ${p} and ${q} have to cover in ${unit}s of ${length} meters}.`,
          `{after ${done} ${unit}s ${p} is ${behind} {ahead of|in front of} ${q}|${p} has done ${done} ${unit}s by now, and ${q} {is ${behind} behind|has done ${behind} fewer}|${q} is ${behind} {${unit}s |}behind ${p}, who has {just finished|completed} ${done}}.`,
        );
        const x = s.step(way, "*", s.constant(1000), `the race is # meters long.`);
        const y = s.step(x, "/", length, `that is # ${unit}s.`);
        const z = s.step(done, "-", behind, `${q} has done # ${unit}s.`);
        const w = s.step(y, "-", z, `${q} still has # ${unit}s to go.`);
        s.ask(
          w,
          `{how many ${unit}s {are left for|lie ahead of} ${q}|how many {more |}${unit}s does ${q} {still |}have to do|how many ${unit}s away from the finish is ${q}}?`,
          units(unit, `the ${unit}s that ${q} still has to do`, q),
        );
      },
    ],
    turnout: [
      4,
      6,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [num, den] = r.pick([
          [3, 5],
          [2, 3],
          [3, 4],
          [5, 8],
          [4, 5],
          [7, 10],
          [5, 9],
          [5, 6],
        ] as const);
        const [all, pct] = [20 * r.int(4, 90), r.pick([25, 40, 50, 60, 70, 75, 80, 85, 90, 95])];
        if ((all * pct) % (100 * den) !== 0) return false;
        const [n, part] = [s.given(all), s.given(pct)];
        const [who, role] = r.pick([
          ["students", "speaker of the school"],
          ["members", "head of the club"],
          ["villagers", "mayor"],
          ["workers", "head of the works council"],
          ["residents", "leader of the neighborhood council"],
        ] as const);
        s.tell(
          `{the ${n} ${who} may vote for ${p} or ${q} as ${role}, and ${part}% of them do so|${p} and ${q} both want to be ${role}. of the ${n} ${who}, ${part}% cast a vote|only ${part} percent of the ${n} ${who} took part when ${p} and ${q} ran for ${role}|an election for ${role} between ${p} and ${q} was held. ${n} ${who} were allowed to vote, but only ${part}% did}.`,
          `{${num}/${den} of the votes {went to ${p} and the rest to|were for ${p} and the rest for} ${q}|${p} {won|got} ${num}/${den} of the votes, and all the others were for ${q}}.`,
        );
        const x = s.chain([n, part, s.constant(100)], ["*", "/"], `# ${who} voted.`);
        const y = s.chain([x, s.constant(num), s.constant(den)], ["*", "/"], `${p} got # votes.`);
        const z = s.step(x, "-", y, `${q} got # votes.`);
        const w = s.step(y, "-", z, `${p} was # votes ahead.`);
        s.ask(
          w,
          `{by how many votes did ${p} win|how many votes more than ${q} did ${p} get|how many votes was ${q} behind ${p}|what was ${p}'s lead, in votes}?`,
        );
      },
    ],
    busStops: [
      5,
      4,
      (s, r) => {
        const [a, b, c, d] = [2 * r.int(5, 25), r.int(3, 15), r.int(2, 20), r.int(2, 14)];
        if (a / 2 + b - c < 2) return false;
        const [start, on, off, later] = [s.given(a), s.given(b), s.given(c), s.given(d)];
        const seats = s.given(a + r.int(d, 12 + d));
        if (a / 2 + b - c + d >= seats.n) return false;
        const [what, first, second] = r.pick([
          ["bus", "the town hall", "the hospital"],
          ["tram", "the bridge", "the stadium"],
          ["ferry", "the first island", "the lighthouse"],
          ["train car", "the airport", "the zoo"],
        ] as const);
        s.tell(
          `{a ${what} has ${seats} seats and {starts|leaves} with ${start} passengers|with ${start} passengers on its ${seats} seats, a ${what} sets off|${start} of the ${seats} seats of a ${what} are taken {when it leaves|at the start}}.`,
          `{at ${first}, half of the passengers {get off|leave}, and ${on} {people |}get on. at ${second}, ${off} get off and ${later} get on|half of them {get off|leave} at ${first}, where ${on} new ones get on. ${second} is next: ${later} people get on, ${off} get off|${first} is where half of the passengers get off and ${on} come in. at ${second} it is the other way round: ${off} get off, and ${later} come in}.`,
        );
        const x = s.step(start, "/", s.constant(2), `# passengers stay on.`);
        const y = s.step(x, "+", on, `with the new ones there are # passengers.`);
        const z = s.step(y, "-", off, `then # passengers are left.`);
        const w = s.step(z, "+", later, `after the second stop there are # passengers.`);
        const v = s.step(seats, "-", w, `# seats are free.`);
        s.ask(
          v,
          `{how many seats are {empty|free} {then|after that}|how many free seats does the ${what} have {after ${second}|now}|how many more passengers could find a seat {after these two stops|then}}?`,
        );
      },
    ],
    choirRows: [
      4,
      4,
      (s, r) => {
        const [a, k, b, c, m] = [r.int(4, 14), r.int(2, 3), r.int(2, 9), r.int(3, 15), r.int(3, 9)];
        const total = a + a * k + (a * k - b) + c;
        if (a * k - b < 2 || total % m !== 0) return false;
        const [ten, times, less, bass, rows] = [a, k, b, c, m].map((n) => s.given(n));
        if (!ten || !times || !less || !bass || !rows) return false;
        const [group, w1, w2, w3, w4] = r.pick([
          ["choir", "tenors", "altos", "sopranos", "basses"],
          ["marching band", "trombones", "flutes", "trumpets", "drummers"],
          [
            "dance group",
            "dancers in red",
            "dancers in white",
            "dancers in blue",
            "dancers in gold",
          ],
          ["parade", "clowns", "riders", "drummers", "flag bearers"],
        ] as const);
        s.tell(
          `{a ${group} has ${ten} ${w1}, ${times} times as many ${w2}, ${less} fewer ${w3} than ${w2}, and ${bass} ${w4}|there are ${ten} ${w1} and ${bass} ${w4} in a ${group}. the ${w2} are ${times} times as many as the ${w1}, and the number of ${w3} is ${less} below that of the ${w2}|in a ${group} one counts ${times} times as many ${w2} as ${w1} and ${less} fewer ${w3} than ${w2}. the ${w1} are ${ten}, and ${bass} ${w4} are there as well}.`,
        );
        const x = s.step(ten, "*", times, `there are # ${w2}.`);
        const y = s.step(x, "-", less, `there are # ${w3}.`);
        const z = s.chain([ten, x, y, bass], ["+", "+", "+"], `in all there are # people.`);
        const v = s.step(z, "/", rows, `each row has # of them.`);
        askIf(
          s,
          r,
          v,
          `they {stand|line up} in ${rows} {rows of the same length|equal rows}`,
          `how many {people |}{are there in|stand in|make up} {a|each|one} row`,
          peopleCount(noun("person"), "the people in one row"),
        );
      },
    ],
  }),
);
