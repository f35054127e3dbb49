// Starts the program, and speaks for it when it cannot speak: before it runs, when it does not start, and after it has
// stopped. All words stand in index.html; nothing here makes HTML.

/** The languages that index.html speaks, the page's own first. */
const LANGUAGES = ["ja", "en"];

function chosenLanguage() {
  const wishes = [new URLSearchParams(location.search).get("lang"), ...(navigator.languages ?? [])];
  for (const wish of wishes) {
    const language = wish?.slice(0, 2).toLowerCase();
    if (LANGUAGES.includes(language)) {
      return language;
    }
  }
  return LANGUAGES[0];
}

/** Shows the words in the page's language, which the program may have changed since the start. */
function speak() {
  const language = document.documentElement.lang.slice(0, 2);
  for (const part of document.querySelectorAll(".boot > [lang]")) {
    part.hidden = part.lang !== language;
  }
}

/** Everything in a section that carries the given `data-boot`. */
function parts(section, role) {
  return section.querySelectorAll(`[data-boot="${role}"]`);
}

let troubleShown = false;

/**
 * Shows one of the sections of index.html. The first trouble is the cause of the later ones, so only that one is shown.
 * @param {"boot-unsupported" | "boot-failed" | "boot-stopped"} id
 */
function showTrouble(id, error) {
  if (troubleShown) {
    return;
  }
  troubleShown = true;
  document.getElementById("boot-loading")?.remove();
  // An open modal dialog would lie above the message and keep the keyboard from it.
  for (const dialog of document.querySelectorAll("dialog[open]")) {
    dialog.close();
  }
  const section = document.getElementById(id);
  speak();
  for (const place of parts(section, "cause")) {
    place.textContent = error === undefined ? "" : String(error);
  }
  for (const field of parts(section, "link")) {
    field.value = location.href;
    field.addEventListener("focus", () => field.select());
  }
  for (const button of parts(section, "reload")) {
    button.addEventListener("click", () => location.reload());
  }
  for (const button of parts(section, "copy")) {
    button.addEventListener("click", () => copyLink(section));
  }
  section.hidden = false;
}

/** Copies the link; where the clipboard is refused, selects it, so that a person can copy it. */
async function copyLink(section) {
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    [...parts(section, "link")].find((field) => field.offsetParent !== null)?.focus();
  }
}

/** A panic ends in a trap, and a trap reaches the page as this kind of error. Other errors leave the program running. */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError;
}

function watchForTraps() {
  addEventListener("kurabe-panic", (event) => showTrouble("boot-stopped", event.detail ?? undefined));
  addEventListener("error", (event) => isTrap(event.error) && showTrouble("boot-stopped", event.error));
  addEventListener("unhandledrejection", (event) => isTrap(event.reason) && showTrouble("boot-stopped", event.reason));
}

/**
 * Begins to fetch the plans that the link asks for, or those the page opens with, while the program is on its way. The
 * program takes them over by their address; what it does not ask for is dropped with the page.
 */
async function fetchPlansAhead() {
  const fetchBytes = async (address) => {
    const answer = await fetch(address);
    return answer.ok ? answer.arrayBuffer() : null;
  };
  const ahead = (globalThis.kurabeAhead = new Map());
  ahead.set("plans/index.json", fetchBytes("plans/index.json"));
  const chosen = new URLSearchParams(location.search).get("p");
  if (chosen === null) {
    // One file with what the first view needs; the whole plans follow when it stands.
    ahead.set("plans/opening.json", fetchBytes("plans/opening.json"));
    ahead.get("plans/opening.json").catch(() => {});
    return;
  }
  const index = JSON.parse(new TextDecoder().decode(await ahead.get("plans/index.json")));
  // The program shows the first eight different ones (`state::parse`).
  const asked = [...new Set(chosen.split("~").filter(Boolean))].slice(0, 8);
  for (const { file } of index.plans.filter(({ id }) => asked.includes(id))) {
    ahead.set(`plans/${file}`, fetchBytes(`plans/${file}`));
    ahead.get(`plans/${file}`).catch(() => {});
  }
}

async function start() {
  // Both links are written by the build, which knows the hashed names; `href` reads them as full addresses.
  const glue = document.getElementById("boot-glue").href;
  const wasm = document.getElementById("boot-wasm").href;
  const { default: init } = await import(glue);
  await init({ module_or_path: wasm });
}

document.documentElement.lang = chosenLanguage();
speak();
if (typeof WebAssembly !== "object") {
  showTrouble("boot-unsupported");
} else {
  watchForTraps();
  // An index that cannot be read is the program's to tell.
  fetchPlansAhead().catch(() => {});
  try {
    await start();
  } catch (error) {
    showTrouble(isTrap(error) ? "boot-stopped" : "boot-failed", error);
    console.error(error);
  }
}
