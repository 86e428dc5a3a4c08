const format = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Nov 24, 2026`, in UTC. */
export const day = (date: Date) => format.format(date);
