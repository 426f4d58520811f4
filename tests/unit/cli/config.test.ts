// `crossread config`: what is in force and who said so, what is wrong, and the schema editors get.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTING_ROWS } from '../../../src/app/config/config-table.ts';
import { configPage, configSchema } from '../../../src/cli/config-schema.ts';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { command } from '../../helpers/command.ts';
import { configured, scratchFolder } from '../../helpers/library.ts';

describe('crossread config', () => {
  it('says what is in force and from where', async () => {
    const env = {
      ...configured('{\n "theme": "dark",\n "keys": { "zoom": "Z" }, "macros": { "seen": ["tag seen"] } }'),
      CROSSREAD_JK: 'line',
    };
    const { code, out, err } = await command(['config'], '', env);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const lineOf = (name: string) => out.find((line) => line.trim().startsWith(`${name} `)) ?? '';
    expect(lineOf('theme')).toMatch(/dark +\S+config\.json:2:11$/);
    expect(lineOf('jk')).toMatch(/line +\$CROSSREAD_JK$/);
    expect(lineOf('measure')).toMatch(/84 +default$/);
    expect(lineOf('zoom')).toMatch(/ Z$/);
    expect(lineOf('macro.seen')).toMatch(/tag seen$/);
  });

  it('--check is content with a good file, and with none', async () => {
    expect(await command(['config', '--check'], '', configured('{ "theme": "dark" }'))).toMatchObject({ code: 0, err: [] });
    const folder = scratchFolder();
    expect(await command(['config', '--check'], '', { HOME: folder, XDG_CONFIG_DIRS: folder })).toMatchObject({
      code: 0,
      err: [],
    });
  });

  it('--check names every mistake with its place and ends with 1', async () => {
    const text = '{\n  "thene": "dark",\n  "measure": 7,\n  "keys": { "zooom": "z" }\n}';
    const { code, out, err } = await command(['config', '--check'], '', configured(text));
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err.map((line) => line.replace(/^.*config\.json:/, ''))).toEqual([
      '2:3: there is no setting "thene"; did you mean "theme"?',
      '3:14: "measure" cannot be 7; give it a whole number from 30 to 200',
      '4:13: there is no command "zooom"; did you mean "zoom"?',
    ]);
  });

  it('tells programs the same with --json', async () => {
    const { out } = await command(['config', '--json'], '', configured('{ "ascii": true }'));
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      settings: { ascii: { value: true }, theme: { value: 'terminal', from: 'default' } },
    });
  });
});

describe('what is published', () => {
  const docs = (name: string) => readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'docs', name), 'utf8');

  it('docs/config.md and docs/config.schema.json are what the table says: run npm run docs and commit', async () => {
    expect(docs('config.md')).toBe(configPage());
    expect(docs('config.schema.json')).toBe(`${JSON.stringify(configSchema(), undefined, 2)}\n`);
    expect((await command(['config', '--schema'])).out.join('\n')).toBe(JSON.stringify(configSchema(), undefined, 2));
  });

  it('the schema knows every setting and every command', () => {
    const { properties } = configSchema() as { properties: Record<string, { properties?: object }> };
    expect(Object.keys(properties)).toEqual(['$schema', ...Object.keys(SETTING_ROWS)]);
    expect(Object.keys(properties['keys']?.properties ?? {})).toEqual(COMMANDS.map(({ id }) => id));
  });

  it('the example of docs/config.md is right', async () => {
    const example = /```jsonc\n([^]*?)```/.exec(docs('config.md'))?.[1] ?? '';
    expect(await command(['config', '--check'], '', configured(example))).toMatchObject({ code: 0, err: [] });
  });
});
