// The import rule of docs/architecture.md: which room may import from which.
const pure = ['scheduling', 'language', 'cards']
const app = ['bookings', 'people', 'access', 'conversation']
const edge = ['channels', 'calendars', 'mail', 'storage']
const rooms = (names) => `^src/(${names.join('|')})/`
const ports = '^src/(channels/channel|calendars/calendar|mail/mailer)\\.ts$'
const storageClient = '^src/storage/(client|faults|jobs)\\.ts$|^src/storage/generated/'
const adapters = '^src/(channels|calendars)/([^/]+)/'

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-imports-pure-only',
      severity: 'error',
      from: { path: rooms(pure) },
      to: { path: '^src/', pathNot: rooms(pure) },
    },
    {
      name: 'pure-does-no-io',
      severity: 'error',
      from: { path: rooms(pure) },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(assert)$' },
    },
    {
      name: 'app-imports-pure-app-and-ports',
      severity: 'error',
      from: { path: rooms(app) },
      to: { path: '^src/', pathNot: [rooms(pure), rooms(app), ports, storageClient] },
    },
    {
      name: 'app-knows-no-sdk',
      severity: 'error',
      from: { path: rooms(app) },
      to: {
        path: 'node_modules/(botbuilder|botframework|@slack|@microsoft|googleapis|tsdav|express|nodemailer|pg-boss|pg)',
      },
    },
    {
      name: 'edge-runs-nothing-of-app',
      comment: 'An edge may use the types of APP; what it calls is handed to it by main.ts.',
      severity: 'error',
      from: { path: rooms(edge) },
      to: { path: rooms(app) },
    },
    {
      name: 'no-sibling-adapters',
      severity: 'error',
      from: { path: adapters },
      to: { path: adapters, pathNot: '^src/$1/$2/' },
    },
    {
      name: 'edge-rooms-meet-at-ports',
      severity: 'error',
      from: { path: '^src/(channels|calendars|mail|storage)/' },
      to: { path: '^src/(channels|calendars|mail|storage)/', pathNot: ['^src/$1/', ports, storageClient] },
    },
    {
      name: 'nobody-imports-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|cli)\\.ts$' },
      to: { path: '^src/(main|cli)\\.ts$' },
    },
    {
      name: 'process-env-has-one-reader',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(main|cli|doctor|config|licensing|calendar-providers|check-calendars)\\.ts$',
      },
      to: { path: '^src/config\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-to-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/channels/web/client/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/storage/generated/internal' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
