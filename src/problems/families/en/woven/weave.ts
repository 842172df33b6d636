import type { Random } from "../../../../common/random";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import type { Node, Plan, Wish } from "./links";
import { plan } from "./plan";
import { type Holder, plain, type Scene } from "./scene";
import { Teller, type Told } from "./told";

/** Puts the relations of a plan in order, and asks. */
class Weaver extends Teller {
  /** The order of the text; an amount may come right after what is told by it. */
  order(): number[] {
    const { random, plan } = this;
    const all = [...plan.nodes.keys()];
    const order = random.chance(0.6) ? all : random.shuffle(all);
    const late = order.find((i) => {
      const { link, refs } = plan.nodes[i] as Node;
      const from = plan.nodes[refs[0] ?? i]?.link.kind;
      return "flip" in link && !link.flip && from === "stated";
    });
    if (late === undefined || !random.chance(0.2)) return order;
    const ref = plan.nodes[late]?.refs[0] as number;
    return order.flatMap((i) => (i === ref ? [] : i === late ? [i, ref] : [i]));
  }

  /** The clauses in the order of the text; a relation may merge with the one before it. */
  clauses(told: readonly Told[]): string[] {
    const { plan } = this;
    const out: string[] = [];
    let before: number | undefined;
    let subject: number | undefined;
    for (const i of this.order()) {
      const { refs, link } = plan.nodes[i] as Node;
      const whole = before === undefined ? undefined : this.merged(before, i, told);
      if (whole === undefined) out.push(this.alone(out.at(-1), before, subject, i, told));
      else out[out.length - 1] = whole;
      before = whole === undefined ? i : undefined;
      const several = refs.length > 1 || ["rest", "mean", "parts"].includes(link.kind);
      subject = several ? undefined : "flip" in link && link.flip ? refs[0] : i;
    }
    return out;
  }

  /** One clause of two relations, where they go together. */
  merged(before: number, i: number, told: readonly Told[]): string | undefined {
    const { random, scene, plan } = this;
    const [first, second] = [plan.nodes[before] as Node, plan.nodes[i] as Node];
    const [one, two] = [told[before] as Told, told[i] as Told];
    const holder = (j: number) => scene.holders[j] as Holder;
    if (first.link.kind === "stated" && second.refs.join() === `${before}`) {
      if (two.tail !== undefined && random.chance(0.6)) return `${one.base}, ${two.tail}`;
      if (two.short !== undefined && random.chance(0.4)) return `${one.base} and ${two.short}`;
      return undefined;
    }
    const flip = "flip" in first.link && first.link.flip;
    const end = ` ${scene.ref(holder(first.refs[0] ?? before))}`;
    if (first.refs.length !== 1 || flip || !one.clause.endsWith(end)) return undefined;
    const start = one.clause.slice(0, -end.length);
    if (two.who !== undefined && first.refs[0] === i && random.chance(0.7)) {
      return `${start} ${holder(i).name}, ${two.who}`;
    }
    if (two.also !== undefined && second.refs[0] === before && random.chance(0.6)) {
      const than = plain(scene.ref(holder(first.refs[0] as number)));
      const but = direction(start) * direction(two.also) < 0 ? "but" : "and";
      return `${start} ${than} ${but} ${two.also}`;
    }
    return undefined;
  }

  /** The clause of one relation, shorter where it goes on from the one before. */
  alone(
    text: string | undefined,
    before: number | undefined,
    subject: number | undefined,
    i: number,
    told: readonly Told[],
  ): string {
    const { random, scene, plan } = this;
    const { clause, that } = told[i] as Told;
    const { refs, link } = plan.nodes[i] as Node;
    const [ref] = refs;
    if (ref === undefined || refs.length > 1 || !("flip" in link)) return clause;
    const stated = ref === before && plan.nodes[ref]?.link.kind === "stated";
    if (stated && that !== undefined && random.chance(0.35)) return that;
    const person = scene.holders[ref] as Holder;
    if (ref !== subject || !isClear(text ?? "", person, scene) || random.chance(0.5)) return clause;
    return withPronoun(clause, scene, person, link.flip);
  }

  /** What happens to one of the quantities, and the steps that follow from it. */
  happening(): { readonly clause: string; readonly now: (i: number) => Quantity } | undefined {
    const { story, scene } = this;
    const { happening, asked } = this.plan;
    if (!happening) return undefined;
    const { kind, of, to, n } = happening;
    const [h, other] = [scene.holders[of] as Holder, scene.holders[to] as Holder];
    const fixed = kind === "double" || kind === "half";
    const q = fixed ? undefined : story.given(n);
    const told: Record<typeof kind, () => string | undefined> = {
      gain: () => q && scene.gain?.(h, q),
      loss: () => q && scene.loss?.(h, q),
      give: () => q && scene.give?.(h, other, q),
      double: () => scene.double?.(h),
      half: () => scene.half?.(h),
    };
    const op = ({ gain: "+", loss: "-", give: "-", double: "*", half: "/" } as const)[kind];
    const touched = kind === "give" ? [of, to] : [of];
    const now = new Map<number, Quantity>();
    for (const i of asked.of.filter((i) => touched.includes(i))) {
      const line = `then ${this.has(scene.holders[i] as Holder)}`;
      const by = q ?? story.constant(2);
      now.set(i, this.step(this.values[i] as Quantity, i === of ? op : "+", by, line));
    }
    return {
      clause: told[kind]() ?? "",
      now: (i) => now.get(i) ?? (this.values[i] as Quantity),
    };
  }

  /** The last steps, and the question without its mark. */
  asked(now: (i: number) => Quantity, when: string): readonly [Quantity, string] {
    const { scene } = this;
    const { asked, nodes } = this.plan;
    const { amounts } = scene;
    const hs = asked.of.map((i) => scene.holders[i] as Holder);
    const [h, other] = [hs[0] as Holder, hs[1] ?? (hs[0] as Holder)];
    const [a, b] = [now(asked.of[0] ?? 0), now(asked.of[1] ?? 0)];
    const all = hs.length === nodes.length;
    const after = (question: string) =>
      when === "" ? question : `{after that|in the end|now}, ${question}`;
    switch (asked.kind) {
      case "one": {
        const what = scene.vague ? 0 : amounts.fewer === "fewer" ? 0.05 : 0.2;
        if (when === "" && this.random.chance(what)) return [a, `what is ${scene.of(h)}`];
        return [a, scene.ask(amounts.howMany(h), h, when)];
      }
      case "more": {
        const line = `${scene.say(h, amounts.more("#", h))} than ${scene.ref(other)}`;
        const more = `${scene.ask(amounts.howMore(h), h, "")} than ${scene.ref(other)}`;
        const less = `${scene.ask(amounts.howLess(other), other, "")} than ${scene.ref(h)}`;
        const between = `what is the difference between ${scene.of(h)} and ${scene.of(other)}`;
        const ways = when === "" ? [more, more, more, more, less, less, between] : [more, less];
        return [this.step(a, "-", b, line), after(this.random.pick(ways))];
      }
      case "times": {
        const line = `${scene.say(h, amounts.as("# times", h))} as ${scene.ref(other)}`;
        const times = `${scene.ask(amounts.howTimes(h), h, "")} as ${scene.ref(other)}`;
        return [this.step(a, "/", b, line), after(times)];
      }
      default: {
        const total = this.sum(asked.of.map(now), hs);
        if (asked.kind === "total") return [total, scene.askAll(hs, all, when)];
        const n = this.story.constant(hs.length);
        const average = this.step(total, "/", n, `the average is ${amounts.gap("#")}`);
        return [average, after(scene.askAverage?.(hs, all) ?? "")];
      }
    }
  }

  sum(values: readonly Quantity[], hs: readonly Holder[]): Quantity {
    return values.reduce((sum, value, i) =>
      this.step(sum, "+", value, this.hasAll(hs.slice(0, i + 1))),
    );
  }
}

const direction = (text: string) =>
  / more\b/.test(text) ? 1 : / (?:fewer|less)\b/.test(text) ? -1 : 0;

const UNJOINED = /^\{comp|^adding|^taking|^multiplying|^on average|if you|;|: |, and /;

/** Whether "she" after this clause can be nobody else. */
function isClear(clause: string, { name, person }: Holder, { holders }: Scene): boolean {
  return !holders.some(
    (h) => h.person?.he === person?.he && h.name !== name && clause.includes(h.name),
  );
}

/** A clause after one about the same person: "she" where the person is told of, "than she has". */
function withPronoun(
  clause: string,
  scene: Scene,
  { name, person }: Holder,
  told: boolean,
): string {
  if (!person) return clause;
  const { he, his, him } = person;
  if (told) return clause.replaceAll(`${name} `, `${he} `).replaceAll(`${name}'s `, `${his} `);
  return clause.replaceAll(scene.ref({ name }), `{${him}|${he} ${scene.does ?? ""}}`);
}

/** Clauses as sentences, some of them joined. */
function sentences(clauses: readonly string[], random: Random): string[] {
  const out: string[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const [one = "", next] = [clauses[i], clauses[i + 1]];
    const third = clauses[i + 2];
    const lists = [one, next ?? "", third ?? ""].some(
      (clause) => /, | and /.test(clause) || plain(clause).length > 50,
    );
    const joins = next !== undefined && !UNJOINED.test(one) && !UNJOINED.test(next);
    if (joins && !lists && third !== undefined && !UNJOINED.test(third) && random.chance(0.2)) {
      out.push(`${one}, ${next}{,|} and ${third}.`);
      i += 2;
    } else if (joins && random.chance(0.3)) {
      out.push(`${one}{, and|, and|, while|;} ${next}.`);
      i++;
    } else out.push(`${one}.`);
  }
  return out;
}

/** Puts the name for the first `@`, and mostly he or she for the later ones. */
function named(texts: readonly string[], scene: Scene, random: Random): string[] {
  const { subject } = scene;
  if (!subject) return [...texts];
  let known = false;
  return texts.map((text) => {
    if (!text.includes("@")) return text;
    const who = known && random.chance(0.75) ? subject.he : subject.name;
    known = true;
    return text.replaceAll("@", who);
  });
}

/** Whether a plan is the same thing as one of the families that training never sees. */
function isHeldBack({ subject, measure, holders }: Scene, { nodes, asked }: Plan): boolean {
  if (asked.kind !== "total") return false;
  const links = nodes.map(({ link, refs }) => [link.kind, ...refs].join());
  if (subject && nodes.length === 3 && links.join(" ") === "stated ratio,0 differ,1") return true;
  const age = measure(holders)?.kind === "age";
  return age && asked.of.join() === "1,2" && links[1] === "differ,0" && links[2] === "differ,0";
}

/** Weaves a story of exactly so many steps; false where the numbers do not go together. */
export function weave(story: Story, random: Random, scene: Scene, wish: Wish): boolean {
  const most = Math.min(scene.limits.most, scene.holders.length);
  const made = plan(random, { ...scene.limits, most }, wish);
  if (!made || isHeldBack(scene, made)) return false;
  const weaver = new Weaver(story, random, scene, made);
  const size = made.nodes.length;
  const told = made.nodes.map((_, i) => weaver.told(i));
  for (const [i, { solve }] of told.entries()) if (made.needed.has(i)) weaver.values[i] = solve();
  const clauses = weaver.clauses(told);
  const happening = weaver.happening();
  const when = happening ? "{now|in the end|after that}" : "";
  const now = happening?.now ?? ((i: number) => weaver.values[i] as Quantity);
  const [x, question] = weaver.asked(now, when);
  const hs = made.asked.of.map((i) => scene.holders[i] as Holder);
  const measure = scene.measure(hs);
  let asked = `${question}?`;
  let conditioned = false;
  const after = happening ? [`{then|later|the next day|one day}{,|} ${happening.clause}.`] : [];
  let facts = sentences(clauses, random);
  if (made.last) {
    const last = scene.last?.(random, x.n, scene.whose(hs, hs.length === made.nodes.length));
    if (!last) return false;
    const n = story.given(last.n);
    const [a, b] = last.first ? [n, x] : [x, n];
    const y = weaver.step(a, last.op, b, last.line);
    const tell = last.tell(n);
    if (tell !== "") after.push(`${tell}.`);
    ask(y, last.ask(n), last.measure);
  } else {
    const condition = clauses.at(-1) ?? "";
    const idle = made.needed.size < size;
    const bare = clauses.length > 1 && !happening && !idle && !UNJOINED.test(condition);
    if (bare && random.chance(0.2)) {
      facts = sentences(clauses.slice(0, -1), random);
      asked = `{{if|if|given that} ${condition}, ${question}|${question} if ${condition}}?`;
      conditioned = true;
    }
    const countable = made.asked.kind === "one" || made.asked.kind === "total";
    ask(x, asked, countable && !conditioned ? measure : undefined);
  }
  return true;

  function ask(y: Quantity, text: string, of: typeof measure | undefined): void {
    const present = scene.holders.slice(0, size);
    const opening = scene.opening && random.chance(0.12) ? scene.opening(present) : scene.intro;
    const intro = opening === "" ? [] : [opening];
    const texts = named([...intro, ...facts, ...after, text], scene, random);
    story.tell(...texts.slice(0, -1));
    story.ask(y, texts.at(-1) ?? "", of);
  }
}
