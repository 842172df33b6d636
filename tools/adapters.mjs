/**
 * @file The Vulkan drivers that Dawn can be run on, each as a set of environment variables that
 * must stand before the process starts: SwiftShader out of `@sparticuz/chromium`, Mesa's lavapipe
 * out of Debian packages, or the machine's own driver. Also that package's Chromium.
 *
 *   eval "$(node tools/adapters.mjs --print swiftshader)"
 */
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { lavapipe } from "./lavapipe.mjs";
import { NotHere, packageRoot, Unavailable, unpackedOnce, untarBrotli } from "./unpack.mjs";

export { NotHere, Unavailable };
export const ADAPTERS = ["swiftshader", "lavapipe", "default"];

/**
 * What must be added to the environment of a process that is to run on the named adapter.
 * Throws Unavailable when the adapter cannot be had here.
 * @param {string} name one of ADAPTERS
 * @returns {Record<string, string>}
 */
export function adapterEnvironment(name) {
  if (name === "default") return { SKYMATH_ADAPTER: name };
  if (name === "swiftshader") {
    const folder = swiftshader();
    return vulkan(name, join(folder, "vk_swiftshader_icd.json"), [folder]);
  }
  if (name === "lavapipe") {
    const { driver, libraries } = lavapipe();
    return vulkan(name, driver, libraries);
  }
  throw new Unavailable(`There is no adapter "${name}"; choose one of ${ADAPTERS.join(", ")}.`);
}

/** The package's own file names folders of a cloud machine; without any font Chromium crashes. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The Chromium of `@sparticuz/chromium`, unpacked, and the environment that it needs. */
export function chromium() {
  const { bin, version } = chromiumPackage();
  const folder = unpackedOnce(`chromium-${version}`, (draft) => {
    const program = join(draft, "chromium");
    writeFileSync(program, brotliDecompressSync(readFileSync(join(bin, "chromium.br"))));
    chmodSync(program, 0o755);
    for (const pack of ["swiftshader", "al2023", "fonts"]) {
      untarBrotli(join(bin, `${pack}.tar.br`), draft);
    }
    writeFileSync(join(draft, "fonts.conf"), FONTS);
  });
  const libraries = [folder, join(folder, "lib")];
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: searchPath(libraries), FONTCONFIG_PATH: folder },
  };
}

/** Path of the unpacked Chromium; see `chromium()` for the environment it needs. */
export const chromiumPath = () => chromium().path;

function swiftshader() {
  const { bin, version } = chromiumPackage();
  return unpackedOnce(`swiftshader-${version}`, (draft) => {
    untarBrotli(join(bin, "swiftshader.tar.br"), draft);
    // Bare file name: the loader then searches LD_LIBRARY_PATH, so the folder may be renamed.
    const file = join(draft, "vk_swiftshader_icd.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("./libvk", "libvk"));
  });
}

function chromiumPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new NotHere(
      `SwiftShader and Chromium come unpacked for Linux x64 only, and this is ${process.platform} ` +
        `${process.arch}: use --adapter default (the machine's own GPU).`,
    );
  }
  const folder = join(packageRoot, "node_modules", "@sparticuz", "chromium");
  if (!existsSync(folder)) {
    throw new Unavailable(
      "SwiftShader comes with @sparticuz/chromium, which is not installed: run npm ci.",
    );
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { bin: join(folder, "bin"), version };
}

function vulkan(name, driver, libraries) {
  return {
    SKYMATH_ADAPTER: name,
    VK_DRIVER_FILES: driver,
    VK_ICD_FILENAMES: driver, // the older name of the same, for older loaders
    LD_LIBRARY_PATH: searchPath(libraries),
    MESA_SHADER_CACHE_DIR: join(packageRoot, ".cache", "mesa"),
  };
}

/** The folders before what LD_LIBRARY_PATH already names, without repeats. */
function searchPath(folders) {
  const already = (process.env.LD_LIBRARY_PATH ?? "").split(delimiter).filter(Boolean);
  return [...new Set([...folders, ...already])].join(delimiter);
}

function main(args) {
  const [flag, name = ""] = args;
  if (flag === "--chromium") return console.log(chromiumPath());
  if (flag !== "--print") {
    console.error(`usage: adapters.mjs --print ${ADAPTERS.join("|")} | --chromium`);
    process.exit(2);
  }
  for (const [key, value] of Object.entries(adapterEnvironment(name))) {
    console.log(`export ${key}='${value.replaceAll("'", "'\\''")}'`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.error(`adapters: ${error.message}`);
    process.exit(1);
  }
}
