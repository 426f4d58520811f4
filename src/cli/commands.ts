// The commands of the command line, in the order of the help. A command that is not here does not exist.
import { RELATION_KINDS } from '../model/relation.ts';
import { THEMES } from '../ui/theme.ts';
import { LIBRARY, NO_COLOR, type CliCommand, type Flag } from './args.ts';
import { KEEPING_COMMANDS } from './keeping-commands.ts';

const JSON_LINES: Flag = { name: 'json', about: 'one JSON object a line' };
const MOST: readonly Flag[] = [
  { name: 'limit', value: 'N', about: 'the N that most articles tell (50; with --json all)' },
  { name: 'all', about: 'all of them' },
];

export const OPEN: CliCommand = {
  name: 'open',
  usage: '[PATH…]',
  about: 'read briefings on the screen; without a terminal, print a digest of them',
  examples: ['crossread', 'crossread reports/', 'pbpaste | crossread -', 'crossread reports/ > digest.txt'],
  flags: [
    LIBRARY,
    {
      name: 'theme',
      value: 'NAME',
      choices: ['auto', ...THEMES],
      about: 'terminal, dark, light, contrast, mono, or auto: as the terminal says',
    },
    { name: 'ascii', about: 'signs and lines of ASCII only' },
    NO_COLOR,
    { name: 'read-only', about: 'write nothing and start no program: for guests, and for showing a library' },
    { name: 'linear', about: 'a dialogue of plain lines instead of a screen, for screen readers and line terminals' },
  ],
  load: async () => (await import('./open.ts')).open,
};

export const COMMANDS: readonly CliCommand[] = [
  OPEN,
  {
    name: 'demo',
    usage: '',
    about: 'the five samples that come with the program, whatever your library holds',
    examples: ['crossread demo', 'crossread demo --linear'],
    flags: OPEN.flags,
    load: async () => (await import('./open.ts')).demo,
  },
  {
    name: 'read',
    usage: 'PATH…',
    about: 'what was understood of each briefing',
    examples: [
      'crossread read briefings/',
      'crossread read page.html --json | jq .takeaways',
      'crossread read --explain report.pdf',
    ],
    flags: [JSON_LINES, { name: 'explain', about: 'where each field was found, and what was left out of the text' }],
    load: async () => (await import('./read.ts')).read,
  },
  {
    name: 'links',
    usage: '[PATH…]',
    about: 'how sentences of different briefings relate, and why; without a path in the library, as judged',
    examples: [
      'crossread links briefings/',
      'crossread links --kind contradicts',
      'crossread links archive/ --from today.txt --nearest 5 --json',
    ],
    flags: [
      JSON_LINES,
      LIBRARY,
      {
        name: 'kind',
        value: 'KIND',
        many: true,
        choices: RELATION_KINDS,
        about: `only these: ${RELATION_KINDS.join(', ')}; may be repeated`,
      },
      { name: 'nearest', value: 'N', about: 'the N best candidates of every sentence, whatever they are' },
      { name: 'from', value: 'PATH', about: 'start from the sentences of this path only; the others are the candidates' },
    ],
    nothing: 'no sentences are linked',
    load: async () => (await import('./links.ts')).links,
  },
  {
    name: 'compare',
    usage: '',
    about: 'how two sentences relate, for each {"a":…,"b":…} line of standard input',
    examples: [`echo '{"a":"12 towns fell.","b":"Ten towns fell."}' | crossread compare`],
    flags: [JSON_LINES],
    nothing: 'standard input held no pairs',
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'search',
    usage: 'QUERY [PATH…]',
    about: 'find sentences, quotes, headlines and takeaways, misspelt or half remembered; without a path in the library',
    examples: [
      'crossread search "constitutional order" briefings/',
      'crossread search "is:unread speaker:peskov"',
      'crossread search "is:contradicted after:3d" --save disputed',
      'crossread search --batch --json briefings/ < queries.ndjson',
    ],
    flags: [
      JSON_LINES,
      LIBRARY,
      { name: 'limit', value: 'N', about: 'at most N hits (20)' },
      { name: 'batch', about: 'read {"q":"…"} lines from standard input, answer each with one {"hits":[…]} line' },
      { name: 'save', value: 'NAME', about: 'keep the query under this name, and run it' },
      { name: 'saved', about: 'list the searches kept, with how much each finds now; with a NAME, run that one' },
      { name: 'forget', value: 'NAME', about: 'do not keep that search any more' },
    ],
    nothing: 'no sentence matches',
    load: async () => (await import('./search.ts')).search,
  },
  {
    name: 'origins',
    usage: '[PATH…]',
    about: 'which claims rest on which origin, and how many are independent; without a path in the library',
    examples: ['crossread origins briefings/'],
    flags: [JSON_LINES, LIBRARY],
    nothing: 'no claim stands in more than one sentence',
    load: async () => (await import('./origins.ts')).origins,
  },
  {
    name: 'quotes',
    usage: '[PATH…]',
    about: 'who said what, and which articles repeat it, in part or altered; without a path in the library',
    examples: ['crossread quotes briefings/', 'crossread quotes briefings/ --json'],
    flags: [JSON_LINES, LIBRARY],
    nothing: 'nobody is quoted',
    load: async () => (await import('./quotes.ts')).quotes,
  },
  {
    name: 'timeline',
    usage: '[PATH…]',
    about: 'what happened when: the dates in the texts, with what is said of them; without a path in the library',
    examples: ['crossread timeline briefings/', 'crossread timeline --json | jq -r \'select(.date > "2024-11").text\''],
    flags: [JSON_LINES, LIBRARY, ...MOST],
    nothing: 'no dates',
    load: async () => (await import('./timeline.ts')).timeline,
  },
  {
    name: 'names',
    usage: '[PATH…]',
    about: 'persons, organisations and places, those in most articles first; without a path in the library',
    examples: ['crossread names briefings/', 'crossread names --json'],
    flags: [JSON_LINES, LIBRARY, ...MOST],
    nothing: 'no names',
    load: async () => (await import('./timeline.ts')).names,
  },
  {
    name: 'gaps',
    usage: '[PATH…]',
    about: 'claims of several outlets that others, writing on the story later, leave out; without a path in the library',
    examples: ['crossread gaps briefings/', 'crossread gaps --json | jq -r .text'],
    flags: [
      JSON_LINES,
      LIBRARY,
      { name: 'limit', value: 'N', about: 'the N claims of most origins (50; with --json all)' },
      { name: 'all', about: 'all of them' },
    ],
    nothing: 'no claim of several outlets is left out by a later one',
    load: async () => (await import('./gaps.ts')).gaps,
  },
  {
    name: 'doctor',
    usage: 'PATH…',
    about: 'what was read of each file, with which fields from where, and what was left out',
    examples: ['crossread doctor reports/'],
    flags: [JSON_LINES],
    load: async () => (await import('./doctor.ts')).doctor,
  },
  ...KEEPING_COMMANDS,
  {
    name: 'keys',
    usage: '',
    about: 'every command of the screen with its keys, your own ones included',
    examples: ['crossread keys --check'],
    flags: [
      JSON_LINES,
      { name: 'check', about: 'only say what is wrong with your keys: clashes, unknown commands, macros that never end' },
    ],
    load: async () => (await import('./keys.ts')).keys,
  },
  {
    name: 'config',
    usage: '',
    about: 'where the configuration is, what is in force, and who said so',
    examples: ['crossread config', 'crossread config --check', 'crossread config --schema > config.schema.json'],
    flags: [
      JSON_LINES,
      { name: 'check', about: 'only say what is wrong, with line and column; ends with 1 when something is' },
      { name: 'schema', about: 'print the JSON schema, for editors' },
    ],
    load: async () => (await import('./config.ts')).config,
  },
  {
    name: 'completions',
    usage: 'SHELL',
    about: 'completions for bash, zsh or fish',
    examples: [
      'crossread completions bash > ~/.local/share/bash-completion/completions/crossread',
      'crossread completions fish > ~/.config/fish/completions/crossread.fish',
    ],
    flags: [],
    words: ['bash', 'zsh', 'fish'],
    load: async () => (await import('./completions.ts')).completions,
  },
  {
    name: 'man',
    usage: '',
    about: 'the manual page',
    examples: ['crossread man > crossread.1 && man ./crossread.1'],
    flags: [],
    load: async () => (await import('./man.ts')).man,
  },
];
