/** The contents of the last \boxed{…} (else \fbox), its braces counted; null without a closed one. */
export function lastBox(text: string): string | null {
  const boxed = text.lastIndexOf("\\boxed");
  const start = boxed < 0 ? text.lastIndexOf("\\fbox") : boxed;
  if (start < 0) return null;
  const open = text.slice(start).match(/^\\(?:boxed|fbox)\s?(\{?)/)!;
  const from = start + open[0].length;
  if (open[1] === "") return text.slice(from).split("$", 1)[0]!;
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return text.slice(from, i);
  }
  return null; // cut off inside the box
}
