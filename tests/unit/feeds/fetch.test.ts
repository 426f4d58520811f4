// Fetching a page: what a server may do to us, and which machines are never asked. The servers are on this machine, so that the tests
// need no network.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isPublic } from '../../../src/feeds/addresses.ts';
import { checkedUrl, fetchPage, type FetchOptions } from '../../../src/feeds/fetch.ts';
import { Problem } from '../../../src/model/problem.ts';

const PAGE = '<html><body><p>The ferry left at noon.</p></body></html>';

/** A server on this machine; gives its address. */
async function serve(answer: http.RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = http.createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

const home: FetchOptions = { time: 10_000, size: 1024 * 1024, allow: () => true };

/** What is in the way of fetching. */
async function trouble(url: string, options: Partial<FetchOptions> = {}): Promise<string> {
  try {
    await fetchPage(url, { ...home, ...options });
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return 'nothing';
}

function page(headers: http.OutgoingHttpHeaders, body: string | Uint8Array): http.RequestListener {
  return (_request, response) => response.writeHead(200, headers).end(body);
}

describe('a page is fetched', () => {
  it.each([
    ['as it is', {}, PAGE],
    ['packed with gzip', { 'content-encoding': 'gzip' }, gzipSync(PAGE)],
    ['packed with brotli', { 'content-encoding': 'br' }, brotliCompressSync(PAGE)],
  ])('%s', async (_name, headers, body) => {
    const url = await serve(page({ 'content-type': 'text/html; charset=utf-8', etag: '"7"', ...headers }, body));
    const fetched = await fetchPage(`${url}/a#part`, home);
    expect(fetched).toMatchObject({ url: `${url}/a`, type: 'text/html', etag: '"7"' });
    expect(fetched !== 'unchanged' && Buffer.from(fetched.bytes).toString()).toBe(PAGE);
  });

  it('and not again when the server says that it is unchanged', async () => {
    const url = await serve((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"7"' && request.headers['if-modified-since'] === 'yesterday';
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : PAGE);
    });
    expect(await fetchPage(url, { ...home, etag: '"7"', modified: 'yesterday' })).toBe('unchanged');
    expect(await fetchPage(url, { ...home, etag: '"6"', modified: 'yesterday' })).toMatchObject({ url: `${url}/` });
  });

  it('from where a redirect leads', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/new') response.end(PAGE);
      else response.writeHead(301, { location: '/new' }).end();
    });
    expect(await fetchPage(`${url}/old`, home)).toMatchObject({ url: `${url}/new` });
  });
});

describe('a bad server is told of in words, and in time', () => {
  it.each<[string, http.RequestListener, RegExp, Partial<FetchOptions>?]>([
    ['that is broken', (_, response) => response.writeHead(500).end('no'), /answered 500/],
    ['that has no such page', (_, response) => response.writeHead(404).end(), /answered 404/],
    ['that leads round in circles', (_, response) => response.writeHead(302, { location: '/' }).end(), /redirected more than 5/],
    ['that leads nowhere', (_, response) => response.writeHead(302, { location: 'http://[' }).end(), /which is no address/],
    [
      'that leads to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /file: is not fetched/,
    ],
    ['that never answers', () => {}, /no answer within 0.2 s/, { time: 200 }],
    ['that never ends', (_, response) => void response.writeHead(200).write('<p>'), /no answer within 0.2 s/, { time: 200 }],
    ['that says it is huge', page({ 'content-length': 9_000_000 }, ''), /larger than 1 MB/],
    ['that is huge', page({}, Buffer.alloc(3_000_000, 'a')), /larger than 1 MB/],
    ['that sends a bomb', page({ 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))), /larger than 1 MB/],
    ['that packs it its own way', page({ 'content-encoding': 'own' }, PAGE), /packed as "own"/],
    ['that sends rubbish', page({ 'content-encoding': 'gzip' }, 'rubbish'), /broke off/],
    ['that hangs up', (request) => request.socket.destroy(), /broke off/],
  ])('one %s', async (_name, answer, words, options = {}) => {
    expect(await trouble(await serve(answer), options)).toMatch(words);
  });

  it('and one that is not there', async () => {
    expect(await trouble('http://127.0.0.1:1/')).toMatch(/nobody answers/);
  });
});

describe('machines that are not public are not asked', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost/',
  ])('%s', async (url) => expect(await trouble(url, { allow: isPublic })).toMatch(/not on the public network/));

  it('not through a redirect either, where the address is checked again', async () => {
    let asked = 0;
    const inner = await serve((_, response) => {
      asked++;
      response.end('secret');
    }, '127.0.0.2');
    const outer = await serve((_, response) => response.writeHead(302, { location: inner }).end());
    expect(await trouble(outer, { allow: (address) => address === '127.0.0.1' })).toMatch(/127\.0\.0\.2 is not on the public/);
    expect(asked).toBe(0);
    expect(await trouble(outer)).toBe('nothing');
  });

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['[2606:4700::1111]', true],
    ['::ffff:8.8.8.8', true],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['172.20.0.1', false],
    ['192.168.1.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['0.0.0.0', false],
    ['::', false],
    ['fe80::1%eth0', false],
    ['fc00::1', false],
    ['ff02::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['::ffff:192.168.0.1', false],
    ['no address', false],
  ])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));
});

it.each([
  ['ftp://example.org/feed', /ftp: is not fetched/],
  ['file:///etc/passwd', /file: is not fetched/],
  ['https://ana:word@example.org/', /password/],
  ['https://', /no address/],
])('%s is not taken as an address', (address, words) => {
  expect(() => checkedUrl(address)).toThrow(words);
});
