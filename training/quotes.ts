// Learns the weights of quotes, speakers and attributions and writes them beside the code that uses them.
// node training/quotes.ts FOLDER   FOLDER holds articles.ndjson.gz and gold.ndjson.gz. Run again, it writes the same files.
import { writeFileSync } from 'node:fs';
import type { Linear } from '../src/analysis/linear.ts';
import { readGold } from './quotes-gold.ts';
import { write } from './quotes-learn.ts';
import { learnAttributions } from './quotes-attributions.ts';
import { learnSpeakers, prepare } from './quotes-speakers.ts';

/** One weights file: a constant for each model. */
function save(name: string, about: string, models: Readonly<Record<string, Linear>>, more = ''): void {
  let text = `// Learned weights, written by training/quotes.ts: ${about}.\nimport type { WrittenLinear } from '../linear.ts';\n`;
  for (const [key, model] of Object.entries(models)) {
    const { bits, top, table } = write(model);
    text += `\nexport const ${key}: WrittenLinear = {\n  bits: ${bits},\n  top: ${top},\n  table:\n    '${table}',\n};\n`;
  }
  text += more;
  writeFileSync(new URL(`../src/analysis/${name}/${name}.weights.ts`, import.meta.url), text);
  process.stdout.write(`${name}: ${text.length} bytes\n`);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder with articles.ndjson.gz and gold.ndjson.gz');
const articles = readGold(folder).map(prepare);
const { words, hinted, ...models } = learnAttributions(articles);
const byShare = Array.from({ length: 8 }, (_, at) =>
  [...words]
    .filter(([, share]) => share === at + 1)
    .map(([word]) => word)
    .join(' '),
);
save(
  'attribution',
  'which words attribute (by how often, in eighths), what, to whom, and when the whole is to be believed',
  { CUE: models.cue, SPAN: models.span, SOURCE: models.source, ACCEPT: models.accept },
  `\nexport const WORDS: readonly string[] = [\n${byShare.map((list) => `  '${list.replaceAll("'", "\\'")}',\n`).join('')}];\n`,
);

const { speaker, pronoun, keep } = learnSpeakers(hinted);
save('speakers', 'who says a quotation, whom a pronoun stands for, what is only a scare quote', {
  SPEAKER: speaker,
  PRONOUN: pronoun,
  KEEP: keep,
});
