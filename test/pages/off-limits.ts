/** APIs that our elements must not touch, by owner object. Not every engine has all of them. */
export const OFF_LIMITS = {
  Document: ['cookie', 'referrer', 'hasStorageAccess', 'requestStorageAccess'],
  Navigator: [
    // Who the reader is.
    ...['userAgent', 'userAgentData', 'appVersion', 'appName', 'appCodeName', 'platform', 'vendor', 'product', 'oscpu'],
    ...['plugins', 'mimeTypes', 'hardwareConcurrency', 'deviceMemory', 'maxTouchPoints', 'connection', 'doNotTrack'],
    // Where they are, and what needs a permission.
    ...['geolocation', 'permissions', 'clipboard', 'mediaDevices', 'getBattery', 'credentials'],
    // Ways to send and store.
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

/** Names that our code contains all the same, by the chunk that has them. */
export const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Used if a page asks for it: `remember`.
  banner: ['localStorage', 'sessionStorage'],
  // Used when a reader presses a copy button.
  help: ['clipboard'],
  // Unused: other output methods of lean-qr, and valibot's name for itself.
  qr: ['getContext'],
  contacts: ['vendor'],
};
