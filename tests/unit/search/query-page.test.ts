// docs/query.md is what a person reads: every query in it is understood, means what it says, and prints as itself.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/search/parse.ts';
import { print } from '../../../src/search/print.ts';
import { FIELDS, PLACES, STATES } from '../../../src/search/query.ts';
import { isDate } from '../../../src/search/dates.ts';
import { makeCorpus } from '../../../src/search/corpus.ts';
import { search } from '../../../src/search/search.ts';
import { briefingId, sentenceId } from '../../../src/model/text.ts';
import { parse as commandLine } from '../../../src/cli/args.ts';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { ferry } from '../../helpers/builders.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../../docs/query.md'), 'utf8');
const section = (title: string) => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('| `'));

const examples = [
  ...rows(page.split('## Fields')[0] ?? '').flatMap((line) => quoted(line.split('|')[1] ?? '')),
  ...rows(section('Fields')).flatMap((line) => quoted(line.split('|').at(-2) ?? '')),
  ...quoted(page.split('## Fields')[0] ?? '').filter((text) => text.includes(':') && !text.startsWith('crossread')),
];

describe('every example of docs/query.md', () => {
  it('is there to be tested', () => expect(examples.length).toBeGreaterThan(20));

  it.each(examples)('%s is understood, runs, and prints as itself', (query) => {
    const { query: parsed, problem } = parse(query);
    expect(problem).toBeUndefined();
    expect(parse(print(parsed)).query).toEqual(parsed);
    const library = ferry();
    const [reading] = library.readings;
    const here = sentenceId(reading?.briefing.id ?? briefingId(''), 0);
    expect(search(makeCorpus(library), query, { limit: 5, here, today: '2031-03-06' }).problem).toBeUndefined();
  });

  it('names every field, state and place there is, and none that is not', () => {
    const fields = rows(section('Fields')).flatMap((line) => quoted(line.split('|')[1] ?? ''));
    expect(fields.toSorted()).toEqual(FIELDS.map((field) => `${field}:`).toSorted());
    const meant = (field: string) =>
      quoted(
        rows(section('Fields'))
          .find((line) => line.startsWith(`| \`${field}:`))
          ?.split('|')[2] ?? '',
      );
    expect(meant('is').toSorted()).toEqual([...STATES].toSorted());
    expect(meant('in').toSorted()).toEqual([...PLACES].toSorted());
  });

  it('every form of date it shows is a date', () => {
    const forms = quoted(section('Dates')).map((form) => form.replaceAll('"', ''));
    expect(forms.length).toBeGreaterThan(12);
    expect(forms.filter((form) => !isDate(form))).toEqual([]);
  });

  it('every command line it shows is one', () => {
    const lines = section('On the command line')
      .split('\n')
      .filter((line) => line.startsWith('crossread search'));
    expect(lines.length).toBeGreaterThan(5);
    const command = COMMANDS.find(({ name }) => name === 'search');
    for (const line of lines) {
      const words = [...(line.split('#')[0] ?? '').split(' < ')[0]!.matchAll(/"([^"]*)"|(\S+)/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      );
      expect(command && commandLine(command, words.slice(2)).flags).toBeDefined();
    }
  });
});
