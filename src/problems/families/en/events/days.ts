import { families } from "../../../family";
import { cost, money, size, units } from "../../../measure";
import { named, share, usd } from "../../../words_en";
import { askIf, reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** Days with tickets, breaks, copies, pyramids and years. */
export const enEventsDays = reshaped(
  families("en", "events", {
    busBack: [
      3,
      5,
      (s, r) => {
        const [k, u, on, off] = [r.pick([3, 4, 5]), r.int(3, 16), r.int(2, 20), r.int(2, 15)];
        const stay = u * (k - 1);
        const end = stay + on - off;
        if (end < 3 || off >= stay) return false;
        const [came, went, now] = [s.given(on), s.given(off), s.given(end)];
        const frac = { 3: "a third", 4: "a quarter", 5: "a fifth" }[k];
        const [what, first, second, folk] = r.pick([
          ["a bus", "at the market", "at the school", "passengers"],
          ["a ski lift hut", "at ten", "at noon", "skiers"],
          ["a boat", "on the first island", "on the second", "passengers"],
          ["a chat room", "in the first hour", "in the second hour", "people"],
          ["a party", "before dinner", "after dinner", "guests"],
          ["an elevator", "on the third floor", "on the sixth floor", "people"],
        ] as const);
        s.tell(
          `{${first}, ${frac} of the ${folk} {in|at} ${what} {leave|go}. ${second}, ${came} new ones come and ${went} leave. now there are ${now}|there are ${now} ${folk} {in|at} ${what} now. ${frac} of those who were there at the start left ${first}, and ${second} ${came} came and ${went} left|${what} loses ${frac} of its ${folk} ${first}; ${second} another ${went} go, but ${came} new ones come, and that makes ${now}}.`.replaceAll(
            "{in|at}",
            what === "a party" ? "at" : "in",
          ),
        );
        const x = s.chain(
          [now, went, came],
          ["+", "-"],
          `before the second change there were # ${folk}.`,
        );
        const y = s.step(x, "/", s.constant(k - 1), `one part is # ${folk}.`);
        const z = s.step(y, "*", s.constant(k), `at the start there were # ${folk}.`);
        s.ask(
          z,
          `{how many ${folk} were there {at the start|at first}|what was the number of ${folk} {at the start|at the beginning}|with how many ${folk} did it all begin}?`,
        );
      },
    ],
    newFormation: [
      3,
      4,
      (s, r) => {
        const [a, b, c, m] = [r.int(3, 12), r.int(4, 14), r.int(2, 20), r.int(4, 15)];
        const more = r.chance(0.5);
        const total = more ? a * b + c : a * b - c;
        if (total % m !== 0 || m === b || total / m < 2 || total < 12) return false;
        const [rows, per, change, next] = [a, b, c, m].map((x) => s.given(x));
        if (!rows || !per || !change || !next) return false;
        const [group, who, row] = r.pick([
          ["a marching band", "musicians", "row"],
          ["a cheer squad", "dancers", "line"],
          ["a drill team", "soldiers", "row"],
          ["a children's choir", "singers", "row"],
          ["a flower show", "pots", "row"],
          ["a market square", "stands", "line"],
        ] as const);
        s.tell(
          `{the ${who} of ${group} {form|make up} ${rows} ${row}s of ${per}|in ${group}, the ${who} are in ${rows} ${row}s with ${per} in each|${group} begins with ${rows} ${row}s, each made of ${per} ${who}}.`,
          more
            ? `{then ${change} more ${who} are added|another ${change} ${who} arrive later}, {and all of them are arranged in ${row}s of ${next}|and the new plan is to have ${next} in {each|a} ${row}}.`
            : `{then ${change} ${who} are taken out|because of the heat, ${change} ${who} have to be taken away}, {and the others are arranged in ${row}s of ${next}|and what is left is put into ${row}s of ${next}}.`,
        );
        const x = s.step(rows, "*", per, `at first there are # ${who}.`);
        const y = s.step(x, more ? "+" : "-", change, `then there are # ${who}.`);
        const z = s.step(y, "/", next, `that makes # ${row}s.`);
        s.ask(
          z,
          `{how many ${row}s {are there then|does that make|are formed}|what is the new number of ${row}s|into how many ${row}s are they put}?`,
          units(row, `the new ${row}s`),
        );
      },
    ],
    spellingBee: [
      4,
      5,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [num, den] = r.pick([
          [3, 4],
          [4, 5],
          [7, 8],
          [5, 6],
          [2, 3],
          [9, 10],
        ] as const);
        const n = den * r.int(3, 14);
        const right = (n * num) / den;
        const wrong = n - right;
        const fewer = r.int(2, wrong - 2);
        if (wrong < 4) return false;
        const [all, less] = [s.given(n), s.given(fewer)];
        const f = share(num, den);
        const [contest, item, does, how, bad] = r.pick([
          ["spelling bee", "words", "spells", " {correctly|right}", "mistakes"],
          ["math contest", "problems", "solves", " {correctly|without a mistake}", "mistakes"],
          ["flag quiz", "flags", "names", " {correctly|without help}", "mistakes"],
          ["shooting contest", "arrows", "hits the target with", "", "misses"],
          ["typing test", "lines", "types", " without a mistake", "wrong lines"],
          ["memory game", "pairs", "finds", "{ at once|}", "misses"],
        ] as const);
        s.tell(
          `{in a ${contest} with ${all} ${item}, ${p} ${does} ${f.of} them${how}|${p} ${does} ${f.of} the ${all} ${item} of a ${contest}${how}|a ${contest} has ${all} ${item}. ${p} ${does} ${f.of} them${how}|there are ${all} ${item} in a ${contest}, ${f.of} which ${p} ${does.replace(" with", "").replace("hits the target", "puts into the target")}${how}}.`,
          `{${q} has ${less} ${bad} fewer than ${p}|the number of ${bad} is ${less} lower for ${q} than for ${p}|compared with ${p}, ${q} has ${less} ${bad} fewer}.`,
        );
        const x = s.chain(
          [all, s.constant(num), s.constant(den)],
          ["*", "/"],
          `${p} gets # right.`,
        );
        const y = s.step(all, "-", x, `${p} has # ${bad}.`);
        const z = s.step(y, "-", less, `${q} has # ${bad}.`);
        const w = s.step(all, "-", z, `${q} gets # right.`);
        s.ask(
          w,
          `{how many of the ${item} does ${q} get right|how many ${item} are right for ${q}|what is ${q}'s number of right ${item}}?`,
        );
      },
    ],
    costumes: [
      5,
      6,
      (s, r) => {
        const p = named(s, r);
        const [n, m] = [r.int(3, 14), r.int(2, 9)];
        const [a, b] = [r.pick([1.5, 2, 2.5, 3]), r.pick([0.5, 1, 1.5])];
        const [many, few, cloth, more] = [n, m, a, b].map((x) => s.given(x));
        const price = s.given(r.int(2, 12));
        if (!many || !few || !cloth || !more) return false;
        const [event, one, two] = r.pick([
          ["a carnival", "elves", "wizards"],
          ["a winter play", "mice", "kings"],
          ["a parade", "bees", "birds"],
          ["a school opera", "sailors", "queens"],
          ["a fairy tale night", "dwarfs", "giants"],
        ] as const);
        s.tell(
          `{for ${event}, ${p} sews costumes for ${many} ${one} and ${few} ${two}. each of the ${one} takes ${cloth} meters of cloth, and each of the ${two} ${more} meters more|${p} makes the costumes of ${many} ${one} and ${few} ${two} for ${event}, with ${cloth} meters of cloth for each of the ${one} and ${more} meters more than that for each of the ${two}|in ${event} there are ${many} ${one} and ${few} ${two}. ${p} needs ${cloth} meters of cloth to dress one of the ${one}; for one of the ${two} it is ${more} meters more}.`,
        );
        const x = s.step(many, "*", cloth, `the ${one} take # meters.`);
        const y = s.step(cloth, "+", more, `each of the ${two} takes # meters.`);
        const z = s.step(few, "*", y, `the ${two} take # meters.`);
        const w = s.step(x, "+", z, `in all that is # meters.`);
        const v = s.step(w, "*", price, `the cloth costs # dollars.`);
        askIf(
          s,
          r,
          v,
          `{a meter {of cloth |}costs ${usd(price)}|the cloth is ${usd(price)} a meter}`,
          `{how much does the cloth cost {in all|altogether}|what does ${p} pay for the cloth|how many dollars are needed for the cloth}`,
          cost("the price of the cloth"),
        );
      },
    ],
    filmNight: [
      5,
      6,
      (s, r) => {
        const [a, b] = [5 * r.int(14, 26), 5 * r.int(1, 8)];
        const [breaks, pause] = [s.given(2), s.given(5 * r.int(1, 6))];
        const two = a + b;
        if ((a + two) % 2 !== 0) return false;
        const three = (a + two) / 2;
        const total = a + two + three + 2 * pause.n;
        if (total % 30 !== 0) return false;
        const [first, more] = [s.given(a), s.given(b)];
        const who = r.pick(words("friends,students of a film class,cousins,neighbors,roommates"));
        const what = r.pick(words("films,plays on tape,live concerts,old operas"));
        s.tell(
          `{some ${who} watch three ${what} in one night. the first takes ${first} minutes, and the second is ${more} minutes longer|three ${what} are on the program of some ${who}: one of ${first} minutes, one that is ${more} minutes longer, and a third|a night of three ${what} begins with one of ${first} minutes for some ${who}. the next one lasts ${more} minutes longer}.`,
          `{the third is half as long as the first two together|for the third, the length is half that of the other two together}. {between them there are ${breaks} breaks of ${pause} minutes each|they take ${breaks} breaks, each of ${pause} minutes}.`,
        );
        const x = s.step(first, "+", more, `the second takes # minutes.`);
        const y = s.step(first, "+", x, `the first two take # minutes.`);
        const z = s.step(y, "/", s.constant(2), `the third takes # minutes.`);
        const w = s.chain(
          [y, z, breaks, pause],
          ["+", "+", "*"],
          `with the breaks it is # minutes.`,
        );
        const v = s.step(w, "/", s.constant(60), `that is # hours.`);
        s.ask(
          v,
          `{how many hours does the {whole |}night take|from the start of the first to the end of the third, how many hours pass|how long is all of this, in hours}?`,
          size("time", "hours", "the length of the night"),
        );
      },
    ],
    secondCheaper: [
      4,
      5,
      (s, r) => {
        const [half, c] = [r.int(2, 12), 2 * r.int(2, 15)];
        const [all, each] = [s.given(2 * half), s.given(c)];
        const p = named(s, r);
        const [what, one] = r.pick([
          ["tickets", "ticket"],
          ["day passes", "pass"],
          ["T-shirts", "shirt"],
          ["seats", "seat"],
          ["programs", "program"],
          ["badges", "badge"],
        ] as const);
        const event = r.pick(words("a concert,a comedy night,a fair,a boat show,a festival,a zoo"));
        s.tell(
          `{at ${event}, every second ${one} that someone buys is half price, and a ${one} at the full price costs ${usd(each)}|${event} has an offer: whoever buys two ${what} pays just half for the second. one ${one} costs ${usd(each)}|a ${one} for ${event} is ${usd(each)}, but in each pair of ${what} the second costs only half as much|the first of two ${what} for ${event} costs ${usd(each)}, and the second half of that, as often as one likes}.`,
          `{${p} {buys|gets} ${all} ${what} for a group|${all} ${what} are bought by ${p}|for ${p.his} whole family, ${p} needs ${all} ${what}}.`,
        );
        const x = s.step(each, "/", s.constant(2), `the second of two costs # dollars.`);
        const y = s.step(each, "+", x, `two of them cost # dollars.`);
        const z = s.step(all, "/", s.constant(2), `that is # pairs.`);
        const w = s.step(z, "*", y, `they cost # dollars.`);
        s.ask(
          w,
          `{how much does ${p} pay|what do all the ${what} cost ${p}|how many dollars does ${p} spend on the ${what}}?`,
          cost(`the price of the ${what}`, p),
        );
      },
    ],
    earlyBird: [
      5,
      6,
      (s, r) => {
        const [price, pct, n, m] = [
          r.pick([8, 10, 12, 16, 20, 24, 30, 40]),
          r.pick([10, 20, 25, 50]),
          r.int(3, 60),
          r.int(2, 40),
        ];
        if ((price * pct) % 100 !== 0) return false;
        const [full, off, early, late] = [price, pct, n, m].map((x) => s.given(x));
        if (!full || !off || !early || !late) return false;
        const event = r.pick(
          words(
            "city run,jazz night,cooking course,robot workshop,harvest ball,photo walk,ghost tour",
          ),
        );
        s.tell(
          `{a place in the ${event} costs ${usd(full)}, but whoever signs up before {May|October|the weekend} pays ${off}% less|for the ${event} one pays ${usd(full)}; early birds get ${off}% off|early birds get a discount of ${off}% on the ${usd(full)} that the ${event} costs}.`,
          `{${early} people sign up early and ${late} late|of those who take part, ${early} are early birds and ${late} pay the full price|${late} people pay the full price, and ${early} are early enough for the discount}.`,
        );
        const x = s.chain([full, off, s.constant(100)], ["*", "/"], `the discount is # dollars.`);
        const y = s.step(full, "-", x, `early birds pay # dollars.`);
        const z = s.step(y, "*", early, `together the early birds pay # dollars.`);
        const w = s.step(full, "*", late, `the others pay # dollars.`);
        const v = s.step(z, "+", w, `in all that is # dollars.`);
        s.ask(
          v,
          `{how much do all of them pay {together|in all}|how many dollars {come in|are taken in} {in all|altogether}|what is the sum that they all pay}?`,
          money("the money that all of them pay"),
        );
      },
    ],
    copies: [
      5,
      5,
      (s, r) => {
        const p = named(s, r);
        const [c, k, pages] = [r.int(2, 6), r.int(12, 32), 2 * r.int(2, 6)];
        const sheets = (c * k * pages) / 2;
        const [classes, each, per] = [s.given(c), s.given(k), s.given(pages)];
        const stock = s.given(50 * Math.ceil((sheets + 30) / 50) + 50 * r.int(0, 6));
        const bad = s.given(r.int(2, 20));
        if (stock.n - sheets - bad.n < 5) return false;
        const [who, what] = r.pick([
          ["students", "test"],
          ["singers", "song sheet"],
          ["members", "newsletter"],
          ["players", "rule book"],
          ["guests", "program"],
        ] as const);
        const group = {
          students: "classes",
          singers: "choirs",
          members: "clubs",
          players: "teams",
          guests: "halls",
        }[who];
        s.tell(
          `{${p} prints a ${what} of ${per} pages for ${classes} ${group} with ${each} ${who} each, on both sides of the paper|everyone in ${classes} ${group} of ${each} ${who} is to get a ${what} from ${p}. it has ${per} pages and is printed on both sides of the paper|a ${what} has ${per} pages, and ${p} copies it, two pages to a sheet, for ${classes} ${group} of ${each} ${who}}.`,
          `{there are ${stock} sheets of paper, and ${bad} of them are ruined by the {machine|printer}|of the ${stock} sheets of paper in the drawer, ${bad} get stuck and are of no use}.`,
        );
        const x = s.step(classes, "*", each, `# copies are needed.`);
        const y = s.step(per, "/", s.constant(2), `each has # sheets.`);
        const z = s.step(x, "*", y, `that takes # sheets.`);
        const w = s.step(z, "+", bad, `with the ruined ones it is # sheets.`);
        const v = s.step(stock, "-", w, `# sheets are left.`);
        s.ask(
          v,
          `{how many sheets are left {in the end|}|how many sheets of paper remain|after that, how many sheets of paper does ${p} still have}?`,
          units("sheet", "the sheets that are left"),
        );
      },
    ],
    buildingYears: [
      3,
      5,
      (s, r) => {
        const [now, a, d] = [r.int(1990, 2030), 2 * r.int(20, 180), r.int(4, 60)];
        const [year, built, later] = [s.given(now), s.given(now - a), s.given(d)];
        if (a / 2 - d < 3) return false;
        const [one, two, three] = r.pick([
          ["castle", "chapel", "museum"],
          ["school", "library", "swimming pool"],
          ["theater", "big stage", "café"],
          ["sailing club", "clubhouse", "youth team"],
          ["lighthouse", "signal tower", "harbor festival"],
          ["zoo", "elephant house", "petting farm"],
        ] as const);
        s.tell(
          `{a ${one} dates from the year ${built}. in ${year}, the ${two} beside it is just half as old|in the year ${year}, a town celebrates its ${one}, which goes back to ${built}, and the ${two}, which is half as old|the ${one} of a town was started in ${built}, and the ${two} is exactly half as old as that in ${year}|in ${year}, the ${two} of a town is half as old as the ${one}, for which the year ${built} is given}.`,
          `{the ${three} came ${later} years after the ${two}|${later} years after the ${two}, the ${three} was added|the ${two} is ${later} years older than the ${three}}.`,
        );
        const x = s.step(year, "-", built, `then the ${one} is # years old.`);
        const y = s.step(x, "/", s.constant(2), `the ${two} is # years old.`);
        const z = s.step(y, "-", later, `the ${three} is # years old.`);
        s.ask(
          z,
          `{how old is the ${three} in ${year}, in years|how many years old is the ${three} in ${year}|in ${year}, for how many years has there been the ${three}}?`,
        );
      },
    ],
  }),
);
