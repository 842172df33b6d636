import { describe, expect, it } from "vitest";
import { inspect } from "../../../src/cli/inspect";
import { readArguments, UsageError } from "../../../src/cli/options";

const run = (...args: string[]) =>
  inspect.run(readArguments(["--model", "no.gguf", ...args], inspect.options));

describe("inspect", () => {
  it.each([
    [["--train-rows", "64"], /--lora-rank is needed/],
    [["--lora-rank", "65"], /from 1 to 64/],
    [["--lora-rank", "0"], /from 1/],
  ])("refuses %j before a file is opened", async (args, message) => {
    const refused = run(...args);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });
});
