/** Makes the browser prefer these languages until `preferAsBefore`. */
export function prefer(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
}

export function preferAsBefore(): void {
  delete (navigator as { languages?: unknown }).languages;
}
