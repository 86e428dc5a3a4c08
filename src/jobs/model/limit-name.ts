export const LIMITS = ['installation', 'workspace', 'person'] as const;

export type LimitName = (typeof LIMITS)[number];
