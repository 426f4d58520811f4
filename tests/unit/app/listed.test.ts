// Lists of feeds: those beside the list are opened, and nothing else is.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeFile } from '../../../src/app/loading/take.ts';

let folder: string;
const feed = (title: string) =>
  `<rss><channel><title>Post</title><item><title>${title}</title><guid>${title}</guid><description>The ferry is late.</description></item></channel></rss>`;
const list = (...addresses: string[]) =>
  `<opml><body>${addresses.map((url) => `<outline text="x" xmlUrl="${url}"/>`).join('')}</body></opml>`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-listed-'));
  mkdirSync(path.join(folder, 'in', 'sub'), { recursive: true });
  const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  put('outside.xml', feed('Outside'));
  put('in/a.xml', feed('First'));
  put('in/sub/b.xml', feed('Second'));
  put('in/notes.txt', 'The road along the river stays closed until Friday, the council said on Monday.');
  put('in/more.opml', list('sub/b.xml', 'feeds.opml'));
  symlinkSync('../outside.xml', path.join(folder, 'in', 'escape.xml'));
  put(
    'in/feeds.opml',
    list(
      'a.xml',
      'more.opml',
      '../outside.xml',
      'escape.xml',
      'gone.xml',
      'notes.txt',
      'https://post.example/feed',
      'feeds.opml',
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('opens each once, also through another list, and says why not the rest', async () => {
  const { readings, notices } = await takeFile({ name: 'feeds.opml', path: path.join(folder, 'in', 'feeds.opml'), size: 1 });
  expect(readings.map(({ briefing }) => briefing.headline)).toEqual(['First', 'Second']);
  expect(notices.map(({ what }) => what)).toEqual([
    'lists 1 feed on the web: x',
    'lists feeds.opml, which was read already',
    'lists ../outside.xml, which is outside of its folder',
    'lists escape.xml, which is outside of its folder',
    'lists gone.xml, which is not there',
    'lists notes.txt, which is no feed',
    'lists feeds.opml, which was read already',
  ]);
});
