import { describe, expect, it } from 'vitest';
import { readRequirements } from '../../src/posting/requirements.ts';
import { askedSkills } from '../../src/tailoring/coverage/asked-skills.ts';
import { rankRelevance } from '../../src/tailoring/coverage/relevance.ts';

const asked = (description: string, skills: readonly string[]) => {
  const requirements = readRequirements({ title: 'Engineer', company: '', description });
  const texts = skills.map((text, at) => ({ id: `S1.${at + 1}`, text }));
  const found = askedSkills(texts, requirements, rankRelevance(texts, requirements, 'en'), 'en');
  return texts.filter(({ id }) => found.has(id)).map(({ text }) => text);
};

describe('the skills that a posting asks for', () => {
  it('are those that show a point, and those that it names in a longer one', () => {
    const post = 'Requirements\n- Run load flow and harmonic studies in PowerFactory\n- Python scripting';
    expect(asked(post, ['PowerFactory (expert)', 'AutoCAD', 'Python'])).toEqual([
      'PowerFactory (expert)',
      'Python',
    ]);
  });

  it('are none that only has a letter or a part of a word of it', () => {
    expect(asked('Requirements\n- Rigging of heavy loads in ports', ['R', 'Port', 'Ada'])).toEqual([]);
    expect(asked('Requirements\n- Write a driver for embedded boards in C++', ['C', 'A'])).toEqual([]);
  });

  it('may have a single letter for a name', () => {
    expect(asked('Requirements\n- Fit mixed models in R and SAS to trial data', ['R', 'SAS', 'C'])).toEqual([
      'R',
      'SAS',
    ]);
  });
});
