import { things } from "../../../measure";
import { spin } from "../../../spin";
import type { Tale, Value } from "../../../weaving/tale_en";
import { listed } from "../../../words_en";
import { WHOLES } from "./wholes";
import { aside, fill, SCENERY } from "./words";

const SHARES: Readonly<Record<number, string>> = {
  2: "half",
  3: "a third",
  4: "a quarter",
  5: "a fifth",
};
const FACTORS: Readonly<Record<number, string>> = { 2: "twice", 3: "3 times", 4: "4 times" };

/** A whole in two to four parts, each told by a number, as a share or by another part. */
export function parts(t: Tale, steps: number): void {
  const { random: r } = t;
  const scene = r.pick(WHOLES);
  const T = t.noun(r.pick(scene.nouns).one);
  const say = (text: string, slots: Record<string, unknown> = {}) =>
    fill(`{${text}}`, { T: T.many, ...slots });
  const line = (text: string) => spin(say(text), r);
  const idle = r.chance(0.2) ? t.fact(aside(t)) : undefined;
  if (!idle && r.chance(0.1)) t.fact(`{${r.pick(SCENERY)}}`);
  const number = Math.min(scene.parts.length, Math.max(2, r.int(2, steps + 2)), 4);
  const does = r.sample(scene.parts, number);
  const that = scene.people ? "who" : "that";
  const those = `those ${that}`;
  const rest = scene.people ? "all the others" : "the rest";
  const open = r.chance(0.6);
  const total = open ? t.given(12 * r.int(2, 10) + r.pick([0, 0, 6, 5])) : undefined;
  const intro = t.fact(
    say(scene.intro, { n: total ?? "{a number of|some|quite a few}" }),
    undefined,
    idle,
  );
  const told: Value[] = [];
  does.slice(0, open ? -1 : undefined).forEach((what, i) => {
    told.push(partOf(what, i));
  });

  /** One part: a number, a share of the whole, or so many times another one. */
  function partOf(what: string, i: number): Value {
    const way = r.next();
    const k = r.pick([2, 3, 4, 5]);
    const who = T.many;
    if (total && way < 0.25 && total.n % k === 0 && i === 0) {
      const share = t.constant(k, SHARES[k]);
      t.fact(
        say(`[s] of {them|the [T]|all the [T]} ${what}|of {the|these} [T], [s] ${what}`, {
          s: share,
        }),
        undefined,
        intro,
      );
      return t.step(total, "/", share, line(`# [T] ${what}.`));
    }
    const other = told.at(-1);
    const before = does[i - 1];
    if (other && before && way < 0.5) {
      if (way < 0.35) {
        const factor = t.constant(r.pick([2, 2, 3]), "twice");
        const f = t.constant(factor.n, FACTORS[factor.n]);
        t.fact(
          say(
            `[f] as many ${what} as ${before}|the number of ${those} ${what} was [f] as large as that of ${those} ${before}`,
            { f },
          ),
          undefined,
          intro,
        );
        return t.step(other, "*", f, line(`# [T] ${what}.`));
      }
      const up = other.n < 6 || r.chance(0.5);
      const d = t.given(r.int(2, Math.max(2, Math.floor(other.n / 2))));
      t.fact(
        say(
          `[d] ${up ? "more" : "fewer"} ${who} ${what} than ${before}|${those} ${what} were [d] ${up ? "more" : "fewer"} than ${those} ${before}`,
          { d },
        ),
        undefined,
        intro,
      );
      return t.step(other, up ? "+" : "-", d, line(`# [T] ${what}.`));
    }
    const most = total ? Math.max(3, Math.floor((total.n / number) * 1.2)) : 40;
    const n = t.given(r.int(2, most));
    t.fact(
      say(`[n] of {them|the [T]} ${what}|[n] [T] ${what}|there were [n] ${that} ${what}`, { n }),
      undefined,
      intro,
    );
    return n;
  }

  const last = does.at(-1) as string;
  if (total) {
    t.fact(
      `{${rest} ${last}|the others ${last}|${scene.people ? "everyone else" : "the remaining ones"} ${last}}`,
    );
    const [first] = told;
    if (!first) return;
    const gone =
      told.length > 1
        ? t.sum(told, line("that is # [T].|together these are # [T].|these add up to # [T]."))
        : first;
    const left = t.step(total, "-", gone, line(`# [T] ${last}.`));
    if (left.n < 2) return;
    t.ask(
      "rest",
      left,
      `${say(`how many [T] ${last}|what was the number of [T] that ${last}|how many of the [T] ${last}`)}?`,
      undefined,
      things(T, `the ${T.many} that ${last}`),
    );
    if (told.length > 1)
      t.ask("gone", gone, `${say(`how many [T] ${listed(does.slice(0, -1), "or")}`)}?`);
    compareAsk(left, last, first, does[0] as string);
    return;
  }
  const all = t.sum(
    told,
    line("together that is # [T].|in all there were # [T].|these add up to # [T]."),
  );
  t.fact("{there were no others|these were all of them}");
  t.ask(
    "all",
    all,
    `${say("how many [T] were there in all|what was the number of all the [T]|how many [T] was that altogether|counting all of them, how many [T] were there")}?`,
    undefined,
    things(T, `all the ${T.many}`),
  );
  told.forEach((value, i) => {
    t.ask("one", value, `${say(`how many [T] ${does[i]}|how many of the [T] ${does[i]}`)}?`);
  });
  const [x, y] = [told[0] as Value, told.at(-1) as Value];
  compareAsk(y, last, x, does[0] as string);
  const ticket = t.given(r.int(2, 9));
  if (scene.pays) {
    t.ask(
      "pay",
      t.step(all, "*", ticket, line("in all they paid # dollars.|that comes to # dollars.")),
      `${say("each of the [T] paid [p]; how many dollars did they pay in all|if everyone paid [p], how many dollars was that", { p: `$${ticket}` })}?`,
    );
  }

  function compareAsk(a: Value, does1: string, b: Value, does2: string): void {
    if (a.n === b.n || a.of.includes(b)) return;
    const [big, small, one, two] = a.n > b.n ? [a, b, does1, does2] : [b, a, does2, does1];
    const difference = t.step(
      big,
      "-",
      small,
      line("the difference is # [T].|that is a difference of # [T].|this is # [T] of difference."),
    );
    t.ask(
      "more",
      difference,
      `${say(`how many more [T] ${one} than ${two}|by how many was the number of [T] that ${one} larger than the number of those that ${two}${scene.people ? `|how many fewer [T] ${two} than ${one}` : ""}`)}?`,
    );
  }
}
