import type { Random } from "../../../../common/random";
import type { Voice } from "./voice";

/** Where a sign stands among the choices of a template: which way of which choice. */
type Path = ReadonlyMap<number, number>;

/** Whether both can be in the finished sentence. */
function together(a: Path, b: Path): boolean {
  return [...a].every(([choice, way]) => (b.get(choice) ?? way) === way);
}

/** The template with every `sign` replaced; `earlier` tells whether another one may stand before it. */
function replaced(text: string, sign: string, by: (earlier: boolean) => string): string {
  const seen: Path[] = [];
  const open: [choice: number, way: number][] = [];
  let choices = 0;
  let out = "";
  for (const c of text) {
    if (c === "{") open.push([choices++, 0]);
    if (c === "}") open.pop();
    const inner = open.at(-1);
    if (c === "|" && inner) inner[1]++;
    if (c !== sign) {
      out += c;
      continue;
    }
    const path: Path = new Map(open.map(([choice, way]) => [choice, way]));
    out += by(seen.some((other) => together(other, path)));
    seen.push(path);
  }
  return out;
}

/** Puts the holder into sentences: "a bakery", then "the bakery" or "it"; and where a crowd is. */
export function placed(v: Voice, random: Random, sentences: readonly string[]): string[] {
  let known = false;
  let spoken = false;
  let seen = false;
  return sentences.map((sentence) => {
    const he = spoken && random.chance(0.65);
    const short = seen && random.chance(0.25);
    const held = replaced(sentence, "@", (earlier) => {
      if (earlier || he) return v.he;
      return known ? v.who : v.first;
    });
    const text = replaced(held, "~", () =>
      short ? "there" : v.setting.where.replace("%", seen ? "the " : "a "),
    );
    spoken = sentence.includes("@");
    known ||= spoken;
    seen ||= sentence.includes("~");
    return text;
  });
}
