import { describe, expect, onTestFinished, test } from "vitest";
import { openGpu } from "../../src/cli/dawn";
import type { Attempt } from "../../src/evaluate/attempt";
import { runEvaluation } from "../../src/evaluate/runner";
import { ALL, select } from "../../src/evaluate/select";
import { examplesBefore, parseFewShot } from "../../src/hint/few_shot";
import { questionWithHints } from "../../src/hint/prompts";
import { Session, type SessionOptions } from "../../src/session";
import { goldenSource } from "../reference/golden";
import { headerFor, MemoryStore, scriptedRows } from "../unit/evaluate/scripted";

/** The nano model's random replies hold no answers: every other question brings its own hint. */
const rows = scriptedRows(8, ["right", "late", "wrong"]).map((row, i) =>
  i % 2 === 0 ? row : { ...row, problem: questionWithHints(row.problem, [`${i}`]) },
);
const fewShot = parseFewShot(
  JSON.stringify({
    format: "skymath-few-shot",
    examples: [
      { question: "2 + 2?", reply: "2 + 2 = 4. The answer is 4.", hints: ["5", "4"] },
      { question: "How many are 7 apples and 8 apples?", reply: "15.", hints: ["15"] },
    ],
  }),
  "examples.json",
);

async function open(options: Omit<SessionOptions, "gpu">): Promise<Session> {
  const gpu = await openGpu();
  const source = goldenSource("skywork-nano-q8_0");
  const session = await Session.load(source, { gpu, contextLength: 256, ...options });
  onTestFinished(() => session.dispose());
  return session;
}

/** What a run of sampled rounds of hints leaves behind, in the order of its problems. */
async function evaluate(solver: Session, batch: number): Promise<Attempt[]> {
  const settings = { method: "php", maxRounds: 3, maxTokens: 8, temperature: 0.8 } as const;
  const header = await headerFor(rows, settings);
  const store = new MemoryStore();
  const problems = select(rows, ALL);
  await runEvaluation({ solver, problems, header, store, batch });
  const attempts = store.lines().slice(1) as Attempt[];
  return attempts.sort((a, b) => a.index - b.index);
}

const texts = (attempts: readonly Attempt[]) =>
  attempts.map(({ rounds }) => rounds.map(({ hints, samples }) => [hints, samples[0]!.text]));

describe("an evaluation on the device", () => {
  test("comes out the same for one, three and eight problems at once", async () => {
    const session = await open({ batch: 8 });
    const alone = texts(await evaluate(session, 1));
    expect(alone.flat()).toHaveLength(3 * rows.length);
    expect(texts(await evaluate(session, 3))).toEqual(alone);
    expect(texts(await evaluate(session, 8))).toEqual(alone);
  });

  test("computes the examples once, without hints and with them, whatever the batch", async () => {
    const session = await open({ batch: 3, fewShot });
    const attempts = await evaluate(session, 3);
    const samples = attempts.flatMap(({ rounds }) => rounds.flatMap((round) => round.samples));
    const computed = samples.reduce((sum, { computedRows }) => sum + computedRows, 0);
    const { prompt, shared } = await session.rows();
    expect(prompt).toBe(computed + shared);

    const lengths = ["?", "? (Hint: The answer is near to 1)."].map(
      (question) => 1 + session.tokenizer.encode(examplesBefore(fewShot, question)).length,
    );
    expect(shared).toBe(lengths[0]! + lengths[1]!);

    // The same problems again: nothing of the examples is computed a second time, and one at a
    // time they come out the same.
    expect(texts(await evaluate(session, 1))).toEqual(texts(attempts));
    expect((await session.rows()).shared).toBe(shared);
  });

  test("shares rows without changing a reply", async () => {
    const session = await open({ fewShot });
    const [row] = rows;
    const prompt = `${examplesBefore(fewShot, row!.problem)}Q: ${row!.problem}\nA:`;
    const ids = [session.tokenizer.bos, ...session.tokenizer.encode(prompt)];
    let plain = "";
    for await (const event of session.generate(ids, { maxTokens: 8, stop: ["Q:"] })) {
      if (event.type === "end") plain = event.text;
    }
    for await (const event of session.solve(row!.problem, { method: "cot", maxTokens: 8 })) {
      if (event.type !== "end") continue;
      expect(event.trace.rounds[0]!.text).toBe(plain);
      expect(event.trace.rounds[0]!.reusedRows).toBeGreaterThan(20);
    }
  });
});
