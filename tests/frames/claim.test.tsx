// What is known of the sentence under the cursor: who says it, by which way, how firmly, and its claim in parts.
import { describe, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { makeLibrary, NO_LINKS } from '../../src/model/library.ts';
import { briefingFrom } from '../unit/analysis/briefing.ts';
import { desk } from '../helpers/desk.tsx';

const reading = analyse(
  briefingFrom(
    [
      'The Coastal Safety Institute (CSI) said on Friday that two tankers reportedly collided near Tripoli.',
      'Radio Meridian reported on Saturday, citing port officials, that the crew was unhurt.',
    ],
    { outlet: 'Coastal Safety Institute', published: '2031-03-08' },
  ),
);
const library = makeLibrary([reading], NO_LINKS, []);

describe('the status line', () => {
  it('says who reports the sentence and what takes from its force', async () => {
    await desk({ library }).press('j k').sees('Coastal Safety Institute said', 'said only here', 'hedged: reportedly');
  });

  it('shows the chain of sources, the outlet by its short form', async () => {
    await desk({ library }).press('j').sees('CSI ← Radio Meridian reported ← port officials');
  });
});

it('says who and by which way in one where the way ends with them, at 80 columns too', async () => {
  const chained = analyse(
    briefingFrom(
      ['The pier was closed at noon.', 'Radio Meridian notes that the harbour master Ada Lund claimed that the pier is safe.'],
      {
        outlet: 'Coastal Post',
        published: '2031-03-08',
      },
    ),
  );
  await desk({ library: makeLibrary([chained], NO_LINKS, []), size: '80x24' })
    .press('j')
    .sees('← Ada Lund claimed · said only here');
});

it('shows what else a sentence asserts', async () => {
  const joined = analyse(
    briefingFrom(['Rebels took the pass near Tripoli, and the army left the town.'], { published: '2031-03-08' }),
  );
  await desk({ library: makeLibrary([joined], NO_LINKS, []) })
    .press('c')
    .sees(/what +the pass near Tripoli/, /and +the army left the town/);
});

it('names an outlet by the short form of its own text where there is little room', async () => {
  await desk({ library, size: '60x24' }).sees('2 CSI, 8 Mar 2031');
});

it('c shows the claim in its parts', async () => {
  await desk({ library })
    .press('c')
    .sees(
      'CLAIM',
      /who +two tankers/,
      /does +collided/,
      /where +Tripoli/,
      /how firm +unconfirmed: “reportedly”/,
      /said by +Coastal Safety Institute \(said\)/,
    )
    .press('c')
    .doesNotSee('CLAIM');
});
