import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../config.ts';
import { createAudit } from '../infra/database/audit.ts';
import { createKeyringCodec } from '../infra/database/codec.ts';
import { type Conversion, type ConvertOptions, convertStored } from '../infra/database/convert.ts';
import type { OperatorKeys } from '../infra/database/keyring.ts';
import { MIGRATION_TIMEOUTS } from '../infra/database/timeouts.ts';
import { BY_OPERATOR } from '../jobs/ports/audit.ts';
import { askRunningProcess } from './control-socket.ts';
import { type OpenedDatabase, openReady } from './database.ts';

export type { Conversion } from '../infra/database/convert.ts';

/**
 * How long the processes of an installation have to hear of a new key (`REFRESH_INTERVAL_MS` in follow-key.ts), before
 * rows are written that only the new one finds.
 */
const NOTICE_MS = 6_000;

/**
 * Replaces OLD_DATA_KEY with DATA_KEY in the configured database. Where `tailor start` has the embedded one open, has
 * that process do it. Can be stopped at any time, and goes on from there when it's called again.
 *
 * @throws ConfigError or StoreError, each with lines that name the fix.
 */
export async function rotateKey(onProgress: (rows: number) => void): Promise<Conversion> {
  const config = loadConfig();
  if (config.database.kind === 'embedded') {
    const answer = await askRunningProcess(config.database.folder, config, onProgress);
    if (answer) return answer;
  }
  const opened = await openReady(config, config.database, MIGRATION_TIMEOUTS);
  try {
    return await replaceKey(opened, config, { onProgress });
  } finally {
    await opened.database.close();
  }
}

/** Makes DATA_KEY the current key, and writes everything again that isn't written with it. */
export async function replaceKey(
  opened: Omit<OpenedDatabase, 'codec'>,
  keys: OperatorKeys,
  options: ConvertOptions,
): Promise<Conversion> {
  await opened.keyring.replace(keys);
  const conversion = await finishConversion(opened, options);
  const rows = Object.values(conversion.rows).reduce((sum, count) => sum + count, 0);
  const details = { rows, unreadable: conversion.unreadable };
  await createAudit(opened.database.db, createKeyringCodec(opened.keyring)).record({
    kind: 'key_rotated',
    actor: BY_OPERATOR,
    details,
  });
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
