import { describe, expect, it } from "vitest";
import { goldenPath } from "../reference/golden";
import { failure, skymath } from "./support";

const COMMANDS = [
  "solve",
  "trace",
  "generate",
  "logits",
  "tokenize",
  "inspect",
  "bench",
  "convert",
  "problems",
];
const model = goldenPath("skywork-nano-q8_0");

describe("help", () => {
  it("lists every command", async () => {
    const { code, stdout } = await skymath("--help");
    expect(code).toBe(0);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  it.each(COMMANDS)("is there for %s", async (name) => {
    const { code, stdout } = await skymath(name, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain(`usage: skymath ${name}`);
    expect(stdout).toContain("--json");
  });
});

describe("wrong usage", () => {
  it.each([
    ["no command", []],
    ["an unknown command", ["prove"]],
    ["a name of every object", ["toString"]],
    ["a missing problem", ["solve"]],
    ["two problems", ["solve", "1", "2"]],
    ["an unknown option", ["solve", "1 + 1", "--fast"]],
    ["an unknown method", ["solve", "1 + 1", "--method", "guess"]],
    ["an unknown adapter", ["solve", "1 + 1", "--adapter", "abacus"]],
    ["a missing model", ["logits", "--ids", "1"]],
    [
      "ids and a prompt",
      ["generate", "--model", model, "--max-tokens", "1", "--ids", "1", "--prompt", "x"],
    ],
    ["neither ids nor a prompt", ["generate", "--model", model, "--max-tokens", "1"]],
    ["no length", ["generate", "--model", model, "--ids", "1"]],
    ["ids that are words", ["logits", "--model", model, "--ids", "one"]],
  ])("ends with code 2 for %s", async (_, args) => {
    const report = await failure(...args);
    expect(report).toMatchObject({ code: 2, kind: "input" });
    expect(report.message).not.toBe("");
  });

  it("says in words where help is", async () => {
    const { code, stdout, stderr } = await skymath("tokenize", "--model", model);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--text is needed. See: skymath tokenize --help");
  });
});
