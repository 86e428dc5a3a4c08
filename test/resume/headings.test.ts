import { describe, expect, test } from 'vitest';
import { guessKind, headingMeaning } from '../../src/resume/parse/headings/headings.ts';

describe('a heading of words that only headings have', () => {
  test.each([
    ['Retail Experience', 'experience'],
    ['Career Summary', 'summary'],
    ['Areas of Strength', 'skills'],
    ['Training & Education', 'education'],
    ['Health & Safety Training', 'certifications'],
    ['Berufliche Laufbahn', 'experience'],
    ['Fremdsprachenkenntnisse', 'languages'],
    ['Besondere Fähigkeiten', 'skills'],
    ['Expérience de travail', 'experience'],
    ['Connaissances informatiques', 'skills'],
    ['Renseignements complémentaires', 'other'],
    ['Otros conocimientos', 'skills'],
    ['Referencias laborales', 'other'],
    ['Outras experiências', 'experience'],
    ['Tidigare arbeten', 'experience'],
    ['Övriga kurser', 'certifications'],
    ['Datavana', 'skills'],
    ['Declaración personal', 'summary'],
    ['Voluntary Service', 'experience'],
    ['II – Experiência Profissional', 'experience'],
    ['3 – Skills', 'skills'],
    ['Emprego pretendido', 'summary'],
    ['I – Identificação', 'contact'],
    ['Schools and courses', 'education'],
  ])('“%s” begins a section of %s', (heading, kind) => {
    expect(headingMeaning(heading)?.kind).toBe(kind);
  });

  test.each([
    'Project Manager',
    'Project Executive',
    'School Principal',
    'Técnico de proyectos',
    'Experience with Excel',
  ])('“%s” is none', (text) => {
    expect(headingMeaning(text)).toBeNull();
  });

  test.each([
    ['Jobs I have had', 'experience'],
    ['What I’m good at', 'skills'],
    ['What I studied', 'education'],
    ['Things I’ve built', 'projects'],
    ['I speak', 'languages'],
    ['A bit about me', 'summary'],
    ['When I’m not working', 'other'],
    ['Wo ich gearbeitet habe', 'experience'],
    ['Was ich kann', 'skills'],
    ['Ce que je sais faire', 'skills'],
    ['Où j’ai travaillé', 'experience'],
    ['Lo que me gusta', 'other'],
    ['Onde eu estudei', 'education'],
    ['Språk jag pratar', 'languages'],
    ['WORK HISTORY (most recent first)', 'experience'],
    ['DRIVING EXPERIENCE (LAST 15 YEARS)', 'experience'],
    ['3. SEA SERVICE (last five contracts)', 'experience'],
  ])('“%s”, as people say it, begins a section of %s', (heading, kind) => {
    expect(headingMeaning(heading)?.kind).toBe(kind);
  });

  test.each(['I speak to customers', 'What my customers say', 'Python (good)'])(
    '“%s” says something',
    (text) => {
      expect(headingMeaning(text)).toBeNull();
    },
  );

  test('one telling word is enough for a line that looks like a heading', () => {
    expect(guessKind('Cards and Tickets')).toBe('certifications');
    expect(guessKind('Odds and ends')).toBe('other');
  });
});
