import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

const chat = join(import.meta.dirname, '../../src/chat');

/** The functions of a folder of src/chat that make a whole message or form: all that the chat can say or ask. */
export function buildersIn(folder: string, made: 'Message' | 'Form'): string[] {
  const source = readdirSync(join(chat, folder)).map((file) =>
    readFileSync(join(chat, folder, file), 'utf8'),
  );
  const pattern = new RegExp(
    `export function (\\w+)\\((?:(?!export |\\n\\}\\n)[^])*?\\): (?:Impersonal)?${made}(?: \\| null)? \\{`,
    'g',
  );
  return source.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

/** Watches which functions of a folder of src/chat are called. */
export async function watchCalls(folder: string): Promise<{ called(): Promise<ReadonlySet<string>> }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: false });
  return {
    async called() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
      const functions = result
        .filter(({ url }) => url.includes(`/src/chat/${folder}/`))
        .flatMap((script) => script.functions);
      return new Set(
        functions
          .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
          .map(({ functionName }) => functionName),
      );
    },
  };
}
