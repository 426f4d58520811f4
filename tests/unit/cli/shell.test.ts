// Completions and the manual page, as the shells themselves take them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, OPEN } from '../../../src/cli/commands.ts';
import { command } from '../../helpers/command.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

describe('completions', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s know every command and flag', async (shell) => {
    const { code, out } = await command(['completions', shell]);
    const text = out.join('\n');
    expect(code).toBe(0);
    for (const each of COMMANDS) {
      if (each !== OPEN) expect(text).toContain(each.name);
      for (const flag of each.flags) expect(text).toContain(shell === 'fish' ? `-l ${flag.name}` : `--${flag.name}`);
    }
  });

  const LINES: readonly (readonly [line: string, words: readonly string[]])[] = [
    ['crossread orig', ['origins']],
    ['crossread links --nea', ['--nearest']],
    ['crossread --lin', ['--linear']],
    ['crossread reports --lin', ['--linear']],
    ['crossread --theme da', ['dark']],
    ['crossread export --format b', ['bibtex']],
    ['crossread mark x --tlp amb', ['amber', 'amber+strict']],
    ['crossread completions f', ['fish']],
    ['crossread help conf', ['config']],
    ['crossread read READ', ['README.md']],
  ];

  it.each(LINES)('for bash complete %j', async (line, words) => {
    const { out } = await command(['completions', 'bash']);
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); COMPREPLY=(); _crossread; printf '%s\\n' "\${COMPREPLY[@]}"`;
    // A locale that is not installed is a complaint of bash.
    const env = { ...process.env, LC_ALL: 'C' };
    const { stdout, stderr, status } = spawnSync('bash', ['-c', `${out.join('\n')}\n${ask}`], {
      encoding: 'utf8',
      cwd: ROOT,
      env,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toEqual(words);
  });

  it.skipIf(!isInstalled('fish')).each(LINES)('for fish complete %j', async (line, words) => {
    const { out } = await command(['completions', 'fish']);
    const script = `${out.join('\n')}\ncomplete -C '${line}'`;
    const { stdout, stderr, status } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8', cwd: ROOT });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const offered = stdout.split('\n').map((each) => each.split('\t')[0] ?? '');
    expect(offered.filter(Boolean)).toEqual(words);
  });

  it.skipIf(!isInstalled('zsh'))('for zsh are understood by it', async () => {
    const { out } = await command(['completions', 'zsh']);
    expect(spawnSync('zsh', ['-n'], { input: out.join('\n'), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
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
  expect(new Set(requests).difference(new Set(['.TH', '.SH', '.SS', '.TP', '.B', '.br', '.PP', '.RS', '.RE', '.I']))).toEqual(
    new Set(),
  );
  for (const each of COMMANDS)
    expect(out.join('\n')).toContain(
      each.about
        .replaceAll('-', String.raw`\-`)
        .replaceAll('…', '...')
        .replaceAll('–', String.raw`\[u2013]`),
    );
});

it('docs/crossread.1 is the manual page as it is: run npm run docs and commit', async () => {
  const { out } = await command(['man']);
  const written = readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'docs', 'crossread.1'), 'utf8');
  expect(written).toBe(`${out.join('\n')}\n`);
});
