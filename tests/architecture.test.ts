// Who may import whom. The table is the documentation: docs/architecture.md repeats it in words.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Rule {
  /** Folders of src it may import besides itself. */
  readonly folders: readonly string[];
  /** npm packages; '*' is any. */
  readonly packages: readonly string[];
  readonly node: boolean;
}

const READER_PACKAGES = ['@mozilla/readability', 'linkedom', 'postal-mime', 'unpdf', 'chardet', 'iconv-lite', 'fflate'];
const PURE = ['model'];

const RULES: Readonly<Record<string, Rule>> = {
  model: { folders: [], packages: [], node: false },
  readers: { folders: PURE, packages: READER_PACKAGES, node: false },
  analysis: { folders: PURE, packages: [], node: false },
  linking: { folders: ['model', 'analysis'], packages: [], node: false },
  search: { folders: PURE, packages: ['fuse.js'], node: false },
  export: { folders: PURE, packages: [], node: false },
  store: { folders: PURE, packages: [], node: true },
  feeds: { folders: PURE, packages: [], node: true },
  ui: { folders: ['model', 'search'], packages: ['ink', 'react', 'ink-select-input'], node: false },
  terminal: { folders: ['model'], packages: [], node: true },
  app: {
    folders: ['model', 'readers', 'analysis', 'linking', 'search', 'export', 'store', 'feeds', 'ui', 'terminal'],
    packages: ['ink', 'react'],
    node: true,
  },
  cli: {
    folders: ['model', 'readers', 'analysis', 'linking', 'search', 'export', 'store', 'feeds', 'ui', 'terminal', 'app'],
    packages: [],
    node: true,
  },
};

const ROOT = path.join(import.meta.dirname, '..');
const PURE_FOLDERS = ['model', 'readers', 'analysis', 'linking', 'search', 'export'];

describe('each folder imports only what it may', () => {
  it.each(Object.entries(RULES))('%s', (folder, rule) => {
    const broken = filesUnder(`src/${folder}`).flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed(file, target, folder, rule))
        .map((target) => `${file} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('and no folder is missing from the table', () => {
    expect(readdirSync(path.join(ROOT, 'src')).toSorted()).toEqual(Object.keys(RULES).toSorted());
  });
});

describe('pure folders take time, chance and the machine as arguments', () => {
  it.each(PURE_FOLDERS)('%s', (folder) => {
    const impure = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|process\.|globalThis\.process)/;
    const found = filesUnder(`src/${folder}`).filter((file) =>
      impure.test(withoutComments(readFileSync(path.join(ROOT, file), 'utf8'))),
    );
    expect(found).toEqual([]);
  });
});

it('only feeds reach for the network', () => {
  const reach = /'(?:node:)?(?:https?|http2|net|dns|dns\/promises|tls|dgram)'|\b(?:fetch|WebSocket|EventSource)\(/;
  const users = filesUnder('src').filter((file) => reach.test(withoutComments(readFileSync(path.join(ROOT, file), 'utf8'))));
  expect(users.filter((file) => !file.startsWith('src/feeds/'))).toEqual([]);
  expect(users).not.toEqual([]);
});

it('keys are read in one place: only App uses useInput', () => {
  const users = filesUnder('src').filter((file) => /\buseInput\b/.test(readFileSync(path.join(ROOT, file), 'utf8')));
  expect(users.filter((file) => file !== 'src/ui/App.tsx')).toEqual([]);
});

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  return [
    ...source.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function allowed(file: string, target: string, folder: string, rule: Rule): boolean {
  if (target.startsWith('node:')) return rule.node;
  if (!target.startsWith('.')) {
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);
    return rule.packages.includes(name);
  }
  const resolved = path.join(path.dirname(file), target).split(path.sep);
  if (resolved[0] !== 'src') return folder === 'cli' && resolved.join('/') === 'package.json';
  const to = resolved[1] ?? '';
  return to === folder || rule.folders.includes(to);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}
