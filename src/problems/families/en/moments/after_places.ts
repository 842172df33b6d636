import type { Value } from "../../../weaving/tale_en";
import type { Flow } from "./state";

/** One more step from what is there in the end. */
export type After = (f: Flow, now: Value, changed: boolean) => void;

/** Another place with a number of its own. */
export const elsewhere: After = (f, now) => {
  const { t } = f;
  const others = f.realm.places.filter((place) => place !== f.place);
  if (others.length === 0) return;
  const q = t.random.pick(others);
  const m = now.n + t.random.pick([-1, 1]) * t.random.int(2, Math.max(3, Math.floor(now.n / 2)));
  if (m < 2) return;
  const there = t.given(m);
  const more = m > now.n;
  t.fact(
    f.say(
      `${q}, there were ${there} [T]|${there} [T] were ${q}|meanwhile, ${there} [T] were ${q}|at the same moment, one could count ${there} [T] ${q}`,
    ),
  );
  const [big, small] = more ? [there, now] : [now, there];
  const [a, b] = more ? [q, "[p]"] : ["[p]", q];
  t.ask(
    "elsewhere",
    t.step(
      big,
      "-",
      small,
      f.line(
        "the difference is # [T].|that is a difference of # [T].|the numbers are # [T] apart.",
      ),
    ),
    `${f.say(`how many more [T] were then ${a} than ${b}|in the end, how many fewer [T] were ${b} than ${a}|by how many did the [T] ${a} outnumber those ${b} in the end|how many more [T] would have to come ${b} to make as many as ${a}`)}?`,
  );
  t.ask(
    "both",
    t.sum(
      [now, there],
      f.line("together there were # [T].|both places have # [T].|this adds up to # [T]."),
    ),
    `${f.say("how many [T] were in the two places together then|in both places together, how many [T] were there in the end|what was the number of [T] in both places in the end")}?`,
  );
};

const EACH: readonly (readonly [test: RegExp, tell: string, one: string, ask: string])[] = [
  [
    /person/,
    "each of the [T] who were there in the end got [k] balloons|at last, each of the [T] there was given [k] balloons",
    "balloon",
    "how many balloons were handed out|how many balloons did they get in all",
  ],
  [
    /person/,
    "in the end, each of the [T] there brought out [k] coins for a street singer|a street singer then got [k] coins from each of the [T] there",
    "coin",
    "how many coins did the singer get|how many coins was that in all",
  ],
  [
    /person/,
    "then each of the [T] there took [k] pictures|at the end, each of the [T] there took [k] pictures",
    "picture",
    "how many pictures were taken|how many pictures did they take in all",
  ],
  [
    /person/,
    "at last, each of the [T] there told [k] jokes|then each of the [T] there told [k] jokes",
    "joke",
    "how many jokes were told|how many jokes did they tell in all",
  ],
  [
    /animal/,
    "a child then drew each of the [T] there [k] times|each of the [T] there was then drawn [k] times by a child",
    "drawing",
    "how many drawings did the child make in all|how many drawings was that altogether",
  ],
  [
    /vehicle/,
    "in the end, each of the [T] there was loaded with [k] packages|workers then put [k] packages on each of the [T] there",
    "package",
    "how many packages were loaded|how many packages did it take",
  ],
  [
    /vehicle/,
    "each of the [T] there in the end had [k] stickers on it|[k] stickers were then put on each of the [T] there",
    "sticker",
    "how many stickers were on them in all|how many stickers was that altogether",
  ],
];

/** Everyone who is there has or does a few. */
export const each: After = (f, now) => {
  const { t, realm } = f;
  const kind = realm.places.some((place) => /parking|pier/.test(place))
    ? "vehicle"
    : /got on|phone call|dinner is|piano|moved out/.test([...realm.gains, ...realm.losses].join())
      ? "person"
      : "animal";
  const [, tell, one, ask] = t.random.pick(EACH.filter(([test]) => test.test(kind)));
  const k = t.given(t.random.int(2, 9));
  const { many } = t.noun(one);
  t.fact(f.say(tell, { k }));
  t.ask(
    "each",
    t.step(
      now,
      "*",
      k,
      f.line(`that is # ${many}.|in all it is # ${many}.|together it makes # ${many}.`),
    ),
    `{${ask}}?`,
  );
};
