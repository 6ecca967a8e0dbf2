import { readdirSync } from 'node:fs';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

const elements = readdirSync('src/define').map((file) => `src/${file.replace('.ts', '')}/${file}`);
const sources = ['src/internal/element.ts', ...elements];

/** Leaves out what is no promise (private members, and static ones, which serve the registration); names published files. */
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
        // What the analyzer reads out of a dispatch without knowing its name.
        if (events) declaration.events = events.filter(({ name }) => name.startsWith('blue-heart-'));
        if (members) declaration.members = members.filter((member) => !member.static && !member.privacy);
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
  // Gives the union behind a type's name, for tables and controls.
  overrideModuleCreation({ ts }) {
    return getTsProgram(ts, sources, 'tsconfig.build.json')
      .getSourceFiles()
      .filter(({ fileName }) => sources.some((source) => fileName.endsWith(source)));
  },
  plugins: [typeParserPlugin({ propertyName: 'type', hideLogs: true }), published],
};
