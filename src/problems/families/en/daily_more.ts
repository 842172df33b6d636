import { families } from "../../family";
import { cost, money, size } from "../../measure";
import { food, named, person, share, usd } from "../../words_en";

/** More of everyday life: phones, screens, days with breaks, shopping. */
export const enDailyMore = families("en", "daily", {
  phonePlan: [
    3,
    5,
    (s, r) => {
      const p = named(s, r);
      const [fee, incl] = [s.given(r.int(8, 40)), s.given(50 * r.int(1, 8))];
      const used = s.given(incl.n + 10 * r.int(1, 15));
      const rate = s.given(r.pick([0.1, 0.2, 0.5, 0.3, 0.25, 0.4]));
      const [unit, act] = r.pick([
        ["minutes", "talked for"],
        ["text messages", "sent"],
        ["photo prints", "ordered"],
      ] as const);
      s.tell(
        `{${p}'s plan costs ${usd(fee)} a month, with ${incl} ${unit} included|for ${usd(fee)} a month, ${p} may use up to ${incl} ${unit}|${p} pays a monthly price of ${usd(fee)}, which covers the first ${incl} ${unit}}.`,
        `{beyond {that|these}|after that}, ${usd(rate)} is charged for each. {in {March|June|October}|last month}, ${p} ${act} ${used}${unit === "minutes" ? " minutes" : ""}.`,
      );
      const x = s.step(used, "-", incl, `# ${unit} are not included.`);
      const y = s.step(x, "*", rate, `they cost # dollars.`);
      const z = s.step(fee, "+", y, `the bill is # dollars.`);
      s.ask(
        z,
        `{how high was {the|${p}'s} bill for that month|what did ${p} have to pay that month|how many dollars did that month cost ${p}}?`,
        cost(`${p}'s bill`, p),
      );
    },
  ],
  screenTime: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const [a, b] = [15 * r.int(1, 8), 15 * r.int(2, 14)];
      if ((5 * a + 2 * b) % 60 !== 0 || b === a) return false;
      const [x1, x2] = [s.given(a), s.given(b)];
      const act = r.pick(
        "playing the piano,gardening,video games,drawing,reading,yoga,watching TV".split(","),
      );
      s.tell(
        `{from Monday to Friday, ${p} spends ${x1} minutes a day on ${act}; on Saturday and Sunday it is ${x2} minutes each|on each of the five working days ${p} has ${x1} minutes for ${act}, and on both days of the weekend ${x2} minutes|${act} takes ${x1} minutes of ${p}'s time on every weekday and ${x2} minutes on {either|each} day of the weekend}.`,
      );
      const x = s.step(x1, "*", s.constant(5), `the weekdays make # minutes.`);
      const y = s.step(x2, "*", s.constant(2), `the weekend makes # minutes.`);
      const z = s.step(x, "+", y, `in the week that is # minutes.`);
      const w = s.step(z, "/", s.constant(60), `that is # hours.`);
      s.ask(
        w,
        `{how many hours {a|per} week is that|in a whole week, how many hours does ${p} spend {on it|this way}|what is the weekly total in hours}?`,
      );
    },
  ],
  dayWithBreaks: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [from, to] = [s.given(r.int(6, 11)), s.given(r.int(2, 7))];
      const [lunch, n, short] = [
        s.given(5 * r.int(4, 12)),
        s.given(r.int(2, 4)),
        s.given(r.pick([5, 10, 15])),
      ];
      const act = r.pick(
        "works in a shop,hikes,paints a hall,drives a van,helps at a camp".split(","),
      );
      s.tell(
        `{${p} ${act} from ${from} in the morning until ${to} in the afternoon.|${p} ${act}. ${p.he} {begins|starts} at ${from} in the morning and stops at ${to} in the afternoon.}`,
        `{${p.he} rests ${lunch} minutes at noon and takes ${n} {shorter|other} breaks of ${short} minutes {each|}|in between there are ${n} breaks of ${short} minutes each and one of ${lunch} minutes}.`,
      );
      const am = s.step(s.constant(12), "-", from, `it is # hours until noon.`);
      const all = s.step(am, "+", to, `in all that is # hours.`);
      const min = s.step(all, "*", s.constant(60), `that is # minutes.`);
      const pauses = s.chain([lunch, n, short], ["+", "*"], `the breaks take # minutes.`);
      const w = s.step(min, "-", pauses, `without them it is # minutes.`);
      s.ask(
        w,
        `{how many minutes {is ${p} really busy|are left without the breaks}|not counting breaks, how many minutes is that|for how many minutes is ${p} busy, breaks left out}?`,
      );
    },
  ],
  basketChange: [
    5,
    4,
    (s, r) => {
      const [p, t, u] = [named(s, r), food(s, r), food(s, r)];
      const [n, m] = [s.given(r.int(2, 9)), s.given(r.int(2, 9))];
      const a = r.pick([0.5, 1, 1.5, 2, 3, 0.25, 0.75]);
      const [first, diff] = [s.given(a), s.given(r.pick([0.5, 1, 1.5, 2]))];
      const costs = n.n * a + m.n * (a + diff.n);
      const note = s.given([10, 20, 50, 100, 200].find((x) => x > costs) ?? 500);
      s.tell(
        `{${p} {takes|buys} ${n} ${t} and ${m} ${u} at {a|the} market|in ${p}'s basket there are ${n} ${t} and ${m} ${u}}. {a ${t.one} costs ${usd(first)}, and a ${u.one} costs ${usd(diff)} more than that|the price of a ${t.one} is ${usd(first)}. For a ${u.one} one pays ${usd(diff)} more}.`,
      );
      const x = s.step(first, "+", diff, `one ${u.one} costs # dollars.`);
      const y = s.step(n, "*", first, `the ${t} cost # dollars.`);
      const z = s.step(m, "*", x, `the ${u} cost # dollars.`);
      const w = s.step(y, "+", z, `both cost # dollars.`);
      const v = s.step(note, "-", w, `${p} gets # dollars back.`);
      s.ask(
        v,
        `{how much {change|money} does ${p} get back {from|out of} ${usd(note)}|if ${p} pays with ${usd(note)}, how much is the change|with ${usd(note)} in ${p.his} hand before, how much money does ${p} have afterwards}?`,
        money(`the money that ${p} gets back from ${usd(note)}`, p),
      );
    },
  ],
  twoShares: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [d1, d2] = r.sample([2, 3, 4, 5, 6], 2);
      if (!d1 || !d2) return false;
      const [a, rest] = [s.given(d1 * d2 * r.int(1, 12)), s.given(r.int(2, 9))];
      const [what, unit, use1, use2] = r.pick([
        ["rain water", "liters", "for the garden", "to wash the car"],
        ["flour", "pounds", "for bread", "for noodles"],
        ["wool", "ounces", "for a blanket", "for a hat"],
        ["firewood", "kg", "for the stove", "for a camp fire"],
        ["paint", "liters", "on the fence", "on the shed"],
      ] as const);
      const [f, g] = [share(1, d1), share(1, d2)];
      s.tell(
        `{${p} has ${a} ${unit} of ${what}. ${p.he} uses ${f.of} it ${use1} and ${g.of} it ${use2}|of ${a} ${unit} of ${what}, ${p} uses ${f.part} ${use1} and ${g.part} ${use2}|${p} stored ${a} ${unit} of ${what}: ${f.part} is used ${use1}, ${g.part} ${use2}}.`,
      );
      const x = s.step(a, "/", s.constant(d1), `# ${unit} are used ${use1}.`);
      const y = s.step(a, "/", s.constant(d2), `# ${unit} are used ${use2}.`);
      const z = s.chain([a, x, y], ["-", "-"], `that leaves # ${unit}.`);
      const w = s.step(z, "-", rest, `in the end # ${unit} are left.`);
      if (w.n <= 0) return false;
      s.ask(
        w,
        `{if another ${rest} ${unit} are lost, how many ${unit} are left|how many ${unit} remain once a neighbor has taken ${rest} ${unit} of the rest|after giving ${rest} ${unit} of the rest to a friend, how many ${unit} does ${p} {still |}have}?`,
        size("weight", unit, `the ${what} that is left after another ${rest} ${unit} are gone`),
      );
    },
  ],
  yearPass: [
    3,
    4,
    (s, r) => {
      const p = named(s, r);
      const [one, n, months] = [s.given(r.int(4, 20)), s.given(r.int(2, 8)), s.given(r.int(3, 12))];
      const full = one.n * n.n * months.n;
      const pass = s.given(r.int(Math.ceil(full / 2), full - 2));
      const place = r.pick("swimming pool,climbing hall,ice rink,zoo,cinema,skate park".split(","));
      s.tell(
        `{${p} goes to the ${place} ${n} times a month, and each visit costs ${usd(one)}|a visit to the ${place} is ${usd(one)}, and ${p} goes there ${n} times every month|${n} times a month ${p} pays ${usd(one)} to get into the ${place}}.`,
        `{a pass for ${months} months {costs|is} ${usd(pass)}|there is also a pass that is good for ${months} months. it costs ${usd(pass)}}.`,
      );
      const x = s.step(one, "*", n, `single visits cost # dollars a month.`);
      const y = s.step(x, "*", months, `in ${months} months they cost # dollars.`);
      const z = s.step(y, "-", pass, `the pass saves # dollars.`);
      s.ask(
        z,
        `{how much {would|does} ${p} save with the pass|by how many dollars is the pass cheaper than single visits|if ${p} {buys|gets} the pass, how much less does ${p.he} pay in {that|this} time}?`,
        money(`the money that ${p} saves`, p),
      );
    },
  ],
  secondTap: [
    4,
    5,
    (s, r) => {
      const [a, b, t, u] = [r.int(4, 20), r.int(3, 20), r.int(3, 15), r.int(2, 20)];
      const [v1, v2, t1] = [s.given(a), s.given(b), s.given(t)];
      const total = s.given(a * t + (a + b) * u);
      const what = r.pick("paddling pool,fish pond,water tank,hot tub,barrel".split(","));
      s.tell(
        `{a ${what} that holds ${total} liters is being filled|someone fills a ${what} of ${total} liters|an empty ${what} takes ${total} liters}. {at first one tap gives ${v1} liters a minute. after ${t1} minutes a hose is added that gives ${v2} liters a minute|for ${t1} minutes only a tap runs, at ${v1} liters a minute; then, besides the tap, a hose with ${v2} liters a minute is turned on}.`,
      );
      const x = s.step(v1, "*", t1, `the tap alone gives # liters.`);
      const y = s.step(total, "-", x, `# liters are missing then.`);
      const z = s.step(v1, "+", v2, `tap and hose give # liters a minute.`);
      const w = s.step(y, "/", z, `that takes # minutes.`);
      s.ask(
        w,
        `{how many {more |}minutes does it take {from then on|after that} until the ${what} is full|once both are running, in how many minutes is the ${what} full|for how many minutes do both run before the ${what} is full}?`,
      );
    },
  ],
});
