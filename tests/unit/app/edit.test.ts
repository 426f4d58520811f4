// A note in an editor: what comes back, what is left behind, and what happens to typed words when the editor fails.
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited, editorOf } from '../../../src/app/deeds/edit.ts';
import { stateFolder } from '../../../src/app/process/log.ts';

let home = '';

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'crossread-edit-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

/** The environment with an editor that is a few lines of shell. */
async function editor(script: string) {
  const file = path.join(home, 'editor');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o700);
  return { XDG_STATE_HOME: home, HOME: home, EDITOR: file };
}

const now = (job: () => Promise<void>) => job();
const left = async (env: Readonly<Record<string, string>>) =>
  (await readdir(stateFolder(env))).filter((name) => name.startsWith('note-'));

describe('a note in an editor', () => {
  it('comes back without the last line break; its file is private and gone when discarded', async () => {
    const env = await editor(
      'stat -c %a "$1" > "$0.mode" 2>/dev/null || stat -f %Lp "$1" > "$0.mode"; printf "two\\nlines\\n" > "$1"',
    );
    const draft = await edited('one', env, now);
    expect(draft?.text).toBe('two\nlines');
    expect((await readFile(`${env.EDITOR}.mode`, 'utf8')).trim()).toBe('600');
    expect((await stat(draft?.file ?? '')).isFile()).toBe(true);
    await draft?.discard();
    expect(await left(env)).toEqual([]);
  });

  it('that was only looked at changes nothing', async () => {
    const env = await editor('true');
    expect(await edited('one', env, now)).toBeUndefined();
    expect(await left(env)).toEqual([]);
  });

  it('outlives an editor that fails', async () => {
    const env = await editor('echo half a thought > "$1"; kill -9 $$');
    await expect(edited('', env, now)).rejects.toThrow(/SIGKILL.*what was typed is in/);
    const [folder = ''] = await left(env);
    expect(await readFile(path.join(stateFolder(env), folder, 'note.txt'), 'utf8')).toBe('half a thought\n');
  });

  it('is left as it was when the editor is left with an error', async () => {
    const env = await editor('exit 1');
    await expect(edited('one', env, now)).rejects.toThrow('the note is as it was');
    expect(await left(env)).toEqual([]);
  });

  it('says so when there is no such editor', async () => {
    const env = { XDG_STATE_HOME: home, HOME: home, EDITOR: 'no-such-editor-here' };
    await expect(edited('', env, now)).rejects.toThrow('cannot run no-such-editor-here');
    expect(await left(env)).toEqual([]);
  });

  it.each([
    [{ CROSSREAD_EDITOR: 'a', VISUAL: 'b', EDITOR: 'c' }, 'a'],
    [{ VISUAL: 'b', EDITOR: 'c' }, 'b'],
    [{ EDITOR: 'c -w' }, 'c -w'],
    [{}, 'vi'],
  ])('is edited with the editor wished for: %j', (env, wanted) => {
    expect(editorOf(env)).toBe(wanted);
  });
});
