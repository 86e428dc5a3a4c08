/**
 * The import rule of docs/architecture.md. Each room names the rooms it may import; everything else of ours is
 * forbidden to it. `pure` rooms may import no Node module either: no I/O at all.
 */
const rooms = {
  resume: [],
  posting: [],
  tailoring: ['posting', 'resume'],
  jobs: ['tailoring', 'posting', 'resume'],
  documents: ['jobs', 'tailoring', 'posting', 'resume', 'log'],
  openai: ['jobs', 'tailoring', 'posting', 'resume', 'log'],
  web: ['jobs', 'tailoring', 'posting', 'resume', 'log'],
  store: ['jobs', 'tailoring', 'posting', 'resume', 'log'],
  queue: ['store', 'jobs', 'tailoring', 'posting', 'resume', 'log'],
  chat: ['jobs', 'tailoring', 'posting', 'resume'],
  slack: ['chat', 'jobs', 'log'],
  discord: ['chat', 'jobs', 'log'],
  http: ['chat', 'jobs', 'log'],
  commands: ['app'],
  config: [],
  log: [],
};

const path = (room) => `^src/${room}(/|[.]ts$)`;

const onlyItsRooms = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.join('-') || 'itself'}`,
  comment: `src/${room} may import ${allowed.join(', ') || 'nothing of ours'}; see docs/architecture.md`,
  severity: 'error',
  from: { path: path(room) },
  to: { path: '^src/', pathNot: [room, ...allowed].map(path) },
}));

const pure = ['resume', 'posting', 'tailoring'].map((room) => ({
  name: `${room}-does-no-io`,
  severity: 'error',
  from: { path: path(room) },
  to: { dependencyTypes: ['core'] },
}));

export default {
  forbidden: [
    ...onlyItsRooms,
    ...pure,
    {
      name: 'the-heart-knows-no-product',
      comment: 'jobs knows ports: no SDK, no SQL, no file system',
      severity: 'error',
      from: { path: path('jobs') },
      to: { dependencyTypes: ['npm', 'core'], pathNot: ['node_modules/(zod|uuid)/', '^(node:)?crypto$'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'main-is-the-root',
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
