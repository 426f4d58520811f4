// The files as they were received, byte for byte, found by the SHA-256 of their bytes.
import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Database } from './database.ts';

/** SHA-256 in hex. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps bytes and returns their hash. Bytes already kept cost nothing more. */
export function keepOriginal(database: Database, bytes: Uint8Array, hash = hashOf(bytes)): string {
  return database.write(() => {
    if (!isKept(database, hash)) {
      const packed = zstdCompressSync(bytes);
      const smaller = packed.length < bytes.length;
      database
        .sql('insert into originals (hash, size, packed, bytes) values (?, ?, ?, ?)')
        .run(hash, bytes.length, smaller ? 1 : 0, smaller ? packed : bytes);
    }
    return hash;
  });
}

/** Whether the bytes with this hash are kept. */
export function isKept(database: Database, hash: string): boolean {
  return database.sql('select 1 from originals where hash = ?').get(hash) !== undefined;
}

/** The bytes with this hash, or with the one hash that starts so. Nothing when none, or several, do. */
export function originalOf(database: Database, start: string): { readonly hash: string; readonly bytes: Uint8Array } | undefined {
  if (!/^[0-9a-f]{8,64}$/.test(start)) return undefined;
  const rows = database.read(() =>
    database.sql('select hash, packed, bytes from originals where hash >= ? and hash < ? limit 2').all(start, `${start}g`),
  );
  const [row, another] = rows;
  if (!row || another) return undefined;
  const stored = row['bytes'] as Uint8Array;
  return { hash: String(row['hash']), bytes: row['packed'] === 1 ? zstdDecompressSync(stored) : stored };
}

/** Hashes whose kept bytes no longer give them: always empty unless the disk lies. */
export function falseOriginals(database: Database): readonly string[] {
  const hashes = database.read(() =>
    database
      .sql('select hash from originals')
      .all()
      .map((row) => String(row['hash'])),
  );
  return hashes.filter((hash) => {
    const kept = originalOf(database, hash);
    return !kept || hashOf(kept.bytes) !== hash;
  });
}
