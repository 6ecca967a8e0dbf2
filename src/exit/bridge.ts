import { attempt } from '../internal/attempt.js';

/** What apps put into the pages they show: globals, which are not there elsewhere. */
declare const webkit: { messageHandlers: { blueHeart: { postMessage(message: object): void } } };
declare const ReactNativeWebView: { postMessage(message: string): void };
declare const BlueHeartBridge: { exit(): void };

/** What an app, or the page around a frame, is told. */
export const MESSAGE = { type: 'blue-heart-exit' };

/** Asks the app around this page to close its screen. What is not there or fails is passed over. */
export function tellApp(): void {
  attempt(() => webkit.messageHandlers.blueHeart.postMessage(MESSAGE));
  attempt(() => ReactNativeWebView.postMessage(JSON.stringify(MESSAGE)));
  attempt(() => BlueHeartBridge.exit());
}
