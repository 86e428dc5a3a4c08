import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { Variables } from '../../src/config/variables.ts';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { mutatedText, SECRET_TEXT } from './mutate.ts';

describe('the environment', () => {
  const folder = mkdtempSync(join(inject('scratch'), 'fuzz-'));
  const value = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => `${SECRET_TEXT}${text}`),
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1e99',
      'NaN',
      'Infinity',
      'true',
      ' 5 ',
      '0x10',
      '٣',
      `xoxb-${SECRET_TEXT}`,
    ),
    mutatedText(`postgres://user:${SECRET_TEXT}@host:5432/name`),
    mutatedText(`https://api.example.com/v1?${SECRET_TEXT}`),
    fc.base64String({ maxLength: 60 }),
  );

  const variableNames = Object.keys(Variables.shape);

  it('gives a configuration or an error that names variables and quotes no value', () => {
    const name = fc.constantFrom(...variableNames);
    const env = fc.array(fc.tuple(name, value), { maxLength: 6 }).map(Object.fromEntries);
    fc.assert(
      fc.property(env, (variables) => {
        try {
          const { secrets } = loadConfig(variables, folder);
          expect(secrets.every((secret) => secret !== '')).toBe(true);
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
          for (const problem of error.problems) {
            expect(variableNames.some((one) => problem.startsWith(`${one}: `))).toBe(true);
            expect(problem).not.toContain(SECRET_TEXT);
          }
        }
      }),
      fuzzRuns(500),
    );
  });
});

describe('the command line', () => {
  const word = fc.oneof(
    fc.constantFrom('run', 'read', 'jobs', 'job', 'show', 'undo', 'accept', 'refine', 'have', 'restore'),
    fc.constantFrom('start', 'purge', 'migrate', 'token', 'create', 'list', 'register', 'replay', 'demo'),
    fc.constantFrom(
      '--json',
      '--out',
      '--pages',
      '--engine',
      '--lock',
      '--resume',
      '--roles',
      '--user',
      '--',
      '-',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !text.startsWith('-')),
    fc.constantFrom('', ' ', '-1', '1e9', '../../etc/passwd', '\u0000', '%', "'", '--json=', '--pages=x'),
  );

  // The last option is unknown to every command, so that none of them runs.
  it('refuses what it does not know with a sentence, whatever stands before it', async () => {
    const streams = [process.stdout, process.stderr];
    const before = streams.map((stream) => ({ write: stream.write, listeners: stream.listeners('error') }));
    let said = '';
    const keep = (text: unknown) => {
      said += String(text);
      return true;
    };
    try {
      for (const stream of streams) stream.setMaxListeners(0).write = keep;
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            word.filter((one) => one !== '--'),
            { maxLength: 5 },
          ),
          async (words) => {
            said = '';
            expect(await runCommandLine(['node', 'tailor', ...words, '--no-such-option'])).toBe(2);
            expect(said).not.toBe('');
            expect(said).not.toMatch(/\n\s+at .*\.ts:\d+/);
          },
        ),
        fuzzRuns(60),
      );
    } finally {
      for (const [at, stream] of streams.entries()) {
        Object.assign(stream, { write: before[at]?.write });
        for (const listener of stream.listeners('error'))
          if (!before[at]?.listeners.includes(listener))
            Reflect.apply(stream.off, stream, ['error', listener]);
      }
      process.setUncaughtExceptionCaptureCallback(null);
    }
  });
});
