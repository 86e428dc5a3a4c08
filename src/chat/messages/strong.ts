/**
 * Marks words in bold as Markdown does, whatever the platform's marks: who posts a job often has its title or its company
 * in bold, and so says where it ends. Labels, addresses and whole sentences lose their marks.
 */
export function markStrong(words: string): string {
  const isName = /\p{L}/u.test(words) && words.length <= MAX_CHARS && !/[:@*\n]|^\s|\s$/.test(words);
  return isName ? `**${words}**` : words;
}

const MAX_CHARS = 80;
