// The program where people have it: completed by their shell, and inside the programs that keep a terminal for them. What is not
// installed is skipped, and said to be.
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { clearDesks, sit } from '../helpers/screen.ts';

afterAll(clearDesks);

const isInstalled = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

describe.skipIf(!isInstalled('zsh'))('zsh completes', () => {
  it.each([
    ['crossread orig', 'crossread origins'],
    ['crossread export --format b', 'crossread export --format bibtex'],
    ['crossread --theme da', 'crossread --theme dark'],
    ['crossread help conf', 'crossread help config'],
  ])('%s', async (typed, completed) => {
    const script = '"$@" > "$HOME/_crossread"; PS1="ready> " exec zsh -f -i';
    const desk = sit({ script, args: ['completions', 'zsh'], env: { TERM: 'xterm' } });
    await desk.sees('ready>');
    desk.type('fpath=($HOME $fpath); autoload -U compinit; compinit -u -d $HOME/dump; PS1="set> "; clear\r');
    await desk.sees(/^set> *$/m);
    await desk.seesNo('compinit');
    desk.type(`${typed}\t`);
    await desk.sees(completed);
  });
});

/** Programs between this one and the terminal, each with what starts it. */
const BETWEEN: readonly (readonly [program: string, script: string])[] = [
  ['tmux', 'printf "%s\\n" "exec \'$1\' \'$2\' \'$3\'" > run; tmux -L "$$" -f /dev/null new-session "sh run"'],
  ['screen', 'printf "%s\\n" "exec \'$1\' \'$2\' \'$3\'" > run; SCREENDIR="$HOME" screen -q -c /dev/null sh run'],
];

describe.each(BETWEEN)('inside %s', (program, script) => {
  it.skipIf(!isInstalled(program))('one reads, crosses and leaves as anywhere', async () => {
    const desk = sit({ script, columns: 100, rows: 30 });
    await desk.sees('? help');
    const before = desk.text();
    desk.press('j', 'j', 'x');
    await expect.poll(() => desk.text() !== before).toBe(true);
    desk.press('/');
    await desk.sees('SEARCH everything');
    desk.type('syria');
    await desk.sees('found');
    desk.press('Esc');
    await desk.seesNo('SEARCH everything');
    expect(desk.text()).not.toMatch(/\[[0-9;?]+[a-zA-Z]|�/);
    desk.press('Q');
    await desk.ended();
    expect(desk.modes()).toMatchObject({ screen: 'normal', cursor: 'shown', paste: false, mouse: 'none' });
  });
});
