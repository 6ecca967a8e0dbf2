import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { mn } from './mn.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sw } from './sw.js';
import { zh } from './zh.js';
import type { Language } from '../languages.js';
import type { BadgeWords } from './en.js';

export const badgeWords: Record<Language, BadgeWords> = { en, de, nl, fr, es, pt, sw, ru, mn, ar, ja, zh };
