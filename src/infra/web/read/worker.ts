export { readPage as default } from './read-page.ts';
