import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { BotFrameworkCloud } from '../../src/channels/teams/app-registration.js'

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A JSON Web Token, signed with RS256, or by nobody when there is no key. */
export function makeToken(claims: object, key?: KeyObject, kid = 'key-1'): string {
  const content = `${part({ typ: 'JWT', alg: key ? 'RS256' : 'none', kid })}.${part(claims)}`
  return `${content}.${key ? sign('RSA-SHA256', Buffer.from(content), key).toString('base64url') : ''}`
}

export const makeKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

/** An issuer of tokens on loopback that says, as the Bot Framework's does, which keys it signs with. */
export async function startTokenIssuer() {
  const key = makeKey()
  let asked = 0
  const app = express()
  app.get('/openid', (_request, response) => {
    asked += 1
    response.json({ issuer: cloud.issuer, jwks_uri: `${url}/keys` })
  })
  app.get('/keys', (_request, response) => {
    const jwk = createPublicKey(key).export({ format: 'jwk' })
    response.json({ keys: [{ ...jwk, kid: 'key-1', use: 'sig', endorsements: ['msteams'] }] })
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const cloud: BotFrameworkCloud = { issuer: 'https://api.botframework.com', openIdMetadataUrl: `${url}/openid` }
  return { cloud, key, timesAsked: () => asked, stop: () => new Promise((resolve) => server.close(resolve)) }
}
