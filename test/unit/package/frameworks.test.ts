/** How compilers of frameworks treat our tags, in a project that has installed the package. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import ts from 'typescript';
import { readElements } from '../../../build/manifest.ts';
import { pack } from './packed.ts';

const FIXTURES = 'test/fixtures/frameworks';
const { project, remove } = pack();
after(remove);
cpSync(FIXTURES, project, { recursive: true });

const TARGET = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true, types: [] };
const OPTIONS: ts.CompilerOptions = {
  ...TARGET,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
};
// Parse the declarations of the browser and of React only once.
const host = ts.createCompilerHost(OPTIONS, true);
const { getSourceFile } = host;
const read = new Map<string, ts.SourceFile | undefined>();
host.getSourceFile = (name, ...rest) => {
  if (!read.has(name)) read.set(name, getSourceFile(name, ...rest));
  return read.get(name);
};
const compile = (files: string[]): ts.Program =>
  ts.createProgram(
    files.map((file) => join(project, file)),
    OPTIONS,
    host,
  );

const sourcesOf = (program: ts.Program, folder: string): ts.SourceFile[] =>
  program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(project, folder)));

/** `file:line: what is wrong`. */
const faults = (program: ts.Program, folder: string): string[] =>
  sourcesOf(program, folder).flatMap((source) =>
    [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) => {
        const { line } = source.getLineAndCharacterOfPosition(start!);
        const file = source.fileName.replace(join(project, folder, '/'), '');
        return `${file}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      },
    ),
  );

/** `file:line` of lines that the comment above marks as wrong. */
const wrong = (name: string): string[] =>
  readdirSync(join(FIXTURES, name)).flatMap((file) =>
    readFileSync(join(FIXTURES, name, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (/(\/\/|<!--) wrong\b/.test(line) ? [`${file}:${index + 2}`] : [])),
  );

/** Valid code compiles, and invalid code is rejected. */
function judge(name: string, found: string[]): void {
  const places = new Set(found.map((fault) => /^[^:]+:\d+/.exec(fault)![0]));
  assert.ok(wrong(name).length);
  assert.deepEqual([...places].sort(), wrong(name).sort(), found.join('\n'));
}

describe('in a project with the package', () => {
  const program = compile(
    ['typescript', 'react'].flatMap((name) => readdirSync(join(FIXTURES, name)).map((file) => join(name, file))),
  );
  for (const name of ['typescript', 'react']) {
    it(`${name} accepts valid code, and rejects invalid code`, () => judge(name, faults(program, name)));
  }

  it('our declarations have no errors of their own', () => {
    writeFileSync(
      join(project, 'all.ts'),
      ['jsx', 'react', 'svelte', 'vue'].map((name) => `import 'blue-heart-elements/${name}';`).join('\n'),
    );
    const all = compile(['all.ts']);
    const ours = 'node_modules/blue-heart-elements';
    assert.ok(sourcesOf(all, ours).some(({ fileName }) => fileName.endsWith('/dist/frameworks/vue.d.ts')));
    assert.deepEqual(faults(all, ours), []);
  });

  for (const { tagName, name, events } of readElements()) {
    it(`TypeScript knows ${tagName} and its events from its own entry alone`, () => {
      const entry = tagName.replace('blue-heart-', '');
      writeFileSync(
        join(project, `${entry}.ts`),
        `import type { ${name} } from 'blue-heart-elements/${entry}';
        export const element: ${name} = document.createElement('${tagName}');
        ${events.map((one) => `element.addEventListener('${one.name}', ({ detail }) => detail);`).join('\n')}`,
      );
      assert.deepEqual(faults(compile([`${entry}.ts`]), `${entry}.ts`), []);
    });
  }

  const config = { ...TARGET, target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', skipLibCheck: true };
  /** Output of a framework's compiler, in lines from which `place` extracts file and line. */
  function run(name: string, more: object, place: RegExp, path: string, ...words: string[]): string[] {
    const settings = { compilerOptions: { ...config, experimentalDecorators: true }, include: ['*'], ...more };
    writeFileSync(join(project, name, 'tsconfig.json'), JSON.stringify(settings));
    const { stdout, stderr } = spawnSync(process.execPath, [join(project, 'node_modules', path), ...words], {
      cwd: join(project, name),
      encoding: 'utf8',
    });
    return stripVTControlCharacters(stdout + stderr)
      .split('\n')
      .flatMap((line) => {
        const [, file, number, rest] = place.exec(line) ?? [];
        return file ? [`${file}:${number}: ${rest}`] : [];
      });
  }

  it('Vue accepts valid code, and rejects invalid code', () => {
    const strict = { vueCompilerOptions: { strictTemplates: true } };
    judge('vue', run('vue', strict, /^(\S+?)\((\d+),\d+\): (.*)/, 'vue-tsc/bin/vue-tsc.js', '-p', '.'));
  });

  it('Svelte accepts valid code, and rejects invalid code', () => {
    const words = ['--tsconfig', 'tsconfig.json', '--output', 'machine'];
    judge('svelte', run('svelte', {}, /^\d+ ERROR "(\S+?)" (\d+):\d+ (.*)/, 'svelte-check/bin/svelte-check', ...words));
  });

  it('Angular accepts our tags with CUSTOM_ELEMENTS_SCHEMA, and rejects them without', () => {
    const strict = { angularCompilerOptions: { strictTemplates: true } };
    const path = '@angular/compiler-cli/bundles/src/bin/ngc.js';
    judge('angular', run('angular', strict, /^(\S+?):(\d+):\d+ - error (.*)/, path, '-p', '.'));
  });
});
