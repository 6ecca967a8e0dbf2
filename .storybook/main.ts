import type { StorybookConfig } from '@storybook/web-components-vite';
import { asForgeShowsIt } from './markdown.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../docs/elements/*.mdx', '../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [{ from: '../docs', to: '/docs' }],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [asForgeShowsIt] } } },
    },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
