// How well quotes, speakers and attributions do on articles that their weights have not seen: five folds by article.
// node training/quotes-folds.ts FOLDER   FOLDER as for quotes.ts. Writes nothing but the figures; takes five times as long.
import { decode, type Linear } from '../src/analysis/linear.ts';
import { understand } from '../src/analysis/attribution/attribute.ts';
import { learnAttributions, wordsById } from './quotes-attributions.ts';
import { overlapShare, readGold, sameName, type GoldArticle } from './quotes-gold.ts';
import { write } from './quotes-learn.ts';
import { learnSpeakers, prepare, type Prepared } from './quotes-speakers.ts';

const FOLDS = 5;
const OUTER = /[\s"“”'‘’,.;:!?…-]/;

type Range = readonly [from: number, to: number];

const count = { gold: 0, answered: 0, exact: 0, named: 0, namedRight: 0, pronoun: 0, pronounRight: 0, knowable: 0 };
const attributed = { gold: 0, answered: 0, found: 0 };

/** As they come out of the weights file. */
const rounded = (model: Linear): Linear => decode(write(model));

/** Each wanted span with the free answer that shares most with it, at least half. */
function matched(wanted: readonly Range[], answers: readonly Range[], onMatch: (wanted: number, answer: number) => void): void {
  const used = new Set<number>();
  for (const [i, span] of wanted.entries()) {
    let best = -1;
    let share = 0;
    for (const [j, answer] of answers.entries()) {
      const value = used.has(j) ? 0 : overlapShare(span, answer);
      if (value > share) [best, share] = [j, value];
    }
    if (share < 0.5) continue;
    used.add(best);
    onMatch(i, best);
  }
}

function bare(text: string, { start, end }: { readonly start: number; readonly end: number }): Range {
  let [from, to] = [start, end];
  while (from < to && OUTER.test(text[from] ?? '')) from++;
  while (to > from && OUTER.test(text[to - 1] ?? '')) to--;
  return [from, to];
}

function score({ body, quotes, attributions }: GoldArticle, { spoken, found }: ReturnType<typeof understand>): void {
  // The labels leave out what stands in '' pairs.
  const shown = spoken.filter(({ paired }) => !paired);
  const wanted = quotes.map((quote) => bare(body, quote));
  const answered = shown.map((quote) => bare(body, quote));
  count.gold += wanted.length;
  count.answered += answered.length;
  count.knowable += quotes.filter(({ kind, resolved }) => kind === 'named' || resolved !== undefined).length;
  matched(wanted, answered, (i, j) => {
    const quote = quotes[i]!;
    const speaker = shown[j]!.speaker ?? '';
    if (wanted[i]!.join() === answered[j]!.join()) count.exact++;
    if (quote.kind === 'named') {
      count.named++;
      if (sameName(quote.speaker, speaker)) count.namedRight++;
    } else if (quote.resolved !== undefined) {
      count.pronoun++;
      if (sameName(quote.resolved, speaker)) count.pronounRight++;
    }
  });
  const contents = attributions.map(({ content }): Range => [
    Math.min(...content.map(([from]) => from)),
    Math.max(...content.map(([, to]) => to)),
  ]);
  attributed.gold += contents.length;
  attributed.answered += found.length;
  matched(
    contents,
    found.map(({ start, end }): Range => [start, end]),
    () => attributed.found++,
  );
}

function run(train: readonly Prepared[], test: readonly Prepared[]): void {
  const { words, hinted, cue, span, source, accept } = learnAttributions(train);
  const { speaker, pronoun, keep } = learnSpeakers(hinted);
  const models = { speaker: rounded(speaker), pronoun: rounded(pronoun), keep: rounded(keep) };
  const tools = {
    words: wordsById(words),
    models: { cue: rounded(cue), span: rounded(span), source: rounded(source), accept: rounded(accept) },
  };
  for (const { article, scene } of test) score(article, understand(scene, models, tools));
}

const f1 = (hits: number, answered: number, gold: number) => ((2 * hits) / (answered + gold)).toFixed(3);

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder with articles.ndjson.gz and gold.ndjson.gz');
const articles = readGold(folder).map(prepare);
for (let fold = 0; fold < FOLDS; fold++) {
  run(
    articles.filter((_, at) => at % FOLDS !== fold),
    articles.filter((_, at) => at % FOLDS === fold),
  );
  const { gold, answered, exact, named, namedRight, pronoun, pronounRight, knowable } = count;
  process.stdout.write(
    `after fold ${fold + 1}: exact ${f1(exact, answered, gold)}, named ${(namedRight / named).toFixed(3)}, ` +
      `pronoun ${(pronounRight / pronoun).toFixed(3)}, end-to-end ${((namedRight + pronounRight) / knowable).toFixed(3)}, ` +
      `attribution f1 ${f1(attributed.found, attributed.answered, attributed.gold)}\n`,
  );
}
