import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { share } from "../../../words_en";
import type { Fact, Plan } from "./model";
import { plan } from "./plan";
import { question } from "./question";
import type { Scene } from "./scene";
import { Solver } from "./steps";

const percent = (p: unknown) => `{${p}%|${p}%|${p} percent}`;

/** The clause that tells a fact. */
function clause(solver: Solver, fact: Fact, opened = true): string {
  const { labels, scene, plan } = solver;
  const be = scene.past ? "were" : "are";
  const label = "of" in fact ? labels[fact.of]! : scene.whole;
  const up = "of" in fact ? labels[Math.max(0, plan.items[fact.of]!.parent)]! : scene.whole;
  const { group } = scene;
  switch (fact.kind) {
    case "stated": {
      const q = solver.stated(fact);
      if (scene.mass || fact.of > plan.parts.length) return label.count(q);
      const among = opened ? `|${q} of ${up.ref} ${label.are}` : "";
      return `{there ${be} ${label.count(q)}${among}|there ${be} ${label.count(q)}|the number of ${label.ref.slice(4)} ${scene.past ? "was" : "is"} ${q}}`;
    }
    case "groups":
    case "partial": {
      const [k, n] = [solver.number(fact, "k", fact.k), solver.number(fact, "n", fact.n)];
      const what = label.ref.slice(4);
      const at = group?.in ?? "";
      const [one, many, verb] = [group?.one ?? "", group?.many ?? "", group?.verb ?? ""];
      const them = fact.of === 0 ? "they" : label.ref;
      if (fact.kind === "groups") {
        return `{${them} ${verb} ${k} ${many}, with ${n} ${what} ${at} each {${one}|}|${them} ${verb} ${k} ${many} of ${n} ${what} each|${label.ref} ${verb} ${k} ${many}, ${n} ${what} ${at} every ${one}|${label.ref} ${verb} ${k} ${many}, and ${at} each of them there ${be} ${n} ${what}}`;
      }
      const m = solver.number(fact, "m", fact.m);
      return `{${them} ${verb} ${k} {full |}${many} with ${n} ${what} each and a last one with ${m}|${label.ref} ${verb} ${many}: ${k} ${many} with ${n} ${what} each, and one more with ${m} ${what}|${them} ${verb} ${k} ${many} of ${n} ${what} each, and there ${be} ${m} ${what} ${at} another ${one}}`;
    }
    case "share": {
      const f = share(fact.num, fact.den);
      return `{${f.of} ${up.ref} ${label.is}|${f.of} ${up.ref} ${label.is}|of ${up.ref}, ${f.part} ${label.is}}`;
    }
    case "percent": {
      const p = percent(solver.number(fact, "p", fact.p));
      return `{${p} of ${up.ref} ${label.is}|${p} of ${up.ref} ${label.is}|of ${up.ref}, ${p} ${label.is}}`;
    }
    case "others": {
      const f = share(fact.num, fact.den);
      const rest = scene.mass
        ? `{the rest|what {is|remains} left|the remaining part}`.replace(
            "{is|remains} left",
            scene.past ? "was left" : "is left",
          )
        : `{the others|the other ${scene.bare}|the remaining ${scene.bare}|the rest}`;
      return `${f.of} ${rest} ${label.is}`;
    }
    case "times":
      return scene.times(label, solver.number(fact, "k", fact.k), labels[fact.ref]!);
    case "half":
      return scene.half(label, labels[fact.ref]!);
    case "differ":
      return scene.differ(label, solver.number(fact, "n", fact.n), labels[fact.ref]!, fact.up);
    case "ratio": {
      const [p, q] = [solver.number(fact, "p", fact.p), solver.number(fact, "q", fact.q)];
      return scene.ratio(label, p, labels[fact.ref]!, q);
    }
    case "allBut": {
      const n = solver.number(fact, "n", fact.n);
      return `{all but ${n} of ${up.ref} ${label.are}|all of ${up.ref} except ${n} ${label.are}|only ${n} of ${up.ref} ${label.not}|${n} of ${up.ref} ${label.not}}`;
    }
    case "sum":
      return scene.only(plan.parts.map((i) => labels[i]!));
  }
}

/** The clause that tells of the last part as the rest. */
function rest(solver: Solver, of: number): string {
  const { labels, scene, plan } = solver;
  const label = labels[of]!;
  const fact = plan.facts.find((f) => f.kind === "stated" && f.of === of);
  if (fact?.kind !== "stated") {
    const later = plan.facts.some(({ kind }) => kind === "others");
    const all = scene.mass ? "everything else" : `all the other ${scene.bare}`;
    const left = scene.mass ? "what remains" : "the others";
    return later ? `${all} ${label.is}` : `{the rest|${left}|${all}|all of the rest} ${label.is}`;
  }
  const q = scene.amount(solver.stated(fact));
  return `the {other|remaining} ${q} ${scene.mass ? "" : scene.bare} ${label.are}`;
}

/** A told number and the share that it makes, both of the same part. */
function doubled(solver: Solver, stated: Fact, part: Fact): string | undefined {
  if (stated.kind !== "stated" || (part.kind !== "share" && part.kind !== "percent")) {
    return undefined;
  }
  const { labels, scene, plan } = solver;
  const up = labels[plan.items[part.of]!.parent]!.ref;
  const [label, q] = [labels[part.of]!, solver.stated(stated)];
  const f =
    part.kind === "share"
      ? share(part.num, part.den).of
      : `${percent(solver.number(part, "p", part.p))} of`;
  const was = scene.past ? "was" : "is";
  const isSub = part.of > plan.parts.length;
  const told =
    scene.mass || isSub ? label.count(q) : `there ${scene.past ? "were" : "are"} ${label.count(q)}`;
  const made = isSub || scene.mass ? "" : `|the ${label.count(q)} {make|are} ${f} ${up}`;
  const ways = scene.past
    ? made.replace("{make|are}", "{made up|were}")
    : made.replace("make", "make up");
  return `{${told}, which ${was} ${f} ${up}|${told}, and that ${was} ${f} ${up}${ways}}`;
}

/** ", half of whom wear glasses", after a clause that ends with those people. */
function merged(solver: Solver, fact: Fact, before: string, r: Random): string | undefined {
  const { labels, scene, plan } = solver;
  if (fact.kind !== "share" && fact.kind !== "percent") return undefined;
  const up = labels[plan.items[fact.of]!.parent]!;
  const ends = before.endsWith(` ${up.are}`) || before.endsWith(`${up.count("")}`);
  if (!ends || before.includes(",") || r.chance(0.4)) return undefined;
  const part =
    fact.kind === "share"
      ? share(fact.num, fact.den).of
      : `${percent(solver.number(fact, "p", fact.p))} of`;
  return `, ${part} ${scene.who === "who" ? "whom" : "which"} ${labels[fact.of]!.is}`;
}

/** A stated part and its share, where a problem tells both. */
function twice(facts: readonly Fact[]): readonly [Fact, Fact] | undefined {
  for (const one of facts) {
    if (one.kind !== "stated" || one.of === 0) continue;
    const other = facts.find(
      (f) => (f.kind === "share" || f.kind === "percent") && f.of === one.of,
    );
    if (other) return [one, other];
  }
  return undefined;
}

/** The clauses of a plan in the order of the text, the opening first. */
function clauses(solver: Solver, r: Random): string[] {
  const { scene, plan, labels } = solver;
  const { facts, parts, rules } = plan;
  const sum = facts.find((fact) => fact.kind === "sum");
  const last = sum?.kind === "sum" ? sum.rest : undefined;
  const each = facts.filter((fact) => fact.kind !== "sum");
  const isOf = (of: number) => (fact: Fact) => "of" in fact && fact.of === of;
  const isStated = (fact: Fact) => fact.kind === "stated";
  const root = each.find(isOf(0));
  const lastIsGrouped = last !== undefined && each.some((f) => isOf(last)(f) && !isStated(f));
  const asRest = last !== undefined && !lastIsGrouped && r.chance(0.75) ? last : undefined;
  const usesRoot =
    sum !== undefined || rules.some(({ target, deps }) => target === 0 || deps.includes(0));
  const pair = r.chance(0.85) ? twice(each) : undefined;
  const told = pair ? each.filter((fact) => fact !== pair[0]) : each;
  const say = (fact: Fact) =>
    (fact === pair?.[1] ? doubled(solver, pair[0], fact) : undefined) ??
    clause(solver, fact, root !== undefined || usesRoot);
  const ofParts = told.filter(
    (fact) => "of" in fact && parts.includes(fact.of) && fact.of !== asRest,
  );
  const ordered = ofParts.some(({ kind }) => kind === "others");
  const early = ordered
    ? ofParts.filter((fact, i) => i > 0 || !isStated(fact) || told[0] !== fact || root)
    : r.chance(0.4)
      ? r.shuffle(ofParts)
      : ofParts;
  const late = ofParts.filter((fact) => !early.includes(fact));
  const subs = told.filter((fact) => "of" in fact && fact.of > parts.length);
  const out: string[] = [];
  const first = early[0];
  if (root?.kind === "stated") {
    const q = solver.stated(root);
    out.push(scene.opening(scene.mass ? scene.amount(q) : `${q} ${scene.bare}`));
  } else if (!usesRoot && first?.kind === "stated" && !scene.mass) {
    out.push(scene.opening(labels[first.of]!.count(solver.stated(first))));
    early.splice(0, 1);
  } else out.push(scene.opening(scene.mass ? "" : `{many|a lot of} ${scene.bare}`));
  if (root && root.kind !== "stated") out.push(clause(solver, root));
  if (sum && asRest === undefined) out.push(clause(solver, sum));
  out.push(...[...early, ...late].map(say));
  if (asRest !== undefined) out.push(rest(solver, asRest));
  for (const fact of subs) {
    const whom = fact === pair?.[1] ? undefined : merged(solver, fact, out.at(-1) ?? "", r);
    if (whom === undefined) out.push(say(fact));
    else out[out.length - 1] = `${out.at(-1)}${whom}`;
  }
  const { idle } = plan;
  if (idle !== undefined) {
    out.push(labels[idle]!.count(solver.story.idle(plan.items[idle]!.value)));
  }
  return out;
}

/** Clauses as sentences, some of them joined. */
function sentences(all: readonly string[], r: Random): string[] {
  const out: string[] = [];
  const long = (text: string) => /:|, and |; |, with /.test(text);
  for (let i = 0; i < all.length; i++) {
    const [one = "", next] = [all[i], all[i + 1]];
    if (next !== undefined && i > 0 && !long(one) && !long(next) && r.chance(0.4)) {
      out.push(`${one}{, and|, and|;} ${next}.`);
      i++;
    } else out.push(`${one}.`);
  }
  return out;
}

/** Tells a problem of exactly so many steps in a scene; false where no structure is found. */
export function tellWhole(story: Story, r: Random, scene: Scene, steps: number): boolean {
  const made: Plan | undefined = plan(r, scene, steps);
  if (!made) return false;
  const solver = new Solver(story, scene, made);
  story.tell(...sentences(clauses(solver, r), r));
  solver.run();
  story.ask(...question(solver));
  return true;
}
