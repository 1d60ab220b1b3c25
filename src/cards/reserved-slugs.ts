/** First parts of an address that are, or may one day be, the product's own: no organizer's page can be called so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...['try', 'manage', 'link', 'download', 'assets', 'api', 'slack', 'teams', 'healthz', 'readyz', 'metrics'],
  ...['pictures', 'bookings', 'calendars', 'notifications', 'embed.js', 'og.png'],
  ...['favicon.svg', 'favicon.ico', 'robots.txt', 'manifest.webmanifest', '.well-known'],
  ...[
    'about',
    'account',
    'admin',
    'app',
    'auth',
    'book',
    'docs',
    'embed',
    'help',
    'install',
    'legal',
    'login',
    'logout',
  ],
  ...['me', 'new', 'privacy', 'search', 'settings', 'sign-in', 'static', 'status', 'support', 'team', 'terms', 'www'],
])
