// Every format gives its article, its fields and where they were found.
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Briefing, ReadResult } from '../../../src/model/briefing.ts';
import { read } from '../../../src/readers/read.ts';
import { pdf } from '../../helpers/pdf.ts';

const LEAD =
  'Rescue teams reached the flooded valley on Tuesday after the river had broken two of its three dams, officials said.';
const SECOND =
  'Around forty families were taken to a school in the upper town, where the council had prepared beds and hot meals.';
const THIRD =
  'The council said that the third dam would be watched day and night until the rain stops, and that schools stay closed.';

async function open(name: string, content: string | Uint8Array): Promise<ReadResult> {
  return await read({ name, path: name, bytes: typeof content === 'string' ? strToU8(content) : content });
}

async function only(name: string, content: string | Uint8Array): Promise<Briefing> {
  const { briefings } = await open(name, content);
  const [first] = briefings;
  if (!first || briefings.length > 1) throw new Error(`${briefings.length} briefings`);
  return first;
}

const PAGE = `<!doctype html><html lang="en"><head><title>Dams give way after warnings | Valley Post</title>
<meta property="og:site_name" content="Valley Post"><link rel="canonical" href="https://valleypost.example/2031/05/04/dams">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dams give way after warnings","datePublished":"2031-05-04T06:30:00Z","author":{"@type":"Person","name":"Ada Byrne"}}</script>
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Dams give way after warnings</h1>
<p class="byline">By Ada Byrne</p><figure><img src="a.jpg"><figcaption>A boat in Lower Town</figcaption></figure>
<p>${LEAD}</p><p>${SECOND}</p><ul><li>Two dams are lost, the council said.</li><li>The road along the river is closed to all traffic.</li></ul><p>${THIRD}</p>
<p>${SECOND} It was the second flood in three years, and many asked why nothing had been built since.</p>
<p><a href="/x">Read more: Three valleys on alert</a></p></article><aside class="related"><a href="/1">One</a></aside><footer>© 2031 Valley Post</footer></body></html>`;

describe('web pages', () => {
  it('gives the article, its fields and where they were found', async () => {
    const got = await only('page.html', PAGE);
    expect(got).toMatchObject({
      format: 'html',
      headline: 'Dams give way after warnings',
      byline: 'Ada Byrne',
      published: '2031-05-04T06:30:00Z',
      outlet: 'Valley Post',
      url: 'https://valleypost.example/2031/05/04/dams',
      language: 'en',
    });
    expect(Object.keys(got.found)).toEqual(expect.arrayContaining(['headline', 'byline', 'published', 'outlet', 'url']));
    expect(got.body.startsWith(LEAD)).toBe(true);
    expect(got.body).not.toMatch(/Read more|Home|boat in Lower Town|©/);
    expect(got.blocks.map((block) => block.kind)).toContain('bullet');
  });

  it('keeps what it leaves out', async () => {
    const { furniture } = await only('page.html', PAGE);
    expect(furniture.map((item) => item.text).join('\n')).toMatch(/A boat in Lower Town[\s\S]*Home/);
  });

  it('is known by its content when the name says otherwise', async () => {
    expect((await only('page.txt', PAGE)).format).toBe('html');
  });

  it('finds a date that only the text gives', async () => {
    const page = `<html><head><title>Dams</title></head><body><h1>Dams give way</h1><p class="x">4. Mai 2031</p><p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p></body></html>`;
    expect((await only('a.html', page)).published).toBe('2031-05-04');
  });
});

describe('feeds', () => {
  it('makes a briefing of each RSS item', async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Valley Post</title><link>https://valleypost.example/</link>
      <image><link>https://valleypost.example/logo</link></image><description>News &amp;amp; more</description>
      <item><title>Dams give way</title><link>https://valleypost.example/1</link><dc:creator>Ada Byrne</dc:creator><pubDate>Sun, 04 May 2031 06:30:00 +0200</pubDate><description>&lt;p&gt;${LEAD}&lt;/p&gt;</description></item>
      <item><title><![CDATA[Road <b>closed</b>]]></title><guid>https://valleypost.example/2</guid><source url="https://other.example/feed">Hill Gazette</source><description>${SECOND}</description></item></channel></rss>`;
    const { briefings } = await open('feed.xml', feed);
    expect(briefings).toMatchObject([
      {
        headline: 'Dams give way',
        url: 'https://valleypost.example/1',
        byline: 'Ada Byrne',
        published: '2031-05-04T06:30:00+02:00',
        outlet: 'Valley Post',
        body: LEAD,
        feed: { title: 'Valley Post', url: 'https://valleypost.example/', description: 'News & more' },
      },
      { headline: 'Road closed', url: 'https://valleypost.example/2', outlet: 'Hill Gazette', body: SECOND },
    ]);
  });

  it('reads Atom with markup, base addresses and base64', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://valleypost.example/news/"><title type="html">Valley &amp;lt;Post&amp;gt;</title>
      <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Dams <em>give way</em></div></title><link rel="alternate" href="../1"/><updated>2031-05-04T06:30:00Z</updated><author><name>Ada Byrne</name></author>
      <content type="application/octet-stream" mode="base64">${btoa(LEAD)}</content></entry></feed>`;
    const { briefings } = await open('feed.atom', feed);
    expect(briefings).toMatchObject([
      {
        headline: 'Dams give way',
        url: 'https://valleypost.example/1',
        published: '2031-05-04T06:30:00Z',
        byline: 'Ada Byrne',
        body: LEAD,
        feed: { title: 'Valley <Post>' },
      },
    ]);
  });

  it('reads JSON Feed', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Valley Post',
      home_page_url: 'https://valleypost.example/',
      items: [
        {
          id: '1',
          title: 'Dams give way',
          content_html: `<p>${LEAD}</p>`,
          date_published: '2031-05-04T06:30:00Z',
          authors: [{ name: 'Ada Byrne' }],
        },
      ],
    });
    expect((await open('feed.json', feed)).briefings).toMatchObject([
      { headline: 'Dams give way', byline: 'Ada Byrne', published: '2031-05-04T06:30:00Z', body: LEAD },
    ]);
  });

  it('says so when a feed has no items', async () => {
    const got = await only('feed.xml', '<rss><channel><title>Valley Post</title></channel></rss>');
    expect(got).toMatchObject({ feed: { title: 'Valley Post' }, body: '', notices: [{ what: 'is a feed without items' }] });
  });

  it('reads what is not well formed', async () => {
    const { briefings } = await open(
      'feed.xml',
      '<rss><channel><title>Post & Sons</title><item><title>Dams &nbsp; caf&eacute;<description>One & two</item><item><title>Next</title></channel>',
    );
    expect(briefings.map((one) => one.headline).join(' ')).toContain('café');
  });

  it('does not blow up entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><title>&c;</title></channel></rss>`;
    expect((await only('x.xml', bomb)).feed?.title).toBe('&c;');
  });

  it('lists the feeds of an OPML file', async () => {
    const opml =
      '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/f"/><outline text="G"><outline text="B" xmlUrl="https://b.example/f"/></outline></body></opml>';
    expect((await open('feeds.opml', opml)).notices).toMatchObject([{ what: 'lists 2 feeds on the web: A, B' }]);
  });
});

describe('mail', () => {
  const head =
    'From: Ada Byrne <ada@valleypost.example>\r\nTo: desk@example.org\r\nSubject: =?utf-8?q?Fwd=3A_Dams_give_way?=\r\nDate: Sun, 4 May 2031 06:30:00 +0200\r\nMIME-Version: 1.0\r\n';

  it('reads subject, sender, date and text', async () => {
    const got = await only(
      'a.eml',
      `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${LEAD}\r\n\r\n${SECOND}\r\n\r\n-- \r\nAda\r\n`,
    );
    expect(got).toMatchObject({
      format: 'email',
      headline: 'Dams give way',
      byline: 'Ada Byrne',
      outlet: 'valleypost.example',
      published: '2031-05-04T06:30:00+02:00',
      body: `${LEAD}\n\n${SECOND}`,
    });
  });

  it('takes the fields of a forwarded message', async () => {
    const got = await only(
      'a.eml',
      `${head}Content-Type: text/plain\r\n\r\nFYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Joel Osei <joel@hill.example>\r\nDate: Sat, 3 May 2031 at 09:10\r\nSubject: Road closed\r\nTo: ada\r\n\r\n${LEAD}\r\n\r\n${SECOND}\r\n`,
    );
    expect(got).toMatchObject({
      headline: 'Road closed',
      byline: 'Joel Osei',
      published: '2031-05-03T09:10',
      body: `${LEAD}\n\n${SECOND}`,
    });
  });

  it('finds the first of several that sent it on, and says who did', async () => {
    const got = await only(
      'a.eml',
      `${head}Content-Type: text/plain\r\n\r\nFYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Joel Osei <joel@hill.example>\r\nDate: Sat, 3 May 2031 at 09:10\r\nSubject: Fwd: Road closed\r\n\r\nsee below\r\n\r\n-----Original Message-----\r\nFrom: Civil Guard <press@guard.example>\r\nSent: Friday, 2 May 2031 18:00\r\nSubject: Road closed\r\n\r\n${LEAD}\r\n\r\n${SECOND}\r\n`,
    );
    expect(got).toMatchObject({
      headline: 'Road closed',
      byline: 'Civil Guard',
      outlet: 'guard.example',
      via: ['Joel Osei', 'Ada Byrne'],
      published: '2031-05-02T18:00',
      body: `${LEAD}\n\n${SECOND}`,
      found: { outlet: 'forwarded message', published: 'forwarded message' },
    });
  });

  it('sets what an answer quotes aside, by its depth', async () => {
    const got = await only(
      'a.eml',
      `${head}Content-Type: text/plain\r\n\r\n${LEAD}\r\n\r\nOn 3 May 2031, Joel Osei wrote:\r\n> ${SECOND}\r\n> \r\n> > ${THIRD}\r\n`,
    );
    expect(got.body).toBe(LEAD);
    expect(got.furniture.map(({ why, text }) => [why, text])).toEqual([
      ['quoted message', 'On 3 May 2031, Joel Osei wrote:'],
      ['quoted message', SECOND],
      ['quoted message, 2 deep', THIRD],
    ]);
  });

  it('reads a message that is quoted as a whole, and keeps quotations within a text', async () => {
    const whole = await only('a.eml', `${head}Content-Type: text/plain\r\n\r\n> ${LEAD}\r\n>\r\n> ${SECOND}\r\n`);
    expect(whole.body).toBe(`${LEAD}\n\n${SECOND}`);
    const within = await only('a.eml', `${head}Content-Type: text/plain\r\n\r\n${LEAD}\r\n\r\n> ${SECOND}\r\n\r\n${THIRD}\r\n`);
    expect(within.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'quotation', 'paragraph']);
  });

  it('reads what is attached', async () => {
    const parts = [
      'Content-Type: text/plain\r\n\r\nsee file',
      `Content-Type: text/plain; name="note.txt"\r\nContent-Disposition: attachment; filename="note.txt"\r\n\r\nDams give way\r\n\r\n${LEAD}\r\n\r\n${SECOND}`,
    ];
    const got = await only(
      'a.eml',
      `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`,
    );
    expect(got).toMatchObject({ path: 'a.eml/note.txt', headline: 'Dams give way' });
  });

  it('reads each message of a mailbox', async () => {
    const message = (n: number) =>
      `From ada@valleypost.example Sun May  4 06:30:00 2031\nFrom: ada@valleypost.example\nSubject: Report ${n}\nDate: Sun, 4 May 2031 06:30:00 +0200\n\n${LEAD}\n\n${SECOND}\n\n`;
    expect((await open('box.mbox', message(1) + message(2))).briefings.map((one) => one.headline)).toEqual([
      'Report 1',
      'Report 2',
    ]);
  });

  it('leaves a plain text with a From line alone', async () => {
    expect((await only('a.txt', `From the valley\n\n${LEAD}\n\n${SECOND}`)).format).toBe('plain');
  });
});

describe('Markdown', () => {
  it('reads front matter, headings, lists and links', async () => {
    const got = await only(
      'a.md',
      `---\ntitle: "Dams give way"\nauthor: Ada Byrne\ndate: 2031-05-04\n---\n\n${LEAD} See [the map](https://x.example/m).\n\n## Background\n\n- **Two** dams\n- One road\n\n> ${SECOND}\n`,
    );
    expect(got).toMatchObject({ format: 'markdown', headline: 'Dams give way', byline: 'Ada Byrne', published: '2031-05-04' });
    expect(got.body).toBe(`${LEAD} See the map.\n\nBackground\n\nTwo dams\n\nOne road\n\n${SECOND}`);
    expect(got.blocks.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'bullet', 'bullet', 'quotation']);
  });
});

describe('documents and archives', () => {
  const word = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Dams give way</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${LEAD.slice(0, 50)}</w:t></w:r><w:r><w:t>${LEAD.slice(50)}</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Two dams</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p></w:body></w:document>`,
    ),
    'docProps/core.xml': strToU8('<cp:coreProperties><dc:creator>Ada Byrne</dc:creator></cp:coreProperties>'),
  });

  it('reads a Word document', async () => {
    expect(await only('a.docx', word)).toMatchObject({
      format: 'docx',
      headline: 'Dams give way',
      byline: 'Ada Byrne',
      body: `${LEAD}\n\nTwo dams`,
    });
  });

  it('reads the files of a zip archive, also packed twice', async () => {
    const inner = zipSync({ 'b.txt': strToU8(`Road closed\n\n${SECOND}\n\n${LEAD}`) });
    const { briefings } = await open(
      'a.zip',
      zipSync({ 'one/a.txt': strToU8(`Dams give way\n\n${LEAD}\n\n${SECOND}`), 'in.zip': inner, '__MACOSX/x': strToU8('x') }),
    );
    expect(briefings.map((one) => [one.path, one.headline])).toEqual([
      ['a.zip/one/a.txt', 'Dams give way'],
      ['a.zip/in.zip/b.txt', 'Road closed'],
    ]);
  });

  it('reads a gzip file by what is inside', async () => {
    expect((await only('page.html.gz', gzipSync(strToU8(PAGE)))).headline).toBe('Dams give way after warnings');
  });

  it('stops a zip bomb and says so', async () => {
    const { briefings, notices } = await open('bomb.zip', zipSync({ 'a.txt': new Uint8Array(3_000_000) }));
    expect(briefings).toEqual([]);
    expect(notices[0]?.what).toMatch(/was not unpacked whole: a\.txt \(it would grow more than 1000 times, the limit\)/);
  });

  it('reads the text of a PDF and joins its lines', async () => {
    const got = await only(
      'a.pdf',
      pdf(
        ['Dams give way after warnings'],
        [
          'Rescue teams reached the flooded valley on',
          'Tuesday after the river had broken two of its',
          'three dams, officials said.',
        ],
      ),
    );
    expect(got).toMatchObject({ format: 'pdf', headline: 'Dams give way after warnings' });
    expect(got.body).toBe(LEAD);
  });

  it('says what is wrong with a broken PDF', async () => {
    const { briefings, notices } = await open('a.pdf', pdf(['Dams'], ['one']).slice(0, 120));
    expect(briefings).toEqual([]);
    expect(notices).toHaveLength(1);
  });
});

describe('a page saved as text', () => {
  const menu = [
    'News',
    'Sport',
    'Weather',
    'Business',
    'Culture',
    'Travel',
    'Opinion',
    'Video',
    'Shop',
    'Log in',
    'Search',
    'Home',
    'World',
    'Local',
    'Science',
    'Health',
  ];
  const prose = [LEAD, SECOND, THIRD, `${SECOND} It was the second flood in three years.`, `${THIRD} Nobody was hurt.`];
  const foot = [
    'More from Valley Post',
    'Three valleys on alert',
    'Mayor to step down',
    'Best walks of spring',
    'About us',
    'Contact',
    'Privacy policy',
    '© 2031 Valley Post',
  ];

  it('is found among menus and teasers in what was copied from a browser', async () => {
    const got = await only(
      'paste.txt',
      [...menu, 'Dams give way after warnings in valley', 'By Ada Byrne', 'May 4, 2031', ...prose, ...foot].join('\n\n'),
    );
    expect(got.body).toBe(prose.join('\n\n'));
    expect(got).toMatchObject({
      headline: 'Dams give way after warnings in valley',
      published: '2031-05-04',
      byline: 'Ada Byrne',
    });
    expect(got.furniture.length).toBeGreaterThan(20);
  });

  it('takes its outlet from a line that names the source above the article', async () => {
    const lines = [...menu, 'Dams give way after warnings in valley', 'Source: Valley Post', 'May 4, 2031', ...prose, ...foot];
    const got = await only('paste.txt', lines.join('\n\n'));
    expect(got).toMatchObject({
      outlet: 'Valley Post',
      found: { outlet: 'source line' },
      foundIn: { outlet: 'Source: Valley Post' },
    });
    expect(got.body).not.toContain('Source:');
    expect(got.furniture).toContainEqual(expect.objectContaining({ text: 'Source: Valley Post', why: 'source line' }));
  });

  it('is found in a lynx dump, without its link marks', async () => {
    let n = 0;
    const link = (text: string) => `     * [${++n}]${text}`;
    const wrap = (text: string) => text.replace(/(.{1,72})(?:\s|$)/g, '   $1\n').trimEnd();
    const dump = [
      ...menu.map(link),
      '',
      'Dams give way after warnings in valley',
      '',
      ...prose.map((text, i) => `${wrap(i === 1 ? text.replace('school', `[${++n}]school`) : text)}\n`),
      ...foot.map(link),
      '',
      'References',
      '',
      ...Array.from({ length: 20 }, (_, i) => `   ${i + 1}. https://valleypost.example/${i}`),
    ].join('\n');
    const got = await only('page.txt', dump);
    expect(got.body).toBe(prose.join('\n\n'));
  });
});
