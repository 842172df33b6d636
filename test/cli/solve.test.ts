import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resultText } from "../../src/generate/calculator";
import { parseTrace, type Trace } from "../../src/hint/trace";
import { traceLink } from "../../src/hint/trace_link";
import { bakery } from "../e2e/support/traces";
import { failure, scratch, skymath, start } from "./support";

const PROBLEM = "Tom has 3 apples and buys 4 more. How many apples does he have?";

describe("solve", () => {
  it("shows the rounds, and writes a trace that opens again", async () => {
    const file = join(scratch(), "trace.json");
    const solved = await skymath(
      ...["solve", PROBLEM, "--max-rounds", "3", "--max-tokens", "40", "--trace", file],
    );
    expect(solved.code, solved.stderr).toBe(0);
    const trace = parseTrace(readFileSync(file, "utf8"));
    expect(trace.problem).toBe(PROBLEM);
    expect(trace.rounds.length).toBeGreaterThan(1);
    for (const round of trace.rounds) {
      expect(solved.stdout).toContain(`Round ${round.index} (`);
      expect(solved.stdout).toContain(round.text);
      expect(round.reusedRows + round.computedRows).toBe(round.promptTokens);
    }
    // A later question begins as the first did, and those rows are not computed again.
    expect(trace.rounds[1]!.reusedRows).toBeGreaterThan(0);
    expect(solved.stderr).toContain(trace.adapter.name);
    expect(existsSync(`${file}.tmp`)).toBe(false);

    const shown = await skymath("trace", file);
    expect(shown.code).toBe(0);
    for (const round of trace.rounds) expect(shown.stdout).toContain(round.text);
  });

  it("has its sums completed by the calculator, and says which", async () => {
    const run = ["solve", PROBLEM, "--method", "cot", "--calculator", "--json"];
    const { code, stdout, stderr } = await skymath(...run);
    expect(code, stderr).toBe(0);
    const { settings, rounds } = parseTrace(stdout);
    const [{ text, calculated }] = rounds as [Trace["rounds"][number]];
    expect(settings.calculator).toBe(true);
    expect(calculated!.length).toBeGreaterThan(0);
    for (const [from, to] of calculated!) {
      const sum = text.slice(text.lastIndexOf("<<", from) + 2, from - 1);
      expect(text.slice(from, to)).toBe(`${resultText(sum)}>>`);
    }
  });

  it("prints the trace and nothing else with --json", async () => {
    const run = ["solve", PROBLEM, "--method", "cot", "--max-tokens", "24", "--json"];
    const { code, stdout } = await skymath(...run, "--temperature", "0.8", "--seed", "5");
    expect(code).toBe(0);
    const trace: Trace = parseTrace(stdout);
    expect(trace.rounds.length).toBe(1);
    expect(trace.settings).toMatchObject({ method: "cot", temperature: 0.8, seed: 5 });
  });

  it("stops at SIGINT within a round and keeps the trace", async () => {
    const file = join(scratch(), "trace.json");
    // So hot that a reply does not end by itself before the signal.
    const hot = ["--temperature", "10", "--max-tokens", "2000", "--trace", file];
    const { child, ended } = start(["solve", PROBLEM, ...hot]);
    await once(child.stdout!, "data"); // the heading of round 0
    await once(child.stdout!, "data"); // its first text
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const trace = parseTrace(readFileSync(file, "utf8"));
    expect(trace.verdict).toEqual({ answer: null, by: "cancelled" });
    expect(trace.rounds.at(-1)).toMatchObject({ stopReason: "cancelled" });
    expect(trace.rounds[0]!.text).not.toBe("");
  });

  it("refuses an empty problem", async () => {
    expect(await failure("solve", "  ")).toMatchObject({ code: 1, kind: "input" });
  });

  it("refuses a trace that it could not write, before it starts", async () => {
    const report = await failure("solve", PROBLEM, "--trace", "/nowhere/trace.json");
    expect(report).toMatchObject({ code: 1, kind: "input" });
    expect(report.message).toContain("/nowhere/trace.json");
  });

  it("takes no software adapter that was not asked for", async () => {
    // The suite's environment offers its software driver to whoever asks for the machine's own.
    const report = await failure("solve", PROBLEM, "--adapter", "default");
    expect(report).toMatchObject({ code: 1, kind: "device" });
    expect(report.remedy).toContain("--adapter swiftshader");
  });
});

describe("--adapter", () => {
  it("chooses what computes, and says so", async () => {
    const args = ["solve", "1 + 1 = ?", "--method", "cot", "--max-tokens", "2"];
    const { code, stderr } = await skymath(...args, "--adapter", "swiftshader");
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/^Running on SwiftShader.*\(software\)\.$/m);
  });
});

describe("trace", () => {
  it("opens a link as the page copies it", async () => {
    const link = await traceLink(bakery, "https://example.org/");
    const { code, stdout, stderr } = await skymath("trace", link, "--json");
    expect(code, stderr).toBe(0);
    expect(parseTrace(stdout)).toEqual(bakery);
    expect(await failure("trace", link.slice(0, -30))).toMatchObject({ code: 1, kind: "input" });
  });

  it.each([
    ["a file that is no JSON", "so long"],
    ["JSON that is no trace", '{"format":"other"}'],
    ["a newer version", '{"format":"skymath-trace","version":99}'],
  ])("refuses %s", async (_, text) => {
    const file = join(scratch(), "trace.json");
    writeFileSync(file, text);
    expect(await failure("trace", file)).toMatchObject({ code: 1, kind: "input" });
  });
});
