/**
 * The import rule of docs/architecture.md, in two tables.
 *
 * `rooms`: what each room of src may import besides itself; everything else of ours is forbidden to it.
 * `floors`: the folders inside a room, lowest first. A folder imports itself, the files at the room's root that
 * stand under it, and the floors before it; never a later one. `.` is the room's own root.
 */
const pureRooms = ['language', 'resume', 'posting', 'tailoring'];
const jobsAndBelow = ['jobs', ...pureRooms];
const outsideWorld = [...jobsAndBelow, 'log', 'operator-error', 'timeout', 'infra/compute'];

export const rooms = {
  language: [],
  resume: ['language'],
  posting: ['language'],
  tailoring: ['resume', 'posting', 'language'],
  jobs: pureRooms,
  strings: jobsAndBelow,
  chat: ['strings', 'timeout', ...jobsAndBelow],
  'adapters/slack': ['chat', 'strings', 'jobs', 'log', 'timeout'],
  'adapters/discord': ['chat', 'strings', 'jobs', 'log'],
  'adapters/http': ['strings', 'jobs', 'log'],
  'infra/compute': jobsAndBelow,
  'infra/documents': outsideWorld,
  'infra/model': outsideWorld,
  'infra/web': outsideWorld,
  'infra/database': outsideWorld,
  'infra/queue': ['infra/database', ...outsideWorld],
  cli: ['app', 'strings', 'log', 'operator-error'],
  config: ['operator-error'],
  log: ['operator-error'],
  'operator-error': [],
  timeout: [],
};

export const floors = {
  language: ['.', 'dates', 'numbers', 'trades', 'equivalents'],
  resume: ['.', 'parse', 'layout', 'json-resume'],
  'resume/parse': [
    'entities',
    'headings',
    'rows',
    'person',
    'boilerplate',
    'sections',
    'headers',
    'entries',
    '.',
  ],
  posting: ['text', 'lexicon', 'structure', 'atoms', 'clauses', 'naming', 'sections', 'kind', '.'],
  'posting/naming': ['tokens', 'title', 'company', '.'],
  tailoring: ['.', 'coverage', 'gates', 'prompt', 'edits', 'offline', 'check', 'supplements'],
  'tailoring/coverage': ['asked', 'claims', 'matching', 'judges', '.'],
  'tailoring/gates': ['lexicon', 'evidence', 'words', 'figures', 'scope', '.'],
  'tailoring/edits': ['lines', 'pieces', 'order', 'named', 'operations', 'decisions', 'finished', '.'],
  jobs: [
    'model',
    'tasks',
    'ports',
    'settings',
    'limits',
    'delivery',
    'lifecycle',
    'inbox',
    'resumes',
    'submit',
    'pipeline',
    'revisions',
    'people',
  ],
  chat: ['types', 'context', 'messages', 'forms', 'interactions', 'handlers'],
  'adapters/slack': ['.', 'render', 'content', 'install', 'outbound', 'inbound'],
  'adapters/discord': ['.', 'render', 'content', 'install', 'outbound', 'commands', 'inbound'],
  'adapters/http': ['openapi', 'middleware', 'routes', '.'],
  'infra/documents': ['read', 'own', 'write', '.'],
  'infra/documents/read': ['common', 'pdf', 'docx', 'odt', 'rtf', '.'],
  'infra/documents/read/pdf': ['pdfium', 'glyphs', 'segments', 'tables', 'columns', 'lines', '.'],
  'infra/documents/own': ['parts', 'locate', 'changes', 'plan', 'render', '.'],
  'infra/database': ['postgres', 'encryption', 'people', 'jobs', 'messages', 'key-rotation', '.'],
  'infra/web': ['read', '.'],
  cli: ['output', '.'],
};

const inRoom = (room) => `^src/${room}(/|[.]ts$)`;
const inFloor = (room, floor) => (floor === '.' ? `^src/${room}/[^/]+[.]ts$` : `^src/${room}/${floor}/`);

const roomsImportDown = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-down`,
  comment: `src/${room} may import ${allowed.join(', ') || 'nothing of ours'}; see docs/architecture.md`,
  severity: 'error',
  from: { path: inRoom(room) },
  to: { path: '^src/', pathNot: [room, ...allowed].map(inRoom) },
}));

const floorsImportDown = Object.entries(floors).flatMap(([room, list]) =>
  list.slice(0, -1).map((floor, at) => ({
    name: `${room}/${floor}-imports-down`,
    comment: `src/${room}/${floor} may not import ${list.slice(at + 1).join(', ')}; see docs/architecture.md`,
    severity: 'error',
    from: { path: inFloor(room, floor) },
    to: { path: list.slice(at + 1).map((higher) => inFloor(room, higher)) },
  })),
);

const pureRoomsDoNoIo = pureRooms.map((room) => ({
  name: `${room}-does-no-io`,
  severity: 'error',
  from: { path: inRoom(room) },
  to: { dependencyTypes: ['core'] },
}));

export default {
  forbidden: [
    ...roomsImportDown,
    ...floorsImportDown,
    ...pureRoomsDoNoIo,
    {
      name: 'jobs-knows-no-product',
      comment: 'jobs knows ports: no SDK, no SQL, no file system',
      severity: 'error',
      from: { path: inRoom('jobs') },
      to: { dependencyTypes: ['npm', 'core'], pathNot: ['node_modules/(zod|uuid)/', '^(node:)?crypto$'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nothing-imports-main',
      severity: 'error',
      from: { path: '^src/(?!main)' },
      to: { path: '^src/main[.]ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
