import { http } from './http.ts';
import type { Role, RoleName } from './role.ts';
import { worker } from './worker.ts';

/** Every role by its name. */
export const roles: Readonly<Record<RoleName, Role>> = { http, worker };
