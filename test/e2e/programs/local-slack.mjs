import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packages } from '../places.mjs'
import { address as app } from './app.mjs'
import { startProgram } from './program.mjs'

const port = 3000
export const address = `http://127.0.0.1:${port}`

const credentials = { botToken: 'xoxb-test-token', appToken: 'xapp-test-token', signingSecret: 'test-signing-secret' }

/** What the app needs to know to be in that workspace. */
export const slackSettings = {
  SLACK_BOT_TOKEN: credentials.botToken,
  SLACK_SIGNING_SECRET: credentials.signingSecret,
  SLACK_API_URL: `${address}/api/`,
}

/** The same where Slack need not reach the app, which connects to it. */
export const socketSettings = {
  SLACK_BOT_TOKEN: credentials.botToken,
  SLACK_APP_TOKEN: credentials.appToken,
  SLACK_API_URL: `${address}/api/`,
}

/** A server that acts like Slack, with a look-alike of it in the browser. Whoever opens it is Bob Brown, in Los Angeles. */
export async function startLocalSlack(name, mode = 'events') {
  const folder = mkdtempSync(join(tmpdir(), 'timewith-slack-'))
  const config = join(folder, 'config.json')
  writeFileSync(config, JSON.stringify({ ...workspace, app: { ...workspace.app, mode } }))
  const program = await startProgram(
    name,
    join(packages, 'local-slack-linux-x64/bin/local-slack'),
    ['--config', config, '--port', String(port), '--base-host', '127.0.0.1', '--files-dir', folder],
    { cwd: folder, ready: /local-slack is running/ },
  )
  return {
    async stop() {
      await program.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const workspace = {
  workspace: { name: 'Example', domain: 'example', teamId: 'T01TEST' },
  app: {
    appId: 'A01APP',
    botUserId: 'U0BOT',
    botName: 'timewith',
    ...credentials,
    requestUrl: `${app}/slack/events`,
    slashCommands: [{ command: '/book', description: 'Book time' }],
  },
  users: [
    { id: 'U01BOB', name: 'bob', real_name: 'Bob Brown', email: 'bob@example.com' },
    { id: 'U02EVE', name: 'eve', real_name: 'Eve Nova', email: 'eve@example.com' },
  ],
  channels: [{ id: 'C01GEN', name: 'general', members: ['U01BOB', 'U02EVE', 'U0BOT'] }],
}
