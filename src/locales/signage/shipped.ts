export type { SignageWords } from './en.js';
