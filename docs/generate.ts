// `npm run docs`: writes the pages that are made from the registries, so that they cannot drift. A test says when to run it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { manualPage } from '../src/cli/man.ts';
import { keysMarkdown } from '../src/ui/commands/markdown.ts';

const put = (name: string, text: string) => writeFileSync(path.join(import.meta.dirname, name), text);

put('keys.md', keysMarkdown());
put('crossread.1', `${manualPage().join('\n')}\n`);
