// Briefings for tests of the analysis: paragraphs of invented text, one block each; "* " makes a bullet, "# " a heading.
import type { Briefing } from '../../../src/model/briefing.ts';
import { briefingId, type Block } from '../../../src/model/text.ts';

export function briefingFrom(paragraphs: readonly string[], more: Partial<Briefing> = {}): Briefing {
  const blocks: Block[] = [];
  let body = '';
  for (const paragraph of paragraphs) {
    if (body) body += '\n\n';
    const kind = paragraph.startsWith('* ') ? 'bullet' : paragraph.startsWith('# ') ? 'heading' : 'paragraph';
    const text = kind === 'paragraph' ? paragraph : paragraph.slice(2);
    blocks.push({ kind, start: body.length, end: body.length + text.length });
    body += text;
  }
  return { id: briefingId('test'), format: 'plain', body, blocks, furniture: [], found: {}, notices: [], ...more };
}
