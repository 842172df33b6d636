import type { Random } from "../common/random";

const CHOICE = /\{([^{}]*)\}/;

/** A text with every `{a|b|c}` replaced by one of its parts; choices may stand inside choices. */
export function spin(template: string, random: Random): string {
  let text = template;
  for (let match = CHOICE.exec(text); match; match = CHOICE.exec(text)) {
    const [whole, inner = ""] = match;
    const chosen = random.pick(inner.split("|"));
    text = text.slice(0, match.index) + chosen + text.slice(match.index + whole.length);
  }
  return text;
}
