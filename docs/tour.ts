// A recorded tour of the running program: `node docs/tour.ts` drives it in a pseudo-terminal and writes docs/tour.svg (animated)
// and docs/tour.cast (asciicast v2, for `asciinema play`). What is shown is what it sent; only the pauses are set here.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { captionAt, framed, rowOf } from './picture/cells.ts';
import { ROOT, show } from './picture/program.ts';

const COLUMNS = 100;
const ROWS = 30;

/** Keys, how many seconds their result stays, and what is said of it. Keys of one step are pressed one after the other. */
const TOUR: readonly (readonly [keys: string, seconds: number, caption: string])[] = [
  ['', 4, 'Five reports of the same days, read and linked sentence by sentence.'],
  ['j', 3, 'to the next sentence: what backs it up stands at the right'],
  ['x', 4, 'crosses to the same claim in another report'],
  ['d', 4, 'what they say differently, word by word'],
  ['w', 5, 'why the two are linked'],
  ['Esc', 1, 'closes it'],
  ['x', 3, 'and on to the next report with the claim'],
  ['<', 2, 'back the way one came'],
  ['<', 2, 'back to where one was reading'],
  ['d', 1, 'closes the comparison'],
  ['/ c o n s t i t u t i o n a l Space o d e r', 4, 'searches as one types, slips of the pen included'],
  ['Enter', 3, 'stays at the hit'],
  ['f', 2, 'flags it'],
  ['u', 2, 'takes that back: everything can be undone'],
  ['1', 2, 'the reports as a tree: who copied whom'],
  ['j', 3, 'to the next report'],
  ['2', 1, 'and reads it'],
  ['z', 4, 'alone on the screen'],
  ['?', 5, 'every key; type to find one, Enter presses it'],
];

interface Interval {
  readonly from: number;
  readonly to: number;
}

const { terminal, press, written, close } = await show(COLUMNS, ROWS, []);
const cast: string[] = [];
/** Elements of the picture, and when they are seen: a row that does not change is there once. */
const seen = new Map<string, Interval[]>();
let time = 0;
record();
for (const [keys, seconds, caption] of TOUR) {
  const pressed = keys.split(' ').filter(Boolean);
  for (const [n, key] of pressed.entries()) {
    await press(key);
    record();
    if (n < pressed.length - 1) look(0.12, pressed[0] ?? '', caption);
  }
  look(seconds, pressed[0] ?? '', caption);
}
close();

const head = { version: 2, width: COLUMNS, height: ROWS, title: 'A tour of crossread', env: { TERM: 'xterm-256color' } };
save('tour.cast', `${[JSON.stringify(head), ...cast].join('\n')}\n`);
save('tour.svg', framed(terminal, 'A tour of crossread, animated: each key with what it does below', animated(), 2));

/** What was sent since the last time, at this moment of the recording. */
function record(): void {
  const sent = written();
  if (sent !== '') cast.push(JSON.stringify([Number(time.toFixed(3)), 'o', sent]));
}

/** The screen as it is now stays for so many seconds. */
function look(seconds: number, key: string, caption: string): void {
  const rows = Array.from({ length: ROWS }, (_, y) => rowOf(terminal, y).join('\n'));
  for (const row of [...rows, captionAt(ROWS + 0.7, key, caption)]) {
    if (row === '') continue;
    const times = seen.get(row) ?? [];
    const last = times.at(-1);
    if (last && last.to === time) times[times.length - 1] = { from: last.from, to: time + seconds };
    else times.push({ from: time, to: time + seconds });
    seen.set(row, times);
  }
  time += seconds;
}

/** Each element with the times at which it is seen, as CSS. Whoever wants no motion sees the first screen. */
function animated(): string[] {
  const kinds = new Map<string, string[]>();
  for (const [row, times] of seen) {
    const key = times.map(({ from, to }) => `${percent(from)}-${percent(to)}`).join(' ');
    kinds.set(key, [...(kinds.get(key) ?? []), row]);
  }
  const styles = [`g g{visibility:hidden;animation:${time.toFixed(1)}s step-end infinite}`];
  const groups: string[] = [];
  for (const [n, [key, rows]] of [...kinds].entries()) {
    const still = key.startsWith('0%');
    const always = key === '0%-100%';
    const steps = key.split(' ').map((interval) => interval.split('-'));
    const frames = steps.flatMap(([from, to]) => [
      `${from}{visibility:visible}`,
      ...(to === '100%' ? [] : [`${to}{visibility:hidden}`]),
    ]);
    if (!always) styles.push(`@keyframes k${n}{${still ? '' : '0%{visibility:hidden}'}${frames.join('')}}`);
    styles.push(`#k${n}{${still ? 'visibility:visible;' : ''}${always ? 'animation:none' : `animation-name:k${n}`}}`);
    groups.push(`<g id="k${n}">`, ...rows, '</g>');
  }
  styles.push('@media (prefers-reduced-motion:reduce){g g{animation:none!important}}');
  return [`<style>${styles.join('\n')}</style>`, ...groups];
}

function percent(at: number): string {
  return `${Number(((at / time) * 100).toFixed(2))}%`;
}

function save(name: string, text: string): void {
  const file = path.join(ROOT, 'docs', name);
  writeFileSync(file, text);
  process.stdout.write(`${path.relative(process.cwd(), file)} ${(text.length / 1000).toFixed(0)} kB, ${time.toFixed(0)} s\n`);
}
