// `crossread doctor PATH…`: what was read of each file, where every field was found, what was left out and why.
// The counts add up to the files found.
import { takeFiles, takePiped } from '../app/loading/load.ts';
import type { Taken } from '../app/loading/take.ts';
import { fieldsOf, reasonsOf, type Briefing } from '../model/briefing.ts';
import { counted } from '../model/counted.ts';
import type { Notice } from '../model/notice.ts';
import { Problem } from '../model/problem.ts';
import { shownName } from '../readers/sanitise.ts';
import { listFiles } from '../store/folder.ts';
import type { Request } from './args.ts';
import { bytesOf, EXIT, type Io } from './io.ts';
import { fieldLine, fieldsAsRecord } from './provenance.ts';

/** One input and what came of it. */
interface Checked {
  readonly path: string;
  readonly bytes?: number;
  readonly briefings: readonly Briefing[];
  readonly notices: readonly Notice[];
  /** Of its briefings, those whose text an earlier one has. */
  readonly copies: number;
}

/** `doctor PATH…`. Exit code 3 when a file gave nothing or could not be opened. */
export async function doctor(request: Request, io: Io): Promise<number> {
  if (request.words.length === 0) throw new Problem('no briefings named', 'crossread doctor reports/');
  const { checked, refused } = await examine(request.words, io);
  const counts = countsOf(checked, refused);
  if (request.flags['json']) {
    for (const each of checked) io.json(asRecord(each));
    for (const { where, ...notice } of refused)
      io.json({ path: shownName(where), briefings: [], notices: [{ ...notice, where }] });
    io.json(counts);
  } else {
    for (const each of checked) for (const line of asText(each)) io.out(line);
    for (const { what, where, todo } of refused) {
      io.out(`${shownName(where)}  not opened`);
      io.out(`  ! ${what}; ${todo}`);
    }
    for (const line of summary(counts)) io.out(line);
  }
  return counts.empty + counts.refused === 0 ? EXIT.done : EXIT.partly;
}

/** Every input in the order of the listing, and what could not even be opened. */
async function examine(paths: readonly string[], io: Io): Promise<{ checked: Checked[]; refused: readonly Notice[] }> {
  const { files, notices } = await listFiles(paths.filter((place) => place !== '-'));
  const piped = await takePiped(paths, { stdin: () => bytesOf(io.input) });
  const taken: (Taken | undefined)[] = [];
  await takeFiles(files, (index, each) => (taken[index] = each));
  const seen = new Set<string>();
  const check = (path: string, { readings, notices: said }: Taken, bytes?: number): Checked => {
    const briefings = readings.map(({ briefing }) => briefing);
    let copies = 0;
    for (const { id } of briefings) {
      if (seen.has(id)) copies++;
      seen.add(id);
    }
    return { path: shownName(path), ...(bytes === undefined ? {} : { bytes }), briefings, notices: said, copies };
  };
  const nothing: Taken = { readings: [], notices: [] };
  return {
    checked: [
      ...piped.map((each) => check('standard input', each)),
      ...files.map((file, index) => check(file.path, taken[index] ?? nothing, file.size)),
    ],
    refused: notices,
  };
}

/** `files` is the sum of `read`, `empty` and `refused`; `briefings` holds the `duplicates`. */
interface Counts {
  readonly files: number;
  readonly read: number;
  readonly empty: number;
  readonly refused: number;
  readonly briefings: number;
  readonly duplicates: number;
  readonly notices: number;
}

function countsOf(checked: readonly Checked[], refused: readonly Notice[]): Counts {
  const sum = (of: (each: Checked) => number) => checked.reduce((total, each) => total + of(each), 0);
  const read = sum(({ briefings }) => (briefings.length > 0 ? 1 : 0));
  return {
    files: checked.length + refused.length,
    read,
    empty: checked.length - read,
    refused: refused.length,
    briefings: sum(({ briefings }) => briefings.length),
    duplicates: sum(({ copies }) => copies),
    notices: sum(({ notices }) => notices.length) + refused.length,
  };
}

function asRecord({ path, bytes, briefings, notices, copies }: Checked): object {
  return {
    path,
    bytes,
    briefings: briefings.map((briefing) => ({
      id: briefing.id,
      format: briefing.format,
      fields: fieldsAsRecord(briefing),
      characters: briefing.body.length,
      paragraphs: briefing.blocks.length,
      furniture: Object.fromEntries(reasonsOf(briefing)),
    })),
    copies,
    notices,
  };
}

/** Of a file with many briefings so many are shown; all are counted. */
const SHOWN = 3;

function asText({ path, briefings, notices, copies }: Checked): string[] {
  const lines = [`${path}  ${formatsOf(briefings)}`];
  for (const briefing of briefings.slice(0, SHOWN)) {
    for (const field of fieldsOf(briefing)) lines.push(`  ${fieldLine(field)}`);
    const left = [...reasonsOf(briefing)].map(([why, count]) => (count > 1 ? `${why} (${count})` : why));
    const text = `${counted(briefing.body.length, 'character')} in ${counted(briefing.blocks.length, 'paragraph')}`;
    lines.push(`  ${'text'.padEnd(10)}${text}${left.length > 0 ? `; left out: ${left.join(', ')}` : ''}`);
  }
  if (briefings.length > SHOWN) lines.push(`  … and ${counted(briefings.length - SHOWN, 'more briefing')}`);
  if (copies > 0) lines.push(`  ${copies === 1 ? 'a text that was' : `${copies} texts that were`} there before: shown once`);
  for (const { what, todo } of notices) lines.push(`  ! ${what}; ${todo}`);
  return lines;
}

function formatsOf(briefings: readonly Briefing[]): string {
  if (briefings.length === 0) return 'nothing read';
  return `${[...new Set(briefings.map(({ format }) => format))].join(' and ')}, ${counted(briefings.length, 'briefing')}`;
}

function summary({ files, read, empty, refused, briefings, duplicates, notices }: Counts): string[] {
  const parts = [`${read} read`, `${empty} gave nothing`, ...(refused > 0 ? [`${refused} could not be opened`] : [])];
  const again = duplicates > 0 ? `, ${duplicates} of them copies of another` : '';
  return [
    `${counted(files, 'file')}: ${parts.join(', ')}.`,
    `${counted(briefings, 'briefing')}${again}. ${counted(notices, 'notice')}.`,
  ];
}
