// The matrix of a question taken out from the screen, with citations that can be checked.
import { matrixCsv, matrixMarkdown, sentencesOf, type Weighed } from '../../export/hypotheses.ts';
import { matrixRecord } from '../../export/matrix-record.ts';
import { safeJson } from '../../export/safe.ts';
import type { Question } from '../../model/hypotheses.ts';
import type { Library } from '../../model/library.ts';
import { matrixOf } from '../../model/matrix.ts';
import type { MatrixFormat } from '../../ui/weighing.ts';
import type { MarksById } from '../visits/keeper.ts';
import { dossierFor, writeNew } from './take-out.ts';

/** Which question to write out, and how. */
export interface MatrixWish {
  readonly question: Question;
  readonly format: MatrixFormat;
  readonly author: string;
  /** Where to; a new name in the folder when absent. */
  readonly file?: string;
}

const ENDINGS: Readonly<Record<MatrixFormat, string>> = { markdown: 'md', csv: 'csv', json: 'json' };

/** A matrix in one of the formats that it can be taken out in. */
export function writeMatrix(format: MatrixFormat, { matrix, dossier }: Weighed): string {
  switch (format) {
    case 'markdown':
      return matrixMarkdown({ matrix, dossier });
    case 'csv':
      return matrixCsv({ matrix, dossier });
    case 'json':
      return `${safeJson(matrixRecord(matrix, dossier))}\n`;
  }
}

/** Writes the matrix into the folder one is in, never over a file that is there. Returns its name. */
export async function exportMatrixTo(
  library: Library,
  marks: MarksById,
  { question, format, author, file }: MatrixWish,
  { folder, libraryFile }: { readonly folder: string; readonly libraryFile: string },
): Promise<string> {
  const matrix = matrixOf(question, library, marks);
  const selection = { sentences: sentencesOf(matrix), title: question.name, author };
  const dossier = await dossierFor(library, marks, selection, libraryFile);
  const target = { folder, name: `crossread-hypotheses.${ENDINGS[format]}`, ...(file === undefined ? {} : { file }) };
  return await writeNew(writeMatrix(format, { matrix, dossier }), target);
}
