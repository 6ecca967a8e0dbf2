import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';

const SRC = 'src';

/** Files of the source by their imports, type-only ones included. */
const imports = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      const found = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)];
      return [
        join(file),
        found.map(([, path]) => relative(SRC, join(SRC, dirname(file), path!)).replace(/\.js$/, '.ts')),
      ];
    }),
);

/** The first circle of a graph, as the way around it. */
function circleIn(graph: ReadonlyMap<string, Iterable<string>>): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('the source', () => {
  it('imports only files that exist', () => {
    assert.ok(imports.size > 150);
    const missing = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => !imports.has(target)).map((target) => `${file} imports ${target}`),
    );
    assert.deepEqual(missing, []);
  });

  it('has no circle of files', () => {
    assert.deepEqual(circleIn(imports), undefined);
  });

  it('has no circle of folders, apart from data and words', () => {
    const folders = new Map<string, Set<string>>();
    const isRoom = (folder: string): boolean => !['data', 'locales', '.'].includes(folder);
    const roomOf = (file: string): string => (dirname(file) === '.' ? '.' : file.split('/')[0]!);
    for (const [file, targets] of imports) {
      const from = roomOf(file);
      const others = targets.map(roomOf).filter((to) => isRoom(to) && to !== from);
      if (isRoom(from)) folders.set(from, new Set([...(folders.get(from) ?? []), ...others]));
    }
    assert.deepEqual(circleIn(folders), undefined);
  });
});
