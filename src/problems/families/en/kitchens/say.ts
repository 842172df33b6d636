import type { Person } from "../../../person";
import type { Fact, Tale } from "../../../weaving/tale_en";

/** The choices of a template that is one choice as a whole; otherwise the template alone. */
function choices(template: string): string[] {
  if (!template.startsWith("{")) return [template];
  const out: string[] = [];
  let depth = 0;
  let from = 1;
  for (const [i, mark] of [...template].entries()) {
    if (mark === "{") depth++;
    if (mark === "|" && depth === 1) {
      out.push(template.slice(from, i));
      from = i + 1;
    }
    if (mark === "}" && --depth === 0) {
      if (i < template.length - 1) return [template];
      out.push(template.slice(from, i));
    }
  }
  return out;
}

/**
 * Adds a clause whose wordings need not all name the person: only one that does may be followed by a
 * pronoun, so the wordings are kept apart by that.
 */
export function say(t: Tale, template: string, who?: Person, needs?: Fact, strict = false): Fact {
  const all = choices(template);
  const naming = all.filter((one) => one.includes("@"));
  const other = all.filter((one) => !one.includes("@"));
  const named = t.random.next() * all.length < naming.length;
  const chosen = named ? naming : other;
  const text = chosen.length > 1 ? `{${chosen.join("|")}}` : (chosen[0] ?? template);
  return t.fact(text, named ? who : undefined, needs, strict);
}
