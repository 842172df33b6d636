import { describe, expect, it } from "vitest";
import {
  COMMON_OPTIONS,
  readArguments,
  SAMPLING_OPTIONS,
  samplingSettings,
  UsageError,
} from "../../../src/cli/options";

const OPTIONS = {
  ...COMMON_OPTIONS,
  ...SAMPLING_OPTIONS,
  ids: { type: "string" },
  kv: { type: "string" },
} as const;
const read = (...args: string[]) => readArguments(args, OPTIONS);

describe("arguments", () => {
  it("takes options before, after and with =", () => {
    const given = read("--json", "2 + 3", "--seed=7", "--temperature", "0.5");
    expect(given.positionals).toEqual(["2 + 3"]);
    expect(given.flag("json")).toBe(true);
    expect(samplingSettings(given)).toEqual({ seed: 7, temperature: 0.5 });
  });

  it("leaves out what was not given, so that the engine's defaults stand", () => {
    expect(samplingSettings(read())).toEqual({});
  });

  it("reads token ids", () => {
    expect(read("--ids", "1,2, 30").ids("ids")).toEqual([1, 2, 30]);
    expect(read().ids("ids")).toBeUndefined();
  });

  it.each(["-5 + 3 = ?", "-5", "-x + 3 = 5", "--5 + 3"])("says how %s becomes a text", (text) => {
    expect(() => read("--json", text)).toThrow(`"--" before it makes it a text: -- "${text}"`);
    expect(read("--json", "--", text).positionals).toEqual([text]);
  });

  it("says no more of an option that there is not", () => {
    expect(() => read("--nonsense", "2 - 3")).toThrow(/^Unknown option '--nonsense'\.$/);
  });

  it.each([
    ["an unknown option", () => read("--nonsense")],
    ["an option without its value", () => read("--seed")],
    ["a flag with a value", () => read("--json=yes")],
    ["words for a number", () => samplingSettings(read("--temperature", "hot"))],
    ["nothing for a number", () => samplingSettings(read("--temperature", " "))],
    ["an infinite number", () => samplingSettings(read("--top-p", "Infinity"))],
    ["a fraction for a whole number", () => samplingSettings(read("--seed", "1.5"))],
    ["a number below the least", () => samplingSettings(read("--max-tokens", "0"))],
    ["ids with a gap", () => read("--ids", "1,,2").ids("ids")],
    ["negative ids", () => read("--ids=-1").ids("ids")],
    ["no ids at all", () => read("--ids", "").ids("ids")],
    ["a choice that is none", () => read("--kv", "f64").choice("kv", ["f32", "f16"])],
    ["no argument where one is needed", () => read().argument("A problem")],
    ["a needed option that is missing", () => read().required("kv")],
  ])("refuses %s", (_, act) => {
    expect(act).toThrow(UsageError);
  });
});
