import { build } from 'esbuild';

/** Bundles a script of in-page/, to run before those of the page. */
export async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`bench/soak/in-page/${name}.ts`],
    bundle: true,
    write: false,
    // The clock imports it only in Node.
    external: ['util'],
  });
  return outputFiles[0]!.text;
}
