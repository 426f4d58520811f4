// What a command looks at: the files at its paths or, without a path, the library as it was judged.
import type { Library } from '../model/library.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { judgedLibrary } from './judge.ts';
import { withLibrary } from './keeping.ts';
import { exitCode, libraryAt } from './sources.ts';

/** `print` says how many things it printed. */
export async function over(request: Request, io: Io, print: (library: Library) => number): Promise<number> {
  if (request.words.length === 0)
    return await withLibrary(
      request,
      io,
      async (database) => (print(await judgedLibrary(database)) > 0 ? EXIT.done : EXIT.nothing),
      { create: false },
    );
  const { library, loaded } = await libraryAt(request.words, io);
  return exitCode(loaded, print(library));
}
