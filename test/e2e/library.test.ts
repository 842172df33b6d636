import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { SkyMath, SolveEvent, Trace } from "../../src/library/skymath";
import { openSite, outDir, root, type Site, smallModel } from "./support/site";

/** A page of somebody else's, with the library as it is built beside it and nothing of ours. */
let site: Site;
beforeAll(async () => {
  site = await openSite({ webgpu: true });
  const library = join(outDir, "theirs", "library");
  await build({ root, logLevel: "error", mode: "library", build: { outDir: library } });
  cpSync(smallModel, join(outDir, "theirs", "small.gguf"));
  writeFileSync(
    join(outDir, "theirs", "index.html"),
    `<!doctype html><title>theirs</title><script type="module">
      import * as library from "./library/skymath.js";
      window.library = library;
    </script>`,
  );
}, 120_000);
afterEach(() => site.closePages());
afterAll(() => site?.close());

const problem = "Tom has 12 apples. He buys 7 more apples. How many apples does Tom have now?";

/** What the page's own script put there. */
interface Theirs {
  readonly library: typeof import("../../src/library/skymath");
  math?: SkyMath;
}

async function theirs() {
  const { page, complaints } = await site.open({}, `${site.url}theirs/`);
  await page.waitForFunction(() => "library" in window);
  return { page, complaints };
}

describe("the library", () => {
  it("opens a model on a page of others, solves, stops, and tells what went wrong", async () => {
    const { page, complaints } = await theirs();
    const opened = await page.evaluate(async () => {
      const here = window as unknown as Theirs;
      const phases = new Set<string>();
      here.math = await here.library.SkyMath.open("small.gguf", {
        opened: { kv: "f16", contextLength: 256 },
        onProgress: ({ phase }) => phases.add(phase),
      });
      const { model, adapter } = here.math;
      return { phases: [...phases], file: model.file, context: model.contextLength, ...adapter };
    });
    expect(opened).toMatchObject({ file: "small.gguf", context: 256, software: true });
    expect(opened.phases).toEqual(expect.arrayContaining(["read", "upload", "compile"]));

    const solved = await page.evaluate(async (text) => {
      const { math, library } = window as unknown as Theirs;
      const events: SolveEvent[] = [];
      const settings = { maxRounds: 2, maxTokens: 24 };
      const trace = await math!.solve(text, { ...settings, onEvent: (e) => events.push(e) });
      const link = await library.traceLink(trace, "https://example.org/");
      const back = await library.readTraceLink(new URL(link).hash);
      return { trace, events, back };
    }, problem);
    const { rounds, problem: asked, settings }: Trace = solved.trace;
    expect([asked, settings.maxRounds, settings.maxTokens]).toEqual([problem, 2, 24]);
    expect(solved.events.filter(({ type }) => type === "roundEnd")).toHaveLength(rounds.length);
    const written = solved.events.flatMap((e) => (e.type === "text" ? e.delta : []));
    expect(written.join("")).toContain(rounds[0]!.text.trim().slice(0, 10));
    expect(solved.back).toEqual(solved.trace);

    const stopped = await page.evaluate(async (text) => {
      const { math } = window as unknown as Theirs;
      const abort = new AbortController();
      const onEvent = ({ type }: SolveEvent) => {
        if (type === "text") abort.abort();
      };
      const { verdict } = await math!.solve(text, { signal: abort.signal, onEvent });
      return verdict.by;
    }, problem);
    expect(stopped).toBe("cancelled");

    const faults = await page.evaluate(async () => {
      const { math, library } = window as unknown as Theirs;
      const kind = (work: Promise<unknown>) =>
        work.then(
          () => "none",
          (error) => (error instanceof library.SkymathError ? error.report.kind : `${error}`),
        );
      const refused = await kind(math!.solve(" "));
      const late = await kind(math!.solve("2 and 2?", { signal: AbortSignal.abort() }));
      const open = math!.solve("2 and 2?");
      math!.close();
      const abort = new AbortController();
      const loading = library.SkyMath.open("small.gguf", { signal: abort.signal });
      abort.abort();
      return {
        refused,
        late,
        closed: await kind(open),
        aborted: await kind(loading),
        absent: await kind(library.SkyMath.open("absent.gguf")),
        damaged: await kind(library.SkyMath.open(new File(["no model"], "damaged.gguf"))),
      };
    });
    expect(faults).toMatchObject({ refused: "input", late: "cancelled" });
    expect(faults).toMatchObject({ closed: "cancelled", aborted: "cancelled" });
    expect(["model", "input"]).toContain(faults.damaged);
    expect(faults.absent).not.toBe("none");
    expect(complaints.filter((line) => !line.includes("404"))).toEqual([]);
  });

  it("comes with declarations that a strict program can be checked against", () => {
    const folder = join(root, ".cache", "library-types");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const tsc = (...args: string[]) =>
      execFileSync(
        process.execPath,
        [join(root, "node_modules", "typescript", "bin", "tsc"), ...args],
        { cwd: root, encoding: "utf8" },
      );
    tsc("-p", "tsconfig.library.json", "--outDir", join(folder, "types"));
    const program = (answer: string) => `
      import { SkyMath, SkymathError, type Trace } from "./types/library/skymath.js";
      const math = await SkyMath.open("model.gguf", { onProgress: ({ done, total }) => console.log(done / total) });
      const trace: Trace = await math.solve("1 + 1?", { calculator: true, temperature: 0 });
      const answer: ${answer} = trace.verdict.answer;
      if (trace.rounds.length > 9) throw new SkymathError({ kind: "input", message: String(answer) });
      math.close();
      export {};
    `;
    const check = (answer: string) => {
      writeFileSync(join(folder, "theirs.ts"), program(answer));
      const strict = ["--strict", "--noEmit", "--ignoreConfig"];
      const target = [
        "--target",
        "es2022",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        "--lib",
        "es2022,dom",
      ];
      return tsc(...strict, ...target, join(folder, "theirs.ts"));
    };
    expect(check("string | null")).toBe("");
    expect(() => check("number")).toThrow(); // so the types are seen at all
  });
});
