// `crossread wording`: an analyst's own words, in files and in notes; what sources wrote is left alone.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { command } from '../../helpers/command.ts';
import { line, NOW, scratchFolder } from '../../helpers/library.ts';

it('names file, line, words and what to write instead; quotations and footnotes are the sources’', async () => {
  const file = path.join(scratchFolder(), 'report.md');
  const report = [
    '# Dam',
    '',
    'Perhaps it holds.',
    '',
    '> Maybe, said the keeper.',
    '',
    'He said “perhaps not”.',
    '[^1]: Maybe Post',
    '',
  ];
  writeFileSync(file, report.join('\n'));
  const { code, out, err } = await command(['wording', file]);
  expect({ code, out: out.map((each) => each.split('; ')[0]), err }).toEqual({
    code: 1,
    out: [`${file}:3: "Perhaps": no word of the scale`],
    err: ['crossread: 1 text looked through, 1 to be put otherwise'],
  });
  const [record] = (await command(['wording', file, '--json'])).out;
  expect(JSON.parse(record ?? '')).toMatchObject({ where: file, line: 3, start: 7, end: 14 });
});

it('looks through the notes of the library when no file is named', async () => {
  const folder = scratchFolder();
  const reports = path.join(folder, 'reports.ndjson');
  writeFileSync(reports, line('b1', 'The dam leaks.') + line('b2', 'Rain fell.'));
  const env = { CROSSREAD_LIBRARY: path.join(folder, 'own.db'), CROSSREAD_AUTHOR: 'ana', HOME: folder };
  const call = async (...words: string[]) => await command(words, '', env, NOW);
  await call('add', reports);
  await call('mark', 'b1', '--note', 'high confidence that it is likely to break');
  await call('mark', 'b2', '--note', 'it is unlikely to stop');
  expect(await call('wording')).toMatchObject({ code: 1, out: [expect.stringMatching(/^b1:1: "high confidence": /)] });
  await call('mark', 'b1', '--note', '');
  expect(await call('wording')).toMatchObject({ code: 0, out: [] });
});

it('a file that is not there is a slip', async () => expect((await command(['wording', 'nowhere.md'])).code).toBe(2));
