import '../../src/define/badge.js';
import { expect, fixture, html, takeWarnings } from '../support/index.js';
import type { BlueHeartBadge } from '../../src/badge/badge.js';

describe('the badge', () => {
  it('names the campaign', async () => {
    const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge></blue-heart-badge>`);
    expect(badge.shadowRoot!.textContent).to.contain('Blue Heart Campaign');
    await expect(badge).to.be.accessible();
  });
  it('warns', async () => {
    await fixture<BlueHeartBadge>(html`<blue-heart-badge size="x"></blue-heart-badge>`);
    expect(takeWarnings()).to.have.length(1);
  });
});
