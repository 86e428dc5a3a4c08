/** True where a process can give up a permission that it started with: since Node 26. */
export const CAN_DROP_PERMISSIONS = Number(process.versions.node.split('.')[0]) >= 26;

/** Gives up permissions of Node's permission model for good, where that is possible. */
export function dropPermissions(...scopes: readonly ('addon' | 'fs.write' | 'worker')[]): void {
  if (CAN_DROP_PERMISSIONS) for (const scope of scopes) process.permission.drop(scope);
}
