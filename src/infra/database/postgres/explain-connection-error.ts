import type { PostgresConnection } from './database-config.ts';
import { reasonOf, StoreError } from './errors.ts';

/**
 * Explains a failed connection in one line that says how to fix it. Codes of five characters are Postgres' own
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html), the others Node's.
 */
export function explainConnectionError(error: unknown, connection: PostgresConnection): StoreError {
  const { host, database, user, names } = describeConnection(connection);
  const sentence = (): string => {
    switch (codeOf(error)) {
      case '28P01':
        return `Postgres at ${host} refused the password of user "${user}". Correct ${names.password}.`;
      case '28000':
        return `Postgres at ${host} doesn't let user "${user}" in. Correct ${names.user}, or the server's pg_hba.conf.`;
      case '3D000':
        return `Postgres at ${host} has no database "${database}". Create it (createdb ${database}), or correct ${names.database}.`;
      case '53300':
        return `Postgres at ${host} has no free connection. Stop another client, or raise its max_connections.`;
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
        return `No machine called ${host} was found. Correct ${names.host}.`;
      case 'ECONNREFUSED':
      case 'ECONNRESET':
      case 'EHOSTUNREACH':
      case 'ENETUNREACH':
      case 'ETIMEDOUT':
        return `No Postgres answers at ${host}. Start it, or correct ${names.host}.`;
      default:
        return `Postgres at ${host} could not be opened: ${reasonOf(error)}. Check ${names.host}.`;
    }
  };
  return new StoreError(sentence(), { cause: error });
}

function describeConnection(connection: PostgresConnection) {
  if ('host' in connection) {
    return {
      host: `${connection.host}:${connection.port}`,
      database: connection.database,
      user: connection.user,
      names: { password: 'DB_PASSWORD', user: 'DB_USER', database: 'DB_NAME', host: 'DB_HOST and DB_PORT' },
    };
  }
  const url = URL.parse(connection.url);
  const name = 'DATABASE_URL';
  return {
    host: url?.host || 'the address in DATABASE_URL',
    database: decodeURIComponent(url?.pathname.slice(1) || url?.username || ''),
    user: decodeURIComponent(url?.username ?? ''),
    names: { password: `the password in ${name}`, user: name, database: name, host: name },
  };
}

/**
 * Returns the error's code. A host with several addresses fails with one error for each, and pg's timeout has no code.
 */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.message.includes('timeout') ? 'ETIMEDOUT' : undefined;
}
