/** What a page offers and our elements leave alone, by the object that has it. Not every engine has all of it. */
export const OFF_LIMITS = {
  Document: ['cookie', 'referrer', 'hasStorageAccess', 'requestStorageAccess'],
  Navigator: [
    // Who the reader is.
    ...['userAgent', 'userAgentData', 'appVersion', 'appName', 'appCodeName', 'platform', 'vendor', 'product', 'oscpu'],
    ...['plugins', 'mimeTypes', 'hardwareConcurrency', 'deviceMemory', 'maxTouchPoints', 'connection', 'doNotTrack'],
    // Where they are, and what they would have to be asked for.
    ...['geolocation', 'permissions', 'clipboard', 'mediaDevices', 'getBattery', 'credentials'],
    // Ways to send and to keep.
    ...['sendBeacon', 'serviceWorker', 'storage'],
  ],
  Window: [
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
    ...['Image', 'Audio', 'Worker', 'SharedWorker', 'Notification'],
  ],
  Screen: ['availWidth', 'availHeight', 'colorDepth', 'pixelDepth'],
  HTMLCanvasElement: ['getContext', 'toDataURL', 'toBlob'],
} as const;

/** Names that are in our code all the same, by the part that has them. */
export const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Used where a page asks for it: `remember`.
  banner: ['localStorage', 'sessionStorage'],
  // Used where a reader presses for it: the buttons that copy.
  help: ['clipboard'],
  // Not used: ways of lean-qr to draw that are not ours, and how valibot calls itself.
  qr: ['getContext'],
  contacts: ['vendor'],
};
