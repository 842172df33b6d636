import { describe, expect, it } from "vitest";
import type { Attempt } from "../../../src/evaluate/attempt";
import { sha256Base64 } from "../../../src/evaluate/digest";
import { reportHtml } from "../../../src/evaluate/report/report";
import type { RunStore } from "../../../src/evaluate/store";
import { MemoryStore, run, scriptedRows } from "./scripted";

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "]]><img src=x onerror=alert(2)>",
  "\" onmouseover='alert(3)' \u2028\u2029 &lt;b&gt; </style></title><h1>",
];

/** A run whose every text is hostile. */
async function hostileRun(): Promise<RunStore> {
  const rows = scriptedRows(8, ["right", "late", "wrong", "empty"]);
  const { store } = await run(rows, { settings: { method: "php" } });
  const [header, ...attempts] = (store as MemoryStore).lines() as [object, ...Attempt[]];
  const bad = (i: number) => HOSTILE[i % HOSTILE.length]!;
  const spoilt = attempts.map((attempt, i) => ({
    ...attempt,
    id: `${i} ${bad(i)}`,
    problem: bad(i + 1),
    gold: bad(i + 2),
    meta: { [bad(i)]: bad(i + 3) },
    rounds: attempt.rounds.map((round) => ({
      ...round,
      hints: [bad(i)],
      samples: round.samples.map((sample) => ({ ...sample, text: HOSTILE.join("\n") })),
    })),
  }));
  const out = new MemoryStore();
  const data = { ...(header as { data: object }).data, name: HOSTILE.join(" ") };
  const model = { ...(header as { model: object }).model, name: HOSTILE.join(" ") };
  for (const line of [{ ...header, data, model }, ...spoilt]) {
    await out.append(`${JSON.stringify(line)}\n`);
  }
  return out;
}

async function report(...stores: RunStore[]): Promise<string> {
  const sources = stores.map((store, i) => ({
    name: `run ${i} ${HOSTILE[0]}`,
    chunks: () => store.read(),
  }));
  let html = "";
  for await (const piece of reportHtml(sources)) html += piece;
  return html;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of script, style and title, which hold text alone. */
  readonly text: string;
}

/** The elements of a page as a browser's parser finds them: raw text ends at its first end tag. */
function parse(html: string): Element[] {
  const elements: Element[] = [];
  const tag = /<!--|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|</gi;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [all, slash, name = "", given = ""] = match;
    if (all === "<!--" || (name === "" && !html.startsWith("<!doctype", match.index))) {
      throw new Error(`stray markup: ${html.slice(match.index, match.index + 60)}`);
    }
    if (name === "" || slash === "/") continue;
    const attributes = Object.fromEntries(
      [...given.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, value ?? ""]),
    );
    let text = "";
    if (["script", "style", "title"].includes(name)) {
      const end = html.toLowerCase().indexOf(`</${name}`, tag.lastIndex);
      text = html.slice(tag.lastIndex, end);
      tag.lastIndex = end;
    }
    elements.push({ name, attributes, text });
  }
  return elements;
}

const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe("a report with hostile texts", async () => {
  const store = await hostileRun();
  const elements = parse(await report(store, store));

  it("holds no element, attribute or address but its own", () => {
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ["img", "iframe", "link", "object", "b", "base"]) {
      expect(names.has(name)).toBe(false);
    }
    expect(elements.filter(({ name }) => name === "h1")).toHaveLength(1);
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /^on|^(src|href|style|srcdoc|action)$/i.test(name))).toEqual(
      [],
    );
  });

  it("carries every text unchanged in its data", () => {
    const scripts = elements.filter(({ name }) => name === "script");
    expect(scripts.map(({ attributes }) => attributes.type)).toEqual([
      "application/json",
      "application/json",
      "module",
    ]);
    const rows: Attempt[] = JSON.parse(scripts[0]!.text);
    const lines = (store as MemoryStore).lines().slice(1) as Attempt[];
    expect(rows).toEqual(lines.map((line) => ({ ...line, flags: expect.any(Array) })));
    expect(new Set(rows.map(({ problem }) => problem))).toEqual(new Set(HOSTILE));
  });

  it("shows them as text", async () => {
    const html = await report(store);
    expect(unescaped(html)).toContain(HOSTILE.join(" "));
    expect(html).not.toContain(HOSTILE[2]);
  });

  it("lets run its own script alone", async () => {
    const policy = elements.find(({ attributes }) => attributes["http-equiv"] !== undefined)!;
    const { text } = elements.filter(({ name }) => name === "script").at(-1)!;
    const style = elements.find(({ name }) => name === "style")!;
    expect(style.text).toContain("prefers-color-scheme: dark");
    expect(policy.attributes.content).toContain("default-src 'none'");
    expect(policy.attributes.content).toContain(`script-src 'sha256-${await sha256Base64(text)}'`);
    expect(policy.attributes.content).toContain(`'sha256-${await sha256Base64(style.text)}'`);
  });
});

describe("a report", () => {
  const names = ["right", "late", "spoilt", "rambling"] as const;

  it("shows figures and charts of one run", async () => {
    const { store } = await run(scriptedRows(12, names), { settings: { method: "php" } });
    const html = await report(store);
    expect(html).toContain("<title>Accuracy by group</title>");
    expect(html).toContain("<title>By round</title>");
    expect(html).not.toContain("Cost and accuracy");
    expect(html).not.toContain("Partial");
    expect(html).toMatch(/50\.0 %, 25\.4 % to 74\.6 %, 6 of 12/);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("lists the first problems alone where asked, and says so", async () => {
    const { store } = await run(scriptedRows(12, names), { settings: { method: "php" } });
    let html = "";
    for await (const piece of reportHtml([{ name: "a", chunks: () => store.read() }], 3)) {
      html += piece;
    }
    const rows = parse(html).find(({ attributes }) => attributes.class === "rows")!;
    expect(
      JSON.parse(rows.text)
        .map(({ index }: Attempt) => index)
        .sort(),
    ).toEqual([0, 1, 2]);
    expect(html).toContain("The first 3 of each run are listed");
    expect(html).toMatch(/6 of 12/);
  });

  it("flags problems by what happened to them", async () => {
    const { store } = await run(scriptedRows(4, names), { settings: { method: "php" } });
    const rows: (Attempt & { flags: string[] })[] = JSON.parse(
      parse(await report(store)).find(({ attributes }) => attributes.class === "rows")!.text,
    );
    const flags = Object.fromEntries(rows.map(({ index, flags }) => [names[index], flags]));
    expect(flags).toEqual({
      right: ["right"],
      late: ["right", "flipped"],
      spoilt: ["wrong", "flipped"],
      rambling: ["wrong", "cut"],
    });
  });

  it("sets several runs side by side, cost against accuracy, and says which is partial", async () => {
    const rows = scriptedRows(12, names);
    const runs = await Promise.all([
      run(rows, { settings: { method: "cot" } }),
      run(rows, { settings: { method: "php" } }),
      run(rows, { selection: { limit: 2, ids: null, shuffleSeed: null, shard: null } }),
    ]);
    const html = await report(...runs.map(({ store }) => store));
    expect(html).toContain("<title>Cost and accuracy</title>");
    expect(html).toContain("Partial: 2 of the 12 problems of the data set.");
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});
