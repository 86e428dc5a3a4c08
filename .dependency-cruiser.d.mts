/** What each room may import besides itself. */
export const rooms: Readonly<Record<string, readonly string[]>>;
/** The folders inside a room, lowest first. */
export const floors: Readonly<Record<string, readonly string[]>>;
