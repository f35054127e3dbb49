// Puts the built page together: `node tools/build/assemble.mjs PROGRAM STYLESHEET PLANS DIST`.
// Every file but index.html and the plans gets a name with a hash, so that a cache never mixes two versions of the page;
// the names are written wherever the plain ones stand. Beside each file lie its compressed copies, for hosts that send them.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const [program, stylesheet, plans, dist] = process.argv.slice(2);

/** Smaller files do not get smaller on the way. */
const LEAST_TO_COMPRESS = 300;

function hashOf(...contents) {
  const hash = createHash("sha256");
  contents.forEach((content) => hash.update(content));
  return hash.digest("hex").slice(0, 16);
}

function hashed(name, hash) {
  const ending = extname(name);
  return `${name.slice(0, -ending.length)}-${hash}${ending}`;
}

/** The files of the program name each other in a circle, so one hash over all of them is in every name. */
async function programFiles() {
  const names = (await readdir(program)).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(program, name))));
  const hash = hashOf(...contents);
  // The glue asks for its program by a name of its own when nobody gives it one.
  const plain = (name) =>
    name === "__wasm_split.js"
      ? "kurabe-parts.js"
      : name.replace(/^split_/, "kurabe-").replace(/^chunk_/, "kurabe-shared-");
  return names.map((name, index) => ({ name, as: hashed(plain(name), hash), content: contents[index] }));
}

async function ownFiles() {
  const paths = [stylesheet, "src/ui/boot.js", "styles/icon.svg"];
  return Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path);
      return { name: basename(path), as: hashed(basename(path), hashOf(content)), content };
    }),
  );
}

/**
 * A text with the plain names of files replaced by those they are shipped under, where they stand as an address. The glue
 * also names its imports as the program does, and those names stay.
 */
function renamed(text, files) {
  const openings = ['href="', 'src="', 'from "', 'new URL("'];
  const rename = (text, { name, as }) =>
    openings.reduce((text, opening) => text.replaceAll(`${opening}./${name}"`, `${opening}./${as}"`), text);
  return files.reduce(rename, text);
}

async function write(path, content) {
  await writeFile(path, content);
  if (content.length < LEAST_TO_COMPRESS) {
    return;
  }
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, brotli));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

const files = [...(await programFiles()), ...(await ownFiles())];
const staged = `${dist}.part`;
await rm(staged, { recursive: true, force: true });
await mkdir(join(staged, "plans"), { recursive: true });
for (const { name, as, content } of files) {
  const isScript = name.endsWith(".js");
  await write(join(staged, as), isScript ? Buffer.from(renamed(content.toString(), files)) : content);
}
await write(join(staged, "index.html"), Buffer.from(renamed(await readFile("index.html", "utf8"), files)));
for (const name of await readdir(plans)) {
  await write(join(staged, "plans", name), await readFile(join(plans, name)));
}
await rm(dist, { recursive: true, force: true });
await rename(staged, dist);
