// @ts-check
/**
 * Counts tests of node:test by their suite, as JSON. In JavaScript because Node loads reporters itself.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* countByOutcome(source) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if ((type === 'test:pass' || type === 'test:fail') && data.details.type !== 'suite') {
      count[type === 'test:pass' ? 'passed' : 'failed']++;
    }
  }
  yield JSON.stringify({ tests: count });
}
