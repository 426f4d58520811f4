// Subscriptions from the command line: kept by `add`, asked only by `refresh`, ended by `remove`.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command } from '../../helpers/command.ts';
import { NOW, scratchFolder } from '../../helpers/library.ts';

const item = (title: string, link: string, text: string) =>
  `<item><title>${title}</title><link>${link}</link><description>${text}</description></item>`;
const feed = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Port Radio</title><link>http://port.example/</link>${items.join('')}</channel></rss>`;

const FERRY = item(
  'Ferry leaves',
  'http://port.example/1',
  'The ferry left at noon on Monday. On board were 12 people, the harbour master said.',
);
const LATER = item(
  'Ferry leaves',
  'http://port.example/1',
  'The ferry left at noon on Monday. On board were 15 people, the harbour master said.',
);
const SNOW = item(
  'Snow on the pass',
  'http://port.example/2',
  'Snow fell on the pass on Friday night. The road is closed until Sunday.',
);

async function desk() {
  const served = { body: feed(FERRY), etag: '"1"', status: 200, asked: [] as (string | undefined)[] };
  const server = http.createServer((request, response) => {
    const known = request.headers['if-none-match'];
    served.asked.push(known);
    const status = known === served.etag ? 304 : served.status;
    response
      .writeHead(status, { etag: served.etag, 'content-type': 'application/rss+xml' })
      .end(status === 200 ? served.body : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
  const folder = scratchFolder();
  const env = { CROSSREAD_LIBRARY: path.join(folder, 'own.db'), CROSSREAD_AUTHOR: 'ana', HOME: folder };
  const call = (...words: readonly string[]) => command(words, '', env, NOW);
  return { served, url, call };
}

test('a feed is subscribed to, asked when somebody says so, and what changed in it is a new version', async () => {
  const { served, url, call } = await desk();
  expect((await call('add', url)).out).toEqual([`subscribed  ${url}`]);
  expect((await call('list', '--feeds')).out).toEqual([`${url}  not asked yet`]);
  expect(served.asked).toEqual([]);

  expect((await call('refresh', '--allow-private')).out).toEqual([expect.stringMatching(/new +Ferry leaves/)]);
  expect(await call('refresh', '--allow-private')).toMatchObject({
    code: 0,
    out: [],
    err: ['crossread: 1 asked, 0 new or changed'],
  });
  expect(served.asked).toEqual([undefined, '"1"']);

  Object.assign(served, { body: feed(LATER, SNOW), etag: '"2"' });
  const { out } = await call('refresh', '--allow-private');
  expect(out).toEqual([
    expect.stringMatching(/changed +Ferry leaves \(version 2: 1 number\)/),
    expect.stringMatching(/new +Snow on/),
  ]);
  expect((await call('list')).out).toHaveLength(2);
  expect((await call('list', '--feeds')).out).toEqual([`${url}  2030-05-01 10:00: 2 new or changed`]);
});

test('what was taken out does not come back with the feed', async () => {
  const { served, url, call } = await desk();
  await call('add', url);
  const [line = ''] = (await call('refresh', '--allow-private')).out;
  await call('remove', line.split(' ')[0] ?? '');
  Object.assign(served, { body: feed(FERRY, SNOW), etag: '"2"' });
  expect((await call('refresh', '--allow-private')).out).toEqual([expect.stringContaining('Snow on the pass')]);
  expect((await call('list')).out).toHaveLength(1);
});

test('a feed that fails is named, its last words stay, and the others are asked', async () => {
  const { served, url, call } = await desk();
  await call('add', `${url}?other`, url);
  await call('refresh', '--allow-private', url);
  served.status = 500;
  served.etag = '"9"';
  const failed = await call('refresh', '--allow-private');
  expect(failed).toMatchObject({ code: 3, out: [] });
  expect(failed.err[0]).toMatch(/\?other: the server answered 500 Internal Server Error; try again later/);
  expect((await call('list')).out).toHaveLength(1);
});

test('a machine of our own is asked only with --allow-private', async () => {
  const { served, url, call } = await desk();
  await call('add', url);
  const refused = await call('refresh');
  expect(refused).toMatchObject({ code: 3 });
  expect(refused.err[0]).toMatch(/127\.0\.0\.1 is not on the public network; say --allow-private/);
  expect(served.asked).toEqual([]);
});

test('a subscription ends, what came from it stays', async () => {
  const { url, call } = await desk();
  await call('add', url);
  await call('refresh', '--allow-private');
  expect((await call('remove', url)).out).toEqual([expect.stringContaining(`unsubscribed ${url}`)]);
  expect((await call('refresh')).code).toBe(1);
  expect((await call('list')).out).toHaveLength(1);
  expect((await call('refresh', url)).err[0]).toMatch(/not subscribed/);
});
