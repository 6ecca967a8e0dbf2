// @ts-check
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { register } from 'tsx/esm/api';

register();
const { findBrowsers } = await import('./tools/browsers/find.ts');
const { launcher } = await import('./tools/browsers/launchers.ts');
const { countReporter } = await import('./tools/test/count-reporter.ts');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/components/**/*.test.ts'],
  rootDir: '.',
  nodeResolve: true,
  browsers: findBrowsers().map(launcher),
  concurrentBrowsers: 3,
  concurrency: 1,
  testFramework: { config: { timeout: '15000' } },
  testsFinishTimeout: 600_000,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: Object.fromEntries(
        ['FUZZ_SEED', 'FUZZ_PART'].map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
      ),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: process.argv.includes('--watch') }), countReporter()],
};
