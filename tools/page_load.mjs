/**
 * @file How long the built page takes to load its model in Chromium on SwiftShader: three visits of one
 * profile, from a server as far away and as fast as told. The first visit reads from the server, later
 * ones from what the service worker kept. Milliseconds from the page's opening to each phase's beginning.
 * The last visit then solves two of the page's examples: seconds, and the tokens/s that the page shows.
 *
 *   node tools/page_load.mjs [DELAY_MS [MEGABYTES_A_SECOND]]
 */
import { chromium } from "playwright-core";
import { preview } from "vite";
import { chromium as unpackedChromium } from "./adapters.mjs";
import { buildPage } from "./build.mjs";
import { packageRoot } from "./unpack.mjs";

const VISITS = 3;
const EXAMPLES = ["Shopping", "Party"];
const [delay = 0, megabytes = Number.POSITIVE_INFINITY] = process.argv.slice(2).map(Number);

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** When the line, which all answers share, is free again. */
let free = 0;

/** Lets a piece pass once the line has carried it. */
function carry(bytes) {
  const now = performance.now();
  free = Math.max(free, now) + bytes / megabytes / 1000;
  return sleep(free - now);
}

/** Sends what is written to the answer at the line's pace. */
function slow(response) {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let sent = Promise.resolve();
  response.write = (piece) => {
    sent = sent.then(() => carry(piece.length)).then(() => write(piece));
    sent.then(() => response.emit("drain"));
    return false;
  };
  response.end = (piece) => {
    if (piece?.length > 0) response.write(piece);
    sent.then(() => end());
    return response;
  };
}

const farAway = {
  name: "far-away",
  configurePreviewServer({ middlewares }) {
    middlewares.use((_, response, next) => {
      if (megabytes < Number.POSITIVE_INFINITY) slow(response);
      setTimeout(next, delay);
    });
  },
};

/** In the page: notes when each phase begins, and when the model can answer. */
function watchPhases() {
  const began = {};
  Object.assign(window, { began });
  setInterval(() => {
    const text = document.querySelector("#load-text")?.textContent ?? "";
    const phase = /^(Reading|Copying|Compiling)/.exec(text)?.[0];
    if (phase) began[phase] ??= Math.round(performance.now());
    if (document.querySelector("#model-name small")) began.Ready ??= Math.round(performance.now());
  }, 15);
}

async function solve(page, example) {
  const reads = (word) => document.querySelector("#solve").textContent === word;
  await page.getByRole("button", { name: example }).click();
  const began = performance.now();
  await page.click("#solve");
  await page.waitForFunction(reads, "Solving…");
  await page.waitForFunction(reads, "Solve", { timeout: 600_000 });
  const seconds = (performance.now() - began) / 1000;
  const speeds = (await page.locator("body").innerText()).match(/[\d.]+ tokens\/s/g) ?? [];
  console.log(`${example}: ${seconds.toFixed(1)} s, ${speeds.join(", ")}`);
}

if (!buildPage()) process.exit(1);
const server = await preview({
  root: packageRoot,
  logLevel: "warn",
  plugins: [farAway],
  preview: { port: 0 },
});
const { path, env } = unpackedChromium();
const browser = await chromium.launch({
  executablePath: path,
  env: { ...process.env, ...env },
  headless: false, // Playwright's own headless mode has no WebGPU
  args: [
    "--headless=new",
    "--no-sandbox",
    "--enable-unsafe-webgpu",
    "--use-webgpu-adapter=swiftshader",
  ],
});
const context = await browser.newContext();
for (let visit = 1; visit <= VISITS; visit++) {
  const page = await context.newPage();
  await page.addInitScript(watchPhases);
  await page.goto(server.resolvedUrls.local[0]);
  await page.waitForFunction(() => window.began.Ready !== undefined, undefined, {
    timeout: 300_000,
  });
  const began = await page.evaluate(() => window.began);
  console.log(`visit ${visit}: ${JSON.stringify(began)}`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  if (visit === VISITS) for (const example of EXAMPLES) await solve(page, example);
  await page.close();
}
await browser.close();
await server.close();
