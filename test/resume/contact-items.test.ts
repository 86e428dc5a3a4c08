import { describe, expect, it } from 'vitest';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume } from '../../src/resume/resume.ts';
import { checkFinishedJob, type FinalFault } from '../../src/tailoring/check/final-check.ts';

describe('contact details on the page', () => {
  it.each([
    ['Contact', '01632 960365'],
    ['PERSONAL DETAILS', '01632 960365'],
    ['Say hi', '01632 960365'],
  ])('have no heading “%s” over all of them', (heading, shown) => {
    const resume = resumeWith([], [heading, '01632 960365', 'oda@lindqvist.example']);
    expect(layoutOf(resume).contact).toEqual([shown, 'oda@lindqvist.example']);
    expect(checkUnchanged(resume)).toBeNull();
  });

  it('have a heading that says more than others do', () => {
    const resume = resumeWith(['oda@lindqvist.example'], ['Emergency contact', '01632 960365']);
    expect(layoutOf(resume).contact).toEqual(['oda@lindqvist.example', 'Emergency contact: 01632 960365']);
    expect(checkUnchanged(resume)).toBeNull();
  });

  it.each([
    ['Emergency contact', '01632 960365 (my sister)'],
    ['Contact of my legal guardian', '01632 960365'],
  ])('have the heading over somebody else’s number: “%s”', (heading, number) => {
    const resume = resumeWith(['Leeds, Yorkshire'], [heading, number]);
    expect(layoutOf(resume).contact).toEqual(['Leeds, Yorkshire', `${heading}: ${number}`]);
    expect(checkUnchanged(resume)).toBeNull();
  });

  it('have no pictures in front of them', () => {
    const resume = resumeWith(['✆ 01632 960365 ✉ oda@lindqvist.example ⌂ Dayton, OH 45402']);
    expect(layoutOf(resume).contact).toEqual(['01632 960365', 'oda@lindqvist.example', 'Dayton, OH 45402']);
  });

  it('say which of two numbers is which', () => {
    const resume = resumeWith(['Mob 07700 900519 Home 01632 960519', 'oda@lindqvist.example']);
    expect(layoutOf(resume).contact).toEqual([
      'Mob 07700 900519',
      'Home 01632 960519',
      'oda@lindqvist.example',
    ]);
  });

  it('keep what is said of a number in brackets beside it', () => {
    const resume = resumeWith(['Tel: 01632 960365 (after 4pm please) Email: oda@lindqvist.example']);
    expect(layoutOf(resume).contact).toEqual([
      'Tel: 01632 960365 (after 4pm please)',
      'Email: oda@lindqvist.example',
    ]);
  });

  it('have no label of the name without it', () => {
    const rows = [
      'Name:\tOda Lindqvist',
      'Address:\t14 Wick Lane, Leeds LS1 4AB',
      'Mobile:\t07700 900341',
      'Work',
    ];
    const resume = parseResume(rows.map((text, at) => ({ text, size: at === 3 ? 14 : 10 })));
    expect(layoutOf(resume).contact).toEqual([
      'Address: 14 Wick Lane, Leeds LS1 4AB',
      'Mobile: 07700 900341',
    ]);
    expect(checkUnchanged(resume)).toBeNull();
  });

  it('have their labels of a table beside them', () => {
    const rows = [
      'Persönliche Daten',
      'Name\tOda Lindqvist',
      'Geburtsdatum\t03.09.1984',
      'Familienstand\tledig',
      'Arbeit',
    ];
    const resume = parseResume(rows.map((text, at) => ({ text, size: at === 0 || at === 4 ? 14 : 10 })));
    expect(layoutOf(resume).contact).toEqual(['Geburtsdatum: 03.09.1984', 'Familienstand: ledig']);
    expect(checkUnchanged(resume)).toBeNull();
  });

  it('have a handle once, in its address', () => {
    const links = ['linkedin.com/in/oda-l', 'github.com/oda-l', 'https://oda-l.example'];
    const resume = resumeWith(['oda-l', 'oda-l', 'Berlin, Germany', ...links, 'github.com/oda-l']);
    expect(layoutOf(resume).contact).toEqual(['Berlin, Germany', ...links]);
    expect(checkUnchanged(resume)).toBeNull();
  });

  it('keep the handle of a site that has no address', () => {
    const contact = ['oda-l', 'GitHub', 'oda-l', 'Kaggle', 'github.com/oda-l'];
    const resume = resumeWith([], ['Links', ...contact]);
    expect(layoutOf(resume).contact).toEqual(['oda-l', 'Kaggle', 'github.com/oda-l']);
    expect(checkUnchanged(resume)).toBeNull();
  });

  it('stand beside what their line calls them', () => {
    const contact = ['Wick Lane, mobile 01632 960365, email: oda@lindqvist.example'];
    expect(layoutOf(resumeWith(contact)).contact).toEqual([
      'Wick Lane',
      'mobile 01632 960365',
      'email: oda@lindqvist.example',
    ]);
  });

  it('stand beside what a table calls them', () => {
    const contact = ['Telefon\t+49 551 5550143', 'E-Mail\toda@lindqvist.example'];
    expect(layoutOf(resumeWith(contact)).contact).toEqual([
      'Telefon: +49 551 5550143',
      'E-Mail: oda@lindqvist.example',
    ]);
  });
});

/** A resume with contact details under the name, and a section at its end. */
function resumeWith(contact: readonly string[], [heading, ...lines]: readonly string[] = []): Resume {
  const textsOf = (texts: readonly string[]) => texts.map((text) => ({ text }));
  return parseResume([
    ...textsOf(['Oda Lindqvist', ...contact]),
    { text: 'Experience', heading: 1 },
    ...textsOf(['Oak Ltd', 'Joiner', '2015 – 2019', '• Hung forty doors']),
    ...(heading === undefined ? [] : [{ text: heading, heading: 1 }]),
    ...textsOf(lines),
  ]);
}

/** What the final check says of the resume as it is. */
function checkUnchanged(resume: Resume): FinalFault | null {
  const layout = layoutOf(resume);
  const text = layoutText(layout);
  const texts = new Map(['docx', 'pdf'].map((kind) => [kind, text]));
  return checkFinishedJob({ source: resume, tailored: resume, edits: [], layout, texts });
}

it('has no picture alone, and keeps a label in brackets with its number', () => {
  const resume = resumeWith(
    [],
    ['Contact', '📍 Leeds LS1 4AB', '✉️ oda@lindqvist.example', '+49 151 5550123 (Mobile)'],
  );
  expect(layoutOf(resume).contact).toEqual([
    'Leeds LS1 4AB',
    'oda@lindqvist.example',
    '+49 151 5550123 (Mobile)',
  ]);
  expect(checkUnchanged(resume)).toBeNull();
});
