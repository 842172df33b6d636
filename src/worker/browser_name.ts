const BROWSERS = [
  ["Edge", /Edg\/([\d.]+)/],
  ["Chrome", /Chrome\/([\d.]+)/],
  ["Firefox", /Firefox\/([\d.]+)/],
  ["Safari", /Version\/([\d.]+).*Safari/],
] as const;

const SYSTEMS = [
  ["Android", /Android/],
  ["iOS", /iPhone|iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
] as const;

/** `Chrome 143.0.0.0, Linux`: the browser and system that a user agent speaks of. */
export function browserName(userAgent: string): string {
  const found = BROWSERS.find(([, pattern]) => pattern.test(userAgent));
  const browser = found === undefined ? "browser" : `${found[0]} ${found[1].exec(userAgent)![1]}`;
  const system = SYSTEMS.find(([, pattern]) => pattern.test(userAgent));
  return system === undefined ? browser : `${browser}, ${system[0]}`;
}
