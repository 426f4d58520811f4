// `crossread wording`: what an analyst wrote, in files or in the notes of the library, against the words of ICD 203.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { counted } from '../model/counted.ts';
import { wordingIssues, type WordingIssue } from '../model/estimative.ts';
import { Problem } from '../model/problem.ts';
import { loadTriage } from '../store/events.ts';
import { guarded } from '../store/trouble.ts';
import type { Request } from './args.ts';
import { bytesOf, EXIT, type Io } from './io.ts';
import { withLibrary } from './keeping.ts';

/** `wording [FILE…]`: - is standard input; without a file the notes of the library. Exit code 1 when something is to be put otherwise. */
export async function wording(request: Request, io: Io): Promise<number> {
  const told: Told = { texts: 0, issues: 0 };
  if (request.words.length === 0)
    await withLibrary(
      request,
      io,
      (database) => {
        for (const [id, { note }] of loadTriage(database).marks) if (note !== undefined) tell(note, id, request, io, told);
      },
      { isRead: true },
    );
  for (const file of request.words) {
    if (file !== '-' && !existsSync(file)) throw new Problem(`there is no file ${file}`, 'check the spelling');
    if (file !== '-' && statSync(file).isDirectory()) throw new Problem(`${file} is a folder`, 'name the files in it');
    const bytes = file === '-' ? await bytesOf(io.input) : guarded(file, () => readFileSync(file));
    tell(new TextDecoder().decode(bytes), file, request, io, told);
  }
  const what = request.words.length === 0 ? 'note' : 'text';
  io.err(`crossread: ${counted(told.texts, what)} looked through, ${told.issues} to be put otherwise`);
  return told.issues > 0 ? EXIT.nothing : EXIT.done;
}

interface Told {
  texts: number;
  issues: number;
}

function tell(text: string, where: string, request: Request, io: Io, told: Told): void {
  told.texts++;
  const own = withoutQuotes(text);
  for (const issue of wordingIssues(own)) {
    told.issues++;
    const line = own.slice(0, issue.start).split('\n').length;
    if (request.flags['json']) io.json(record(issue, where, line));
    else io.out(`${where}:${line}: ${issue.what}; ${issue.todo}`);
  }
}

function record({ start, end, what, todo }: WordingIssue, where: string, line: number): object {
  return { where, line, start, end, what, todo };
}

/** Quotations, footnotes and tables of an export are the words of sources: blanked, so that all offsets hold. */
function withoutQuotes(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s*(?:>|\[\^|\|)/u.test(line) ? ' '.repeat(line.length) : line))
    .join('\n')
    .replaceAll(/“[^”]*”|"[^"\n]*"/gu, (quote) => quote.replaceAll(/[^\n]/gu, ' '));
}
