/** `npm run test:watch -- FILE`: reruns a test file whenever it or one of its imports changes. Installs nothing. */
import { spawn } from 'node:child_process';

const files = process.argv.slice(2);
if (!files.length) {
  console.error('Name a test file: npm run test:watch -- test/unit/calendar/calendar.test.ts');
  process.exit(1);
}
const isComponent = files.some((file) => file.startsWith('test/components/'));
const words = isComponent ? ['wtr', '--watch', '--files', ...files] : ['tsx', '--test', '--watch', ...files];
const { ENGINE = 'chromium' } = process.env;
spawn('npx', ['--no-install', ...words], { stdio: 'inherit', env: { ...process.env, ENGINE, NO_INSTALL: '1' } }).on(
  'close',
  (status) => process.exit(status ?? 1),
);
