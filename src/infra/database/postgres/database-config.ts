/** Where the data is: a Postgres server, or PGlite in a folder, for one process at a time. */
export type DatabaseConfig =
  | { readonly kind: 'postgres'; readonly connection: PostgresConnection }
  | { readonly kind: 'embedded'; readonly folder: string };

export type PostgresConnection =
  | { readonly url: string }
  | {
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly user: string;
      readonly password: string | undefined;
    };
