import { attempt } from './attempt.js';

/** What apps put into the pages they show. */
interface Bridges {
  webkit: { messageHandlers: { blueHeart: { postMessage(message: object): void } } };
  ReactNativeWebView: { postMessage(message: string): void };
  BlueHeartBridge: { exit(): void };
}

/** What an app, or the page around a frame, is told. */
export const MESSAGE = { type: 'blue-heart-exit' };

/** Asks the app around this page to close its screen. What is not there or fails is passed over. */
export function tellApp(): void {
  const app = window as unknown as Bridges;
  attempt(() => app.webkit.messageHandlers.blueHeart.postMessage(MESSAGE));
  attempt(() => app.ReactNativeWebView.postMessage(JSON.stringify(MESSAGE)));
  attempt(() => app.BlueHeartBridge.exit());
}
