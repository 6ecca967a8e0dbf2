import '../../../src/define/badge.js';
import { CAMPAIGNS, SIZES, VARIANTS, type BlueHeartBadge } from '../../../src/badge/badge.js';
import type { BlueHeartHelp } from '../../../src/help/help.js';
import { languages } from '../../../src/locales/languages.js';
import { badgeWords } from '../../../src/locales/badge/index.js';
import { contrast, expect, fixture, html, oneEvent, takeWarnings } from '../support/index.js';

const part = (badge: Element, name: string): HTMLElement | null => badge.shadowRoot!.querySelector(`[part='${name}']`);
const text = (badge: Element, name: string): string | undefined => part(badge, name)?.textContent?.trim();
const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 4 && height > 4;
};

/** Text for screen readers, visible or not. */
const spoken = (badge: Element): string => part(badge, 'base')!.textContent!.replace(/\s+/g, ' ').trim();

describe('what the badge says', () => {
  it('names the campaign and who coordinates it', async () => {
    const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge lang="en"></blue-heart-badge>`);
    expect(text(badge, 'name')).to.equal('Blue Heart Campaign');
    expect(text(badge, 'note')).to.equal('An international campaign coordinated by UNODC');
  });

  for (const variant of VARIANTS) {
    it(`exposes all of it to screen readers as ${variant}`, async () => {
      const badge = await fixture<BlueHeartBadge>(
        html`<blue-heart-badge lang="en" variant=${variant} supporter="Uber supports the campaign"></blue-heart-badge>`,
      );
      expect(spoken(badge)).to.equal(
        'Blue Heart Campaign Uber supports the campaign An international campaign coordinated by UNODC',
      );
    });
  }

  it('shows less as compact, and least as a pin', async () => {
    const seen = async (variant: string): Promise<string[]> => {
      const badge = await fixture<BlueHeartBadge>(
        html`<blue-heart-badge variant=${variant} supporter="Uber"></blue-heart-badge>`,
      );
      return ['mark', 'name', 'supporter', 'note'].filter((name) => isSeen(part(badge, name)!));
    };
    expect(await seen('full')).to.deep.equal(['mark', 'name', 'supporter', 'note']);
    expect(await seen('compact')).to.deep.equal(['mark', 'name']);
    expect(await seen('pin')).to.deep.equal(['mark']);
  });

  for (const language of languages) {
    it(`speaks ${language}`, async () => {
      const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge lang=${language}></blue-heart-badge>`);
      const base = part(badge, 'base')!;
      expect(base.lang).to.equal(language);
      expect(base.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      expect(text(badge, 'name')).to.equal(badgeWords[language].campaign);
      expect(text(badge, 'note')).to.equal(badgeWords[language].coordinated);
    });
  }

  it("names an initiative in its owner's spelling and language, and still names the campaign", async () => {
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge lang="en" campaign="aqui-estoy"></blue-heart-badge>`,
    );
    expect(text(badge, 'name')).to.equal('#AquiEstoy');
    expect(part(badge, 'name')!.lang).to.equal('es');
    expect(text(badge, 'slogan')).to.equal('contra la trata de personas');
    expect(part(badge, 'slogan')!.lang).to.equal('es');
    expect(text(badge, 'note')).to.equal('Blue Heart Campaign · An international campaign coordinated by UNODC');
  });

  it("uses the owner's own name of an initiative in the language of the page", async () => {
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge lang="mn" campaign="dream-umbrella"></blue-heart-badge>`,
    );
    expect(text(badge, 'name')).to.equal('Мөрөөдлийн шүхэр');
    expect(part(badge, 'name')!.lang).to.equal('mn');
  });

  for (const campaign of CAMPAIGNS) {
    it(`has a name for ${campaign}`, async () => {
      const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge campaign=${campaign}></blue-heart-badge>`);
      expect(text(badge, 'name')).not.to.equal('');
      await expect(badge).to.be.accessible();
    });
  }

  it('falls back to the campaign for an unknown initiative', async () => {
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge lang="en" campaign="constructor"></blue-heart-badge>`,
    );
    expect(text(badge, 'name')).to.equal('Blue Heart Campaign');
    expect(text(badge, 'note')).to.equal('An international campaign coordinated by UNODC');
    expect(takeWarnings().join()).to.contain(CAMPAIGNS.join(', '));
  });

  it("isolates the direction of a supporter's text from its own", async () => {
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge lang="en" supporter="مطار القاهرة الدولي"></blue-heart-badge>`,
    );
    expect(getComputedStyle(part(badge, 'supporter')!).direction).to.equal('rtl');
    expect(getComputedStyle(part(badge, 'base')!).direction).to.equal('ltr');
  });

  it('aligns a name in another direction with the other lines', async () => {
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge lang="ar" campaign="samawati"></blue-heart-badge>`,
    );
    const end = (name: string): number => {
      const range = document.createRange();
      range.selectNodeContents(part(badge, name)!);
      return range.getBoundingClientRect().right;
    };
    expect(end('name')).to.be.closeTo(end('note'), 2);
  });

  it('never moves an element of the page that is given as the name of a supporter', async () => {
    const box = await fixture<HTMLElement>(html`<div><i>Page</i><blue-heart-badge></blue-heart-badge></div>`);
    const [element, badge] = [box.querySelector('i')!, box.querySelector('blue-heart-badge')!];
    badge.supporter = element as unknown as string;
    await badge.updateComplete;
    expect([element.parentElement, text(badge, 'supporter')]).to.deep.equal([box, String(element)]);
  });

  it('shows markup in the name of a supporter as text', async () => {
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge supporter=${'<img src=x onerror=alert(1)>'}></blue-heart-badge>`,
    );
    expect(badge.shadowRoot!.querySelector('img')).to.equal(null);
    expect(text(badge, 'supporter')).to.equal('<img src=x onerror=alert(1)>');
  });
});

describe('where the badge leads', () => {
  const href = (badge: Element): string | null => part(badge, 'base')!.getAttribute('href');

  it("leads to the campaign's page in the language, in the same tab", async () => {
    const spanish = await fixture<BlueHeartBadge>(html`<blue-heart-badge lang="es"></blue-heart-badge>`);
    expect(href(spanish)).to.equal('https://www.unodc.org/unodc/es/blueheart/index.html');
    expect(part(spanish, 'base')!.hasAttribute('target')).to.equal(false);
    const french = await fixture<BlueHeartBadge>(html`<blue-heart-badge lang="fr"></blue-heart-badge>`);
    expect(href(french)).to.equal('https://www.unodc.org/blueheart');
  });

  for (const own of ['https://example.org/a?b=c', 'http://example.org/', '/blue-heart', 'pages/help.html', '#more']) {
    it(`leads to ${own}`, async () => {
      const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge href=${own}></blue-heart-badge>`);
      expect(href(badge)).to.equal(own);
    });
  }

  it('is not a link with an empty address, and leads to the campaign again without the attribute', async () => {
    const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge lang="en" href=""></blue-heart-badge>`);
    expect(href(badge)).to.equal(null);
    badge.removeAttribute('href');
    await badge.updateComplete;
    expect(href(badge)).to.equal('https://www.unodc.org/blueheart');
  });

  const REFUSED = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'vbscript:x',
    'http://',
    'https://[nonsense',
  ];
  for (const refused of REFUSED) {
    it(`refuses ${JSON.stringify(refused)} and warns once`, async () => {
      const badge = await fixture<BlueHeartBadge>(
        html`<blue-heart-badge lang="en" href=${refused}></blue-heart-badge>`,
      );
      expect(href(badge)).to.equal('https://www.unodc.org/blueheart');
      expect(takeWarnings()).to.have.length(1);
    });
  }
});

describe('the badge as a button', () => {
  const button = (badge: Element): HTMLButtonElement => badge.shadowRoot!.querySelector('button')!;

  it('is announced as opening help, and opens the element with the id', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <blue-heart-badge lang="en" for="help"></blue-heart-badge>
        <blue-heart-help id="help" mode="dialog"></blue-heart-help>
      </div>`,
    );
    const badge = box.querySelector('blue-heart-badge')!;
    expect(spoken(badge)).to.contain('Get help or report');
    expect(button(badge).getAttribute('aria-haspopup')).to.equal('dialog');
    button(badge).click();
    expect(box.querySelector<BlueHeartHelp>('#help')!.open).to.equal(true);
    await expect(badge).to.be.accessible();
  });

  it('finds help within its own shadow root', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = box.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<blue-heart-badge for="help"></blue-heart-badge><blue-heart-help id="help"></blue-heart-help>';
    const badge = shadow.querySelector('blue-heart-badge')!;
    await badge.updateComplete;
    button(badge).click();
    expect(shadow.querySelector<BlueHeartHelp>('#help')!.open).to.equal(true);
  });

  it('shows the fallback content when there is nothing to open', async () => {
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge for="nowhere"><a href="tel:112">112</a></blue-heart-badge>`,
    );
    const link = badge.querySelector('a')!;
    expect(isSeen(link)).to.equal(false);
    setTimeout(() => button(badge).click());
    const { detail } = await oneEvent(badge, 'blue-heart-error');
    expect(detail.code).to.equal('help-not-found');
    expect(takeWarnings()).to.have.length(1);
    expect(isSeen(link)).to.equal(true);
  });

  for (const [what, before] of Object.entries({
    'a section': '<section id="help"></section>',
    'an image before the help': '<img id="help" alt=""><blue-heart-help id="help" mode="dialog"></blue-heart-help>',
    'an element of a name like ours': '<blue-heart-helper id="help"></blue-heart-helper>',
  })) {
    it(`shows the fallback content when its id is that of ${what}`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `${before}<blue-heart-badge for="help"><a href="tel:112">112</a></blue-heart-badge>`;
      const badge = box.querySelector('blue-heart-badge')!;
      await badge.updateComplete;
      setTimeout(() => button(badge).click());
      const { detail } = await oneEvent(badge, 'blue-heart-error');
      expect(detail.code).to.equal('help-not-found');
      expect(takeWarnings().join()).to.match(/for="help" is not the id of a <blue-heart-help>/);
      expect(isSeen(badge.querySelector('a')!)).to.equal(true);
      expect(box.querySelector('[open]')).to.equal(null);
    });
  }

  it('shows its action as compact too', async () => {
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge lang="en" variant="compact" for="help"></blue-heart-badge>`,
    );
    expect(isSeen(part(badge, 'action')!)).to.equal(true);
  });

  it('submits no form', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><blue-heart-badge for="x"></blue-heart-badge></form>`);
    let sent = 0;
    form.addEventListener('submit', () => sent++);
    button(form.firstElementChild!).click();
    takeWarnings();
    expect(sent).to.equal(0);
  });
});

describe('the look of the badge', () => {
  for (const variant of VARIANTS) {
    for (const size of SIZES) {
      it(`is large enough to tap as ${variant}, ${size}`, async () => {
        const badge = await fixture<BlueHeartBadge>(
          html`<blue-heart-badge variant=${variant} size=${size}></blue-heart-badge>`,
        );
        const { width, height } = part(badge, 'base')!.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
        await expect(badge).to.be.accessible();
      });
    }
  }

  it('scales with its size', async () => {
    const width = async (size: string): Promise<number> =>
      (await fixture<BlueHeartBadge>(html`<blue-heart-badge variant="pin" size=${size}></blue-heart-badge>`))
        .offsetWidth;
    const [small, medium, large] = [await width('small'), await width('medium'), await width('large')];
    expect(small).to.be.lessThan(medium!);
    expect(medium).to.be.lessThan(large!);
  });

  const LONG = [
    'A very long name of a supporter that goes on and on '.repeat(8),
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller'.repeat(3),
    '人身取引をなくすために協力しています'.repeat(12),
  ];
  for (const supporter of LONG) {
    it(`wraps ${supporter.slice(0, 20)}… within 320 px`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.inlineSize = '320px';
      box.innerHTML = '<blue-heart-badge></blue-heart-badge>';
      const badge = box.querySelector('blue-heart-badge')!;
      badge.supporter = supporter;
      await badge.updateComplete;
      expect(badge.getBoundingClientRect().width).to.be.at.most(320);
      expect(box.scrollWidth).to.be.at.most(320);
      for (const name of ['base', 'supporter', 'note']) {
        const { scrollWidth, clientWidth } = part(badge, name)!;
        expect(scrollWidth, name).to.be.at.most(clientWidth + 1);
      }
    });
  }

  for (const language of languages) {
    it(`fits into 320 px at 200 % text in ${language}`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.inlineSize = '320px';
      box.innerHTML = `<blue-heart-badge lang="${language}" campaign="samawati" for="x" style="font-size: 32px"></blue-heart-badge>`;
      const badge = box.querySelector('blue-heart-badge')!;
      await badge.updateComplete;
      expect(parseFloat(getComputedStyle(part(badge, 'name')!).fontSize)).to.equal(32);
      expect(box.scrollWidth).to.be.at.most(320);
    });
  }

  const ink = (badge: Element): string => getComputedStyle(part(badge, 'base')!).color;

  it("is dark if told to be, and otherwise follows the page's color-scheme", async () => {
    const dark = await fixture<BlueHeartBadge>(html`<blue-heart-badge tone="dark"></blue-heart-badge>`);
    const light = await fixture<BlueHeartBadge>(html`<blue-heart-badge tone="light"></blue-heart-badge>`);
    expect(ink(dark)).not.to.equal(ink(light));
    const box = await fixture<HTMLElement>(html`<div><blue-heart-badge></blue-heart-badge></div>`);
    box.style.colorScheme = 'light';
    expect(ink(box.firstElementChild!)).to.equal(ink(light));
    box.style.colorScheme = 'dark';
    expect(ink(box.firstElementChild!)).to.equal(ink(dark));
  });

  for (const tone of ['light', 'dark'] as const) {
    it(`has a heart that contrasts with its ${tone} background`, async () => {
      const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge tone=${tone}></blue-heart-badge>`);
      const paper = getComputedStyle(part(badge, 'base')!).backgroundColor;
      const { fill } = getComputedStyle(badge.shadowRoot!.querySelector('svg')!);
      expect(contrast(paper, fill)).to.be.at.least(3);
      await expect(badge).to.be.accessible();
    });
  }

  it("shows the partner's artwork unchanged: in proportion, whole, untouched", async () => {
    const style = document.createElement('style');
    style.textContent = 'img { width: 100%; height: 300px; filter: none; }';
    document.head.append(style);
    const wide = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"/>')}`;
    const badge = await fixture<BlueHeartBadge>(
      html`<blue-heart-badge><img slot="mark" src=${wide} alt="Blue Heart Campaign" /></blue-heart-badge>`,
    );
    const image = badge.querySelector('img')!;
    await image.decode();
    const { width, height } = image.getBoundingClientRect();
    const { objectFit, opacity, filter } = getComputedStyle(image);
    style.remove();
    expect(width / height).to.be.closeTo(3, 0.05);
    expect([objectFit, opacity, filter]).to.deep.equal(['contain', '1', 'none']);
    expect(isSeen(badge.shadowRoot!.querySelector('svg')!), 'our own heart makes way').to.equal(false);
  });
});
