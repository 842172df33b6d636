/**
 * @file Mesa's lavapipe, taken from Debian's packages without installing anything: a private apt
 * list on the machine's own mirror, a private dpkg status in which only the C and C++ runtimes count
 * as installed (so apt names all other libraries), then `dpkg -x` into the cache.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NotHere, run, Unavailable, unpackedOnce } from "./unpack.mjs";

// Mesa 25.0 is the newest that is known to compute right; Debian's 22.3 lacks what Dawn needs.
const MESA = "25.0";
const SUITES = {
  bookworm: { list: "bookworm bookworm-backports", target: "bookworm-backports" },
  trixie: { list: "trixie", target: "trixie" },
};
const KEYRINGS = ["gpg", "pgp"].map((end) => `/usr/share/keyrings/debian-archive-keyring.${end}`);
const RUNTIME = ["libc6", "libgcc-s1", "libstdc++6"];

/** @returns {{ driver: string, libraries: string[] }} the driver's ICD file and library folders */
export function lavapipe() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new NotHere("lavapipe comes from Debian's packages for Linux x64.");
  }
  const folder = unpackedOnce("lavapipe-25.0", fill);
  return { driver: join(folder, "lvp_icd.json"), libraries: libraryFolders(folder) };
}

function libraryFolders(folder) {
  return ["usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu"]
    .map((path) => join(folder, path))
    .filter((path) => existsSync(path));
}

function fill(folder) {
  const suite = SUITES[debianCodename()];
  const apt = join(folder, "apt");
  const options = privateApt(apt, suite.list);
  run("apt-get", [...options, "update", "-qq"]);
  const install = ["install", "--download-only", "--no-install-recommends", "-y", "-qq"];
  run("apt-get", [...options, ...install, "-t", suite.target, "mesa-vulkan-drivers"]);
  for (const name of readdirSync(join(apt, "archives"))) {
    if (!name.endsWith(".deb")) continue;
    if (name.startsWith("mesa-vulkan-drivers_") && !name.includes(`_${MESA}.`)) {
      throw new Unavailable(`the mirror offers ${name}, and Mesa ${MESA} is needed.`);
    }
    run("dpkg", ["-x", join(apt, "archives", name), folder]);
  }
  for (const path of [apt, join(folder, "usr/share/doc")]) rmSync(path, { recursive: true });
  // Bare file name: the loader then searches LD_LIBRARY_PATH, so the folder may be renamed.
  const icd = {
    file_format_version: "1.0.1",
    ICD: { library_path: "libvulkan_lvp.so", api_version: "1.4.305" },
  };
  writeFileSync(join(folder, "lvp_icd.json"), JSON.stringify(icd));
}

function debianCodename() {
  if (!existsSync("/usr/bin/apt-get") || !existsSync("/usr/bin/dpkg")) {
    throw new NotHere("lavapipe is unpacked from Debian packages, and this machine has no apt.");
  }
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const codename = /^VERSION_CODENAME=(.*)$/m.exec(release)?.[1] ?? "unknown";
  if (codename in SUITES) return codename;
  const known = Object.keys(SUITES).join(" or ");
  throw new NotHere(`lavapipe ${MESA} is had from Debian ${known}; this is "${codename}".`);
}

/** Options that keep apt inside one folder, reading the machine's own mirror. */
function privateApt(apt, suites) {
  for (const path of ["sources", "lists/partial", "archives/partial", "state", "cache"]) {
    mkdirSync(join(apt, path), { recursive: true });
  }
  const keyring = KEYRINGS.find((path) => existsSync(path));
  const signed = keyring === undefined ? "" : `Signed-By: ${keyring}\n`;
  const source = `Types: deb\nURIs: ${mirror()}\nSuites: ${suites}\nComponents: main\n${signed}`;
  writeFileSync(join(apt, "sources", "debian.sources"), source);
  const status = (name) =>
    `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nMulti-Arch: same\n` +
    "Version: 999\nMaintainer: none\nDescription: taken from the machine\n\n";
  writeFileSync(join(apt, "status"), RUNTIME.map(status).join(""));
  const settings = {
    "Dir::Etc::SourceList": "/dev/null",
    "Dir::Etc::SourceParts": join(apt, "sources"),
    "Dir::Etc::Preferences": "/dev/null",
    "Dir::Etc::PreferencesParts": "/dev/null",
    "Dir::State": join(apt, "state"),
    "Dir::State::Lists": join(apt, "lists"),
    "Dir::State::status": join(apt, "status"),
    "Dir::Cache": join(apt, "cache"),
    "Dir::Cache::archives": join(apt, "archives"),
    "Debug::NoLocking": "1",
    "APT::Sandbox::User": "",
    "Acquire::Retries": "2",
    "Acquire::http::Timeout": "20",
    "Acquire::https::Timeout": "20",
  };
  return Object.entries(settings).flatMap(([key, value]) => ["-o", `${key}=${value}`]);
}

/** The address of the Debian mirror that this machine is set up with. */
function mirror() {
  const format = ["--format", "$(REPO_URI) $(RELEASE)", "Created-By: Packages"];
  const codename = debianCodename();
  for (const line of run("apt-get", ["indextargets", ...format]).split("\n")) {
    const [address, release] = line.split(" ");
    if (release === codename) return address;
  }
  throw new Unavailable(`apt on this machine has no source for Debian ${codename}.`);
}
