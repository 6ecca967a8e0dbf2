import type { Page } from 'playwright';

/** State of a page after everything collectable is gone. */
export interface State {
  /** Bytes. */
  heap: number;
  nodes: number;
  listeners: number;
}

export async function readState(page: Page): Promise<State> {
  const session = await page.context().newCDPSession(page);
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
