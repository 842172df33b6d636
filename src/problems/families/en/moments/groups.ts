import { things } from "../../../measure";
import { spin } from "../../../spin";
import type { Tale, Value } from "../../../weaving/tale_en";
import { FROM_ALL, SETS } from "./sets";
import { aside, fill, SCENERY } from "./words";

/** Equal groups: the whole, a part or the number of groups, and what follows from it. */
export function groups(t: Tale, steps: number): void {
  const { random: r } = t;
  const sets = r.pick(SETS);
  const T = t.noun(r.pick(sets.things).one);
  const G = t.noun(r.pick(sets.groups.filter(({ one }) => one !== T.one)).one);
  const words = { T: T.many, t: T.one, G: G.many, g: G.one };
  const say = (text: string, slots: Record<string, unknown> = {}) =>
    fill(`{${text}}`, { ...words, ...slots });
  const line = (text: string) => spin(say(text), r);
  const idle = r.chance(0.2) ? t.fact(aside(t)) : undefined;
  if (!idle && r.chance(0.1)) t.fact(`{${r.pick(SCENERY)}}`);
  const [an, bn] = [r.int(...sets.a), r.int(...sets.b)];
  // Packing equally is held back.
  const way = sets === SETS[0] ? 1 : r.next();
  if (way < 0.2 && sets.na !== "") {
    const [n, a] = [t.given(an * bn), t.given(an)];
    t.fact(say(sets.na, { n, a }), undefined, idle);
    const each = t.step(
      n,
      "/",
      a,
      line(
        "that is # [T] for each of the [G].|this gives # [T] for every [g].|each time it is # [T].",
      ),
    );
    t.ask(
      "each",
      each,
      `${say("how many [T] was that for each [g]|how many [T] were there for every [g]|what was the number of [T] for one [g]|how many [T] did this mean for a single [g]")}?`,
      undefined,
      things(T, `the ${T.many} for each ${G.one}`),
    );
    const c = t.given(r.int(2, 9));
    t.ask(
      "eachMore",
      t.step(each, "+", c, line("with the extra ones it is # [T].|that makes # [T].")),
      `${say("one more [g] had [c] more [T] than each of these; how many [T] was that|for one more [g], it was [c] [T] more than for each of these; how many [T] was that", { c })}?`,
    );
    return;
  }
  if (way < 0.38) {
    const [n, b] = [t.given(an * bn), t.given(bn)];
    t.fact(say(sets.nb, { n, b }), undefined, idle);
    const number = t.step(
      n,
      "/",
      b,
      line("that makes # [G].|there were # [G].|the number of [G] is #."),
    );
    t.ask(
      "groups",
      number,
      `${say("how many [G] were there|how many [G] was that|what was the number of [G]|how many [G] did it take")}?`,
      undefined,
      things(G, `the ${G.many}`),
    );
    const plus = t.given(r.int(2, 9));
    const later = t.step(number, "+", plus, line("with the others it is # [G].|that makes # [G]."));
    if (steps > 1) {
      t.fact(
        say("later, [c] more [G] were added|then came [c] more [G]|soon there were [c] more [G]", {
          c: plus,
        }),
      );
      t.ask(
        "groupsLater",
        later,
        `${say("how many [G] were there then|with these, how many [G] were there in all|what was the number of [G] after that")}?`,
      );
      const k = t.given(r.int(2, 9));
      t.ask(
        "groupsCost",
        t.step(later, "*", k, line("in all it is # dollars.|that comes to # dollars.")),
        `${say(`if each [g] cost $${k}, how many dollars did all the [G] cost then|for every [g], $${k} had to be paid in the end; how many dollars was that in all`)}?`,
      );
    }
    return;
  }
  const [a, b] = [t.given(an), t.given(bn)];
  t.fact(say(sets.ab, { a, b }), undefined, idle);
  const total = t.step(
    a,
    "*",
    b,
    line("that is # [T].|in all it is # [T].|together that makes # [T]."),
  );
  t.ask(
    "total",
    total,
    `${say("how many [T] was that {in all|altogether}|what was the total number of [T]|how many [T] were there {in all|altogether|together}|if someone counts all of them, how many [T] is that")}?`,
    undefined,
    things(T, `all the ${T.many}`),
  );
  let now = total;
  const events = r.int(0, Math.max(1, steps - 1));
  const kinds = r.shuffle(["lose", "gain", "batch"] as const);
  for (const kind of kinds.slice(0, events)) now = event(now, kind);
  further(t, now, { say, line, split: sets.lose === FROM_ALL[0] });

  function event(before: Value, kind: "lose" | "gain" | "batch"): Value {
    if (kind === "batch" && before !== total) return before;
    if (kind === "lose" && (sets === SETS[0] || before.n < 8)) return before;
    if (kind === "batch") {
      const [c, d] = [t.given(r.int(2, 8)), t.given(r.int(...sets.b))];
      t.fact(
        say(
          "for [c] other [G], the number was [d] [T] each|there were also [c] other [G], with [d] [T] for each|besides these, there were [c] [G] with [d] [T] each",
          { c, d },
        ),
      );
      const second = t.step(
        c,
        "*",
        d,
        line("for the other [G], it is # [T].|the other [G] make # [T]."),
      );
      const [big, small] = before.n > second.n ? [before, second] : [second, before];
      t.ask(
        "batchDifference",
        t.step(big, "-", small, line("the difference is # [T].|that is a difference of # [T].")),
        `${say("how large is the difference between the two kinds of [G], in [T]|by how many [T] do the two kinds of [G] differ in all")}?`,
      );
      return t.step(
        before,
        "+",
        second,
        line("all the [G] together make # [T].|in all it is # [T]."),
      );
    }
    const up = kind === "gain";
    const c = t.given(r.int(2, Math.max(3, Math.floor(before.n / 2))));
    t.fact(say(up ? sets.gain : sets.lose, { c }));
    return t.step(
      before,
      up ? "+" : "-",
      c,
      line(
        up
          ? "with these, it is # [T].|that makes # [T]."
          : "that leaves # [T].|without these, it is # [T].",
      ),
    );
  }
}

interface Words {
  readonly say: (text: string, slots?: Record<string, unknown>) => string;
  readonly line: (text: string) => string;
  /** Whether these things can be shared out. */
  readonly split: boolean;
}

/** What can be asked once a number of things is known. */
function further(t: Tale, now: Value, { say, line, split }: Words): void {
  const { random: r } = t;
  if (now.of.length > 0 && now.ops[0] !== "*" && now.ops[0] !== "/") {
    t.ask(
      "now",
      now,
      `${say("how many [T] were there {then|in the end|after that}|what was the number of [T] {then|in the end|after that}|in the end, how many [T] were there|how many [T] was that in the end")}?`,
    );
  }
  const goal = t.given(now.n + r.int(3, 30));
  t.ask(
    "goal",
    t.step(
      goal,
      "-",
      now,
      line("the gap is # [T].|it takes # [T] to fill the gap.|the number was short by # [T]."),
    ),
    `${say("if someone had planned for [m] [T], how many were missing|how many [T] short of [m] was that number|a total of [m] [T] had been planned; how many [T] were missing|to reach a total of [m] [T], how many more would it take", { m: goal })}?`,
  );
  const shares = [2, 3, 4, 5, 6, 8, 10].filter(
    (k) => now.n % k === 0 && now.n / k > 1 && now.n / k < 100,
  );
  if (split && shares.length > 0) {
    const k = t.given(r.pick(shares));
    t.ask(
      "split",
      t.step(now, "/", k, line("each part has # [T].|one of them gets # [T].")),
      `${say("[k] people then divided this number of [T] equally; how many [T] did each of them get|if [k] people divide this number of [T] equally, how many [T] does each of them get", { k })}?`,
    );
  }
  const k = t.constant(r.pick([2, 3, 4]));
  const word = t.constant(k.n, ["twice", "3 times", "4 times"][k.n - 2]);
  t.ask(
    "later",
    t.step(now, "*", word, line("the new number is # [T].|next time it is # [T].")),
    `${say("the next time, there were [k] as many [T]; how many [T] were there then|the next time, the number of [T] was [k] as large; how many [T] were there that time", { k: word })}?`,
  );
}
