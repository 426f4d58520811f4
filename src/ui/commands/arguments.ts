// What commands take after their name on the command line and in macros, what Tab offers for it, and what it does.
import { titleOf } from '../../model/briefing.ts';
import type { Library } from '../../model/library.ts';
import { allSentences } from '../../model/reading.ts';
import { RELATION_KINDS } from '../../model/relation.ts';
import { briefingOf, type BriefingId } from '../../model/text.ts';
import { TLP_LEVELS } from '../../model/triage.ts';
import { FIELDS, PLACES, STATES } from '../../search/query.ts';
import type { Action } from '../actions.ts';
import { listedOf } from '../select/filter.ts';
import { scopeOf } from '../select/marks.ts';
import { once } from '../select/memo.ts';
import { citeOf } from '../select/names.ts';
import { isSurveyed } from '../select/novelty.ts';
import { questionOf } from '../select/hypotheses.ts';
import { exportScope } from '../select/take-out.ts';
import { groupingOf, SCREEN_ROWS, valuesOf, withSetting } from '../settings.ts';
import { EXPORT_NAMES, type Ask, type State } from '../state.ts';
import { MATRIX_FORMATS } from '../weighing.ts';
import { changeFrom, completeTag } from '../updates/triage.ts';
import { NOTHING_LOADED, type Why } from './command.ts';
import { retypeTo } from './judge.ts';
import { addEvidence, addHypothesis, addOwnEvidence, askQuestion, NO_QUESTION } from './weighing.ts';

/** What an argument may be. */
export interface Suggestion {
  /** The whole argument with this in it. */
  readonly text: string;
  readonly about: string;
}

/** What may follow a command's name in the command line. */
export interface Argument {
  /** As help shows it: "WORDS". */
  readonly usage: string;
  readonly complete?: (state: State, typed: string) => readonly Suggestion[];
  readonly run: (state: State, argument: string) => Action | Why;
}

/** Words of a fixed list that begin as typed; then those that hold it. */
function among(words: readonly string[], about: (word: string) => string = () => '') {
  return (_state: State, typed: string): readonly Suggestion[] => {
    const begun = typed.toLowerCase();
    const rest = words.filter((word) => !word.startsWith(begun) && word.includes(begun));
    return [...words.filter((word) => word.startsWith(begun)), ...rest].map((text) => ({ text, about: about(text) }));
  };
}

/** A mark as it would be typed into its prompt. */
const marking =
  (ask: Ask) =>
  (state: State, text: string): Action | Why => {
    const { ids, name } = scopeOf(state);
    if (ids.length === 0) return NOTHING_LOADED;
    const wish = changeFrom(ask, text);
    if (typeof wish === 'string') return { why: wish };
    return { type: 'mark', ids, change: wish.change, said: `${wish.said} (${name}). u undoes.` };
  };

interface Title extends Suggestion {
  readonly id: BriefingId;
  /** What is looked in for typed words. */
  readonly words: string;
}

const titles = once((library: Library): readonly Title[] =>
  library.readings.map(({ briefing }) => {
    const text = titleOf(briefing);
    const about = citeOf(briefing);
    return { id: briefing.id, text, about, words: `${text} ${about}`.toLowerCase() };
  }),
);

/** More articles than this are not offered. */
const MOST = 50;

function articles({ library }: State, typed: string): readonly Title[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found: Title[] = [];
  for (const title of titles(library)) {
    if (words.every((word) => title.words.includes(word))) found.push(title);
    if (found.length === MOST) break;
  }
  return found;
}

function openArticle(state: State, typed: string): Action | Why {
  const number = /^\d+$/.test(typed) ? listedOf(state).order[Number(typed) - 1] : undefined;
  const exact = state.library.briefing(typed as BriefingId)?.id;
  const id = number ?? exact ?? articles(state, typed)[0]?.id;
  return id === undefined
    ? { why: `No article is called "${typed}". A number, or words of its title or outlet.` }
    : { type: 'open', briefing: id };
}

function goToSentence(state: State, typed: string): Action | Why {
  const reading = state.here === undefined ? undefined : state.library.reading(briefingOf(state.here));
  if (!reading) return NOTHING_LOADED;
  const all = allSentences(reading);
  const sentence = all[Number(typed) - 1];
  return sentence ? { type: 'step', sentence: sentence.id } : { why: `This article has the sentences 1 to ${all.length}.` };
}

function exportAs(state: State, typed: string): Action | Why {
  const [, wanted = '', file] = /^(\S*)\s*(.*)$/su.exec(typed) ?? [];
  const format = EXPORT_NAMES.find((name) => name === wanted.toLowerCase());
  if (!format) return { why: `Formats: ${EXPORT_NAMES.join(', ')}.` };
  const { sentences, name } = exportScope(state);
  if (sentences.length === 0) return NOTHING_LOADED;
  return { type: 'export', format, sentences, title: name, ...(file ? { file } : {}) };
}

function exportMatrix(state: State, typed: string): Action | Why {
  const [, wanted = '', file] = /^(\S*)\s*(.*)$/su.exec(typed) ?? [];
  const format = MATRIX_FORMATS.find((name) => name === wanted.toLowerCase());
  const question = questionOf(state);
  if (!question) return NO_QUESTION;
  if (!format) return { why: `Formats of a matrix: ${MATRIX_FORMATS.join(', ')}.` };
  return { type: 'exportMatrix', question: question.id, format, ...(file ? { file } : {}) };
}

function questionNames({ questions = [] }: State, typed: string): readonly Suggestion[] {
  const begun = typed.toLowerCase();
  return questions.filter(({ name }) => name.toLowerCase().includes(begun)).map(({ name }) => ({ text: name, about: '' }));
}

function change(state: State, typed: string): Action | Why {
  const [, name = '', value = ''] = /^(\S+)\s*[\s=]\s*(\S+)$/u.exec(typed) ?? [];
  if (name === '') {
    const row = SCREEN_ROWS[typed];
    return {
      why: row
        ? `${typed} is ${String(row.of(state))}: ${row.about}.`
        : `A setting and its value: set measure 72. Settings: ${Object.keys(SCREEN_ROWS).join(', ')}.`,
    };
  }
  const next = withSetting(state, name, value);
  return typeof next === 'string' ? { why: next } : { type: 'set', name, value };
}

function completeSetting(state: State, typed: string): readonly Suggestion[] {
  const [, name = '', value] = /^(\S*)(?:\s+(\S*))?$/u.exec(typed) ?? [];
  if (value === undefined && !SCREEN_ROWS[name])
    return among(Object.keys(SCREEN_ROWS), (each) => `is ${String(SCREEN_ROWS[each]?.of(state))}; ${SCREEN_ROWS[each]?.about}`)(
      state,
      name,
    );
  return among(valuesOf(name))(state, value ?? '').map(({ text }) => ({ text: `${name} ${text}`, about: '' }));
}

/** Fields of the query language whose values the library knows. */
function completeQuery({ library, marks, speakers = [] }: State, typed: string): readonly Suggestion[] {
  const [, before = '', field = '', begun = ''] = /^(.*?)(?:\b(speaker|from|tag|in|is):)?"?([^\s":]*)$/su.exec(typed) ?? [];
  if (field === '')
    return FIELDS.map((name) => `${name}:`)
      .filter((name) => begun !== '' && name.startsWith(begun))
      .map((name) => ({
        text: `${before}${name}`,
        about: '',
      }));
  const values =
    field === 'speaker'
      ? isSurveyed(library)
        ? speakersIn(library)
        : speakers
      : field === 'from'
        ? outletsIn(library)
        : field === 'tag'
          ? [...new Set([...(marks?.values() ?? [])].flatMap(({ tags }) => tags))]
          : field === 'in'
            ? PLACES
            : STATES;
  const wanted = begun.toLowerCase();
  return values
    .filter(
      (value) =>
        value
          .toLowerCase()
          .split(/\s+/)
          .some((word) => word.startsWith(wanted)) || value.toLowerCase().startsWith(wanted),
    )
    .slice(0, 50)
    .map((value) => ({ text: `${before}${field}:${value.includes(' ') ? `"${value}"` : value}`, about: '' }));
}

const byCount = (words: Iterable<string>): readonly string[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
};

const speakersIn = once((library: Library) =>
  byCount(library.readings.flatMap(({ quotes }) => quotes.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])))),
);
const outletsIn = once((library: Library) =>
  byCount(library.readings.flatMap(({ briefing: { outlet, via = [] } }) => [...(outlet === undefined ? [] : [outlet]), ...via])),
);

function placeNames({ places = {} }: State, typed: string): readonly Suggestion[] {
  return Object.keys(places)
    .filter((letter) => letter.startsWith(typed))
    .map((text) => ({ text, about: places[text]?.sentence ?? '' }));
}

const letter =
  (type: 'markPlace' | 'goToPlace') =>
  (_state: State, typed: string): Action | Why =>
    /^[a-z]$/.test(typed) ? { type, letter: typed } : { why: 'A place is marked with one letter from a to z.' };

export const ARGUMENTS: Readonly<Record<string, Argument>> = {
  search: {
    usage: 'QUERY',
    complete: completeQuery,
    run: (state, query) => (state.here === undefined ? NOTHING_LOADED : { type: 'search', query }),
  },
  'view.save': {
    usage: 'NAME',
    run: ({ found }, name) => (found ? { type: 'saveSearch', name } : { why: 'No search yet: / searches.' }),
  },
  'search.forget': {
    usage: 'NAME',
    complete: ({ saved = [] }, typed) =>
      saved.filter(({ name }) => name.startsWith(typed)).map(({ name, query }) => ({ text: name, about: query })),
    run: ({ saved = [] }, name) =>
      saved.some((each) => each.name === name) ? { type: 'forgetSearch', name } : { why: `No search is saved as "${name}".` },
  },
  tag: {
    usage: 'TAG… -TAG…',
    complete: (state, typed) => {
      const text = completeTag(state, typed);
      return text === typed ? [] : [{ text, about: '' }];
    },
    run: marking('tag'),
  },
  note: { usage: 'TEXT', run: marking('note') },
  rate: { usage: 'B2', run: marking('rating') },
  tlp: { usage: 'LEVEL', complete: among(TLP_LEVELS), run: marking('tlp') },
  'judge.retype': { usage: 'KIND', complete: among(RELATION_KINDS), run: retypeTo },
  open: {
    usage: '[ARTICLE]',
    complete: articles,
    run: openArticle,
  },
  'sentence.go': { usage: 'NUMBER', run: goToSentence },
  theme: { usage: '[NAME]', complete: among(valuesOf('theme')), run: (state, name) => change(state, `theme ${name}`) },
  sort: {
    usage: '[story|outlet|day]',
    complete: among(valuesOf('group')),
    run: (_state, name) => {
      const grouping = groupingOf(name);
      return grouping ? { type: 'group', grouping } : { why: `Sources are grouped by ${valuesOf('group').join(', ')}.` };
    },
  },
  'go.ach': { usage: '[QUESTION]', complete: questionNames, run: askQuestion },
  'ach.add': { usage: '[QUESTION]', complete: questionNames, run: addEvidence },
  'ach.question': { usage: '[QUESTION]', run: askQuestion },
  'ach.own': { usage: '[TEXT]', run: addOwnEvidence },
  'ach.hypothesis': { usage: '[TEXT]', run: addHypothesis },
  'ach.export': { usage: 'FORMAT [FILE]', complete: among(MATRIX_FORMATS), run: exportMatrix },
  set: { usage: 'NAME VALUE', complete: completeSetting, run: change },
  export: { usage: '[FORMAT [FILE]]', complete: among(EXPORT_NAMES), run: exportAs },
  filter: { usage: '[WORDS]', run: (_state, words) => ({ type: 'filter', words }) },
  help: { usage: '[WORDS]', run: (_state, filter) => ({ type: 'show', overlay: 'help', filter }) },
  palette: { usage: '[WORDS]', run: (_state, filter) => ({ type: 'show', overlay: 'palette', filter }) },
  'mark.set': { usage: 'LETTER', run: letter('markPlace') },
  'mark.goto': { usage: 'LETTER', complete: placeNames, run: letter('goToPlace') },
  pipe: {
    usage: 'PROGRAM',
    run: ({ library, here }, program) => {
      const briefing = here === undefined ? undefined : library.briefing(briefingOf(here));
      return briefing ? { type: 'pipe', program, text: `${briefing.body}\n`, name: citeOf(briefing) } : NOTHING_LOADED;
    },
  },
};
