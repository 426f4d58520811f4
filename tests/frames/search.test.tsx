// Searching, helping oneself, and keys that wait: the drawers at the bottom of the screen.
import { describe, expect, it } from 'vitest';
import { desk } from '../helpers/desk.tsx';

describe('search', () => {
  it('shows hits and the hit in its article while one types', async () => {
    await desk()
      .press('/')
      .types('diver')
      .sees('SEARCH everything', '2 The Gull, 5 Mar 2031', '▌ The Gull, 5 Mar')
      .press('Esc')
      .sees('2 Coast Courier')
      .doesNotSee('SEARCH');
  });

  it('takes a whole search that arrives at once', async () => {
    await desk().receives('/tugs\r').sees('2 Northern Wire', '1 of');
  });

  it('says when nothing is like it', async () => {
    await desk().press('/').types('zzyzx').sees('Nothing like "zzyzx" in everything. Esc returns.');
  });

  it('says what was not understood beside the hits that its words have', async () => {
    await desk({ size: '80x24' })
      .press('/')
      .types('is:divers hull')
      .sees('nothing is:divers', 'is: takes unread', /▌ .*hull/);
  });

  it('does not take pasted text for keys', async () => {
    await desk()
      .receives('\u001B[200~qqq\u001B[201~')
      .sees('Pasted text is taken in prompts only')
      .press('/')
      .receives('\u001B[200~diver\u001B[201~')
      .sees('2 The Gull');
  });
});

describe('the filter', () => {
  it('ends with Esc, as it says, also when the list has shown another article meanwhile', async () => {
    await desk({ size: '120x40' })
      .press('\\')
      .types('orchards')
      .press('Enter')
      .rests()
      .sees('1 SOURCES  1', '2 Inland Post', 'Esc lists all')
      .press('Esc')
      .sees('1 SOURCES  4', 'All sources are listed again.');
  });
});

describe('the prompt for a rating', () => {
  it('shows all the reasons of a suggestion, at 80 columns too', async () => {
    await desk({ size: '80x24' }).press('j j #').sees('A-F source, 1-6 claim', '2 independent origins', 'conflicts)');
  });
});

describe('help', () => {
  it('explains the signs and the numbers before anything is typed', async () => {
    await desk().press('?').sees('2o two independent origins', '5/20 in the list').types('zoom').doesNotSee('5/20 in the list');
  });

  it('is narrowed by typing and runs what is chosen', async () => {
    await desk().press('?').sees('HELP').types('alone').sees('this pane alone').press('Enter').sees('zoomed, z shows all panes');
  });

  it('opens articles by name from the palette', async () => {
    await desk().press('Ctrl-p').types('orchards').press('Enter').sees('2 Inland Post');
  });
});

describe('sequences', () => {
  it('wait without a time-out and show what may follow', async () => {
    await desk()
      .press('y')
      .sees('y- waits for the next key')
      .doesNotSee('copy the sentence')
      .rests()
      .sees('copy the sentence with its source')
      .press('y')
      .asks('cite')
      .doesNotSee('y- waits');
  });

  it('three keys in one chunk are three keys', async () => {
    await desk().receives('jjj').sees('4/7');
  });
});

describe('the menu of groupings', () => {
  it('is a chooser', async () => {
    await desk()
      .press('s')
      .sees('GROUP THE SOURCES', '▌ by story')
      .press('j')
      .sees('▌ by outlet')
      .press('Enter')
      .sees('by outlet')
      .doesNotSee('GROUP THE SOURCES')
      .has((state) => expect(state.grouping).toBe('outlet'));
  });

  it('Escape leaves it as it was', async () => {
    await desk()
      .press('s Esc')
      .doesNotSee('GROUP THE SOURCES')
      .has((state) => expect(state.grouping).toBe('story'));
  });
});

describe('lists', () => {
  it('of possible conflicts lead to both sides', async () => {
    await desk()
      .press('g c')
      .sees('POSSIBLE CONFLICTS AND UPDATES', '! possible conflict', 'Northern Wire, 4 Mar: The owner says')
      .press('Enter')
      .sees('2 Northern Wire');
  });

  it('of origins say who copies whom', async () => {
    await desk().press('j g p').sees('This claim rests on Coast Courier', 'Northern Wire takes from Coast Courier', '70%');
  });

  it('of notices say so when there is none', async () => {
    await desk().press('!').sees('No notices: everything could be read.');
  });
});
