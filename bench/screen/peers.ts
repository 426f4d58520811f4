// Other programs that list and read much text by lines, as far as they are installed here: each with the same 10,000 made-up
// items. What is not installed is named and left out.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  /** Pressed before anything is measured. */
  readonly before: readonly string[];
  /** What can be seen when it is ready. */
  readonly ready: string;
  /** What a person presses to go on, and what the table calls it. */
  readonly keys: readonly (readonly [key: string, times: number, called: string])[];
  /** Another program, called the same way, that must have run once before. */
  readonly prepare?: readonly string[];
}

export const ITEMS = 10_000;

/** The peers that are here, ready to be started, and the names of those that are not. */
export function peersIn(
  home: string,
  env: Readonly<Record<string, string>>,
): { here: readonly Peer[]; missing: readonly string[] } {
  const lines = path.join(home, 'items.txt');
  writeFileSync(lines, `${Array.from({ length: ITEMS }, (_, n) => `${titleOf(n)}: ${textOf(n)}`).join('\n')}\n`);
  const feed = path.join(home, 'feed.xml');
  const items = Array.from(
    { length: ITEMS },
    (_, n) => `<item><title>${titleOf(n)}</title><guid>${n}</guid><description>${textOf(n)}</description></item>`,
  );
  writeFileSync(feed, `<rss version="2.0"><channel><title>The river</title>${items.join('')}</channel></rss>`);
  const urls = path.join(home, 'urls');
  writeFileSync(urls, `file://${feed}\n`);
  const newsboat = ['newsboat', '-u', urls, '-c', path.join(home, 'newsboat.db')];
  const known: readonly Peer[] = [
    {
      name: 'newsboat',
      command: newsboat,
      prepare: [...newsboat, '-x', 'reload'],
      before: ['Enter'],
      ready: 'Articles in feed',
      keys: [
        ['Down', 40, 'list, down'],
        ['PageDown', 10, 'list, page'],
        ['Enter', 1, 'open'],
        ['q', 1, 'back'],
      ],
    },
    {
      name: 'fzf',
      command: ['sh', '-c', `fzf < '${lines}'`],
      before: [],
      ready: `/${ITEMS}`,
      keys: [
        ['Up', 40, 'list, down'],
        ['PageUp', 10, 'list, page'],
        ...'gates'.split('').map((letter) => [letter, 1, 'letter of a search'] as const),
      ],
    },
    {
      name: 'less',
      command: ['less', '-S', lines],
      before: [],
      ready: 'Report 1 ',
      keys: [
        ['j', 40, 'a line down'],
        [' ', 10, 'page'],
      ],
    },
  ];
  const isHere = ({ name }: Peer) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  const here = known.filter(isHere);
  for (const { prepare } of here) if (prepare) spawnSync(prepare[0] ?? '', prepare.slice(1), { env, stdio: 'ignore' });
  return { here, missing: known.filter((peer) => !isHere(peer)).map(({ name }) => name) };
}

const NOUNS = 'keeper gauge lock upper river barge weir slow before dawn opened gates of mill bend valley stream'.split(' ');

function titleOf(n: number): string {
  return `Report ${n} from the ${NOUNS[n % NOUNS.length]} by the ${NOUNS[(n * 7) % NOUNS.length]}`;
}

function textOf(n: number): string {
  return `On day ${n} the ${Array.from({ length: 24 + (n % 13) }, (_, w) => NOUNS[(n * 7 + w * (1 + (n % 5))) % NOUNS.length]).join(' ')}.`;
}
