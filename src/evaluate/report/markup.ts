/** A text as HTML or SVG shows it, safe between tags and inside quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that cannot end the script element it stands in, whatever its strings hold. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** A share as per cent with one decimal: 72.1 %. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
