import type { Person } from "../person";

/** A template's length is about that of its first choices. */
export const plain = (text: string) =>
  text.replace(/\{([^{}|]*)\|[^{}]*\}/g, "$1").replace(/\{([^{}|]*)\|[^{}]*\}/g, "$1");

/** The choices of a template that is one choice as a whole; otherwise the template alone. */
export function wordings(template: string): string[] {
  let depth = 0;
  let wholes = 0;
  const parts = template.replace(/[{|}]/g, (mark) => {
    if (mark === "}") depth--;
    const top = depth === (mark === "|" ? 1 : 0);
    if (mark === "{" && depth++ === 0) wholes++;
    return top ? "\n" : mark;
  });
  const whole = /^\{.*\}$/.test(template) && wholes === 1;
  return whole ? parts.slice(1, -1).split("\n") : [template];
}

/** Those choices of a template that start with the subject; "" where there are none. */
export function startingWithSubject(template: string): string {
  const fitting = wordings(template).filter((one) => one.startsWith("@ "));
  return template.startsWith("{") && fitting.length > 0 ? `{${fitting.join("|")}}` : "";
}

/** Whether a template has its subject, whichever choices are taken. */
export function names(template: string): boolean {
  const choice = /\{([^{}]*)\}/;
  let text = template;
  for (let match = choice.exec(text); match; match = choice.exec(text)) {
    const [whole, inner = ""] = match;
    text = text.replace(whole, inner.split("|").every((part) => part.includes("@")) ? "@" : "");
  }
  return text.includes("@");
}

/** Puts names and pronouns for the subject, each choice of the template by itself. */
export function voiced(template: string, who: Person | undefined, familiar: boolean): string {
  if (!who) return template;
  let known = familiar;
  const open: { before: boolean; all: boolean }[] = [];
  return template.replace(/[{|}]|@('s|m\b)?/g, (mark: string, end: string | undefined) => {
    const top = open.at(-1);
    if (mark === "{") open.push({ before: known, all: true });
    else if (mark === "|" && top) {
      top.all &&= known;
      known = top.before;
    } else if (mark === "}" && top) {
      known &&= top.all;
      open.pop();
    } else {
      const pronoun = end === undefined ? who.he : end === "m" ? who.him : who.his;
      const name = end === "'s" ? `${who.name}'s` : who.name;
      const said = known ? pronoun : name;
      known = true;
      return said;
    }
    return mark;
  });
}
