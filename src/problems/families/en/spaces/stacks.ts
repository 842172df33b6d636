import { units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, say } from "./kit";
import { rival } from "./rival";
import { heavy, several, sold, taken } from "./stack_uses";
import { PILES } from "./things";

/** Layers of rows of equal things: how many, how heavy, what is taken, what goes on. */
export function stacks(t: Tale): void {
  const { random: r } = t;
  const pile = r.pick(PILES);
  const p = t.person();
  const { place, layer, row } = pile;
  const { many } = t.noun(pile.one);
  const [layers, rows] = [plural(layer), plural(row)];
  const [a, b] = [t.given(r.int(3, 12)), t.given(r.int(3, 9))];
  const start = t.fact(
    `{@ ${pile.scene}. {a|each} ${layer} has ${b} ${rows} of ${a} ${many}|@ ${pile.scene} and puts ${b} ${rows} of ${a} ${many} into {each|every} ${layer}|@ ${pile.scene}. in each ${layer} there are ${b} ${rows}, and {a|each} ${row} has ${a} ${many}|@ ${pile.scene}, with ${a} ${many} to a ${row} and ${b} ${rows} to a ${layer}}`,
    p,
  );
  const level = t.step(
    a,
    "*",
    b,
    say(t, `{One ${layer} has|In each ${layer} there are|A ${layer} holds} # ${many}.`),
  );
  t.ask(
    "level",
    level,
    `{how many ${many} are there in one ${layer}|how many ${many} does {a|each} ${layer} hold|what number of ${many} makes up one ${layer}}?`,
    undefined,
    units(pile.one, `the ${many} in one ${layer}`),
  );
  const n = t.given(r.int(3, 9));
  let whole: Value;
  const top = r.pick(["even", "even", "part", "extra", "goal"] as const);
  if (top === "goal") {
    const all = t.given(level.n * n.n);
    t.fact(
      `{altogether, there are ${all} ${many} for the ${place}|@ has ${all} ${many} to stack in all|in all, ${all} ${many} have to fit|@ wants to put up all ${all} ${many}}`,
      p,
      start,
    );
    const need = t.step(all, "/", level, say(t, `{That makes|They fill} # ${layers}.`));
    t.ask(
      "layers",
      need,
      `{how many ${layers} does that make|how many ${layers} are needed for all the ${many}|how many full ${layers} does @ get}?`,
      p,
      units(layer, `the ${layers} that are needed`),
    );
    const done = t.given(between(t, 1, need.n - 2));
    if (done.n > 1) {
      t.fact(
        `{${done} ${layers} are finished|@ has already finished ${done} ${layers}|so far, ${done} ${layers} are full|by noon, @ has filled ${done} ${layers}}`,
        p,
        start,
      );
      const had = t.step(level, "*", done, `# ${many} are in place.`);
      t.ask(
        "placed",
        had,
        `{how many ${many} are already in place|how many ${many} has @ stacked so far|what number of ${many} is in place}?`,
        p,
        units(pile.one, `the ${many} in place`),
      );
      t.ask(
        "toStack",
        t.step(all, "-", had, `# ${many} are still missing.`),
        `{how many ${many} does @ still have to stack|how many ${many} are left to stack|how many ${many} are not in place yet}?`,
        p,
        units(pile.one, `the ${many} that are left`),
      );
      t.ask(
        "moreLayers",
        t.step(need, "-", done, `# ${layers} are still missing.`),
        `{how many more ${layers} are there to come|how many ${layers} does @ still have to fill|how many ${layers} are left to do}?`,
        p,
        units(layer, `the ${layers} that are left`),
      );
    }
    whole = all;
  } else {
    const d = t.given(r.int(2, 4));
    const related = r.chance(0.4);
    const height = related ? t.step(b, "+", d, `There are # ${layers}.`) : n;
    const body = r.chance(0.6)
      ? t.step(
          level,
          "*",
          height,
          say(t, `{All the ${layers} have|In these ${layers} there are} # ${many}.`),
        )
      : t.step(
          t.step(b, "*", height, `There are # ${rows} in all.`),
          "*",
          a,
          say(t, `{The ${rows} have|In all these ${rows} there are} # ${many}.`),
        );
    t.fact(
      related
        ? `{the ${place} has ${d} more full ${layers} than {a|one} ${layer} has ${rows}|there are ${d} more full ${layers} on top of each other than ${rows} in one ${layer}|the number of full ${layers} is ${d} more than the number of ${rows} in one ${layer}|@ makes ${d} more full ${layers} than there are ${rows} in a ${layer}}`
        : `{the ${place} has ${n} {such|full} ${layers}|there are ${n} full ${layers} on top of each other|${n} such ${layers} make up the ${place}|@ makes ${n} full ${layers}}`,
      p,
      start,
    );
    whole = body;
    if (top === "part") {
      const c = t.given(between(t, 2, level.n - 1));
      t.fact(
        `{on the very top there are ${c} more|one more ${layer} is not full and has only ${c} ${many}|another ${layer} has only ${c} ${many}|on top of these come ${c} single ${many}}`,
        p,
        start,
      );
      whole = t.step(body, "+", c, say(t, `{With the top there are|In all that is} # ${many}.`));
    } else if (top === "extra") {
      const c = t.given(between(t, 2, level.n - 1));
      t.fact(
        `{but the top ${layer} lacks ${c} ${many}|in the top ${layer}, ${c} ${many} are missing|only the last ${layer} is not complete: ${c} ${many} are missing|since ${c} ${many} have been taken off, the top ${layer} is not full any more}`,
        p,
        start,
      );
      whole = t.step(
        body,
        "-",
        c,
        say(t, `{Without the missing ones it is|So there are} # ${many}.`),
      );
    }
  }
  if (top !== "goal") {
    t.ask(
      "whole",
      whole,
      `{how many ${many} are there in all|how many ${many} is that altogether|what is the total number of ${many}|how many ${many} has @ stacked}?`,
      p,
      units(pile.one, `the ${many} on the ${place}`),
    );
  }
  if (r.chance(0.45)) rival(t, p, pile.one, many, whole, start);
  r.pick([taken, taken, heavy, sold, several])(t, { pile, many, whole, level }, p);
}
