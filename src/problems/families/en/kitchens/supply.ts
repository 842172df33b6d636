import { divisors } from "../../../family";
import { size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, does, isRound, kindOf, some } from "./common";
import { type Consumption, consumption, goes } from "./consumption";

type Change = "none" | "join" | "leave" | "percent" | "part";

/** How a change of the use comes out: the later rate, and the clause that tells it. */
interface Later {
  readonly rate: Value;
  readonly text: string;
}

/** A stock that is used up: how long it lasts, and what changes on the way. */
export function supply(t: Tale): void {
  const { random: r } = t;
  const c = consumption(t);
  const { who, user, many, ware, periods } = c;
  const stuff = kindOf(ware);
  const d = t.given(r.int(2, 12));
  const later = change(t, c);
  const rest = r.int(2, 15);
  const total = c.rate.n * d.n + later.rate.n * rest;
  if (total > 5000 || later.rate.n < 1) return;
  const supplied = stock(t, c, total);
  const lost = r.chance(0.25)
    ? t.given(r.int(2, Math.max(3, Math.round(c.rate.n / 2))))
    : undefined;
  let start = supplied(lost ? lost.n : 0);
  if (!start) return;
  if (lost) {
    t.fact(
      `{${some(lost, ware)} of it are spoiled|${some(lost, ware)} are spoiled and thrown away|@ has to throw away ${some(lost, ware)}|@ gives ${some(lost, ware)} to a neighbor at once}`.replace(
        " of it are",
        " are",
      ),
      who,
    );
    start = t.step(start, "-", lost, `That leaves # ${stuff}.`);
  }
  const [lasts, isLeft] = [does(ware.name, "last"), be(ware.name)];
  const last = isLeft === "is" ? "does" : "do";
  const plain = t.step(
    start,
    "/",
    c.rate,
    `It lasts # ${periods}.`.replace("It lasts", isLeft === "is" ? "It lasts" : "They last"),
  );
  t.ask(
    "lasts",
    plain,
    `{how many ${periods} ${last} the ${ware.name} last|for how many ${periods} is that enough|after how many ${periods} ${isLeft} the ${ware.name} used up|if nothing changes, how many ${periods} ${last} the ${ware.name} last}?`,
    undefined,
    size("time", periods, `the time that the ${ware.name} ${lasts}`),
  );
  if (user.period === "day") {
    t.ask(
      "weeks",
      t.step(plain, "/", t.constant(7), `That is # weeks.`),
      `{how many weeks ${last} the ${ware.name} last|for how many weeks is that enough}?`,
      undefined,
      size("time", "weeks", `the time that the ${ware.name} ${lasts}`),
    );
  }
  const used = t.step(c.rate, "*", d, `In ${d} ${periods}, # ${stuff} are used.`);
  const left = t.step(
    start,
    "-",
    used,
    `After ${d} ${periods}, # ${stuff} are left.`
      .replace(", # ", ", that leaves # ")
      .replace(" are left.", "."),
  );
  t.ask(
    "used",
    used,
    `{how many ${stuff} ${goes(c)} in the first ${d} ${periods}|in the first ${d} ${periods}, how many ${stuff} ${goes(c)}}?`,
  );
  t.ask(
    "left",
    left,
    `{how many ${stuff} are left after ${d} ${periods}|after ${d} ${periods}, how many ${stuff} {remain|does @ still have}|when ${d} ${periods} have passed, how many ${stuff} are left}?`,
    who,
  );
  if (later.rate === c.rate) {
    const gift = t.given(c.rate.n * r.int(1, 6));
    t.fact(
      `{a donor sends another ${some(gift, ware)}|then @ gets another ${some(gift, ware)}|a truck brings another ${some(gift, ware)}|later, @ buys another ${some(gift, ware)}}`,
      who,
    );
    const more = t.step(gift, "/", c.rate, `The new ${ware.name} ${lasts} # ${periods}.`);
    t.ask(
      "longer",
      t.step(plain, "+", more, `Altogether that is # ${periods}.`),
      `{how many ${periods} ${last} the ${ware.name} last in all|for how many ${periods} is everything together enough|with the new supply, how many ${periods} ${last} the ${ware.name} last in all}?`,
    );
    t.ask(
      "extra",
      more,
      `{how many more ${periods} can the ${many} be supplied with that|for how many ${periods} is the new supply enough}?`,
    );
    return;
  }
  t.fact(later.text.replaceAll("~", `${d} ${periods}`), who);
  t.ask(
    "later",
    later.rate,
    `{how many ${stuff} are used up ${c.per} from then on|after the change, how many ${stuff} are used up ${c.per}|how many ${stuff} are needed ${c.per} then}?`,
  );
  const further = t.step(left, "/", later.rate, `The rest lasts # ${periods}.`);
  t.ask(
    "further",
    further,
    `{how many more ${periods} does the rest last|for how many ${periods} is the rest enough then|after the change, how many {more |}${periods} does the rest of the ${ware.name} last|from then on, how many ${periods} will the rest last}?`,
    undefined,
    size("time", periods, `the time that the rest lasts`),
  );
  const whole = t.step(d, "+", further, `In all, that is # ${periods}.`);
  t.ask(
    "whole",
    whole,
    `{how many ${periods} ${last} the ${ware.name} last in all|altogether, for how many ${periods} ${last} the ${ware.name} last|from the first ${user.period} on, how many ${periods} ${last} the ${ware.name} last}?`,
    undefined,
    size("time", periods, `the time that the ${ware.name} ${lasts}`),
  );
  const [more, fewer] = whole.n > plain.n ? [whole, plain] : [plain, whole];
  t.ask(
    "shift",
    t.step(more, "-", fewer, `The difference is # ${periods}.`),
    whole.n > plain.n
      ? `{how many ${periods} longer ${last} the ${ware.name} last than without the change|by how many ${periods} does the change make the ${ware.name} last longer}?`
      : `{how many ${periods} earlier ${isLeft} the ${ware.name} used up than without the change|because of the change, by how many ${periods} sooner ${isLeft} the ${ware.name} used up}?`,
  );
}

/** The stock: an amount, packs of one size, or a delivery on top of an old rest. */
function stock(t: Tale, { who, user, ware, noun }: Consumption, total: number) {
  const { random: r } = t;
  return (lost: number): Value | undefined => {
    const all = total + lost;
    const stuff = kindOf(ware);
    const packs = noun(user.pack).many;
    const sizes = divisors(all, 4, 400).filter((n) => all / n < 40 && all / n > 1 && isRound(n));
    const way = r.pick(["given", "packs", "packs", "two", "open"] as const);
    if (way === "open" && all > 30) {
      const loose = t.given(r.int(3, Math.min(20, Math.floor(all / 3))));
      const fit = divisors(all - loose.n, 4, 400).filter(
        (n) => (all - loose.n) / n < 40 && (all - loose.n) / n > 1 && isRound(n),
      );
      if (fit.length === 0) return undefined;
      const k = t.given(r.pick(fit));
      const n = t.given((all - loose.n) / k.n);
      t.fact(
        `{@ has ${n} full ${packs} with ${some(k, ware)} each and another ${some(loose, ware)} in an open one|there are ${n} ${packs} of ${k} ${ware.unit || ware.name} and another ${some(loose, ware)} in store|the store room holds ${n} ${packs} with ${some(k, ware)} each, and ${some(loose, ware)} besides}`.replace(
          /\|there are [^|]*\|/,
          ware.unit === "" ? "|" : "$&",
        ),
        who,
      );
      return t.step(
        t.step(n, "*", k, `The full ${packs} hold # ${stuff}.`),
        "+",
        loose,
        `In all, there are # ${stuff}.`,
      );
    }
    if (way === "packs" && sizes.length > 0) {
      const k = t.given(r.pick(sizes));
      const n = t.given(all / k.n);
      t.fact(
        `{@ has ${n} ${packs}, each with ${some(k, ware)}|there are ${n} ${packs} with ${some(k, ware)} each in store|@ buys ${n} ${packs} with ${some(k, ware)} each|the store room holds ${n} ${packs} with ${some(k, ware)} in each}`,
        who,
      );
      const start = t.step(n, "*", k, `In all, there are # ${stuff}.`);
      t.ask(
        "stock",
        start,
        `{how many ${stuff} are there at first|how many ${stuff} does @ have {in all|at the start}|how many ${stuff} are in all the ${packs} together}?`,
        who,
        amount(ware, `the ${ware.name} at first`),
      );
      return start;
    }
    if (way === "two" && all > 20) {
      const old = t.given(r.int(2, Math.floor(all / 2)));
      const fresh = t.given(all - old.n);
      t.fact(
        `{@ has ${some(old, ware)} in store|there are ${some(old, ware)} left from before|${some(old, ware)} are in store}`,
        who,
      );
      t.fact(
        `{then a delivery of ${some(fresh, ware)} arrives|${some(fresh, ware)} more are delivered|@ buys ${fresh} more ${kindOf(ware)}|a driver brings ${some(fresh, ware)} more}`,
        who,
      );
      return t.step(old, "+", fresh, `In all, there are # ${stuff}.`);
    }
    const given = t.given(all);
    t.fact(
      `{@ has ${some(given, ware)} in store|there are ${some(given, ware)} in store|the stock is ${some(given, ware)}|@ has ordered ${some(given, ware)}}`,
      who,
    );
    return given;
  };
}

/** More or fewer users, or a smaller share for each. */
function change(t: Tale, c: Consumption): Later {
  const { random: r } = t;
  const { many, ware, per } = c;
  const stuff = kindOf(ware);
  const ways: Change[] = c.wasted ? ["none"] : ["none", "percent", "part"];
  if (c.n && c.each) ways.push("join", "join", "leave");
  const way = r.pick(ways);
  const line = `After that, it is # ${stuff} ${per}.`;
  if ((way === "join" || way === "leave") && c.n && c.each) {
    const joins = way === "join" || c.n.n < 4;
    const k = t.given(r.int(2, joins ? 6 : c.n.n - 1));
    const n = t.step(c.n, joins ? "+" : "-", k, `Then there are # ${many}.`);
    return {
      rate: t.step(n, "*", c.each, line),
      text: joins
        ? `{after ~, ${k} more ${many} are added|once ~ have passed, there are ${k} more ${many}|when ~ have passed, @ gets ${k} more ${many}|after ~, the number of ${many} grows by ${k}}`
        : `{after ~, ${k} of the ${many} are moved elsewhere|once ~ have passed, there are ${k} fewer ${many}|when ~ have passed, @ has ${k} fewer ${many}|after ~, the number of ${many} falls by ${k}}`,
    };
  }
  if (way === "percent") {
    const p = t.given(r.pick([10, 20, 25, 40, 50]));
    const off = t.percent(c.rate, p, `${p} percent of the use is # ${stuff}.`);
    return {
      rate: t.step(c.rate, "-", off, line),
      text: `{after ~, @ cuts the use by ${p}%|once ~ have passed, the use is cut by ${p}%|when ~ have passed, @ {lowers|reduces} the use by ${p}%|after ~, ${p}% less is used ${per}}`,
    };
  }
  if (way === "part") {
    const [k, word] = r.pick([
      [2, "half"],
      [3, "a third"],
      [4, "a quarter"],
    ] as [number, string][]);
    const share = t.constant(k, word);
    const off = t.step(c.rate, "/", share, `What is saved is # ${stuff}.`);
    return {
      rate: t.step(c.rate, "-", off, line),
      text: `{after ~, @ cuts the use by ${share}|once ~ have passed, the use is cut by ${share}|when ~ have passed, @ manages to save ${share} of the ${ware.name} ${per}|after ~, ${share} of the use ${per} is saved}`,
    };
  }
  return { rate: c.rate, text: "" };
}
