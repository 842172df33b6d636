import { readFileSync, writeFileSync } from "node:fs";
import { type Example, screen, testItems } from "./screen";

const usage = `usage: check_examples DATA EXAMPLES.jsonl [CLEAN.jsonl]
Compares examples {question, reply, source, family?} with the test items in DATA (the project's data/)
and counts those that share a run of ten words with one. With CLEAN.jsonl the others are written there;
without, any that is found is an error. An example of a held-back family always is one.`;

const [data, path, clean] = process.argv.slice(2);
if (data === undefined || path === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { forbidden, items } = await testItems(data);
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  const { kept, dropped, shown, ofHeldBack } = screen(
    lines.map((line) => JSON.parse(line) as Example),
    forbidden,
  );
  const tests = [...items].map(([name, n]) => `${name} ${n}`).join(", ");
  console.log(`${lines.length} examples against ${tests}`);
  for (const line of shown) console.log(line);
  for (const [reason, n] of dropped) console.log(`overlaps of ${reason}: ${n}`);
  console.log(`${lines.length - kept.length} overlap with test items, ${kept.length} do not`);
  if (clean !== undefined) writeFileSync(clean, kept.map((i) => `${lines[i]}\n`).join(""));
  if (ofHeldBack > 0 || (clean === undefined && kept.length < lines.length)) process.exitCode = 1;
}
