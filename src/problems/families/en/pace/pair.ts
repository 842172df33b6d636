import { size } from "../../../measure";
import type { Tale } from "../../../weaving/tale_en";
import { PLACES, WAYS } from "./legs";

/** Two travellers who go the same way, apart or towards each other. */
export function pair(t: Tale): void {
  const { random: r } = t;
  const [a, b] = [t.person(), t.person()];
  const way = r.pick(WAYS);
  const [moves, move, unit, speeds, hours] = way;
  const per = `${unit} per hour`;
  const low = r.int(...speeds);
  const slow = t.given(low);
  const diff = t.given(r.int(2, Math.max(2, Math.round(low / 3))));
  const kind = r.pick(["plain", "more", "less"] as const);
  const other =
    kind === "plain"
      ? t.given(low + diff.n)
      : t.step(slow, kind === "more" ? "+" : "-", diff, `${b.name}'s speed is # ${unit} an hour.`);
  const h = t.given(r.int(...hours));
  const dir = r.pick(["same", "apart", "meet"] as const);
  const gapStart = t.given(
    dir === "meet" ? (slow.n + other.n) * h.n + (r.chance(0.5) ? r.int(2, 30) : 0) : r.int(3, 30),
  );
  const place = r.pick(PLACES);
  t.fact(
    {
      same: `{${a.name} and ${b.name} start at ${place} at the same time and ${move} the same way|${a.name} and ${b.name} set out together from ${place} and ${move} the same way|at ${place}, ${a.name} and ${b.name} start together and ${move} in the same direction}`,
      apart: `{${a.name} and ${b.name} start at ${place} at the same time and ${move} in opposite directions|from ${place}, ${a.name} and ${b.name} ${move} off in opposite directions at the same time|${a.name} and ${b.name} leave ${place} together, but ${move} in opposite directions}`,
      meet: `{${a.name} and ${b.name} live ${gapStart} ${unit} apart and ${move} towards each other, starting at the same time|${a.name} and ${b.name}, who are ${gapStart} ${unit} apart, start at the same time and ${move} towards each other|starting ${gapStart} ${unit} apart, ${a.name} and ${b.name} ${move} towards each other at the same time}`,
    }[dir],
  );
  t.fact(
    `{@ ${moves} at ${slow} ${per}|@'s speed is ${slow} ${per}|@ ${moves} ${slow} ${unit} {each|every} hour}`,
    a,
  );
  t.fact(
    kind === "plain"
      ? `{@ ${moves} at ${other} ${per}|@'s speed is ${other} ${per}|@ ${moves} ${other} ${unit} {each|every} hour}`
      : `{@ is ${diff} ${per} ${kind === "more" ? "faster" : "slower"} than ${a.name}|@ ${moves} ${diff} ${unit} ${kind} each hour than ${a.name}|compared with ${a.name}, @ ${moves} ${diff} ${unit} ${kind} each hour}`,
    b,
  );
  const together = t.step(slow, "+", other, `Together they ${move} # ${unit} an hour.`);
  if (dir === "meet") {
    t.ask(
      "meet",
      t.step(gapStart, "/", together, `They meet after # hours.`),
      `{after how many hours do they meet|how many hours does it take until they meet|in how many hours will they meet}?`,
      undefined,
      size("time", "hours", "the time until they meet"),
    );
  }
  t.fact(
    `{${dir === "meet" ? "they stop after" : "they travel for"} ${h} hours|both of them ${move} for ${h} hours|each of them ${moves} for ${h} hours}`,
  );
  const [x, y] = [
    t.step(slow, "*", h, `${a.name} ${moves} # ${unit}.`),
    t.step(other, "*", h, `${b.name} ${moves} # ${unit}.`),
  ];
  t.ask(
    "one",
    y,
    `{how many ${unit} does @ ${move}|how far does @ ${move}, in ${unit}|what distance does @ ${move}, in ${unit}}?`,
    b,
    size("length", unit, `the way that ${b.name} ${moves}`),
  );
  const both = r.chance(0.5)
    ? t.step(together, "*", h, `In ${h} hours it is # ${unit}.`)
    : t.sum([x, y], `Together it is # ${unit}.`);
  if (dir === "apart") {
    t.ask(
      "apart",
      both,
      `{how many ${unit} are they apart {then|after that time}|how far apart are they {then|after that}, in ${unit}|what is the distance between them {then|after that time}, in ${unit}}?`,
      undefined,
      size("length", unit, "the distance between them"),
    );
  } else if (dir === "meet") {
    t.ask(
      "still",
      t.step(gapStart, "-", both, `# ${unit} are still between them.`),
      `{how many ${unit} are they still apart {then|after that time}|how far apart are they {then|after that}, in ${unit}|what is the distance between them {then|after that time}, in ${unit}}?`,
      undefined,
      size("length", unit, "the distance between them"),
    );
  } else {
    const [big, small] = x.n > y.n ? [x, y] : [y, x];
    t.ask(
      "ahead",
      t.step(big, "-", small, `They are # ${unit} apart.`),
      `{how many ${unit} are they apart {then|after that time}|by how many ${unit} is the faster one ahead {then|after that time}|how far is the slower one behind, in ${unit}}?`,
      undefined,
      size("length", unit, "the distance between them"),
    );
  }
  t.ask(
    "sum",
    both,
    `{how many ${unit} do they ${move} {together|in all}|how far do they ${move} together, in ${unit}|in all, how many ${unit} do the two of them ${move}}?`,
    undefined,
    size("length", unit, "the way that they go together"),
  );
  const goal = t.given(y.n + other.n * r.int(2, 4));
  t.fact(
    `{@ wants to ${move} ${goal} ${unit} in all|@'s goal is ${goal} ${unit} from the start}`,
    b,
  );
  const left = t.step(goal, "-", y, `# ${unit} are left for ${b.name}.`);
  t.ask(
    "left",
    left,
    `{how many more ${unit} does @ have to ${move}|how far does @ still have to ${move}, in ${unit}}?`,
    b,
    size("length", unit, `the way that is left for ${b.name}`),
  );
  t.ask(
    "rest",
    t.step(left, "/", other, `${b.name} needs # more hours.`),
    `{how many more hours does @ need at this speed|for how many more hours does @ have to ${move}}?`,
    b,
    size("time", "hours", "the time for the rest"),
  );
}
