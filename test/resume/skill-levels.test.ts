import { describe, expect, test } from 'vitest';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

const listed = (rows: readonly string[], heading = 'Skills') =>
  parseResume(['Imke Vandermolen', 'imke@example.org', heading, ...rows].map((text) => ({ text })));

const printed = (rows: readonly string[], heading = 'Skills') =>
  layoutText(layoutOf(listed(rows, heading)))
    .split(`${heading}\n`)[1]
    ?.trim();

const skillsOf = (rows: readonly string[]) =>
  listed(rows).sections.flatMap(({ lines }) =>
    lines.flatMap((line) => line.skills?.items.map(({ text }) => text) ?? []),
  );

describe('how well somebody knows something', () => {
  test('in dots stays beside the skill', () => {
    const rows = ['Foam art\t●●●●●', 'Rotas\t●●●●○', 'Tills\t★★★☆☆'];
    expect(skillsOf(rows)).toEqual(['Foam art ●●●●●', 'Rotas ●●●●○', 'Tills ★★★☆☆']);
    expect(printed(rows)).toBe('Foam art ●●●●●, Rotas ●●●●○, Tills ★★★☆☆');
  });

  test('in dots on a row of its own goes to the skill above, with every dot', () => {
    const rows = ['Foam art', '●●●●●', 'Rotas', '● ● ● ● ○'];
    expect(skillsOf(rows)).toEqual(['Foam art ●●●●●', 'Rotas ● ● ● ● ○']);
    expect(printed(['Dutch', '●●●●●', 'English', '●●●○○'], 'Languages')).toBe(
      'Dutch – ●●●●●\nEnglish – ●●●○○',
    );
  });

  test('in a word on a row of its own goes to the skill above, so that no order can part them', () => {
    const rows = ['Wound dressing', 'Excellent', 'Phlebotomy', 'Very good', 'Triage', 'Basic'];
    expect(printed(rows)).toBe('Wound dressing – Excellent\nPhlebotomy – Very good\nTriage – Basic');
    expect(skillsOf(rows)).toEqual([]);
  });

  test('above each list is its heading', () => {
    expect(printed(['Advanced', 'Java, Kotlin', 'Basic', 'Rust, Go'])).toBe(
      'Advanced: Java, Kotlin\nBasic: Rust, Go',
    );
  });
});
