// The licences of the packages that are bundled into dist: their terms ask that the notices travel with the code.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The packages of which the bundle holds code, by name: asked of the build itself. */
export function bundledPackages(): readonly string[] {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'crossread-licences-'));
  const meta = path.join(scratch, 'meta.json');
  try {
    execFileSync('npm', ['run', '-s', 'build', '--', `--metafile=${meta}`, `--outdir=${path.join(scratch, 'dist')}`], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    const { outputs } = JSON.parse(readFileSync(meta, 'utf8')) as {
      outputs: Record<string, { inputs: Record<string, unknown> }>;
    };
    const names = Object.values(outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
    );
    return [...new Set(names)].toSorted();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** One page: what is bundled under which licence, then every notice once. */
export function licencesPage(names: readonly string[]): string {
  const packages = names.map((name) => ({ ...packageOf(name), notice: noticeOf(name) }));
  const notices = new Map<string, string[]>();
  for (const { name, notice } of packages) if (notice) notices.set(notice, [...(notices.get(notice) ?? []), name]);
  return [
    'Packages bundled with crossread, and their licences. Made by `npm run docs`; do not edit.',
    '',
    ...packages.map(({ name, version, license }) => `${name} ${version}: ${license ?? 'see below'}`),
    ...[...notices].flatMap(([notice, of]) => ['', '-'.repeat(78), of.join(', '), '', notice]),
    '',
  ].join('\n');
}

function packageOf(name: string): Package {
  return JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as Package;
}

function noticeOf(name: string): string | undefined {
  const folder = path.join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying|notice)(?:\.|$)/i.test(each));
  return file && readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
