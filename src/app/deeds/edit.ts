// A note in the person's own editor: a file only they can read, gone when the note is kept. What was typed outlives an editor that fails.
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeOwnFolder } from '../../store/own-folder.ts';
import { stateFolder } from '../process/log.ts';
import { run } from '../process/run.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The text after editing; undefined when it was left as it was. Throws, naming the file, when the editor failed after changing it. */
export async function edited(
  text: string,
  env: Env,
  lend: (job: () => Promise<void>) => Promise<void>,
): Promise<Draft | undefined> {
  const parent = stateFolder(env);
  makeOwnFolder(parent);
  // A folder of its own, so that what the editor keeps beside the file is found with it.
  const folder = await mkdtemp(path.join(parent, 'note-'));
  const file = path.join(folder, 'note.txt');
  await writeFile(file, text === '' ? '' : `${text}\n`, { mode: 0o600, flag: 'wx' });
  const discard = () => rm(folder, { recursive: true, force: true });
  let ending: number | string = 0;
  try {
    await lend(async () => {
      ending = await run(editorOf(env), file, 'inherit');
    });
  } catch (error) {
    await discard();
    throw error;
  }
  const typed = (await readFile(file, 'utf8').catch(() => text)).trim();
  if (ending !== 0) {
    const others = (await readdir(folder)).filter((name) => name !== 'note.txt');
    if (typed === text.trim() && others.length === 0) {
      await discard();
      throw new Error(`the editor ended with ${ending}: the note is as it was`);
    }
    await chmod(file, 0o600).catch(() => {});
    throw new Error(`the editor ended with ${ending}: the note is as it was, what was typed is in ${folder}`);
  }
  if (typed === text.trim()) {
    await discard();
    return undefined;
  }
  return { text: typed, file, discard };
}

/** What was typed, in its file until that is discarded. */
export interface Draft {
  readonly text: string;
  readonly file: string;
  discard(): Promise<void>;
}

/** The command line of the editor: the setting, else VISUAL, EDITOR, vi. */
export function editorOf(env: Env): string {
  return env['CROSSREAD_EDITOR'] || env['VISUAL'] || env['EDITOR'] || 'vi';
}
