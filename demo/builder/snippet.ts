import { campaignPages } from '../../src/data/generated/campaign.js';
import { isSafeLink } from '../../src/internal/safe-link.js';
import { badgeWords } from '../../src/locales/badge/index.js';
import type { Language } from '../../src/locales/languages.js';
import { VALUES, type State } from './state.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** The HTML that a partner pastes, and that the preview runs. */
export function toSnippet(state: State, script: string): string {
  const attributes = attributesOf(state)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const language = state.lang || 'en';
  return `<script src="${escape(script)}" async></script>
<blue-heart-badge${attributes}>
  <a href="${escape(campaignPage(language))}">${escape(badgeWords[language].campaign)}</a>
</blue-heart-badge>`;
}

/** Whether an own address was chosen that the badge would refuse. */
export function isLinkRefused({ link, href }: State): boolean {
  return link === 'own' && href !== '' && !isSafeLink(href);
}

/** The attributes that say something other than what is so without them. */
function attributesOf(state: State): [name: string, value: string][] {
  const names = ['variant', 'size', 'tone', 'campaign', 'lang'] as const;
  const attributes = names
    .filter((name) => state[name] !== VALUES[name][0])
    .map((name): [string, string] => [name, state[name]]);
  const supporter = state.supporter.trim();
  if (supporter) attributes.push(['supporter', supporter]);
  // While the own address is not yet one, the badge leads to the campaign.
  if (state.link === 'none') attributes.push(['href', '']);
  if (state.link === 'own' && state.href && !isLinkRefused(state)) attributes.push(['href', state.href]);
  return attributes;
}

function campaignPage(language: Language): string {
  return (campaignPages as Partial<Record<Language, string>>)[language] ?? campaignPages.any;
}
