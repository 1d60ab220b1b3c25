import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packages } from '../places.mjs'
import { address as app } from './app.mjs'
import { startProgram } from './program.mjs'

const port = 56150
export const address = `http://127.0.0.1:${port}`

/** A look-alike of Teams in the browser, the Microsoft 365 Agents Playground. Whoever opens it is Adam Ant, in Amsterdam. */
export async function startPlayground(name) {
  const folder = mkdtempSync(join(tmpdir(), 'timewith-playground-'))
  writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(workspace))
  const program = await startProgram(
    name,
    process.execPath,
    [
      join(packages, '@microsoft/m365agentsplayground/cli.js'),
      ...[
        '--app-endpoint',
        `${app}/api/messages`,
        '--channel-id',
        'msteams',
        '--port',
        String(port),
        '--disable-telemetry',
      ],
    ],
    {
      cwd: folder,
      env: { TEAMSAPPTESTER_BROWSER: 'none', TZ: 'Europe/Amsterdam' },
      ready: new RegExp(`Listening on ${port}`),
    },
  )
  return {
    async stop() {
      await program.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const person = (number, name) => {
  const [givenName, surname] = name.split(' ')
  const email = `${givenName.toLowerCase()}@example.com`
  return {
    id: `user-id-${number}`,
    name,
    givenName,
    surname,
    email,
    userPrincipleName: email,
    aadObjectId: `00000000-0000-0000-0000-00000000000${number}`,
  }
}

/** The Playground wants five users beside the one who looks, in YAML, of which JSON is a part. */
const workspace = {
  version: '0.1.1',
  tenantId: '00000000-0000-0000-0000-0000000000001',
  bot: { id: '00000000-0000-0000-0000-00000000000011', name: 'Timewith' },
  currentUser: person(0, 'Adam Ant'),
  users: ['Cyd Ray', 'Dee Ito', 'Eve Nova', 'Fay Orr', 'Gus Lim'].map((name, index) => person(index + 1, name)),
  personalChat: { id: 'personal-chat-id' },
  groupChat: { id: 'group-chat-id', name: 'Design chat' },
  team: {
    id: 'team-id',
    name: 'My Team',
    aadGroupId: '00000000-0000-0000-0000-000000000031',
    channels: [{ id: 'channel-announcements-id', name: 'Announcements' }],
  },
}
