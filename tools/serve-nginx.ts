/**
 * `npm run serve:nginx`: serves the demo and the built files as a host does, with deploy/nginx.conf, until it is
 * stopped.
 */
import { startNginx } from './serving/nginx.ts';

const { address, hasBrotli, stop } = await startNginx();
console.log(`Blue Heart Elements, by nginx${hasBrotli ? '' : ' without brotli'}: ${address}/`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
