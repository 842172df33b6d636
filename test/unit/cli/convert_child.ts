/** @file A process that does nothing but convert, slowly, to be killed: SOURCE TARGET. */
import { nodeFolder } from "../../../src/cli/node_folder";
import { PartFile } from "../../../src/cli/part_file";
import { planFromFolder } from "../../../src/convert/from_folder";
import { fileBytes, headerOf } from "../../../src/convert/write";

const [source, target] = process.argv.slice(2);
const plan = await planFromFolder({ ...(await nodeFolder(source!)), name: "skywork" }, "q8_0");
const header = headerOf(plan);
const part = await PartFile.open(target!, {
  size: header.size,
  identity: "x",
  syncBytes: 20_000,
});
process.stdout.write(`${part.written}\n`);
for await (const { bytes } of fileBytes(plan, header, part.written)) {
  for (let at = 0; at < bytes.length; at += 10_000) {
    await part.append(bytes.subarray(at, at + 10_000));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
await part.finish();
