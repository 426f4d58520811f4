// Small PDFs with a text layer, made by hand.
import { strToU8 } from 'fflate';

/** One run of text, in points from the lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** One page: a title in large type, then lines thirteen points apart. */
export function pdf(title: string[], lines: string[]): Uint8Array {
  return pdfOf([[...title.map((text) => ({ text, x: 72, y: 740, size: 24 })), ...column(lines, 72, 700)]]);
}

/** Lines one under the other. */
export function column(lines: readonly string[], x: number, top: number): Run[] {
  return lines.map((text, i) => ({ text, x, y: top - i * 13 }));
}

/** A document of pages in letter format. `info` becomes its properties. */
export function pdfOf(pages: readonly (readonly Run[])[], info: Readonly<Record<string, string>> = {}): Uint8Array {
  const escaped = (text: string) => text.replace(/[\\()]/g, String.raw`\$&`);
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
    ...pages.flatMap((runs, i) => {
      const text = runs.map((run) => `BT /F1 ${run.size ?? 11} Tf ${run.x} ${run.y} Td (${escaped(run.text)}) Tj ET`).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = out.length;
  const size = objects.length + 1;
  out += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF`;
  return strToU8(out);
}
