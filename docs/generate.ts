// `npm run docs`: writes the pages that are made from the registries, so that they cannot drift. A test says when to run it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { configPage, configSchema } from '../src/cli/config-schema.ts';
import { manualPage } from '../src/cli/man.ts';
import { keysMarkdown } from '../src/ui/commands/markdown.ts';
import { bundledPackages, licencesPage } from './licences.ts';

const put = (name: string, text: string) => writeFileSync(path.join(import.meta.dirname, name), text);

put('keys.md', keysMarkdown());
put('config.md', configPage());
put('config.schema.json', `${JSON.stringify(configSchema(), undefined, 2)}\n`);
put('LICENSES-bundled.txt', licencesPage(bundledPackages()));
put('crossread.1', `${manualPage().join('\n')}\n`);
