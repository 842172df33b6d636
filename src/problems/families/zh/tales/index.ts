import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { shapeOf, withoutShapes } from "../../../shape";
import { weaveWeb } from "../../../weaving/web_zh";
import { HELD_SHAPES } from "../held_shapes";
import { rows } from "../trades/kit";
import { aside } from "./asides";
import { COST_LINKS } from "./links_cost";
import { COUNT_LINKS } from "./links_count";
import { MONEY_LINKS } from "./links_money";
import type { Link, Row, Stage, Start } from "./stage";
import { DAILY_LINKS, daily } from "./start_daily";
import { hourly, piecework } from "./start_earn";
import { GAME_LINKS, game } from "./start_game";
import { crowd, GROUP_LINKS } from "./start_group";
import { HAVE_LINKS, owning } from "./start_have";
import { JOINT_LINKS, together } from "./start_joint";
import { gift, saving } from "./start_purse";
import { shopping } from "./start_shop";
import { THING_STARTS } from "./start_things";
import { minutes, TIME_LINKS } from "./start_time";
import { TODO_LINKS, todo } from "./start_todo";
import { journey, WAY_LINKS } from "./start_way";
import { DAILY } from "./table_daily";
import { HOURLY, PIECES } from "./table_earn";
import { GAMES } from "./table_game";
import { GROUPS } from "./table_group";
import { OWNED } from "./table_have";
import { JOINT } from "./table_joint";
import { GIFTS, SAVINGS } from "./table_purse";
import { SHOPS } from "./table_shop";
import { THINGS } from "./table_things";
import { TIMES } from "./table_time";
import { TODO } from "./table_todo";
import { WAYS } from "./table_way";
import { castOf, Telling } from "./telling";

/** Subjects: how a story of it begins, its situations, and how often it is told. */
const SUBJECTS: readonly (readonly [
  starts: readonly Start[],
  table: readonly Row[],
  weight: number,
])[] = [
  [THING_STARTS, rows(THINGS), 8],
  [[shopping], rows(SHOPS), 5],
  [[hourly], rows(HOURLY), 3],
  [[piecework], rows(PIECES), 2],
  [[gift], rows(GIFTS), 3],
  [[saving], rows(SAVINGS), 2],
  [[owning], rows(OWNED), 4],
  [[together], rows(JOINT), 2],
  [[game], rows(GAMES), 2],
  [[daily], rows(DAILY), 2],
  [[journey], rows(WAYS), 2],
  [[minutes], rows(TIMES), 2],
  [[crowd], rows(GROUPS), 3],
  [[todo], rows(TODO), 3],
];
const WEIGHTED = SUBJECTS.flatMap((subject) => Array<typeof subject>(subject[2]).fill(subject));

const LINKS: readonly Link[] = [
  ...[...MONEY_LINKS, ...COST_LINKS, ...COUNT_LINKS, ...DAILY_LINKS],
  ...[
    ...WAY_LINKS,
    ...TIME_LINKS,
    ...GROUP_LINKS,
    ...TODO_LINKS,
    ...HAVE_LINKS,
    ...JOINT_LINKS,
    ...GAME_LINKS,
  ],
];

/** Goes on until all steps are taken; undefined where no way of going on fits. */
function goOn(t: Telling, stage: Stage | undefined, steps: number): Stage | undefined {
  let now = stage;
  const gone = new Set<Link>();
  while (now && t.steps < steps) {
    if (now.what === "end") return undefined;
    let next: Stage | undefined;
    for (const link of t.r.shuffle([...LINKS])) {
      if (gone.has(link)) continue;
      const before = t.w.knots.length;
      next = link(t, now);
      if (next) {
        gone.add(link);
        t.going = true;
      }
      if (next || t.w.knots.length > before) break;
    }
    now = next;
  }
  return now && t.steps === steps ? now : undefined;
}

/** One told by another, and both together: so much comes out as this that half of it is left out. */
const BESIDE = /^g[-+*/](g|c\d) g\+d0$/;

/** Who goes by a full name: grown-ups. */
const GROWN =
  /是一名|是一所|开了一|是公司|孩子们|刚买下|租来|公寓|婚礼|出租车|员工|双胞胎|奶牛场|年会|货车|侄女|家具/;

/** Chinese, grades 2 to 6: everyday stories in several sentences, as translated story problems tell them. */
export const zhTales: readonly Family[] = withoutShapes(
  families(
    "zh",
    "woven",
    Object.fromEntries(
      [2, 3, 4, 5].map((steps) => [
        `tales${steps}`,
        [
          steps,
          Math.min(6, steps + 1),
          (s, random) => {
            const [starts, table] = random.pick(WEIGHTED);
            const row = random.pick(table);
            const open = random.pick(row[0]!);
            const cast = castOf(s, random, GROWN.test(open));
            const told = weaveWeb(
              (w, r: Random) => {
                const t = new Telling(w, r, cast);
                t.say(open);
                const stage = goOn(t, r.pick(starts)(t, row, steps), steps);
                if (!stage) return false;
                aside(t);
                return w.ask(stage.what, stage.q, t.question(stage.ask, stage.q));
              },
              steps,
              s,
              random,
            );
            return told && !(BESIDE.test(shapeOf(s)) && random.chance(0.55));
          },
        ] as const,
      ]),
    ),
  ),
  HELD_SHAPES,
);
