import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { MINIMAL_VIEWPORTS } from 'storybook/viewport';
import manifest from '../dist/custom-elements.json';
import { languages } from '../src/locales/languages.js';
import { DATES, inContext } from './context.js';
import { SIGNAGE_SIZES, viewportOf } from './signage-sizes.js';

// Help closes its shadow root to the page; the accessibility panel needs it open.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  if (options.mode === 'closed') Object.defineProperty(this, 'shadowRoot', { value: root });
  return root;
};

// Controls are keyed by name, and an attribute may share its name with a part.
for (const { declarations } of manifest.modules) {
  for (const { cssParts = [] } of declarations as { cssParts?: { name: string }[] }[]) {
    for (const part of cssParts) part.name = `::part(${part.name})`;
  }
}
setCustomElementsManifest(manifest);

const signageViewports = Object.fromEntries(
  SIGNAGE_SIZES.map((size) => {
    const [width, height] = size;
    const styles = { width: `${width}px`, height: `${height}px` };
    return [viewportOf(size), { name: `Signage ${width} × ${height}`, styles, type: 'other' as const }];
  }),
);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inContext],
  parameters: {
    // Axe violations are errors, in every story.
    a11y: { test: 'error' },
    controls: { expanded: true, matchers: { date: /now$/ } },
    backgrounds: { disable: true },
    viewport: { options: { ...MINIMAL_VIEWPORTS, ...signageViewports } },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Getting started',
            'Embedding',
            'Frameworks',
            'Deploy',
            'Servers',
            'WebViews',
            'Signage',
            'Theming',
            'Languages',
            'Facts',
            'Safety',
            'Trademark',
            'Accessibility',
            'Privacy',
          ],
          'Reference',
          ['Badge', 'Banner', 'Signage', 'Exit', 'Help'],
          'Foundations',
          'Elements',
        ],
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page around the element',
      toolbar: { title: 'Language', icon: 'globe', items: [...languages], dynamicTitle: true },
    },
    direction: {
      description: 'Writing direction of the page around the element',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['auto', 'ltr', 'rtl'], dynamicTitle: true },
    },
    tone: {
      description: 'color-scheme of the page around the element',
      toolbar: { title: 'Tone', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    date: {
      description: 'The attribute `now` of the elements that have one',
      toolbar: { title: 'Date', icon: 'calendar', items: Object.keys(DATES), dynamicTitle: true },
    },
    motion: {
      description: 'The attribute `motion` of the elements that have one',
      toolbar: { title: 'Motion', icon: 'play', items: ['auto', 'none'], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'en', direction: 'auto', tone: 'light', motion: 'auto', date: 'as the story' },
};

export default preview;
