// Times Kurabe's reader against JSON.parse, each from the bytes of the same files to values that all stay in memory.

import init, { clear, read } from "./bench_reader.js";

async function fetchAll(count) {
  const files = [];
  for (let index = 0; index < count; index += 1) {
    const response = await fetch(`../national/${index}.json`);
    files.push(new Uint8Array(await response.arrayBuffer()));
  }
  return files;
}

function parseAll(files) {
  const decoder = new TextDecoder();
  const started = performance.now();
  let decoding = 0;
  const plans = files.flatMap((bytes) => {
    const before = performance.now();
    const text = decoder.decode(bytes);
    decoding += performance.now() - before;
    return JSON.parse(text);
  });
  const took = performance.now() - started;
  const results = plans.reduce((sum, plan) => sum + plan.observations.length, 0);
  return { took, parsing: took - decoding, results };
}

function readAll(files) {
  const started = performance.now();
  const results = files.map((bytes, index) => read(bytes, `${index}.json`)).reduce((sum, count) => sum + count, 0);
  const took = performance.now() - started;
  clear();
  return { took, results };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 200));

/** Both ways in turn, `rounds` times after one round that is thrown away. */
window.measure = async (count, rounds) => {
  const { memory } = await init({ module_or_path: "bench_reader_bg.wasm" });
  const files = await fetchAll(count);
  const measured = [];
  for (let round = 0; round <= rounds; round += 1) {
    await rest();
    const parse = parseAll(files);
    await rest();
    const kurabe = readAll(files);
    if (round > 0) measured.push({ parse, kurabe });
  }
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  return { measured, bytes, memory: memory.buffer.byteLength };
};
