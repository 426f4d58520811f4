// What all drawers share: the rule on top with a title and a note, and lists of choices around a cursor.
import { looksOf } from '../select/screen.ts';
import type { Choice } from '../select/choices.ts';
import type { State } from '../state.ts';
import { filled, paint, row } from '../text/marks.ts';
import { clip, flat, pad, widthOf } from '../text/width.ts';
import type { Theme } from '../theme.ts';

export function ruleRow(theme: Theme, width: number, title: string, note = ''): string {
  const { horizontal, ellipsis } = theme.signs;
  const name = ` ${title} `;
  const room = width - widthOf(name) - 4;
  const end = note && room > 8 ? ` ${clip(note, room - 2, ellipsis)} ` : '';
  const rule = Math.max(0, width - 2 - widthOf(name) - widthOf(end));
  return (
    paint(theme, 'quiet', horizontal) +
    paint(theme, 'titleFocused', name) +
    paint(theme, 'quiet', horizontal.repeat(rule) + end + horizontal)
  );
}

/** A prompt that narrows a list of choices: help and palette. */
export function choiceRows(
  state: State,
  title: string,
  filter: string,
  at: number,
  choices: readonly Choice[],
  width: number,
  height: number,
): string[] {
  const theme = looksOf(state);
  const rule = ruleRow(theme, width, title, `${choices.length}`);
  const prompt = row(theme, width, [
    { text: ' > ', as: 'key' },
    clip(flat(filter), width - 6, theme.signs.ellipsis),
    { text: ' ', as: 'cursorFocused' },
  ]);
  const room = Math.max(0, height - 2);
  if (choices.length === 0)
    return [rule, prompt, row(theme, width, [{ text: '   Nothing is called that. Esc closes.', as: 'quiet' }])].slice(0, height);
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), choices.length - room));
  const keys = Math.min(18, Math.max(3, ...choices.map((choice) => widthOf(choice.keys))));
  const rows = choices.slice(first, first + room).map((choice, n) => {
    const on = first + n === at;
    const titleRoom = Math.max(8, width - keys - 6);
    const group = width - keys - 6 - widthOf(choice.title) > widthOf(choice.group) + 2 ? choice.group : '';
    const name = clip(choice.title, titleRoom, theme.signs.ellipsis);
    if (on)
      return filled(
        theme,
        width,
        'cursorFocused',
        `${theme.signs.bar} ${pad(clip(choice.keys, keys), keys)}  ${pad(name, width - keys - 6 - widthOf(group))}  ${group}`,
      );
    return row(theme, width, [
      '  ',
      { text: pad(clip(choice.keys, keys), keys), as: 'key' },
      `  ${pad(name, width - keys - 6 - widthOf(group))}  `,
      { text: group, as: 'quiet' },
    ]);
  });
  return [rule, prompt, ...rows];
}
