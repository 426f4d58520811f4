// `crossread hypotheses`: the questions with their competing hypotheses, the matrix of one as text, Markdown or CSV, and by --batch
// everything that can be written about them. The program rates nothing here either.
import { uuidFrom } from '../app/deeds/uuid.ts';
import { writeMatrix } from '../app/deeds/take-matrix.ts';
import { makeDossier, type Dossier } from '../export/dossier.ts';
import { sentencesOf } from '../export/hypotheses.ts';
import { matrixRecord } from '../export/matrix-record.ts';
import type { Question } from '../model/hypotheses.ts';
import { matrixOf, type Matrix } from '../model/matrix.ts';
import type { Library } from '../model/library.ts';
import { Problem } from '../model/problem.ts';
import { settle } from '../model/settle.ts';
import type { Marks, TriageId } from '../model/triage.ts';
import { allVersions, newestIds } from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import { loadTriage } from '../store/events.ts';
import { text, type Request } from './args.ts';
import { originalsOf, writeOut } from './export.ts';
import { weighBatch } from './hypotheses-batch.ts';
import { matrixText, questionLine } from './hypotheses-text.ts';
import { EXIT, type Io } from './io.ts';
import { judgedLibrary } from './judge.ts';
import { signature, withLibrary } from './keeping.ts';

/** What all of it is made from. */
interface Table {
  readonly database: Database;
  readonly library: Library;
  readonly marks: ReadonlyMap<TriageId, Marks>;
  readonly questions: readonly Question[];
}

/** `hypotheses [NUMBER]`: all questions, or the matrix of one. */
export async function hypotheses(request: Request, io: Io): Promise<number> {
  if (request.flags['batch']) return await withLibrary(request, io, (database) => weighBatch(database, io));
  return await withLibrary(
    request,
    io,
    async (database) => {
      const library = await judgedLibrary(database);
      const { marks, questions } = settle(loadTriage(database), library, newestIds(database));
      return print({ database, library, marks, questions }, request, io);
    },
    { isRead: true },
  );
}

function print(table: Table, request: Request, io: Io): number {
  const { questions, library, marks } = table;
  const words = request.words.join(' ');
  const chosen = words === '' ? questions : [chosenFrom(questions, words)];
  const format = text(request, 'format');
  for (const [n, question] of chosen.entries()) {
    const matrix = matrixOf(question, library, marks);
    if (format !== undefined) writeOne(table, matrix, format, request, io);
    else if (request.flags['json']) io.json(matrixRecord(matrix, dossierOf(table, matrix, io)));
    else if (words === '') io.out(questionLine(matrix, n + 1));
    else for (const line of matrixText(matrix, library, io.columns)) io.out(line);
  }
  return chosen.length > 0 ? EXIT.done : EXIT.nothing;
}

/** By its number in the list, its words, or a part of them that no other has. */
function chosenFrom(questions: readonly Question[], words: string): Question {
  const wanted = words.toLowerCase();
  const holding = questions.filter(({ name }) => name.toLowerCase().includes(wanted));
  const found =
    questions.find(({ name, id }) => name.toLowerCase() === wanted || id === words) ??
    questions[Number(words) - 1] ??
    (holding.length === 1 ? holding[0] : undefined);
  if (found) return found;
  throw new Problem(
    holding.length > 1 ? `several questions hold "${words}"` : `there is no question "${words}"`,
    questions.length > 0 ? 'crossread hypotheses lists them with their numbers' : 'g a on the screen asks one, or --batch',
    { exitCode: 1 },
  );
}

function writeOne(table: Table, matrix: Matrix, format: string, request: Request, io: Io): void {
  if (format !== 'markdown' && format !== 'csv')
    throw new Problem(`there is no format "${format}" for a matrix`, '--format markdown|csv, or --json');
  const dossier = dossierOf(table, matrix, io);
  if (dossier.tlp === 'red' && !request.flags['allow-red'])
    throw new Problem('some of this is TLP:RED, for named people only', 'say --allow-red if you may pass it on', {
      exitCode: 1,
    });
  const written = writeMatrix(format, { matrix, dossier });
  const file = text(request, 'output');
  if (file === undefined || file === '-') for (const line of written.trimEnd().split('\n')) io.out(line);
  else writeOut(file, written);
}

function dossierOf({ database, library, marks }: Table, matrix: Matrix, io: Io): Dossier {
  const versions = allVersions(database);
  const sentences = sentencesOf(matrix);
  return makeDossier(library, {
    title: matrix.question.name,
    author: signature(io).author,
    sentences,
    marks,
    originals: originalsOf(versions),
    uuidOf: (name) => uuidFrom(`${matrix.question.id} ${sentences.join()} ${name}`),
  });
}
