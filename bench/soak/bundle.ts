import { build } from 'esbuild';

/** A script of in-page/ with all that it imports, to be run before those of the page. */
export async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`bench/soak/in-page/${name}.ts`],
    bundle: true,
    write: false,
    // Asked for by the clock in Node alone.
    external: ['util'],
  });
  return outputFiles[0]!.text;
}
