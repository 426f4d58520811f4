// Every setting there is, once: the check of the file, the schema, docs/config.md, `crossread config` and :set are made of it.
import type { Setting, SettingKind } from '../../store/settings.ts';
import { SCREEN_SETTINGS, type ScreenSetting } from '../../ui/settings.ts';

/** One setting, with everything that is made of it. */
export interface SettingRow {
  readonly kind: SettingKind;
  readonly about: string;
  /** What holds when nobody says anything; absent when there is none to name. */
  readonly normally?: Setting;
  /** The variable of the environment that says it louder than the file. */
  readonly env?: string;
  /** The value at which a variable that is only there or not is there. */
  readonly set?: boolean;
  /** Its variable says true or false in words. */
  readonly says?: true;
  /** Says what runs or where marks go: not taken from a file that came with a folder. */
  readonly own?: boolean;
}

const { theme, ascii, measure, jk, group } = SCREEN_SETTINGS;
const row = ({ kind, about, normally }: ScreenSetting): Pick<SettingRow, 'kind' | 'about' | 'normally'> => ({
  kind,
  about,
  normally,
});

/** In the order of docs/config.md. */
export const SETTINGS = {
  theme: {
    ...row(theme),
    kind: ['auto', ...theme.kind],
    about: `${theme.about}; auto asks the terminal whether it is dark or light`,
    env: 'CROSSREAD_THEME',
  },
  colour: { kind: 'yesno', about: 'false: no colour at all', normally: true, env: 'CROSSREAD_NO_COLOR', set: false },
  ascii: { ...row(ascii), env: 'CROSSREAD_ASCII', set: true },
  linear: {
    kind: 'yesno',
    about: 'a dialogue of plain lines instead of a screen, for screen readers',
    normally: false,
    env: 'CROSSREAD_LINEAR',
    set: true,
  },
  measure: { ...row(measure), env: 'CROSSREAD_MEASURE' },
  jk: { ...row(jk), env: 'CROSSREAD_JK' },
  group: { ...row(group), env: 'CROSSREAD_GROUP' },
  dashboard: {
    kind: 'yesno',
    about: 'begin a library with what is new',
    normally: true,
    env: 'CROSSREAD_DASHBOARD',
    says: true,
  },
  readOnly: {
    kind: 'yesno',
    about: 'write nothing and start no program: for guests, and for showing a library',
    normally: false,
    env: 'CROSSREAD_READ_ONLY',
    says: true,
    own: true,
  },
  author: { kind: 'text', about: 'who marks are by; else the name of the login', env: 'CROSSREAD_AUTHOR', own: true },
  library: {
    kind: 'text',
    about: 'the library file; else library.db in the data folder',
    env: 'CROSSREAD_LIBRARY',
    own: true,
  },
  originals: {
    kind: 'yesno',
    about: 'keep the files that were added, so that citations can be verified',
    normally: true,
    env: 'CROSSREAD_ORIGINALS',
    says: true,
    own: true,
  },
  editor: { kind: 'text', about: 'edits notes; else VISUAL, EDITOR, vi', env: 'CROSSREAD_EDITOR', own: true },
  pager: { kind: 'text', about: 'shows original files; else PAGER, less', env: 'CROSSREAD_PAGER', own: true },
  browser: { kind: 'text', about: 'opens addresses', env: 'BROWSER', own: true },
  keys: { kind: 'section', about: 'your own keys: a command and its key or keys; [] takes the key away', own: true },
  macros: { kind: 'section', about: 'your own commands: a name and the commands it runs, one after the other', own: true },
} as const satisfies Readonly<Record<string, SettingRow>>;

/** The same by any name. */
export const SETTING_ROWS: Readonly<Record<string, SettingRow>> = SETTINGS;
