import { describe, expect, it } from "vitest";
import { SkymathError } from "../../../src/common/errors";
import { Random } from "../../../src/common/random";
import { DEFAULT_SETTINGS, resolveSettings } from "../../../src/hint/settings";
import { parseTrace, serialiseTrace } from "../../../src/hint/trace";
import { scripted, solve } from "./scripted";

const { trace } = await solve(scripted(["1", "2", "2"]).answerer, { seed: 7, temperature: 0.5 });

/** The message of the `input` error that the action throws; anything else fails. */
function inputError(action: () => unknown): string {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof SkymathError && thrown.report.kind === "input") return thrown.message;
    throw thrown;
  }
  throw new Error("nothing was thrown");
}

/** The trace as plain data with the value at `path` replaced, or left out when undefined. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(trace) as unknown;
  const keys = path.split(".");
  const last = keys.pop()!;
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

describe("parseTrace", () => {
  it("reads back what was written", () => {
    expect(parseTrace(serialiseTrace(trace))).toEqual(trace);
    expect(parseTrace(structuredClone(trace))).toEqual(trace);
  });

  it("drops keys that it does not know, whatever their name", () => {
    const json = serialiseTrace(trace).replace(
      "{",
      '{"__proto__": {"polluted": 1}, "constructor": 1, "extra": [1],',
    );
    const read = parseTrace(json);
    expect(read).toEqual(trace);
    expect(Object.keys(read)).toEqual(Object.keys(trace));
    expect("polluted" in read).toBe(false);
  });

  it("says that a newer version is needed", () => {
    const message = inputError(() => parseTrace(changed("version", 2)));
    expect(message).toMatch(/newer version.*version 1.*version 2.*Update/);
  });

  it.each<[string, unknown]>([
    ["format", "other"],
    ["version", 0],
    ["version", "1"],
    ["createdAt", "yesterday"],
    ["problem", undefined],
    ["problem", "x".repeat(200_001)],
    ["model", null],
    ["model.name", 3],
    ["adapter.software", "yes"],
    ["settings.method", "tree"],
    ["settings.maxRounds", 0],
    ["settings.maxRounds", 1e9],
    ["settings.temperature", -1],
    ["settings.topP", 0],
    ["settings.seed", 0.5],
    ["rounds", {}],
    ["rounds.1", null],
    ["rounds.1.index", -5],
    ["rounds.1.text", 7],
    ["rounds.1.text", "x".repeat(1_000_001)],
    ["rounds.1.hints", "1"],
    ["rounds.1.hints", Array(100).fill("1")],
    ["rounds.1.hints.0", 1],
    ["rounds.1.answer", undefined],
    ["rounds.1.agrees", "no"],
    ["rounds.1.promptTokens", -1],
    ["rounds.1.replyTokens", 1e300],
    ["rounds.1.stopReason", "bored"],
    ["rounds.1.timings.decodeMs", Number.NaN],
    ["verdict.by", "vote"],
    ["verdict.answer", 2],
  ])("names %s as wrong", (path, value) => {
    const message = inputError(() => parseTrace(changed(path, value)));
    expect(message.length).toBeLessThan(2000);
    expect(message).toContain(path);
  });

  it("refuses a cancelled trace with an answer, and rounds that are too many or out of order", () => {
    const verdict = { by: "cancelled", answer: "2" };
    expect(inputError(() => parseTrace(changed("verdict", verdict)))).toContain("verdict.answer");
    const rounds = Array.from({ length: 100 }, (_, index) => ({ ...trace.rounds[0], index }));
    expect(inputError(() => parseTrace(changed("rounds", rounds)))).toContain("rounds");
    const outOfOrder = inputError(() => parseTrace(changed("rounds.1.index", 5)));
    expect(outOfOrder).toMatch(/rounds\.1 is wrong.*in order/);
  });

  it.each<[string, unknown]>([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a number", "3"],
    ["null", "null"],
    ["undefined", undefined],
    ["an array", []],
    ["deep nesting", "[".repeat(1_000_000)],
    ["a string too long", " ".repeat((1 << 24) + 1)],
  ])("refuses %s", (_, json) => {
    expect(inputError(() => parseTrace(json))).toMatch(/trace/);
  });

  it("reads damaged text to a trace or an input error, nothing else", () => {
    const json = serialiseTrace(trace);
    const random = new Random(5);
    const parts = ["", "{", "}", "[", "]", ",", '"', "null", "-1", "1e999", '"__proto__":', "\\u"];
    let refused = 0;
    for (let i = 0; i < 500; i++) {
      const from = random.int(0, json.length - 1);
      const damaged =
        json.slice(0, from) + random.pick(parts) + json.slice(from + random.int(0, 9));
      try {
        const read = parseTrace(damaged);
        expect(parseTrace(serialiseTrace(read))).toEqual(read);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SkymathError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(250);
  });
});

describe("settings", () => {
  it("fills in defaults, also for what is given as undefined", () => {
    expect(resolveSettings()).toEqual(DEFAULT_SETTINGS);
    expect(resolveSettings({ seed: 3, maxRounds: undefined })).toEqual({
      ...DEFAULT_SETTINGS,
      seed: 3,
    });
    expect(DEFAULT_SETTINGS.maxRounds).toBe(6);
  });

  it.each([
    [{ maxRounds: 0 }, "maxRounds"],
    [{ maxTokens: 1.5 }, "maxTokens"],
    [{ temperature: Number.NaN }, "temperature"],
    [{ topP: 0 }, "topP"],
    [{ minP: 2 }, "minP"],
    [{ repetitionPenalty: 0 }, "repetitionPenalty"],
    [{ seed: -1 }, "seed"],
  ])("names the setting in %j", (settings, name) => {
    expect(inputError(() => resolveSettings(settings))).toContain(`setting ${name}`);
  });
});
