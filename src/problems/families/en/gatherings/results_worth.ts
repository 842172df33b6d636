import type { Tale, Value } from "../../../weaving/tale_en";
import type { Game } from "./results_settings";

/** What each kind of task is worth: a harder one, which comes later in the list, more. */
export function prices(t: Tale, game: Game, tasks: readonly string[], worth: readonly Value[]) {
  const { random: r } = t;
  const values: Value[] = [];
  for (const [i, one] of tasks.entries()) {
    const told = worth[i] as Value;
    const before = i > 0 ? values[i - 1] : undefined;
    const last = tasks[i - 1];
    if (before && (r.chance(0.3) || told.n <= before.n)) {
      const twice = r.chance(0.5);
      const k = twice ? t.constant(2, "twice") : t.given(r.int(2, 6));
      values.push(t.step(before, twice ? "*" : "+", k, `One ${one} was worth # points.`));
      t.fact(
        twice
          ? `{a ${one} was worth ${k} as many points as a ${last}|for a ${one}, there were ${k} as many points as for a ${last}|a ${one} counted ${k} as much as a ${last}}`
          : `{a ${one} was worth ${k} points more than a ${last}|for a ${one}, there were ${k} points more than for a ${last}|a ${one} brought ${k} more points than a ${last}}`,
      );
      t.ask(
        "worth",
        values[i] as Value,
        `{how many points was a ${one} worth|how many points did a ${one} bring}?`,
      );
      continue;
    }
    values.push(told);
    t.fact(
      i === 0
        ? `{${game.at}, a ${one} was worth ${told} points|each ${one} ${game.at} brought ${told} points|there were ${told} points for each ${one} ${game.at}|a player got ${told} points for every ${one} ${game.at}}`
        : `{a ${one} was worth ${told} points|each ${one} brought ${told} points|there were ${told} points for each ${one}|for every ${one}, a player got ${told} points}`,
    );
  }
  return values;
}
