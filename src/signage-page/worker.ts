/** Service worker types that TypeScript's DOM library lacks. */
export interface InstallEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface RequestEvent extends InstallEvent {
  readonly clientId: string;
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface Worker {
  readonly clients: { get(id: string): Promise<{ url: string } | undefined> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
