// docs/keys.md from the registry, so that what is written and what is bound cannot drift apart.
import { LEGEND } from '../select/names.ts';
import { shown } from '../keymap.ts';
import { COMMANDS } from './registry.ts';

const PANE_WORDS = { sources: 'sources', article: 'article', takeaways: 'takeaways', hypotheses: 'hypotheses' } as const;

/** The page of all keys. */
export function keysMarkdown(): string {
  const groups = [...new Set(COMMANDS.map((command) => command.group))];
  const lines = [
    '# Keys',
    '',
    'Made from the registry of commands; do not edit. Every key of a sequence waits for the next one without a time-out.',
    'In the program: `?` shows these keys, type to find one, Enter runs it.',
    '',
    `Signs before a sentence: ${LEGEND.split('   ')
      .map((part) => `\`${part.slice(0, part.indexOf(' '))}\`${part.slice(part.indexOf(' '))}`)
      .join(', ')}. The number after the sign counts other articles, \`*\` is more than nine.`,
  ];
  for (const group of groups) {
    lines.push('', `## ${group}`, '', '| Keys | What it does | Where | Command |', '|---|---|---|---|');
    for (const command of COMMANDS.filter((candidate) => candidate.group === group)) {
      const keys = command.keys.map((key) => `\`${escape(shown(key))}\``).join(' ');
      const where = command.in?.map((pane) => PANE_WORDS[pane]).join(', ') ?? 'everywhere';
      lines.push(`| ${keys} | ${escape(command.title)} | ${where} | ${command.id} |`);
    }
  }
  lines.push(
    '',
    '## While typing (search, help, palette)',
    '',
    '| Keys | What it does |',
    '|---|---|',
    '| `Enter` | search: stay at the hit, the trail leads back; help and palette: run it |',
    '| `Esc` `Ctrl-g` | search: return to exactly where it began; else close |',
    '| `Up` `Down` `Ctrl-p` `Ctrl-n` `PgUp` `PgDn` | choose |',
    '| `Tab` | search: everything, this story, this article |',
    '| `Backspace` `Ctrl-w` `Ctrl-u` | delete a letter, a word, all |',
    '',
  );
  return lines.join('\n');
}

function escape(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
