import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { command } from '../../helpers/command.ts';

describe('completions', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s know every command and flag', async (shell) => {
    const { code, out } = await command(['completions', shell]);
    const text = out.join('\n');
    expect(code).toBe(0);
    for (const each of COMMANDS) {
      expect(text).toContain(each.name);
      for (const flag of each.flags) expect(text).toContain(shell === 'fish' ? `-l ${flag.name}` : `--${flag.name}`);
    }
  });

  it('for bash complete a command and a flag', async () => {
    const { out } = await command(['completions', 'bash']);
    const ask = (words: string) =>
      `COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); COMPREPLY=(); _crossread; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const script = `${out.join('\n')}\n${ask('crossread orig')}\n${ask('crossread links --nea')}`;
    const { stdout, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual(['origins', '--nearest']);
  });

  it('for anything else say which there are', async () => {
    const { code, err } = await command(['completions', 'tcsh']);
    expect(code).toBe(2);
    expect(err.join(' ')).toContain('bash, zsh, fish');
  });
});

it('the manual page has no line that roff would take for an unknown request', async () => {
  const { out } = await command(['man']);
  const requests = out.filter((line) => line.startsWith('.')).map((line) => line.split(' ')[0]);
  expect(new Set(requests).difference(new Set(['.TH', '.SH', '.SS', '.TP', '.B', '.br', '.PP', '.RS', '.RE']))).toEqual(
    new Set(),
  );
  for (const each of COMMANDS)
    expect(out.join('\n')).toContain(each.about.replaceAll('-', String.raw`\-`).replaceAll('…', '...'));
});

it('docs/crossread.1 is the manual page as it is: run npm run docs and commit', async () => {
  const { out } = await command(['man']);
  const written = readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'docs', 'crossread.1'), 'utf8');
  expect(written).toBe(`${out.join('\n')}\n`);
});
