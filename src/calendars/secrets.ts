import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Keeps what calendars are opened with: encrypted with AES-256-GCM, readable with any key of the ring. */
export interface SecretBox {
  /** @param about what the secret belongs to: it opens nowhere else */
  seal(secret: unknown, about: string): string
  /** Throws when no key of the ring has sealed it, or when it was changed or moved to another place. */
  open(sealed: string, about: string): unknown
  /** Was it sealed with an older key than the first of the ring? */
  isOutdated(sealed: string): boolean
}

interface Key {
  id: string
  key: Buffer
}

/**
 * A box with a ring of keys, 32 bytes each. The first seals, all of them open, so that a new key is put before the old one and the
 * old one removed once everything is sealed anew. A sealed secret reads `keyId.iv.tag.data`, in base64url.
 */
export function createSecretBox(keys: Buffer[]): SecretBox {
  const ring: Key[] = keys.map((key) => ({ id: idOf(key), key }))
  const [first] = ring
  if (!first) throw new Error('There is no key to seal secrets with')
  return {
    seal(secret, about) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', first.key, iv).setAAD(Buffer.from(about))
      const data = Buffer.concat([cipher.update(JSON.stringify(secret), 'utf8'), cipher.final()])
      return [first.id, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'))].join('.')
    },
    open(sealed, about) {
      const [id, ...parts] = sealed.split('.')
      const [iv, tag, data] = parts.map((part) => Buffer.from(part, 'base64url'))
      const found = ring.find((key) => key.id === id)
      if (!found) throw new Error('ENCRYPTION_KEY lacks the key that this secret was sealed with')
      if (!iv || !tag || !data || tag.length !== 16) throw new Error('This secret is damaged')
      const decipher = createDecipheriv('aes-256-gcm', found.key, iv).setAAD(Buffer.from(about)).setAuthTag(tag)
      return JSON.parse(Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8'))
    },
    isOutdated: (sealed) => !sealed.startsWith(`${first.id}.`),
  }
}

/** Names a key without telling it. */
const idOf = (key: Buffer): string => createHash('sha256').update('key id').update(key).digest('hex').slice(0, 8)
