// Quotes from the command line: each once, with who repeats it and how.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../helpers/command.ts';
import { line, NOW, scratchFolder } from '../../helpers/library.ts';

test('a quote that another article alters is given once, with the altered words', async () => {
  const file = path.join(scratchFolder(), 'reports.ndjson');
  writeFileSync(
    file,
    line('b1', '"The dam will hold until the thaw," said Ada Voss, the water minister.', { outlet: 'Port Radio' }) +
      line('b2', '"The dam should hold until the thaw," minister Ada Voss said on Monday.', { outlet: 'Tolm Post' }),
  );
  const json = await command(['quotes', file, '--json'], '', {}, NOW);
  expect(json.out.map((text) => JSON.parse(text) as unknown)).toEqual([
    {
      sentence: 'b1#0',
      text: 'The dam will hold until the thaw,',
      speaker: 'Ada Voss',
      cue: 'said',
      also: [{ sentence: 'b2#0', how: 'altered', text: 'The dam should hold until the thaw,' }],
    },
  ]);
  const page = await command(['quotes', file], '', {}, NOW);
  expect(page.out.join('\n')).toContain('altered in Tolm Post: “The dam should hold until the thaw,”');
});
