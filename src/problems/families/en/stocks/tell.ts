import type { Random } from "../../../../common/random";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { plan } from "./draw";
import { closing, happenings, opening } from "./facts";
import { placed } from "./placed";
import type { Plan } from "./plan";
import { type Question, question } from "./question";
import { SETTINGS } from "./settings";
import type { Node, Wish } from "./types";
import { Voice } from "./voice";

/** The line of a step that does not answer the question. */
function lineOf(v: Voice, { says, at }: Node, q: Question): string {
  const { item, are } = v;
  switch (says) {
    case "amount":
      return v.line(at);
    case "state": {
      const way = v.plan.events[at - 1]?.way;
      return way === "in" ? `then there ${are} # ${item}` : `then # ${item} ${are} left`;
    }
    case "before":
      return at === 0 ? `at first there were # ${item}` : `before that there were # ${item}`;
    case "start":
      return `at first there ${are} # ${item}`;
    case "startPart": {
      const { kind } = v.plan.start;
      return kind === "ratio"
        ? `there ${are} # ${v.kind(1)}`
        : `in the ${v.box} there ${are} # ${item}`;
    }
    case "end":
      return `in the end there ${are} # ${item}`;
    case "onePart":
      return `one ${["", "", "half", "third", "quarter", "fifth", "sixth"][at]} of the earlier number is # ${item}`;
    case "restPercent":
      return `# percent of them ${are} left`;
    case "total":
      return `together that is # ${item}`;
    case "kind":
    case "parts":
      return q.before ?? "";
    case "asked":
      return q.line;
  }
}

/** Tells a plan: its facts, its steps and its question. */
function told(story: Story, random: Random, made: Plan): void {
  const v = new Voice(story, random, made);
  const { graph, target, end, start, events } = made;
  const needed = new Set(graph.closure(target));
  const quantities = new Map<number, Quantity>();
  const keys = new Map<string, Quantity>();
  for (const [i, { key, value }] of graph.nodes.entries()) {
    if (key === "") continue;
    const quantity = needed.has(i) ? story.given(value) : story.idle(value);
    quantities.set(i, quantity);
    keys.set(key, quantity);
  }
  const mark = (key: string) => `${keys.get(key)}`;
  const q = question(v, random, mark);
  for (const i of [...needed].sort((a, b) => a - b)) {
    const node = graph.nodes[i] as Node;
    if (node.constant) quantities.set(i, story.constant(node.value));
    if (node.args.length === 0) continue;
    const args = node.args.map((j) => quantities.get(j) as Quantity);
    const line = i === target ? q.line : lineOf(v, node, q);
    quantities.set(i, story.chain(args, node.ops, `${line}.`));
  }
  const flow = start.kind === "untold" && end.kind === "untold";
  const needsPlace = v.crowd || !flow || random.chance(0.3);
  const first = needsPlace ? [`${opening(v, mark)}.`] : [];
  const last = end.kind === "untold" ? [] : [`${closing(v, mark)}.`];
  const facts = [...first, ...happenings(v, random, mark), ...last];
  const extra = q.fact === "" ? [] : [`${q.fact}.`];
  const early = made.asked.kind === "money" && random.chance(0.4) && !flow && events.length > 0;
  const all = early
    ? [...facts.slice(0, 1), ...extra, ...facts.slice(1), `${q.ask}?`]
    : [...facts, ...extra, `${q.ask}?`];
  const texts = placed(v, random, all);
  story.tell(...texts.slice(0, -1));
  story.ask(quantities.get(target) as Quantity, texts.at(-1) ?? "", q.measure);
}

/** Tells a story of an amount that changes, in exactly so many steps; false where none is found. */
export function stock(story: Story, random: Random, wish: Wish): boolean {
  const made = plan(random, random.pick(SETTINGS), wish);
  if (!made) return false;
  told(story, random, made);
  return true;
}
