// `crossread doctor PATH…`: what was read of each file, where every field was found, what was left out and why.
// The counts add up to the files found.
import { fieldsOf, reasonsOf, type Briefing } from '../model/briefing.ts';
import type { Notice } from '../model/notice.ts';
import { Problem } from '../model/problem.ts';
import { read } from '../readers/read.ts';
import { sanitise } from '../readers/sanitise.ts';
import { listFiles, readBytes } from '../store/folder.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { fieldLine, fieldsAsRecord } from './provenance.ts';

export interface DoctorOptions {
  /** JSON Lines instead of text. */
  readonly json?: boolean;
}

interface Checked {
  readonly path: string;
  readonly bytes: number;
  readonly briefings: readonly Briefing[];
  readonly notices: readonly Notice[];
}

export async function doctor(request: Request, io: Io): Promise<number> {
  if (request.words.length === 0) throw new Problem('no briefings named', 'crossread doctor reports/');
  const { lines, ok } = await examine(request.words, { json: request.flags['json'] === true });
  for (const line of lines) io.out(line);
  return ok ? EXIT.done : EXIT.partly;
}

/** The report as lines, in the order of the files; `ok` is false when some file gave nothing. */
export async function examine(paths: readonly string[], options: DoctorOptions = {}): Promise<{ lines: string[]; ok: boolean }> {
  const { files, notices } = await listFiles(paths);
  const lines: string[] = [];
  const seen = new Set<string>();
  const counts = { files: files.length, read: 0, empty: 0, briefings: 0, duplicates: 0, notices: notices.length };
  for (const file of files) {
    const bytes = await readBytes(file);
    const result =
      bytes instanceof Uint8Array ? await read({ name: file.name, path: file.path, bytes }) : { briefings: [], notices: [bytes] };
    const checked: Checked = { path: sanitise(file.path), bytes: file.size, ...result };
    for (const { id } of result.briefings) {
      if (seen.has(id)) counts.duplicates++;
      seen.add(id);
    }
    if (result.briefings.length > 0) counts.read++;
    else counts.empty++;
    counts.briefings += result.briefings.length;
    counts.notices += noticesOf(checked).length;
    lines.push(...(options.json ? [JSON.stringify(asRecord(checked))] : asText(checked)));
  }
  for (const notice of notices)
    lines.push(options.json ? JSON.stringify({ notices: [notice] }) : `  ! ${notice.where}: ${notice.what}. ${notice.todo}.`);
  lines.push(options.json ? JSON.stringify(counts) : summary(counts));
  return { lines, ok: counts.empty === 0 && notices.length === 0 };
}

function noticesOf(checked: Checked): Notice[] {
  return [...checked.notices, ...checked.briefings.flatMap((briefing) => briefing.notices)];
}

function asRecord(checked: Checked): object {
  return {
    path: checked.path,
    bytes: checked.bytes,
    briefings: checked.briefings.map((briefing) => ({
      id: briefing.id,
      format: briefing.format,
      fields: fieldsAsRecord(briefing),
      characters: briefing.body.length,
      furniture: Object.fromEntries(reasonsOf(briefing)),
    })),
    notices: noticesOf(checked),
  };
}

function asText(checked: Checked): string[] {
  const { path, briefings } = checked;
  const lines = [
    `${path}  ${briefings.length === 0 ? 'nothing read' : `${briefings[0]?.format ?? ''}, ${briefings.length === 1 ? '1 briefing' : `${briefings.length} briefings`}`}`,
  ];
  for (const briefing of briefings.slice(0, 3)) {
    for (const field of fieldsOf(briefing)) lines.push(`  ${fieldLine(field)}`);
    const left = [...reasonsOf(briefing)].map(([why, count]) => `${count} ${why}`);
    lines.push(
      `  ${'text'.padEnd(10)}${briefing.body.length} characters in ${briefing.blocks.length} paragraphs${left.length > 0 ? `; left out: ${left.join(', ')}` : ''}`,
    );
  }
  if (briefings.length > 3) lines.push(`  … and ${briefings.length - 3} more briefings`);
  for (const notice of noticesOf(checked)) lines.push(`  ! ${notice.what}. ${notice.todo}.`);
  return lines;
}

function summary(counts: {
  files: number;
  read: number;
  empty: number;
  briefings: number;
  duplicates: number;
  notices: number;
}): string {
  const { files, read: done, empty, briefings, duplicates, notices } = counts;
  const again = duplicates > 0 ? `, ${duplicates} of them more than once` : '';
  return `${files} files: ${done} read, ${empty} gave nothing. ${briefings} briefings${again}, ${notices} notices.`;
}
