import { units } from "../../../measure";
import type { Person } from "../../../person";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { between, SHARES, say, TIMES } from "./kit";

/** Someone else's number of the same things, told by a relation to the first. */
export function rival(
  t: Tale,
  who: Person,
  one: string,
  many: string,
  own: Value,
  start: Fact,
): void {
  const { random: r } = t;
  const q = t.person();
  const [a, b] = [q.name, who.name];
  const way = r.pick(["more", "fewer", "times", "share", "percent", "plus", "less"] as const);
  const line = say(t, `{${a} has # ${many}|That is # ${many} for ${a}}.`);
  let other: Value;
  if (way === "more" || way === "fewer") {
    const up = way === "more";
    const d = t.given(between(t, 2, Math.min(90, own.n * 0.6)));
    other = t.step(own, up ? "+" : "-", d, line);
    const [more, less] = up ? ["more", "fewer"] : ["fewer", "more"];
    t.fact(
      `{${a} has ${d} ${more} ${many} than ${b} has in all|in all, ${b} has ${d} ${less} ${many} than ${a}|compared with all of ${b}'s ${many}, ${a} has ${d} ${more}|${b}'s total is ${d} ${many} ${up ? "below" : "above"} that of ${a}}`,
      undefined,
      start,
    );
  } else if (way === "times") {
    const n = r.pick([2, 3, 4]);
    const k = t.constant(n, TIMES[n]);
    other = t.step(k, "*", own, line);
    t.fact(
      `{${a} has ${k} as many ${many} as ${b} has in all|compared with all of ${b}'s ${many}, ${a} has ${k} as many|${a}'s total is ${k} as large as ${b}'s}`,
      undefined,
      start,
    );
  } else if (way === "share") {
    const n = r.pick([2, 3, 4, 5]);
    const k = t.constant(n, SHARES[n]);
    other = t.step(own, "/", k, line);
    t.fact(
      `{${a} has only ${k} as many ${many} as ${b} has in all|the number of ${a}'s ${many} is ${k} of ${b}'s total|compared with all of ${b}'s ${many}, ${a} has only ${k} as many|${a}'s total is only ${k} of ${b}'s}`,
      undefined,
      start,
    );
  } else if (way === "percent") {
    const p = t.given(r.pick([10, 20, 25, 40, 50, 75, 120, 150]));
    other = t.percent(own, p, line);
    t.fact(
      `{the number of ${a}'s ${many} is ${p}% of ${b}'s total|if ${b}'s total is taken as 100%, ${a} has ${p}% of it|compared with all of ${b}'s ${many}, ${a} has ${p}%|${a}'s total is ${p}% of ${b}'s}`,
      undefined,
      start,
    );
  } else {
    const n = r.pick([2, 3]);
    const k = t.constant(n, TIMES[n]);
    const d = t.given(between(t, 2, Math.min(60, own.n * 0.6)));
    const up = way === "plus";
    const base = t.step(
      k,
      "*",
      own,
      `${TIMES[n]} ${b}'s number is # ${many}.`.replace(/^./, (c) => c.toUpperCase()),
    );
    other = t.step(base, up ? "+" : "-", d, line);
    const word = up ? "more" : "fewer";
    t.fact(
      `{${a} has ${d} ${word} than ${k} as many ${many} as ${b}|${a}'s total is ${d} ${many} ${up ? "above" : "below"} ${k} the total of ${b}|compared with ${k} the number of ${b}'s ${many}, ${a} has ${d} ${word}}`,
      undefined,
      start,
    );
  }
  t.ask(
    "rival",
    other,
    `{how many ${many} does ${a} have|what is the number of ${a}'s ${many}|how many ${many} are ${a}'s}?`,
    undefined,
    units(one, `the ${many} that ${a} has`),
  );
  t.ask(
    "rivalBoth",
    t.step(own, "+", other, `Together they have # ${many}.`),
    `{how many ${many} do ${a} and ${b} have together|what is the number of ${many} that the two have in all|adding ${a}'s and ${b}'s, how many ${many} is that}?`,
    undefined,
    units(one, `the ${many} of both`),
  );
  if (other.n === own.n || way === "more" || way === "fewer") return;
  const [x, y, most, least] = other.n > own.n ? [other, own, a, b] : [own, other, b, a];
  t.ask(
    "rivalGap",
    t.step(x, "-", y, `The difference is # ${many}.`),
    `{how many more ${many} does ${most} have than ${least}|how many fewer ${many} does ${least} have than ${most}|by how many ${many} is ${most} ahead of ${least}}?`,
    undefined,
    units(one, "the difference"),
  );
}
