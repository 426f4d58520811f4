// One page or feed from the network, when somebody asked for it. Conditional, limited in time and size, and never to a machine that is
// not public: each name is resolved, the address is checked, and the connection goes to that very address, at every redirect again.
import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Problem } from '../model/problem.ts';
import { isPublic } from './addresses.ts';
import { unpacked } from './unpacked.ts';

/** What the server said of the page when it was last fetched; sent back to it, so that it need not send the page again. */
export interface Validators {
  readonly etag?: string;
  /** As the server wrote it. */
  readonly modified?: string;
}

/** A page as it came, with what is sent back to ask for it again. */
export interface Fetched extends Validators {
  readonly bytes: Uint8Array;
  /** Where it came from in the end. */
  readonly url: string;
  /** "text/html", without parameters; empty when the server did not say. */
  readonly type: string;
}

export interface FetchOptions extends Validators {
  /** For the whole exchange, redirects included, in ms. */
  readonly time: number;
  /** Of the page as it is kept, in bytes; what is sent may not be larger either. */
  readonly size: number;
  /** Whether an address in numbers may be asked; the public ones when absent. */
  readonly allow?: (address: string) => boolean;
  readonly signal?: AbortSignal;
}

const REDIRECTS = 5;
const MOVED = new Set([301, 302, 303, 307, 308]);

/** Fetches a page; "unchanged" when the server says so. Throws a Problem that says what was in the way. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched | 'unchanged'> {
  const limit = AbortSignal.timeout(options.time);
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  const late = () => new Problem(`no answer within ${options.time / 1000} s`, 'try again later, or allow more with --timeout');
  let url = checkedUrl(address);
  try {
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      const answer = await ask(url, options, signal);
      const { statusCode = 0, headers } = answer;
      if (MOVED.has(statusCode) && headers.location !== undefined) {
        answer.destroy();
        url = redirected(url, headers.location);
        continue;
      }
      if (statusCode === 304) {
        answer.destroy();
        return 'unchanged';
      }
      if (statusCode !== 200) {
        answer.destroy();
        throw new Problem(`the server answered ${statusCode} ${http.STATUS_CODES[statusCode] ?? ''}`.trim(), todoFor(statusCode));
      }
      const [type = ''] = (headers['content-type'] ?? '').split(';');
      return {
        bytes: await unpacked(answer, options.size, signal),
        url: url.href,
        type: type.trim().toLowerCase(),
        ...(headers.etag === undefined ? {} : { etag: headers.etag }),
        ...(headers['last-modified'] === undefined ? {} : { modified: headers['last-modified'] }),
      };
    }
  } catch (error) {
    if (limit.aborted) throw late();
    throw error instanceof Problem ? error : unreachable(url, error);
  }
  throw new Problem(`redirected more than ${REDIRECTS} times`, 'open it in a browser and subscribe to the address it ends at');
}

/** An address that may be asked for. Throws a Problem for anything but the web, and for one that holds a password. */
export function checkedUrl(address: string): URL {
  const url = URL.parse(address);
  if (!url) throw new Problem(`"${address}" is no address`, 'write it whole: https://example.org/feed.xml');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Problem(`${url.protocol} is not fetched`, 'only http and https are');
  if (url.username !== '' || url.password !== '')
    throw new Problem('a name and password in an address are not sent', 'subscribe without them');
  url.hash = '';
  return url;
}

function redirected(from: URL, location: string): URL {
  const to = URL.parse(location, from.href);
  if (!to) throw new Problem(`redirected to "${location}", which is no address`, 'tell those who publish it');
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new Problem(
      `redirected from https to ${to.origin}, where others can read along`,
      'subscribe to that address if you mean it',
    );
  return checkedUrl(to.href);
}

function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<http.IncomingMessage> {
  const allow = options.allow ?? isPublic;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Numbers are connected to as they are, without a look-up that could check them.
  if (isIP(host) && !allow(host)) throw refused(host, host);
  const headers = {
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'crossread',
    ...(options.etag === undefined ? {} : { 'if-none-match': options.etag }),
    ...(options.modified === undefined ? {} : { 'if-modified-since': options.modified }),
  };
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((answered, failed) => {
    const asked = request(url, { headers, signal, agent: false, lookup: lookupOf(allow) }, answered);
    asked.once('error', failed);
    asked.end();
  });
}

/** Resolves a name and hands over an address only when every one that the name has may be asked: no later answer can differ. */
function lookupOf(allow: (address: string) => boolean): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const bad = addresses.find(({ address }) => !allow(address));
      if (bad) return done(refused(name, bad.address), '');
      const [first] = addresses;
      if (options.all) done(null, addresses);
      else done(null, first?.address ?? '', first?.family);
    });
  };
}

function refused(name: string, address: string): Problem {
  const where = name === address ? address : `${name} (${address})`;
  return new Problem(`${where} is not on the public network`, 'say --allow-private if you mean a machine of your own');
}

function unreachable(url: URL, error: unknown): Problem {
  if (error instanceof Error && error.cause instanceof Problem) return error.cause;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Problem(`${url.hostname} cannot be found`, 'check the spelling and your connection');
  if (code === 'ECONNREFUSED') return new Problem(`nobody answers at ${url.host}`, 'try again later');
  if (/CERT|TLS|SSL|ALTNAME/.test(code))
    return new Problem(
      `the certificate of ${url.hostname} is not to be trusted (${code})`,
      'nothing was fetched; tell those who run it',
    );
  const why = error instanceof Error ? error.message : String(error);
  return new Problem(`${url.host} broke off (${code || why})`, 'try again later');
}

function todoFor(status: number): string {
  if (status === 401 || status === 403) return 'it wants a login: save the page from your browser and add the file';
  if (status === 404 || status === 410) return 'check the address; crossread remove URL ends the subscription';
  return status === 429 ? 'ask less often' : 'try again later';
}
