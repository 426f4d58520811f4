// The commands of the library, for the list of commands.
import type { CliCommand, Flag } from './args.ts';
import { LIBRARY } from './keeping.ts';

const JSON_LINES: Flag = { name: 'json', about: 'one JSON object a line' };

export const KEEPING_COMMANDS: readonly CliCommand[] = [
  {
    name: 'add',
    usage: 'PATH…',
    about: 'put briefings into the library',
    examples: ['crossread add reports/', 'crossread add - < report.txt'],
    flags: [
      JSON_LINES,
      LIBRARY,
      { name: 'no-originals', about: 'do not keep the files; their citations cannot be verified then' },
    ],
    load: async () => (await import('./add.ts')).add,
  },
  {
    name: 'list',
    usage: '',
    about: 'what the library holds',
    examples: ['crossread list', 'crossread list --json | jq -r .headline'],
    flags: [JSON_LINES, LIBRARY],
    load: async () => (await import('./list.ts')).list,
  },
  {
    name: 'remove',
    usage: 'ID…',
    about: 'take briefings out of the library; undo brings them back',
    examples: ['crossread remove 3k9x0a'],
    flags: [JSON_LINES, LIBRARY],
    load: async () => (await import('./list.ts')).remove,
  },
  {
    name: 'mark',
    usage: 'ID…',
    about: 'mark briefings or sentences',
    examples: [
      'crossread mark 3k9x0a --read --tag north',
      `echo '{"id":"3k9x0a#4","note":"ask"}' | crossread mark --batch --json`,
    ],
    flags: [
      JSON_LINES,
      LIBRARY,
      { name: 'batch', about: 'read {"id":"…","tag":"…"} lines from standard input; each is answered when it is on the disk' },
      { name: 'read', about: 'has been read' },
      { name: 'unread', about: 'has not' },
      { name: 'flag', about: 'flag it' },
      { name: 'unflag', about: 'take the flag away' },
      { name: 'pin', about: 'put it with the evidence' },
      { name: 'unpin', about: 'take it out again' },
      { name: 'tag', value: 'T', many: true, about: 'add a tag; may be repeated' },
      { name: 'untag', value: 'T', many: true, about: 'take a tag away; may be repeated' },
      { name: 'note', value: 'TEXT', about: 'write a note; an empty one removes it' },
      { name: 'rate', value: 'B2', about: 'source A–F, information 1–6, or both; "none" removes it' },
      { name: 'tlp', value: 'LEVEL', about: 'clear, green, amber, amber+strict, red; "none" removes it' },
    ],
    load: async () => (await import('./mark.ts')).mark,
  },
  {
    name: 'marks',
    usage: '',
    about: 'everything that is marked, as it stands',
    examples: ['crossread marks --json'],
    flags: [JSON_LINES, LIBRARY],
    load: async () => (await import('./history.ts')).marks,
  },
  {
    name: 'undo',
    usage: '[N]',
    about: 'take back the last N marks (1)',
    examples: ['crossread undo', 'crossread undo 5'],
    flags: [JSON_LINES, LIBRARY, { name: 'mine', about: 'only marks of my own' }],
    load: async () => (await import('./history.ts')).undo,
  },
  {
    name: 'redo',
    usage: '[N]',
    about: 'repeat the last N marks taken back (1)',
    examples: ['crossread redo'],
    flags: [JSON_LINES, LIBRARY, { name: 'mine', about: 'only marks of my own' }],
    load: async () => (await import('./history.ts')).redo,
  },
  {
    name: 'log',
    usage: '',
    about: 'every mark ever made or taken back, with time and author',
    examples: ['crossread log --json'],
    flags: [JSON_LINES, LIBRARY],
    load: async () => (await import('./history.ts')).log,
  },
];
