// What is taken out of a page before it is parsed, and that nothing a reader sees is.
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageBlocks } from '../../../src/readers/page-blocks.ts';
import { slim } from '../../../src/readers/slim.ts';

describe('a page is parsed without', () => {
  it.each([
    ['scripts and styles', '<p>a<script>if (a < b) "</p>"</script><style>p > a {}</style>b</p>', '<p>ab</p>'],
    ['drawings', '<p>a<svg viewBox="0 0 1 1"><path d="M0"/></svg>b</p>', '<p>ab</p>'],
    ['comments', '<p>a<!-- <p>old --->b</p>', '<p>ab</p>'],
    ['attributes nobody asks for', `<p class="x" data-y='>' onclick="a > b" style="color:red">a</p>`, '<p class="x">a</p>'],
    ['the address of a picture, but not that it has one', '<img data-src="/a.jpg" alt="x">', '<img src=i>'],
    ['a script that never ends', '<p>a</p><script>var', '<p>a</p>'],
  ])('%s', (_name, page, wanted) => {
    expect(slim(page).html).toBe(wanted);
  });

  it.each([
    ['linked data', '<script type="application/ld+json">{"a":"<b>"}</script>'],
    ['what is hidden', '<p style="display:none">a</p>'],
    ['a drawing that never ends', '<p>a</p><svg><p>b</p>'],
    ['signs that are no tags', '<p>1 < 2 & 3 > 2 <3 </ x</p>'],
    ['where a video is', '<iframe src="https://video.example/1" width="3"></iframe>'],
  ])('but with %s', (_name, page) => {
    expect(slim(page).html).toBe(page);
  });
});

it('shows the same blocks as the page as it was', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="a b" data-x="1">',
    '</div>',
    '<ul><li onclick=x>one<li>two</ul>',
    '<br/>',
    '<a href=/x/ target=_blank>link</a>',
    'The ferry is late. ',
    '<script>x</script>',
    '<!-- note -->',
    '<h2 id=h>Head</h2>',
    ' & ',
    '<blockquote>q</blockquote>',
    '<img src="a.png">',
    '<noscript><p>no</p></noscript>',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const page = `<html><body>${parts.join('')}</body></html>`;
      const blocks = (html: string) =>
        pageBlocks(parseHTML(html).document).map(({ text, kind, linkShare }) => ({ text, kind, linkShare }));
      expect(blocks(slim(page).html)).toEqual(blocks(page));
    }),
    { numRuns: 300 },
  );
});
