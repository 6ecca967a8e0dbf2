import { readdirSync } from 'node:fs';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

const elements = readdirSync('src/define').map((file) => `src/${file.replace('.ts', '')}/${file}`);
const sources = ['src/base/element.ts', ...elements];

/**
 * Removes what is not public API (private members, and static ones, which serve registration); names published files.
 */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const path = (source) => source?.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = path(module.path);
      for (const { declaration } of module.exports) {
        if (declaration.module) declaration.module = path(declaration.module);
      }
      for (const declaration of module.declarations) {
        const { events, members } = declaration;
        // The analyzer also lists dispatches whose event name it does not know.
        if (events) declaration.events = events.filter(({ name }) => name.startsWith('blue-heart-'));
        if (members)
          declaration.members = members.filter(
            ({ static: isStatic, privacy = 'public' }) => !isStatic && privacy === 'public',
          );
        for (const item of [
          declaration.superclass,
          ...(declaration.attributes ?? []),
          ...(declaration.members ?? []),
        ]) {
          if (item?.inheritedFrom?.module) item.inheritedFrom.module = path(item.inheritedFrom.module);
          if (item?.module) item.module = path(item.module);
        }
      }
    }
  },
};

export default {
  globs: sources,
  outdir: 'dist',
  litelement: true,
  // Resolves type names to their unions, for tables and controls.
  overrideModuleCreation({ ts }) {
    return getTsProgram(ts, sources, 'tsconfig.build.json')
      .getSourceFiles()
      .filter(({ fileName }) => sources.some((source) => fileName.endsWith(source)));
  },
  plugins: [typeParserPlugin({ propertyName: 'type', hideLogs: true }), published],
};
