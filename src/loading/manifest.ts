/**
 * The chunks of the script tag, for the loader and for the bundler. Translations are chunks too: their names are in
 * data/generated/words.
 */

/** Elements that are chunks, each with the elements in its shadow root, which load along with it. */
export const elementChunks: Readonly<Record<string, readonly string[]>> = {
  banner: [],
  exit: [],
  help: ['exit'],
  signage: [],
};

/** Modules that elements import when they need them, by the name of their chunk. */
export const resourceChunks: Readonly<Record<string, string>> = {
  contacts: 'help/contacts.js',
  motifs: 'banner/motifs.js',
  'country-names': 'data/generated/country-names.js',
  qr: 'loading/qr.js',
  zones: 'facts/zones.js',
};
