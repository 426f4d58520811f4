// Every format through the built program: what a bundler breaks, only the bundle shows.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { pdf } from '../helpers/pdf.ts';
import { clearDesks, PROGRAM, sit } from '../helpers/screen.ts';

const FIRST =
  'The ferry to the northern islands did not sail on Tuesday, because the wind had grown too strong, the harbour master said.';
const SECOND =
  'Around forty passengers spent the night in the school of the lower town, where the council had prepared beds and hot soup.';
const PAGE = `<!doctype html><html><head><title>Ferry stopped</title></head><body><article><h1>Ferry stopped by wind</h1><p>${FIRST}</p><p>${SECOND}</p><p>${FIRST} ${SECOND}</p></article></body></html>`;
const WORD = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${FIRST}</w:t></w:r></w:p></w:body></w:document>`;
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'plain.txt': `Ferry stopped by wind\n\n${FIRST}\n\n${SECOND}\n`,
  'markdown.md': `---\ntitle: Ferry stopped\n---\n\n${FIRST}\n`,
  'html.html': PAGE,
  'feed.xml': `<rss version="2.0"><channel><title>Harbour</title><item><title>Ferry stopped</title><description>${FIRST}</description></item></channel></rss>`,
  'email.eml': `From: Harbour <h@example.org>\nSubject: Ferry stopped\nDate: Tue, 4 Mar 2031 10:00:00 +0000\n\n${FIRST}\n`,
  'pdf.pdf': pdf(['Ferry stopped by wind'], FIRST.match(/.{1,60}(?: |$)/g) ?? []),
  'docx.docx': zipSync({ 'word/document.xml': strToU8(WORD), '[Content_Types].xml': strToU8('<Types/>') }),
  'ndjson.ndjson': JSON.stringify({ id: 'n', body: FIRST }),
};
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-formats-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(folder, name), content);
  writeFileSync(path.join(folder, 'packed.txt.gz'), gzipSync(strToU8(`${SECOND}\n\n${FIRST}\n`)));
});
afterEach(clearDesks);

it.each([...Object.keys(FILES), 'packed.txt.gz'])('%s', (name) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, 'read', '--json', path.join(folder, name)], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { body, format } = JSON.parse(stdout.split('\n')[0] ?? '') as { body: string; format: string };
  expect(body.replaceAll(/\s+/g, ' ')).toContain('did not sail on Tuesday');
  expect(format).toBe(name.startsWith('packed') ? 'plain' : name.split('.')[0]);
});

it('a folder of them all begins at the top of the list, whichever could be shown first', async () => {
  writeFileSync(path.join(folder, 'aaa.txt'), 'Recipes\n\nBoil the potatoes in salted water.\n');
  const desk = sit({ args: [folder] });
  await desk.sees(/On its own/);
  await desk.sees('10 briefings read.');
  await expect.poll(() => desk.lines()[3]).toMatch(/^▌/);
});
