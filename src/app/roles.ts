import { discord } from './discord.ts';
import { http } from './http.ts';
import type { Role, RoleName } from './role.ts';
import { slack } from './slack.ts';
import { worker } from './worker.ts';

/** Every role by its name. */
export const roles: Readonly<Record<RoleName, Role>> = { slack, discord, http, worker };
