// The configuration: which file is stronger, what the environment says louder, and that a mistake costs only itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig, problemLine } from '../../../src/app/config/config.ts';
import { scratchFolder } from '../../helpers/library.ts';

/** A machine with these files and this environment. */
function machine(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const home = scratchFolder();
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const world = { HOME: home, XDG_CONFIG_DIRS: path.join(home, 'etc'), ...env };
  return { home, config: loadConfig(world, path.join(home, 'case')) };
}

const SYSTEM = 'etc/crossread/config.json';
const USER = '.config/crossread/config.json';
const FOLDER = 'case/.crossread.json';

describe('what is in force', () => {
  it.each([
    [{}, {}, undefined],
    [{ [SYSTEM]: '{"theme":"light"}' }, {}, 'light'],
    [{ [SYSTEM]: '{"theme":"light"}', [USER]: '{"theme":"dark"}' }, {}, 'dark'],
    [{ [USER]: '{"theme":"dark"}', [FOLDER]: '{"theme":"mono"}' }, {}, 'mono'],
    [{ [USER]: '{"theme":"dark"}', [FOLDER]: '{"theme":"mono"}' }, { CROSSREAD_THEME: 'contrast' }, 'contrast'],
    [{ [USER]: '{"theme":"dark"}' }, { CROSSREAD_THEME: '' }, 'dark'],
    [{ [USER]: '{"theme":"dark"}' }, { CROSSREAD_THEME: 'pink' }, 'dark'],
  ])('%j under %j: %s', (files, env, theme) => {
    expect(machine(files, env).config.values['theme']?.value).toBe(theme);
  });

  it('reaches everything that asks the environment', () => {
    const { config } = machine(
      { [USER]: '{"editor":"ed","ascii":true,"colour":false,"measure":60}' },
      { CROSSREAD_EDITOR: 'nano' },
    );
    expect(config.env).toMatchObject({
      CROSSREAD_EDITOR: 'nano',
      CROSSREAD_ASCII: '1',
      CROSSREAD_NO_COLOR: '1',
      CROSSREAD_MEASURE: '60',
    });
  });
});

describe('what is wrong', () => {
  it('in one file leaves the rest of it and the other files in force', () => {
    const { home, config } = machine({ [SYSTEM]: '{"theme":"light"', [USER]: '{\n  "thene": "dark",\n  "ascii": true\n}' });
    expect(config.values['ascii']?.value).toBe(true);
    expect(config.problems.map(problemLine)).toEqual([
      `${home}/${SYSTEM}:1:17: is not JSON: the file ends before a }; close it with }; until then the defaults hold`,
      `${home}/${USER}:2:3: there is no setting "thene"; did you mean "theme"?`,
    ]);
  });

  it('in the environment is said by the name of its variable', () => {
    const { config } = machine({}, { CROSSREAD_THEME: 'drak', CROSSREAD_MEASURE: 'wide' });
    expect(config.problems.map(problemLine)).toEqual([
      '$CROSSREAD_THEME: "theme" cannot be "drak"; did you mean "dark"?',
      '$CROSSREAD_MEASURE: "measure" cannot be "wide"; give it a whole number from 30 to 200',
    ]);
  });

  it('a file that came with a folder may not say what runs or where marks go', () => {
    const { config } = machine({ [FOLDER]: '{"pager":"rm","library":"x","keys":{"quit":"x"},"macros":{},"theme":"dark"}' });
    expect(config.env['CROSSREAD_PAGER']).toBeUndefined();
    expect(config.env['CROSSREAD_LIBRARY']).toBeUndefined();
    expect(config.sections).toEqual([]);
    expect(config.values['theme']?.value).toBe('dark');
    expect(config.problems.map(({ what }) => what)).toEqual(
      ['pager', 'library', 'keys', 'macros'].map((name) => `"${name}" is not taken from a folder's file`),
    );
  });
});
