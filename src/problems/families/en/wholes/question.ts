import type { Measure } from "../../../measure";
import type { Quantity } from "../../../quantity";
import { listed } from "../../../words_en";
import type { Solver } from "./steps";

type Asked = readonly [asked: Quantity, question: string, measure?: Measure];

const ask = (asked: Quantity, text: string, measure?: Measure): Asked =>
  measure ? [asked, text, measure] : [asked, text];

/** Takes the last steps of a plan and gives what is asked. */
export function question(solver: Solver): Asked {
  const { story, scene, labels, plan } = solver;
  const { kind, of, n } = plan.ask;
  const [be, was] = scene.past ? ["were", "was"] : ["are", "is"];
  const [a, b] = [labels[of[0]!]!, labels[of[1] ?? of[0]!]!];
  const [x, y] = [solver.value(of[0]!), solver.value(of[1] ?? of[0]!)];
  const bare = a.ref.slice(4);
  const given = (i: number) => story.given(n[i]!);
  switch (kind) {
    case "one":
      return ask(x, `${a.ask}?`, a.measure);
    case "differ":
      return ask(story.step(x, "-", y, scene.lineMore(a, b)), `${scene.askMore(a, b)}?`);
    case "both":
      return ask(story.step(x, "+", y, scene.lineBoth([a, b])), `${scene.askBoth(a, b)}?`);
    case "without": {
      const not = b.not ?? b.are.replace(be, `${be} not`);
      const asked = `{how many of ${a.ref} ${not}|what ${was} the number of ${bare} ${scene.who} ${not}|how many ${bare} ${not}}`;
      return ask(story.step(x, "-", y, `# of ${a.ref} ${not}.`), `${asked}?`);
    }
    case "percent": {
      const p = story.chain(
        [x, story.constant(100), y],
        ["*", "/"],
        `that is # percent of ${b.ref}.`,
      );
      const what = "{what percent|what percentage}";
      return ask(p, `{${what} of ${b.ref} ${a.is}|of ${b.ref}, ${what} ${a.is}}?`);
    }
    case "packs":
    case "each": {
      const [one, many, verb] = [scene.packs?.one, scene.packs?.many, scene.packs?.verb];
      const q = given(0);
      if (kind === "packs") {
        story.tell(
          `{later, |then |}${a.ref} ${verb} {${many} of ${q}|${many} of ${q} each|${many}, ${q} ${bare} to {a|each} ${one}}.`,
        );
        const made = scene.past ? "did that make" : "does that make";
        return ask(
          story.step(x, "/", q, `that makes # ${many}.`),
          `{how many ${many} ${made}|how many ${many} ${be} there|how many ${many} ${be} needed|what ${was} the number of ${many}}?`,
        );
      }
      story.tell(`{later, |then |}${a.ref} ${verb} ${q} {equal ${many}|${many} of the same size}.`);
      return ask(
        story.step(x, "/", q, `each ${one} ${scene.past ? "had" : "has"} # ${bare}.`),
        `{how many ${bare} ${be} {there |}in each ${one}|how many of them ${be} in {each|one|every} ${one}|what number of ${bare} ${was} in each ${one}}?`,
      );
    }
    case "seats": {
      const [k, each] = [given(0), given(1)];
      story.tell(
        `{there ${be} ${k} ${scene.seats} with room for ${each} ${bare} each|there ${was} room for ${each} ${bare} in each of the ${k} ${scene.seats}|{in all|altogether}, there ${be} ${k} ${scene.seats}, each for ${each} ${bare}}.`,
      );
      const all = story.step(k, "*", each, `there ${was} room for # ${bare}.`);
      const left = story.step(all, "-", x, `# places ${be} free.`);
      return ask(
        left,
        `{how many {of these |}places ${be} {free|not taken|empty}|for how many more ${bare} ${was} there room|how many of the places ${scene.past ? "stayed" : "stay"} {free|empty}}?`,
      );
    }
    case "income": {
      const prices = of.map((_, i) => given(i));
      const told = of.map((i, j) => scene.earns?.(labels[i]!, prices[j]!) ?? "");
      story.tell(`${told.join("{, and|, while|;} ")}.`);
      const sums = of.map((i, j) => {
        return story.step(
          solver.value(i),
          "*",
          prices[j]!,
          `for ${labels[i]!.ref}, that is # dollars.`,
        );
      });
      const total = sums.reduce((sum, next) =>
        story.step(sum, "+", next, "together, that is # dollars."),
      );
      const names = listed(of.map((i) => labels[i]!.ref));
      const ways = `${scene.income?.[0]?.replace("@", names)} {in all|altogether|}`;
      return ask(total, `{how much money|how many dollars|how much|what amount of money} ${ways}?`);
    }
    case "event": {
      const change = n[0]!;
      const q = story.given(Math.abs(change));
      const told = change > 0 ? scene.gain?.(a, q) : scene.loss?.(a, q);
      story.tell(`{then|later|after a while}{,|} ${told}.`);
      const line = `then there ${be} # ${bare}.`;
      const after: Quantity = story.step(x, change > 0 ? "+" : "-", q, line);
      return ask(after, `${scene.left?.(a)}?`);
    }
    case "repeat": {
      const k = given(0);
      story.tell(`${scene.again?.tell(k)}.`);
      return ask(story.step(x, "*", k, scene.again?.line(a) ?? ""), `${scene.again?.ask(a)}?`);
    }
  }
}
