// Storybook over the stories of the kit; the page stories are real host pages.
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [
    { from: '../../dist', to: '/dist' },
    { from: '../../stories/pages', to: '/stories/pages' },
  ],
};

export default config;
