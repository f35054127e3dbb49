// A static server for the built page, for this machine only.
// `node tools/serve.mjs FOLDER` serves the folder; `--free` only says whether the port can be had, before a long build.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const HOST = "127.0.0.1";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Compressed copies that may lie beside a file, the better one first. */
const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
];

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function portWanted() {
  const text = process.env.PORT || "8080";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    fail(`PORT is '${text}', which is not a port: use a number from 0 to 65535, for example PORT=8081 make serve.`);
  }
  return port;
}

/** The file that an address means, or undefined when it lies outside the folder or has no meaning. */
function fileOf(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    const file = resolve(folder, `.${path}`);
    const inside = file === folder || file.startsWith(folder + sep);
    return inside && !path.includes("\0") ? file : undefined;
  } catch {
    return undefined;
  }
}

async function statOrNothing(file) {
  return stat(file).catch(() => undefined);
}

/** The compressed copy that the browser takes, or the file as it is. */
async function bestCopy(file, accepted) {
  for (const [encoding, suffix] of ENCODINGS) {
    if (accepted.includes(encoding) && (await statOrNothing(file + suffix))?.isFile()) {
      return { path: file + suffix, encoding };
    }
  }
  return { path: file };
}

function say(response, status, sentence, headers = {}) {
  response.writeHead(status, { "Content-Type": TYPES[".txt"], "Cache-Control": "no-cache", ...headers });
  response.end(`${sentence}\n`);
}

async function answer(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return say(response, 405, "Only GET and HEAD are answered.", { Allow: "GET, HEAD" });
  }
  let file = fileOf(folder, request.url);
  let found = file && (await statOrNothing(file));
  if (found?.isDirectory()) {
    const { pathname, search } = new URL(request.url, `http://${HOST}`);
    if (!pathname.endsWith("/")) {
      return say(response, 308, "The folder's address ends with a slash.", { Location: `${pathname}/${search}` });
    }
    file = join(file, "index.html");
    found = await statOrNothing(file);
  }
  if (!found?.isFile()) {
    return say(response, 404, "There is no such file.");
  }
  const accepted = (request.headers["accept-encoding"] ?? "").split(",").map((word) => word.split(";")[0].trim());
  const { path, encoding } = await bestCopy(file, accepted);
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": (await stat(path)).size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
    ...(encoding && { "Content-Encoding": encoding }),
  });
  if (request.method === "HEAD") {
    return response.end();
  }
  createReadStream(path).on("error", () => response.destroy()).pipe(response);
}

function listen(server, port, ready) {
  server.on("error", (error) => {
    if (error.code === "EADDRINUSE") {
      fail(`Port ${port} is taken by another program: stop that one or choose another, for example PORT=${port + 1} make serve.`);
    }
    fail(`The server cannot listen on port ${port} (${error.code}): choose another, for example PORT=8081 make serve.`);
  });
  server.listen(port, HOST, ready);
}

const [argument] = process.argv.slice(2);
const port = portWanted();

if (argument === "--free") {
  const server = createServer();
  listen(server, port, () => server.close());
} else {
  const folder = resolve(argument ?? "dist");
  if (!(await statOrNothing(join(folder, "index.html")))?.isFile()) {
    fail(`There is no built page in '${argument ?? "dist"}': run make build first.`);
  }
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  listen(server, port, () => console.log(`Kurabe is at http://${HOST}:${server.address().port}/ (Ctrl+C stops it)`));
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => process.exit(0));
  }
}
