/** Runs in a page: waits until the next frame is painted. A message posted in a frame arrives after it. */
export const PAINTED = `new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(0);
}))`;
