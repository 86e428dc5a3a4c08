import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { loadConfig } from '../config.ts';
import type { OperatorKeys } from '../infra/database/encryption/keyring.ts';
import {
  type Conversion,
  type ConvertOptions,
  convertStored,
} from '../infra/database/key-rotation/convert.ts';
import { createAudit } from '../infra/database/people/audit.ts';
import { MIGRATION_TIMEOUTS } from '../infra/database/postgres/timeouts.ts';
import { BY_OPERATOR } from '../jobs/ports/audit.ts';
import type { OpenedDatabase } from './database.ts';
import { defineCommand } from './operator-command.ts';

export type { Conversion } from '../infra/database/key-rotation/convert.ts';

/**
 * How long the processes of an installation have to hear of a new key (`REFRESH_INTERVAL_MS` in follow-key.ts), before
 * rows are written that only the new one finds.
 */
const NOTICE_MS = 6_000;

/** A key in base64, as it travels to the process that has the embedded database open. */
const Key = z.base64().nullable();

export const rotateCommand = defineCommand({
  name: 'rotateKey',
  input: z.object({ dataKey: Key, oldDataKey: Key }),
  output: z.object({ rows: z.record(z.string(), z.number()), unreadable: z.number() }),
  timeouts: MIGRATION_TIMEOUTS,
  run: (opened, { dataKey, oldDataKey }, options) =>
    replaceKey(opened, { dataKey: fromBase64(dataKey), oldDataKey: fromBase64(oldDataKey) }, options),
});

const toBase64 = (key: Uint8Array | null) => key && Buffer.from(key).toString('base64');
const fromBase64 = (key: string | null) => (key === null ? null : Buffer.from(key, 'base64'));

/**
 * Replaces OLD_DATA_KEY with DATA_KEY in the configured database. Can be stopped at any time, and goes on from there when
 * it's called again.
 *
 * @throws ConfigError or StoreError, each with lines that name the fix.
 */
export function rotateKey(onProgress: (rows: number) => void): Promise<Conversion> {
  const { dataKey, oldDataKey } = loadConfig();
  return rotateCommand.request({ dataKey: toBase64(dataKey), oldDataKey: toBase64(oldDataKey) }, onProgress);
}

/** Makes DATA_KEY the current key, and writes everything again that isn't written with it. */
async function replaceKey(
  opened: OpenedDatabase,
  keys: OperatorKeys,
  options: ConvertOptions,
): Promise<Conversion> {
  await opened.keyring.replace(keys);
  const conversion = await finishConversion(opened, options);
  const rows = Object.values(conversion.rows).reduce((sum, count) => sum + count, 0);
  const details = { rows, unreadable: conversion.unreadable };
  const audit = createAudit(opened.database.db, opened.codec);
  await audit.record({ kind: 'key_rotated', actor: BY_OPERATOR, details });
  return conversion;
}

/** Writes everything again that isn't written with the current key, and then forgets the keys before. */
export async function finishConversion(
  { database, keyring }: Omit<OpenedDatabase, 'codec'>,
  options: ConvertOptions,
): Promise<Conversion> {
  if (database.kind === 'postgres') await sleep(NOTICE_MS, undefined, options);
  const conversion = await convertStored(database.db, keyring, options);
  await keyring.settle();
  return conversion;
}
