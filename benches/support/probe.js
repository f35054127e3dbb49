// Runs in every page before the page's own scripts and watches it from inside. Both pages are watched alike.
(() => {
  const bench = (window.kurabeBench = { painted: null, events: [], click: null, memory: null });

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** After the next frame has been painted: the message waits behind the frame that the callback belongs to. */
  const afterFrame = async () => {
    await nextFrame();
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  };

  const isCompared = () =>
    document.querySelectorAll("table.questions thead th").length > 5 &&
    document.querySelector("table.questions tbody td") !== null;

  const opening = new MutationObserver(async () => {
    if (!isCompared()) return;
    opening.disconnect();
    await nextFrame();
    await nextFrame();
    bench.painted = performance.now();
  });
  opening.observe(document, { childList: true, subtree: true });

  /** The end of the last frame that changed the page; settled when four frames in a row changed nothing. */
  async function lastChange(started) {
    let changed = false;
    let last = null;
    const watcher = new MutationObserver(() => {
      changed = true;
    });
    watcher.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    for (let quiet = 0; quiet < 4; quiet += 1) {
      await afterFrame();
      if (changed) {
        last = performance.now() - started;
        changed = false;
        quiet = -1;
      }
    }
    watcher.disconnect();
    return { last };
  }

  addEventListener("click", (event) => (bench.click = lastChange(event.timeStamp)), { capture: true });

  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) bench.events.push({ interactionId, duration });
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });

  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      bench.memory = (made.instance ?? made).exports.memory ?? bench.memory;
      return made;
    };
  }

  /** Scrolls the element into sight, as a person does before clicking, and says where it is. */
  bench.reach = async (find) => {
    const element = find();
    if (!element) return null;
    element.scrollIntoView({ behavior: "instant", block: "center", inline: "nearest" });
    await nextFrame();
    await nextFrame();
    const { x, y, width, height } = element.getBoundingClientRect();
    const point = { x: x + width / 2, y: y + height / 2 };
    const hit = document.elementFromPoint(point.x, point.y);
    return { ...point, hit: element === hit || element.contains(hit) };
  };

  /** Clicks one element after the other from inside the page, a painted frame after each. */
  bench.repeat = async (finds, rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      for (const find of finds) {
        const element = find();
        if (!element) return find.toString();
        element.click();
        await afterFrame();
        await afterFrame();
      }
    }
    return null;
  };
})();
