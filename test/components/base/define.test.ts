import { define } from '../../../src/base/define.js';
import { VERSION } from '../../../src/base/version.js';
import { expect, takeWarnings } from '../support/index.js';

const element = (tag: string, version = VERSION) =>
  class extends HTMLElement {
    static readonly tag = tag;
    static readonly version = version;
  };

describe('define', () => {
  it('registers a class under a free tag', () => {
    const Free = element('test-free');
    define(Free);
    expect(customElements.get('test-free')).to.equal(Free);
  });

  it('keeps the same version silently', () => {
    const First = element('test-same');
    define(First);
    define(element('test-same'));
    expect(customElements.get('test-same')).to.equal(First);
  });

  it('keeps another version and names both', () => {
    const First = element('test-other', '0.0.1');
    define(First);
    define(element('test-other'));
    expect(customElements.get('test-other')).to.equal(First);
    expect(takeWarnings().join()).to.contain('test-other').and.contain('0.0.1').and.contain(VERSION);
  });

  it('keeps a foreign element and warns', () => {
    customElements.define('test-stranger', class extends HTMLElement {});
    define(element('test-stranger'));
    expect(takeWarnings()).to.have.length(1);
  });
});
