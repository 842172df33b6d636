import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import type { Question } from "./asks";
import { ASKS } from "./asks_more";
import { both, type Fact } from "./facts";
import type { Link, Pen, Plan } from "./links";
import { LINKS, whole as ofAll, rest, STARTS } from "./links_more";
import { type Draw, listed, type Scene } from "./scene";

/** How the parts of a whole are told. */
const OF_ALL = "share share share share times times more more timesMore part percent".split(" ");

/** Draws of a structure with its numbers before another scene is drawn. */
const MOST_PLANS = 150;

/** Share of stories that tell facts in another order, and that tell of someone who does not matter. */
const SHUFFLED = 0.4;
const IDLE = 0.3;

const fits = ({ scene, values, first }: Plan, { value, name }: Link) => {
  if (name === "whole") return true;
  const [low, high] = scene.range(scene.cast[values.length - first]!);
  const apart = values.every((other) => other !== value);
  const most = scene.strict ? high : 2 * high;
  return Number.isInteger(value) && value >= low && value <= most && apart;
};

/** Adds holders with random links until there are `n`; `whole` tells first what they are together. */
function grow(scene: Scene, n: number, whole: boolean, r: Random): Plan | undefined {
  const first = whole ? 1 : 0;
  const plan: Plan = { scene, first, values: [], links: [] };
  const add = (link: Link | undefined): boolean => {
    if (!link || !fits(plan, link)) return false;
    plan.values.push(link.value);
    plan.links.push(link);
    return link.next ? add(link.next) : true;
  };
  if (!add((whole ? ofAll : r.pick(STARTS))(plan, r))) return undefined;
  for (let i = 0; plan.values.length < n && i < 20; i++) {
    if (!whole) add(LINKS[r.pick(scene.links)]?.(plan, r));
    else if (plan.values.length === n - 1) add(rest(plan, r));
    else add(LINKS[plan.values.length === 1 ? "share" : r.pick(OF_ALL)]?.(plan, r));
  }
  return plan.values.length === n ? plan : undefined;
}

/** The holders that a question needs, with all they follow from. */
function needed({ links }: Plan, { needs }: Question): Set<number> {
  const found = new Set(needs);
  for (let i = links.length - 1; i >= 0; i--) {
    if (found.has(i)) for (const use of links[i]!.uses) found.add(use);
  }
  return found;
}

/** A structure with a question that takes exactly so many steps. */
function draw(
  scene: Scene,
  steps: number,
  whole: boolean,
  r: Random,
): { plan: Plan; question: Question; used: Set<number> } | undefined {
  for (let i = 0; i < MOST_PLANS; i++) {
    const n = whole ? scene.cast.length + 1 : r.int(2, Math.min(scene.cast.length, steps + 1, 5));
    const plan = grow(scene, n, whole, r);
    const question = plan && ASKS[r.pick(scene.asks)]?.(plan, r);
    if (!plan || !question) continue;
    const used = needed(plan, question);
    const cost = [...used].reduce((sum, i) => sum + plan.links[i]!.cost, question.cost);
    const idle = n - used.size;
    if (cost !== steps || used.size < 2 || idle > 1 || (idle === 1 && !r.chance(IDLE))) continue;
    return { plan, question, used };
  }
  return undefined;
}

/** Facts as sentences, joined where one goes on from another. */
function sentences(scene: Scene, facts: readonly Fact[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < facts.length; i++) {
    const [fact, next] = [facts[i]!, facts[i + 1]];
    if (next && isAmount(fact) && isAmount(next)) {
      const joint = both(scene, [fact.about, next.about], [fact.amount, next.amount]);
      out.push(`{${joint.text}|${fact.text}，${next.text}}，`);
      i++;
      continue;
    }
    const run = runOf(facts.slice(i));
    if (run.length > 1) {
      const apart = facts.slice(i, i + run.length).map(({ text }) => text);
      out.push(`{${run.join("，")}|${run.join("，")}|${apart.join("，")}}，`);
      i += run.length - 1;
    } else {
      out.push(`${fact.text}，`);
    }
  }
  return out;
}

const isAmount = (fact: Fact): fact is Fact & { about: string; amount: string } =>
  fact.about !== undefined && fact.amount !== undefined;

/** The first facts as they go on about one holder: 甲有6个，比乙多2个，是丙的3倍. */
function runOf(facts: readonly Fact[]): string[] {
  let longest: string[] = [];
  for (const [h, begin] of Object.entries(facts[0]?.starts ?? {})) {
    const run = [begin];
    for (const { after } of facts.slice(1, 3)) {
      const on = after?.[h];
      if (on === undefined) break;
      run.push(on);
    }
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** Weaves a story of the scene with that many steps; false where none was found. */
export function weave(
  scenes: readonly Draw[],
  steps: number,
  s: Story,
  r: Random,
  whole = false,
): unknown {
  const drawnScene = r.pick(scenes)(s, r);
  const scene = whole
    ? {
        ...drawnScene,
        cast: drawnScene.cast.slice(0, r.chance(0.2) ? 2 : steps > 3 ? r.int(3, 4) : 3),
      }
    : drawnScene;
  const drawn = draw(scene, steps, whole, r);
  if (!drawn) return false;
  const { plan, question, used } = drawn;
  const scale = scene.scale ?? 1;
  const got = new Map<number, ReturnType<Story["given"]>>();
  const pen = (needs: boolean): Pen => ({
    scene,
    name: (i) => scene.cast[i - plan.first]!,
    get: (i) => got.get(i)!,
    size: (n) => (needs ? s.given(n * scale) : s.idle(n * scale)),
    number: (n) => (needs ? s.given(n) : s.idle(n)),
    known: (n) => s.constant(n),
    chain: (operands, operators, line) => s.chain(operands, operators, line),
  });
  const facts: Fact[] = [];
  for (const [i, link] of plan.links.entries()) {
    const { fact, solve } = link.write(pen(used.has(i)));
    if (fact) facts.push(fact);
    if (used.has(i)) got.set(i, solve());
  }
  const names = listed(scene.cast.slice(0, plan.values.length - plan.first));
  const opening = scene.intro?.(names);
  let first = whole && opening?.includes(names) ? "" : opening;
  const last: string[] = [];
  let asking = () => {};
  question.write(pen(true), {
    first: (template) => {
      first = template;
    },
    last: (template) => last.push(template),
    ask: (...args) => {
      asking = () => s.ask(...args);
    },
  });
  if (first !== undefined && first !== "") s.tell(first);
  s.tell(...sentences(scene, order(facts, r, plan.first)), ...last);
  asking();
}

/** The facts in the order of the plan, or in another one; some are better told after the others. */
function order(facts: readonly Fact[], r: Random, fixed: number): Fact[] {
  if (!r.chance(SHUFFLED)) return [...facts];
  const shuffled = r.shuffle(facts.slice(fixed));
  return [
    ...facts.slice(0, fixed),
    ...shuffled.filter(({ late }) => !late),
    ...shuffled.filter(({ late }) => late),
  ];
}
