/** @file `npm start`: installs what is missing, builds the page and the command line, serves the page. */
import { buildPage, ensureCli, ensureInstalled } from "./build.mjs";
import { packageRoot } from "./unpack.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!ensureInstalled()) process.exit(1);
console.error("Building …");
if (!buildPage() || !ensureCli()) process.exit(1);

const { preview } = await import("vite");
const desktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const server = await preview({
  root: packageRoot,
  logLevel: "warn",
  preview: { port: 4173, open: process.stdout.isTTY && Boolean(desktop) },
});
const address = server.resolvedUrls?.local[0] ?? "the address above";
console.log(`SkyMath Web is at ${address} (Ctrl+C ends it).`);
console.log('On the command line: npx skymath solve "What is 12 + 30?"');
