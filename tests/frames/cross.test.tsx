// Reading across articles on the screen: what a person sees after each key.
import { describe, it } from 'vitest';
import { desk } from '../helpers/desk.tsx';

describe('crossing', () => {
  it('goes to the counterpart in another article and back to the same row', async () => {
    await desk()
      .press('j x')
      .sees('Northern Wire', 'retold differently by', '1 of 1')
      .press('<')
      .sees('Coast Courier, 4 Mar 2031');
  });
});
