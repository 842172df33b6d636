import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale } from "../../../weaving/tale_en";
import { between, dividing, say, spend } from "./kit";

const SOLIDS = [
  ["sandpit", "sand", "feet", [4, 12], [1, 3], "truckload"],
  ["trench", "earth", "feet", [10, 40], [2, 4], "cart"],
  ["raised bed", "soil", "feet", [4, 14], [1, 2], "bag"],
  ["jumping pit", "foam", "feet", [8, 20], [2, 5], "bale"],
  ["salt store", "road salt", "meters", [5, 15], [2, 4], "truckload"],
  ["compost bin", "leaves", "feet", [3, 6], [2, 5], "barrow"],
  ["coal bunker", "coal", "feet", [4, 10], [3, 6], "sack"],
  ["grain bin", "grain", "feet", [6, 15], [4, 10], "cart"],
] as const;

/** Something that fills a box-shaped room, moved load by load. */
export function filling(t: Tale): void {
  const { random: r } = t;
  const [what, mass, u, long, deep, load] = r.pick(SOLIDS);
  const noun = what.split(" ").at(-1) as string;
  const p = t.person();
  const cubic = `cubic ${u}`;
  const loads = plural(load);
  const l = t.given(r.int(Math.max(3, long[0]), long[1]));
  const w = t.given(between(t, 2, l.n * 0.7));
  const h = t.given(r.int(Math.max(2, deep[0]), Math.max(2, deep[1])));
  const start = t.fact(
    `{@ has to empty a ${what} that is ${l} ${u} long, ${w} ${u} wide and ${h} ${u} deep and full of ${mass}|@ is at work on a ${what} of ${l} by ${w} ${u} that is ${h} ${u} deep and full of ${mass}|a ${what} that @ has to empty is ${l} ${u} long, ${w} ${u} wide and ${h} ${u} deep and full of ${mass}|@ has to clear out a ${what} full of ${mass}, ${l} ${u} long, ${w} ${u} wide and ${h} ${u} deep}`,
    p,
  );
  const base = t.step(l, "*", w, say(t, `{Seen from above it has|The base is} # square ${u}.`));
  const volume = t.step(base, "*", h, say(t, `{That makes|There are} # ${cubic} of ${mass}.`));
  t.ask(
    "volume",
    volume,
    `{how many ${cubic} of ${mass} are there|what is the volume of the ${noun}, in ${cubic}|how much ${mass} is that, in ${cubic}}?`,
    undefined,
    size("volume", cubic, `the ${mass} in it`),
  );
  let rest = volume;
  if (r.chance(0.5)) {
    const way = r.pick(["top", "given", "percent"] as const);
    const d =
      way === "top"
        ? t.given(r.int(1, Math.max(1, h.n - 1)))
        : way === "given"
          ? t.given(between(t, 2, volume.n * 0.6))
          : t.given(r.pick([10, 20, 25, 40, 50]));
    if (way === "top" && d.n < 2) return;
    const gone =
      way === "top"
        ? t.step(base, "*", d, `These ${d} ${u} make # ${cubic}.`)
        : way === "percent"
          ? t.percent(volume, d, `That is # ${cubic}.`)
          : d;
    t.fact(
      way === "top"
        ? `{the upper ${d} ${u} of it are gone already|@ has already taken off the upper ${d} ${u}|so far, only the upper ${d} ${u} have been taken away|by now, the upper ${d} ${u} have been cleared}`
        : way === "percent"
          ? `{${d}% of it is gone already|@ has already moved ${d}% of it|so far, ${d}% of the ${mass} has been moved|by now, ${d}% of the ${mass} is gone}`
          : `{${d} ${cubic} of it are gone already|@ has already moved ${d} ${cubic} of it|so far, ${d} ${cubic} of the ${mass} have been moved|by now, ${d} ${cubic} of the ${mass} are gone}`,
      p,
      start,
    );
    rest = t.step(volume, "-", gone, `# ${cubic} are left.`);
    t.ask(
      "rest",
      rest,
      `{how many ${cubic} of ${mass} are left|how much ${mass} is still to be moved, in ${cubic}|what volume of ${mass} remains, in ${cubic}}?`,
      undefined,
      size("volume", cubic, `the ${mass} that is left`),
    );
  }
  const k = dividing(t, rest.n, 2, 24);
  if (k === undefined) return;
  const per = t.given(k);
  t.noun(load);
  t.fact(
    `{one ${load} is ${per} ${cubic}|with one ${load}, ${per} ${cubic} can be moved|{a|each} ${load} takes ${per} ${cubic} of ${mass}|there is room for ${per} ${cubic} in one ${load}}`,
    p,
    start,
  );
  const n = t.step(rest, "/", per, say(t, `{That is|It takes} # ${loads}.`));
  const left = rest === volume ? "all of it" : "the rest";
  t.ask(
    "loads",
    n,
    `{how many ${loads} does it take to move ${left}|how many ${loads} does ${left} make|for ${left}, how many ${loads} are needed}?`,
    undefined,
    units(load, `the ${loads}`),
  );
  if (r.chance(0.5)) {
    const price = t.given(r.int(8, 45));
    t.fact(
      `{{a|each|one} ${load} costs $${price}|@ pays $${price} for each ${load}|the price of one ${load} is $${price}|for {a|each} ${load}, a driver asks for $${price}}`,
      p,
      start,
    );
    const sum = t.step(n, "*", price, `That costs # dollars.`);
    t.ask(
      "cost",
      sum,
      `{how many dollars does that cost in all|how much does @ pay for all the ${loads}, in dollars|what do all the ${loads} cost, in dollars}?`,
      p,
      money("the money for the loads", p),
    );
    if (r.chance(0.5)) spend(t, p, [sum], "the transport");
    return;
  }
  const d0 = dividing(t, n.n, 2, 15);
  if (d0 === undefined) return;
  const daily = t.given(d0);
  t.fact(
    `{@ manages ${daily} ${loads} a day|every day, ${daily} ${loads} are done|in one day, @ can do ${daily} ${loads}|${daily} ${loads} a day are possible}`,
    p,
    start,
  );
  t.ask(
    "days",
    t.step(n, "/", daily, "That takes # days."),
    `{how many days does the work take|in how many days is the work done|for how many days is @ busy with that}?`,
    p,
    size("time", "days", "the time for the work"),
  );
}
