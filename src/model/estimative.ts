// Words of estimative probability as ICD 203 fixes them: seven bands, each with two names, and confidence kept apart from them.
// Checks what an analyst writes; what a source wrote is evidence and nobody's style.

/** The bands in order, from 1-5 % to 95-99 %, in both sets of names. */
export const LIKELIHOODS = [
  ['almost no chance', 'remote'],
  ['very unlikely', 'highly improbable'],
  ['unlikely', 'improbable'],
  ['roughly even chance', 'roughly even odds'],
  ['likely', 'probable'],
  ['very likely', 'highly probable'],
  ['almost certain', 'nearly certain'],
] as const;

export interface WordingIssue {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly todo: string;
}

/** "probably" and "nearly certainly" are the same words in another form. */
const FIRST = /\b(?:almost no chance|(?:very )?(?:un)?likely|roughly even chance|almost certain(?:ly)?)\b/giu;
const SECOND = /\b(?:remote (?:chance|possibility)|(?:highly )?(?:im)?probabl[ey]|roughly even odds|nearly certain(?:ly)?)\b/giu;
const CONFIDENCE = /\b(?:low|moderate|medium|high) confidence\b/giu;
/** What says how likely something is and is on no scale. */
const OUTSIDE =
  /\b(?:possibly|perhaps|maybe|conceivabl[ey]|presumably|plausibl[ey]|might|doubtless(?:ly)?|no doubt|surely|in all likelihood|(?:a )?(?:good|fair|real|serious) (?:chance|possibility)|(?:can(?:not|['’]t)|could not) be ruled out|can(?:not|['’]t) rule out)\b/giu;
const BANDS = LIKELIHOODS.map(([name]) => name).join(', ');

/** What ICD 203 would have otherwise in a text of one's own, in its order. */
export function wordingIssues(text: string): readonly WordingIssue[] {
  const issues: WordingIssue[] = [];
  const add = ({ index, 0: words }: RegExpExecArray, what: string, todo: string) =>
    issues.push({ start: index, end: index + words.length, what: `"${words}": ${what}`, todo });
  for (const match of text.matchAll(OUTSIDE)) add(match, 'no word of the scale', BANDS);
  for (const match of text.matchAll(CONFIDENCE)) {
    if (/^medium/iu.test(match[0])) add(match, 'confidence is low, moderate or high', 'moderate confidence');
    if (likelihoodsIn(sentenceAround(text, match.index)).length > 0)
      add(match, 'confidence and likelihood in one sentence', 'a sentence for each: how likely, then how sure you are of it');
  }
  // Both sets of names are good; a text that changes between them seems to mean two things.
  const [first, second] = [[...text.matchAll(FIRST)], [...text.matchAll(SECOND)]];
  const [other] = first.length >= second.length ? second : first;
  if (other && first.length > 0 && second.length > 0)
    add(other, 'the other set of names is used too', 'likely or probable, one of them throughout');
  return issues.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function likelihoodsIn(sentence: string): readonly RegExpExecArray[] {
  return [...sentence.matchAll(FIRST), ...sentence.matchAll(SECOND)];
}

/** Its sentence, by the marks that end one. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end) + end.length - 1), 0);
  const length = text.slice(at).search(/[.!?](?:\s|$)|\n/u);
  return text.slice(start, length < 0 ? undefined : at + length);
}

/** The name on the scale that the end of a text begins, with what comes after it in the order of the bands; `text` as it is when none does. */
export function completedLikelihood(text: string): string {
  const names = LIKELIHOODS.flat();
  const words = text.toLowerCase();
  // A whole name goes on to the next that begins as it was typed: "almost no chance", then "almost certain".
  for (const [n, name] of names.entries()) {
    if (!words.endsWith(name) || /\p{L}$/u.test(words.slice(0, -name.length))) continue;
    const stem = name.split(' ')[0] ?? name;
    const next = [...names.slice(n + 1), ...names.slice(0, n)].find((each) => each.startsWith(stem) && each !== name);
    return next === undefined ? text : text.slice(0, text.length - name.length) + next;
  }
  for (let from = 0; from < text.length; from++) {
    if (from > 0 && /\p{L}/u.test(text.charAt(from - 1))) continue;
    const begun = words.slice(from);
    const name = begun.length < 3 ? undefined : names.find((each) => each.startsWith(begun));
    if (name !== undefined) return text.slice(0, from) + name;
  }
  return text;
}
