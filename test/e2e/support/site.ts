import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build, type Plugin, preview } from "vite";
import { chromium as unpackedChromium } from "../../../tools/adapters.mjs";

export const root = join(import.meta.dirname, "../../..");
/** Where the built page lies, and whatever else its server is to serve. */
export const outDir = join(root, ".cache/e2e-page");
const otherName = "skymath.test";

/** The model that tests of the page load where its answers don't matter: a sixth of the shipped one's size. */
export const smallModel = join(root, "test/fixtures/small.gguf");

/** The built page on a real HTTP server, and a real Chromium before it. */
export interface Site {
  /** Address of the page, ending in a slash. */
  readonly url: string;
  /** The same page under a name that is not localhost: no secure context, so no WebGPU there. */
  readonly insecureUrl: string;
  /** A fresh page; what its console and its scripts complain of is gathered in `complaints`. */
  open(
    options?: BrowserContextOptions,
    url?: string,
  ): Promise<{ page: Page; complaints: string[] }>;
  /** From now on the server answers everything with this status, or as it should (null), or never ("silent"). */
  answerWith(status: number | "silent" | null): void;
  /** Ends the server, while the browser goes on. */
  endServer(): Promise<void>;
  /** Closes every page that was opened. */
  closePages(): Promise<void>;
  /** Kills the browser's GPU process: every device is lost, as by a driver's fault. */
  crashGpu(): Promise<void>;
  close(): Promise<void>;
}

interface SiteOptions {
  readonly webgpu: boolean;
  readonly shipped?: boolean;
}

const withSmallModel: Plugin = {
  name: "small-model",
  writeBundle: {
    order: "pre",
    handler: () => copyFileSync(smallModel, join(outDir, "models/skymath-mini.gguf")),
  },
};

/**
 * Builds and serves the page. With `webgpu`, Chromium has it on SwiftShader; else no adapter. The model
 * that comes along is the small one, or with `shipped` its own.
 */
export async function openSite({ webgpu, shipped = false }: SiteOptions): Promise<Site> {
  let status: number | "silent" | null = null;
  const withFaults: Plugin = {
    name: "faults",
    configurePreviewServer({ middlewares }) {
      middlewares.use((_, response, next) => {
        if (status === null) next();
        else if (status !== "silent") response.writeHead(status).end("a proxy's own page");
      });
    },
  };
  const plugins = shipped ? [] : [withSmallModel];
  await build({ root, logLevel: "error", plugins, build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: "error",
    plugins: [withFaults],
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, allowedHosts: [otherName] },
  });
  const home = server.resolvedUrls?.local[0];
  if (home === undefined) throw new Error("vite preview gave no address");
  const insecure = new URL(home);
  insecure.hostname = otherName;
  const browser = await launch(webgpu);
  const endServer = async () => {
    const { httpServer } = server;
    if ("closeAllConnections" in httpServer) httpServer.closeAllConnections();
    await server.close();
  };
  return {
    url: home,
    insecureUrl: insecure.href,
    async open(options = {}, url = home) {
      const context = await browser.newContext({ acceptDownloads: true, ...options });
      // Generous, as everything here runs on the processor; a test's own limit ends what hangs.
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(`${error}`));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(url);
      return { page, complaints };
    },
    answerWith(next) {
      status = next;
    },
    endServer,
    async closePages() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async crashGpu() {
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.crashGpuProcess");
    },
    async close() {
      await browser.close();
      await endServer();
    },
  };
}

function launch(webgpu: boolean): Promise<Browser> {
  const { path, env } = unpackedChromium();
  return chromium.launch({
    executablePath: path,
    env: { ...definedEnvironment(), ...env },
    // Playwright's own headless mode asks for the old one, which has no WebGPU.
    headless: false,
    args: [
      "--headless=new",
      "--no-sandbox",
      ...(webgpu ? ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"] : []),
      `--host-resolver-rules=MAP ${otherName} 127.0.0.1`,
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--force-color-profile=srgb",
    ],
  });
}

function definedEnvironment(): Record<string, string> {
  const defined = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(defined) as Record<string, string>;
}
