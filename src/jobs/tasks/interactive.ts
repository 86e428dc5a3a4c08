/* What a person waits for while the platform waits too. It has a process of its own, which jobs never delay. */
export { splitIntoParts } from './resume-in-parts.ts';
