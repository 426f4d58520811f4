// Where things are kept: the XDG folders, and which library file a person means. Never a file of ours straight in the home folder.
import { statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import path from 'node:path';

export type Env = Readonly<Record<string, string | undefined>>;

/** The folders of one user. */
export interface Places {
  /** Settings and keys: what a person writes. */
  readonly config: string;
  /** The library: what must not be lost. */
  readonly data: string;
  /** Logs and positions. */
  readonly state: string;
}

const OURS = 'crossread';

/** The folders of this user. A relative XDG path is not valid and is ignored, as the specification asks. */
export function placesOf(env: Env, home: string = env['HOME'] || homedir()): Places {
  const place = (name: string, fallback: string) => {
    const given = env[name];
    return path.join(given && path.isAbsolute(given) ? given : path.join(home, fallback), OURS);
  };
  return {
    config: place('XDG_CONFIG_HOME', '.config'),
    data: place('XDG_DATA_HOME', path.join('.local', 'share')),
    state: place('XDG_STATE_HOME', path.join('.local', 'state')),
  };
}

/** In a folder that is named as a library; hidden, so that whoever reads the folder does not read it. */
const IN_FOLDER = '.crossread.db';

/** The library file: the one named (a flag), else `CROSSREAD_LIBRARY`, else this user's. Of a folder, the one that is kept in it. */
export function libraryFile(env: Env, named?: string): string {
  const place = path.resolve(named ?? (env['CROSSREAD_LIBRARY'] || path.join(placesOf(env).data, 'library.db')));
  return isFolder(place) ? path.join(place, IN_FOLDER) : place;
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/** Who marks: `CROSSREAD_AUTHOR`, else the name of the login. */
export function authorOf(env: Env): string {
  return env['CROSSREAD_AUTHOR'] || env['USER'] || env['LOGNAME'] || loginName();
}

/** Whether nothing is to be written and no program started: for guests, and for showing a library to others. */
export function isReadOnly(env: Env): boolean {
  return !['', '0', 'false', undefined].includes(env['CROSSREAD_READ_ONLY']);
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
