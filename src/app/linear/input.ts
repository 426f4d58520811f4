// What a typed line asks for in the dialogue: an answer where something is asked for, else a command with its argument, or keys.
import { FAR, type Action } from '../../ui/actions.ts';
import { isWhy } from '../../ui/commands/command.ts';
import { lineAction, partsOf } from '../../ui/command-line.ts';
import { keymapOf } from '../../ui/keymap.ts';
import type { Overlay, State } from '../../ui/state.ts';
import { menuChoices } from './overlays.ts';

const NAMED = /^(?:Esc|Enter|Tab|Shift-Tab|Space|Backspace|Delete|Up|Down|Left|Right|PgUp|PgDn|Home|End|F\d\d?|Ctrl-[a-z])$/;

/** The actions that a line asks for, in their order. */
export function actionsOf(state: State, line: string): readonly Action[] {
  const words = line.trim();
  const { overlay } = state;
  if (overlay && !NAMED.test(words)) {
    const answer = answerOf(state, overlay, words);
    if (answer) return answer;
  }
  if (words === '') return [key('Enter')];
  if (words.startsWith('/') && words.length > 1) return [key('/'), { type: 'search', query: words.slice(1) }];
  if (words.startsWith(':') && words.length > 1) return [run(state, words)];
  const keys = countedKeys(state, words) ?? keysIn(state, words);
  return keys ? keys.map(key) : [run(state, words)];
}

/** What words mean to what lies open; undefined when they are keys like any other. */
function answerOf(state: State, overlay: Overlay, words: string): readonly Action[] | undefined {
  const number = /^\d+$/.test(words) ? Number(words) : undefined;
  switch (overlay.type) {
    case 'prompt':
    case 'command':
    case 'filter':
      if (words === '') return [key('Esc')];
      return [
        key('Ctrl-u'),
        { type: 'paste', text: overlay.type === 'command' ? `${overlay.text}${words}` : words },
        key('Enter'),
      ];
    case 'search':
      if (words === '') return [key('Enter')];
      // One letter is nothing to look for: it is a key, pressed at the hit.
      if (number === undefined && /^[!-~]$/.test(words) && overlay.search.hits.length > 0) return [key('Enter'), key(words)];
      return number !== undefined && number <= overlay.search.hits.length && number > 0
        ? [pick(number - 1 - overlay.search.at), key('Enter')]
        : [{ type: 'search', query: words }];
    case 'help':
    case 'palette':
      if (words === '') return [key('Enter')];
      return number === undefined
        ? [key('Ctrl-u'), { type: 'paste', text: words }]
        : [pick(number - 1 - overlay.at), key('Enter')];
    case 'hypotheses':
      if (overlay.writing) return [key('Ctrl-u'), { type: 'paste', text: words }, key('Enter')];
      return number === undefined ? undefined : [pick(-FAR), pick(number - 1)];
    case 'list':
      return number === undefined ? undefined : [pick(number - 1 - overlay.at), key('Enter')];
    case 'menu': {
      const choice = number === undefined ? undefined : menuChoices(state)[number - 1];
      return choice ? [choice.action] : [{ type: 'say', text: 'A number chooses, Esc closes.' }];
    }
    case 'why':
    case 'text':
      return undefined;
  }
}

/** "5j" is five steps, "12" the twelfth place; 1, 2 and 3 alone are panes. The 0 says that what follows is a number. */
function countedKeys(state: State, words: string): readonly string[] | undefined {
  const [, digits, rest = ''] = /^(\d+)\s*(\D.*)?$/.exec(words) ?? [];
  if (digits === undefined || /^[1-3]$/.test(words)) return undefined;
  const keys = rest === '' ? ['G'] : keysIn(state, rest);
  return keys && ['0', ...Array.from(digits), ...keys];
}

/** The keys that a line spells: one, one several times, several with spaces between them, or a sequence that is bound. */
function keysIn(state: State, words: string): readonly string[] | undefined {
  const parts = words.split(/\s+/);
  if (parts.every((part) => NAMED.test(part) || Array.from(part).length === 1)) return parts;
  const letters = Array.from(words);
  if (parts.length > 1 || letters.every((letter) => letter === letters[0])) return parts.length > 1 ? undefined : letters;
  const sequence = letters.join(' ');
  const isBound = keymapOf(state.keys).bindings.some(
    ({ keys }) => keys === sequence || (/^. [a-z]$/.test(sequence) && keys === `${sequence.slice(0, 2)}{a-z}`),
  );
  return isBound ? letters : undefined;
}

function run(state: State, line: string): Action {
  const action = lineAction(state, line);
  if (!isWhy(action)) return action;
  const { name } = partsOf(line);
  return { type: 'say', text: `${action.why}${name.length < 4 ? ' Keys stand apart: j j x.' : ''}`, tone: 'problem' };
}

function pick(by: number): Action {
  return { type: 'pick', by };
}

function key(name: string): Action {
  return { type: 'key', key: name };
}
