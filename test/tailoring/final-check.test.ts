import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { type Layout, layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { type Line, LineId, linesOf, type Resume } from '../../src/resume/resume.ts';
import { checkFinishedJob } from '../../src/tailoring/check/final-check.ts';
import type { FinishedJob } from '../../src/tailoring/check/finished-job.ts';
import { type Edit, EditId, type EditOperation, newTextsOf } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { detailsOf } from '../../src/tailoring/edits/pieces/personal-details.ts';
import { RESUME } from '../setup/pipeline.ts';

const source = parseResume(
  RESUME.split('\n')
    .filter((text) => text !== '')
    .map((text) => ({ text })),
);

const trained = lineWith('Trained 6');
const skills = lineWith('HACCP');

describe('the final check', () => {
  it('passes a resume that was not changed', () => {
    expect(check({})).toBeNull();
  });

  it('passes what is left of contact details without what the person left out, and no other change of them', () => {
    const own = parseResume(
      [
        'Anna Weber',
        'Hauptstraße 12, 80331 München | 0171 1234567 | anna@example.org',
        'Geburtsdatum: 14.03.1984',
        'Berufserfahrung',
        'Bäckerei Korn, Verkäuferin, 2018 – 2024',
        '- Brot verkauft',
      ].map((text) => ({ text })),
    );
    const parts = (['address', 'birth'] as const).flatMap((kind) => detailsOf(kind, own));
    const { resume: tailored, edits } = applyEdits(
      own,
      { requirements: [], edits: parts.map(({ id }) => ({ op: 'leave_out', part: id })) },
      { posting: { title: '', company: '', description: '' }, verify: () => [] },
    );
    const finish = (resume: Resume, kept = edits) => {
      const layout = layoutOf(resume);
      const texts = new Map(['docx', 'pdf'].map((kind) => [kind, layoutText(layout)]));
      return checkFinishedJob({ source: own, tailored: resume, edits: kept, layout, texts });
    };
    expect(layoutText(layoutOf(tailored))).not.toMatch(/Hauptstra|Geburts/);
    expect(finish(tailored)).toBeNull();
    expect(finish(tailored, edits.slice(1))).not.toBeNull();
  });

  it('passes what edits account for: a line left out, one reworded, skills in another order', () => {
    const text = 'Taught knife work and hygiene to 6 apprentices';
    const tailored = changed((line) => {
      if (line === trained) return { ...line, text };
      if (line === skills) return { ...line, ...reversedSkills(line) };
      return line.text.startsWith('Planned') ? null : line;
    });
    const edits = [
      applied({ op: 'drop', line: lineWith('Planned').id, reason: '' }),
      applied({ op: 'rephrase', line: trained.id, text, requirement: 'R1' }),
      applied({ op: 'skills', ids: ['S1.3'] }),
    ];
    expect(check({ tailored, edits })).toBeNull();
  });

  describe('stops', () => {
    it.each<[string, (line: Line) => Line | null]>([
      ['a line that is gone', (line) => (line === trained ? null : line)],
      [
        'a line that was reworded',
        (line) => (line === trained ? { ...line, text: 'Trained apprentices' } : line),
      ],
      ['skills in another order', (line) => (line === skills ? { ...line, ...reversedSkills(line) } : line)],
    ])('%s without an edit', (_, change) => {
      expect(check({ tailored: changed(change) })).toMatchObject({ gate: 'lines' });
    });

    it('a line whose drop was undone, rejected or only suggested', () => {
      const tailored = changed((line) => (line === trained ? null : line));
      for (const state of ['undone', 'rejected', 'suggested'] as const) {
        const edits = [{ ...applied({ op: 'drop', line: trained.id, reason: '' }), state }];
        expect(check({ tailored, edits })).toMatchObject({ gate: 'lines' });
      }
    });

    it('an unknown line, and a line that is there twice', () => {
      const added = { ...trained, id: LineId.parse('E1.B9'), text: 'Won a prize' };
      expect(check({ tailored: withExtra(added) })).toMatchObject({ gate: 'lines' });
      expect(check({ tailored: withExtra(trained) })).toMatchObject({ gate: 'lines' });
    });

    it('a layout that loses a line', () => {
      const layout = layoutOf(changed((line) => (line === trained ? null : line)));
      expect(check({ layout })).toMatchObject({ gate: 'layout' });
    });

    it.each<[string, (text: string) => string]>([
      ['lost a word', (text) => text.replace('apprentices', '')],
      ['lost a section', (text) => text.replace(/Education[\s\S]*?2018/, '')],
      ['added a number', (text) => `${text}\n42`],
      ['changed a figure', (text) => text.replace('6 apprentices', '60 apprentices')],
      ['put words in another order', (text) => text.replace('knife work', 'work knife')],
      ['is empty', () => ''],
    ])('a document that %s', (_, spoil) => {
      for (const kind of ['docx', 'pdf']) {
        expect(check({ spoil: { [kind]: spoil } })).toMatchObject({
          gate: 'words',
          detail: expect.stringContaining(kind),
        });
      }
    });

    it('a result whose documents were not read back', () => {
      const finished = { source, tailored: source, edits: [], layout: layoutOf(source), texts: new Map() };
      expect(checkFinishedJob(finished)).toMatchObject({ gate: 'words' });
    });

    it.each([
      'Harbour Kitchen',
      'Sous Chef',
      '2019',
      'Ines Kalliomaki',
      'Diploma in Catering',
      'Education',
      'HACCP',
    ])('a result without %s, whatever the edits say', (field) => {
      const owned = linesOf(source).find(({ text }) => text.includes(field)) ?? trained;
      for (const edit of [
        applied({ op: 'drop', line: owned.id, reason: '' }),
        applied({ op: 'rephrase', line: owned.id, text: 'Other', requirement: 'R1' }),
      ]) {
        const without = (line: Line) => (edit.operation.op === 'drop' ? null : { ...line, text: 'Other' });
        const tailored = changed((line) => (line === owned ? without(line) : line));
        expect(check({ tailored, edits: [edit] })).toMatchObject({ gate: 'lines' });
      }
    });

    it('a field that the layout shows nowhere', () => {
      const phone = { kind: 'phone', text: '+358 40 555 0199', line: lineWith('555').id } as const;
      const more = { ...source, contact: [...source.contact, phone] };
      const text = layoutText(layoutOf(source));
      const texts = new Map(['docx', 'pdf'].map((kind) => [kind, text]));
      const finished = { source: more, tailored: source, edits: [], layout: layoutOf(source), texts };
      expect(checkFinishedJob(finished)).toMatchObject({
        gate: 'fields',
        detail: expect.stringContaining('lacks: 1'),
      });
    });

    it('a figure that is not in the source', () => {
      expect(reworded('Trained 7 apprentices in knife work')).toMatchObject({ gate: 'figures' });
    });

    it('a figure that another line of the source has', () => {
      expect(reworded('Trained 6 apprentices from 2015 to 2018')).toMatchObject({ gate: 'figures' });
      expect(reworded('Trained 9 apprentices in knife work')).toMatchObject({ gate: 'figures' });
    });

    it.each([
      'Trained apprentices in knife work at Noma',
      'Trained apprentices in SAP',
      'Used iPads for training',
    ])('a name that is nowhere in the source: %s', (text) => {
      expect(reworded(text)).toMatchObject({ gate: 'names' });
    });
  });

  it('accepts a name of the source in another form, and a capital at the start of a sentence', () => {
    expect(reworded('Instructed 6 apprentices. Hygiene, knife work and Pastry')).toBeNull();
  });

  it('accepts a number in digits that the source has in words, but no other', () => {
    const ordered = lineWith('nine suppliers');
    const said = (text: string) =>
      check({
        tailored: changed((line) => (line === ordered ? { ...line, text } : line)),
        edits: [applied({ op: 'rephrase', line: ordered.id, text, requirement: 'R1' })],
      });
    expect(said('Ordered fish and vegetables from 9 suppliers')).toBeNull();
    expect(said('Ordered fish and vegetables from 11 suppliers')).toMatchObject({ gate: 'figures' });
  });

  it('accepts a translation of its lines, and still compares their figures and names', () => {
    const translated = (text: string, language: Language = 'de') => {
      const tailored = changed((line) => (line === trained ? { ...line, text } : line));
      const edits = [applied({ op: 'rephrase', line: trained.id, text, requirement: 'R1' })];
      const translatedFrom = new Map([[trained.id, trained.id]]);
      return check({ tailored: { ...tailored, language }, language: 'de', edits, translatedFrom });
    };
    expect(translated('6 Lehrlinge in Messerarbeit und Hygiene ausgebildet')).toBeNull();
    expect(translated('8 Lehrlinge in Messerarbeit und Hygiene ausgebildet')).toMatchObject({
      gate: 'figures',
    });
    expect(translated('6 Lehrlinge in Messerarbeit ausgebildet', 'en')).toBeNull();
    expect(translated('6 Lehrlinge in SAP und Hygiene ausgebildet')).toMatchObject({ gate: 'names' });
  });

  it('never quotes the resume', () => {
    const faults = [
      check({ tailored: changed((line) => (line === trained ? null : line)) }),
      check({ spoil: { pdf: (text) => text.replace('apprentices', 'managers') } }),
      reworded('Trained apprentices at Noma'),
    ];
    for (const fault of faults) expect(fault?.detail).not.toMatch(/apprentices|managers|Noma|Kalliomaki/);
  });

  it('compares Chinese and Japanese character by character, however a document breaks them into lines', () => {
    const chinese = parseResume(
      [
        '欧阳晓岚',
        '工作经历',
        '云栖数科有限公司',
        '2019年3月 – 至今',
        '• 负责订单中心的架构设计与开发，日均处理订单三千万笔',
      ].map((text) => ({ text })),
    );
    const layout = layoutOf(chinese);
    const cut = [...layoutText(layout)].join('\n');
    const texts = new Map([
      ['docx', cut],
      ['pdf', cut],
    ]);
    expect(checkFinishedJob({ source: chinese, tailored: chinese, edits: [], layout, texts })).toBeNull();
    const less = new Map([...texts, ['pdf', cut.replace('架', '')]]);
    expect(
      checkFinishedJob({ source: chinese, tailored: chinese, edits: [], layout, texts: less }),
    ).toMatchObject({
      gate: 'words',
    });
  });
});

interface Case extends Partial<Pick<FinishedJob, 'edits' | 'language' | 'translatedFrom'>> {
  readonly tailored?: Resume;
  readonly layout?: Layout;
  readonly spoil?: Readonly<Record<string, (text: string) => string>>;
}

/** The check of a result whose documents say exactly its layout, but for what a case spoils. */
function check({ tailored = source, edits = [], layout = layoutOf(tailored), spoil = {}, ...rest }: Case) {
  const text = layoutText(layout);
  const texts = new Map(['docx', 'pdf'].map((kind) => [kind, spoil[kind]?.(text) ?? text]));
  return checkFinishedJob({ source, tailored, edits, layout, texts, ...rest });
}

function reworded(text: string) {
  const tailored = changed((line) => (line === trained ? { ...line, text } : line));
  return check({ tailored, edits: [applied({ op: 'rephrase', line: trained.id, text, requirement: 'R1' })] });
}

/** The source with each line changed, or left out where the change gives null. */
function changed(change: (line: Line) => Line | null): Resume {
  const all = (lines: readonly Line[]) => lines.flatMap((line) => change(line) ?? []);
  return {
    ...source,
    sections: source.sections.map((section) => ({
      ...section,
      heading: section.heading && change(section.heading),
      lines: all(section.lines),
      entries: section.entries.map((entry) => ({
        ...entry,
        header: all(entry.header),
        lines: all(entry.lines),
      })),
    })),
  };
}

function withExtra(line: Line): Resume {
  const sections = source.sections.map((section) =>
    section.kind === 'skills' ? { ...section, lines: [...section.lines, line] } : section,
  );
  return { ...source, sections };
}

function reversedSkills(line: Line): Partial<Line> {
  if (!line.skills) throw new Error('no skills');
  const items = line.skills.items.toReversed();
  return { text: items.map(({ text }) => text).join(', '), skills: { ...line.skills, items } };
}

function lineWith(text: string): Line {
  const line = linesOf(source).find((one) => one.text.includes(text));
  if (!line) throw new Error(`no line with ${text}`);
  return line;
}

function applied(operation: EditOperation): Edit {
  return {
    id: EditId.parse('K1'),
    state: 'applied',
    operation,
    before: 'something else',
    after: newTextsOf(operation)[0]?.text ?? 'another order',
    reason: editReason('kept'),
    requirement: null,
  };
}
