/** Formats a time as its UTC day, such as `2026-11-24`. */
export const dayOf = (time: Date) => time.toISOString().slice(0, 10);
