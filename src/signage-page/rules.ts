/**
 * What `signage.json` beside the page allows an address to set, so that nobody's link can rebrand somebody else's host.
 */
import { fold } from '../base/fold.js';
import { isNoFile, RULES } from './rules-file.js';

/** Allowed values by option; without a list, any value. */
export type Rules = Partial<Record<string, readonly string[]>>;

/** Options that brand a page: whose it seems to be, and where its code leads. */
const LIMITED = ['partner', 'qr'];
/** While the rules are unknown. */
export const NOTHING: Rules = { partner: [], qr: [] };

/** Milliseconds until the request times out, and until it is retried. */
const PATIENCE = 10_000;
const RETRY = 60_000;

/** Whether an option may be set only once the rules are known. */
export const isLimited = (name: string): boolean => LIMITED.includes(name);

/** Whether an option may have this value. */
export function isAllowed(rules: Rules, name: string, value: string): boolean {
  const allowed = rules[name];
  return !allowed || allowed.some((one) => same(name, one) === same(name, value));
}

export const refusal = (rules: Rules, name: string, value: string): string =>
  `${RULES} does not allow ${name}=${value}. It allows: ${rules[name]!.join(', ') || 'none'}.`;

function same(name: string, value: string): string {
  if (name === 'partner') return fold(value);
  try {
    return new URL(value, document.baseURI).href;
  } catch {
    return value;
  }
}

/**
 * Reports the rules once known: everything is allowed without the file, and nothing while it cannot be read.
 * @param warn tells the operator that it cannot be read
 */
export function withRules(tell: (rules: Rules) => void, warn: (problem: string) => void): void {
  // A folder contains what its owner put there, and a frame with an opaque origin cannot read files of its host.
  if (!/^https?:$/.test(location.protocol) || self.origin === 'null') tell({});
  else {
    ask().then(tell, (reason: unknown) => {
      warn(`${RULES} cannot be read, so ${LIMITED.join(' and ')} in the address are ignored. ${reason}`);
      setTimeout(withRules, RETRY, tell, warn);
    });
  }
}

async function ask(): Promise<Rules> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), PATIENCE);
  try {
    const answer = await fetch(RULES, { cache: 'no-cache', mode: 'same-origin', signal: aborter.signal });
    return isNoFile(answer) ? {} : rulesIn(await answer.text());
  } finally {
    clearTimeout(timer);
  }
}

function rulesIn(text: string): Rules {
  const file = JSON.parse(text) as unknown;
  if (!file || typeof file !== 'object' || Array.isArray(file))
    throw new Error('It is not an object of lists by option.');
  const rules: Rules = {};
  for (const [name, list] of Object.entries(file)) {
    const values: unknown[] = Array.isArray(list) ? list : [list];
    if (!isLimited(name) || !values.every((value) => typeof value === 'string')) {
      throw new Error(`"${name}" must be ${LIMITED.join(' or ')}, with a list of strings.`);
    }
    rules[name] = values as string[];
  }
  return rules;
}
