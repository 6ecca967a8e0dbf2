/** Why a playing board shows no number to call; empty if it shows one. */
export function withoutNumber(player: Element): string[] {
  const { shadowRoot } = player;
  if (!player.hasAttribute('active') || !shadowRoot || shadowRoot.querySelector('[part=number]')) return [];
  const partner = player.getAttribute('partner');
  const why = player.hasAttribute('country')
    ? 'its country is unknown'
    : partner
      ? `partner=${partner} has no known country, and no country is set`
      : 'no country is set';
  return [`No number is shown: ${why}.`];
}
