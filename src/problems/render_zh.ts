import { formatExact } from "./exact";
import type { Finished, Unfinished } from "./finish";
import { replaceMarks } from "./quantity";

const SMALL = "零一两三四五六七八九十".split("");

/** Share of problems that end some clauses with a full stop, and that write small numbers as words. */
const STOPS = 0.4;
const WORDY = 0.08;

/** What only sets the scene, or a condition without what follows from it, does not end a sentence. */
const SCENE =
  /^(?:在|星期|周末|今天下午)|(?:^|，)(?:如果|要是|假如|若(?!干)|照(?!片)|按(?!原路))(?!.*(?:就|则|，.*(?:正好|已知)))/;

/** Clauses joined, numbers written. */
export function finishChinese(story: Unfinished): Finished {
  const { facts, question, quantities, wording, lines } = story;
  const [stops, words] = [wording.chance(STOPS), wording.chance(WORDY)];
  const clauses = facts.map((fact) =>
    stops && wording.chance(0.4) && !SCENE.test(fact) ? fact.replace(/，$/, "。") : fact,
  );
  const joined = [...clauses, question].join("");
  const text = replaceMarks(joined, (id, at) => {
    const value = quantities[id]!.value;
    const after = joined.slice(at).replace(/^⟦\d+⟧/, "");
    const small = value.den === 1 && value.num >= 2 ? SMALL[value.num] : undefined;
    const counted = /^[\u4e00-\u9fff]/.test(after);
    return words && counted && small !== undefined && wording.chance(0.6)
      ? small
      : formatExact(value);
  });
  return { text, lines };
}
