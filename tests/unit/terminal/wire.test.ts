// Taking, asking, holding and leaving the terminal.
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { makeWire } from '../../../src/terminal/wire.ts';

/** A terminal of which one sees what it is sent, and which answers what one lets it. */
function terminal(env: Readonly<Record<string, string>> = {}) {
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    raw: false,
    setRawMode(on: boolean) {
      stdin.raw = on;
      return stdin;
    },
    ref: () => stdin,
    unref: () => stdin,
  });
  const sent: string[] = [];
  const stdout = Object.assign(new EventEmitter(), {
    columns: 40,
    rows: 10,
    write(bytes: string) {
      sent.push(bytes);
      return true;
    },
  });
  const log: string[] = [];
  const wire = makeWire({
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    env: { TERM: 'xterm-256color', ...env },
    onHangup: () => void log.push('hang-up'),
    onResize: (columns, rows) => void log.push(`${columns}x${rows}`),
  });
  return { wire, stdin, stdout, log, sent: () => sent.join('') };
}

describe('asking for the background', () => {
  test.each([
    ['answers dark', '\x1b]11;rgb:1111/1111/1111\x1b\\', 'dark'],
    ['answers light, and what it is', '\x1b]11;rgb:eeee/eeee/eeee\x07\x1b[?62;4c', 'light'],
    ['only says what it is', '\x1b[?62;4c', undefined],
    ['answers nonsense', '\x1b]11;who knows\x07\x1b[?6c', undefined],
  ])('a terminal that %s', async (_, answer, background) => {
    const { wire, stdin, sent } = terminal();
    wire.open();
    const asked = wire.background(2_000);
    expect(sent()).toContain('\x1b]11;?');
    stdin.write(answer);
    await expect(asked).resolves.toBe(background);
    wire.close();
  });

  test('a silent one is not waited for', async () => {
    const { wire } = terminal();
    wire.open();
    await expect(wire.background(10)).resolves.toBeUndefined();
    wire.close();
  });

  test('a late answer never reaches the keys', async () => {
    const { wire, stdin } = terminal();
    wire.open();
    await wire.background(5);
    stdin.write('j\x1b]11;rgb:1111/11');
    stdin.write('11/1111\x1b\\k');
    await expect.poll(() => wire.input.readableLength).toBe(2);
    expect(wire.input.read()).toBe('jk');
    wire.close();
  });

  test('COLORFGBG is believed when the terminal says nothing, and GNU screen is not asked at all', async () => {
    const { wire, sent } = terminal({ TERM: 'screen', COLORFGBG: '0;15' });
    wire.open();
    await expect(wire.background()).resolves.toBe('light');
    expect(sent()).not.toContain('\x1b]11');
    wire.close();
  });
});

describe('holding the terminal', () => {
  test('it is entered once and left once, whatever is called how often', () => {
    const { wire, stdin, sent } = terminal();
    wire.open();
    expect(stdin.raw).toBe(true);
    wire.close();
    wire.close();
    expect(stdin.raw).toBe(false);
    expect(sent().match(/\x1b\[\?1049h/g)).toHaveLength(1);
    expect(sent().match(/\x1b\[\?1049l/g)).toHaveLength(1);
  });

  test('nothing is drawn while it is lent, and everything afterwards', async () => {
    const { wire, sent } = terminal();
    wire.open();
    wire.screen.setBase('first');
    wire.screen.repaint();
    let during = '';
    await wire.lend(async () => {
      const before = sent().length;
      wire.screen.setBase('second');
      wire.screen.repaint();
      during = sent().slice(before);
    });
    expect(during).toBe('');
    expect(sent().slice(sent().lastIndexOf('\x1b[?1049h'))).toContain('second');
    wire.close();
  });

  test.each<[how: string, deed: (wire: ReturnType<typeof makeWire>) => unknown]>([
    ['it was lent', (wire) => wire.lend(async () => undefined)],
    ['the shell had it', (wire) => wire.refresh()],
  ])('what stood there is drawn again after %s', async (_, deed) => {
    const { wire, sent } = terminal();
    wire.open();
    wire.screen.setBase('the tide table');
    wire.screen.repaint();
    await deed(wire);
    expect(sent().slice(sent().lastIndexOf('\x1b[?1049h'))).toContain('the tide table');
    wire.close();
  });

  test('a job that fails gives it back all the same', async () => {
    const { wire, stdin } = terminal();
    wire.open();
    await expect(
      wire.lend(async () => {
        throw new Error('no editor');
      }),
    ).rejects.toThrow('no editor');
    expect(stdin.raw).toBe(true);
    wire.close();
  });

  test('another size is told, also a size of nothing', () => {
    const { wire, stdout, log } = terminal();
    wire.open();
    Object.assign(stdout, { columns: 0, rows: 0 });
    stdout.emit('resize');
    expect(log).toEqual(['1x1']);
    wire.close();
  });

  test('the end of the input is a hang-up', async () => {
    const { wire, stdin, log } = terminal();
    wire.open();
    stdin.end();
    await expect.poll(() => log).toEqual(['hang-up']);
    wire.close();
  });
});
