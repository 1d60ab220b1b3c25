import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig, variableNames } from '../src/config.js'

const faultsOf = (env: Record<string, string>) => {
  const outcome = readConfig(env)
  return outcome.ok ? [] : outcome.faults
}

test('env.example names every variable, and no other', () => {
  const example = readFileSync(new URL('../env.example', import.meta.url), 'utf8')
  const named = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual([...variableNames].sort())
})

test('what env.example sets is what holds without it', () => {
  const example = readFileSync(new URL('../env.example', import.meta.url), 'utf8')
  const settings = Object.fromEntries(
    [...example.matchAll(/^([A-Za-z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  )
  expect(readConfig(settings)).toEqual(readConfig({}))
})

test('nothing needs to be set', () => {
  expect(readConfig({})).toMatchObject({ ok: true, config: { PORT: 3978, HOST: '127.0.0.1', isLocal: true } })
})

test.each([
  [{ PORT: 'eighty' }, 'PORT: must be a port number'],
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL: must be an address that begins with postgresql:// or postgres://'],
  [{ DEFAULT_TIME_ZONE: 'Mars/Olympus' }, 'DEFAULT_TIME_ZONE: must be an IANA time zone such as Europe/Amsterdam'],
  [
    { ENCRYPTION_KEY: 'c2hvcnQ=' },
    'ENCRYPTION_KEY: must be 32 random bytes in base64 (openssl rand -base64 32); several are separated by commas, the newest first',
  ],
  [{ ADMIN_EMAILS: 'adam@contoso.com, eve' }, 'ADMIN_EMAILS: must be e-mail addresses, separated by commas'],
  [{ SMTP_URL: 'mail.example.com' }, 'SMTP_URL: must be an address that begins with smtp:// or smtps://'],
  [
    { SLACK_SIGNING_SECRET: 's' },
    'SLACK_BOT_TOKEN: must be set when SLACK_SIGNING_SECRET is (the token of the installed app)',
  ],
  [
    { SLACK_BOT_TOKEN: 'x' },
    'SLACK_SIGNING_SECRET: must be set when SLACK_BOT_TOKEN is, or SLACK_APP_TOKEN for socket mode',
  ],
])('a malformed setting is named: %j', (env, fault) => {
  expect(faultsOf(env)).toContain(fault)
})

test('several addresses of administrators are read, in any case', () => {
  expect(readConfig({ ADMIN_EMAILS: 'Ada@Contoso.com, bob@contoso.com' })).toMatchObject({
    config: { ADMIN_EMAILS: ['ada@contoso.com', 'bob@contoso.com'] },
  })
})
