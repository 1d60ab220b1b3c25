import { createHash } from 'node:crypto'
import type { Database } from '../storage/client.js'

/** A picture as it is sent. */
export interface Picture {
  /** A media type. */
  type: string
  content: Uint8Array<ArrayBuffer>
}

export type PictureKind = 'photo' | 'banner'

/** Bytes. */
const LARGEST = 2_000_000

/** Fetches the picture at an address that somebody typed; undefined where there is none that a page can show. */
export type FetchPicture = (url: string) => Promise<Picture | undefined>

/** @param fetch guards against addresses inside the network, and answers without end */
export const createFetchPicture =
  (fetch: typeof globalThis.fetch): FetchPicture =>
  async (url) => {
    if (!URL.canParse(url)) return undefined
    try {
      const response = await fetch(url)
      if (!response.ok) return undefined
      const content = new Uint8Array(await response.arrayBuffer())
      const type = typeOf(content)
      return type && content.length <= LARGEST ? { type, content } : undefined
    } catch {
      return undefined
    }
  }

/** By its first bytes, whatever the server says of it; what can hold a script (SVG) is none. */
function typeOf(content: Uint8Array): string | undefined {
  const begin = Buffer.from(content.subarray(0, 12)).toString('latin1')
  if (begin.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (begin.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  return begin.startsWith('RIFF') && begin.endsWith('WEBP') ? 'image/webp' : undefined
}

interface Owner {
  organizationId: string
  id: string
}

export async function savePicture(
  db: Database,
  { organizationId, id: personId }: Owner,
  kind: PictureKind,
  picture: Picture | null,
): Promise<void> {
  if (!picture) {
    await db.picture.deleteMany({ where: { organizationId, personId, kind } })
    return
  }
  const data = { ...picture, hash: createHash('sha256').update(picture.content).digest('hex') }
  await db.picture.upsert({
    where: { organizationId_personId_kind: { organizationId, personId, kind } },
    create: { organizationId, personId, kind, ...data },
    update: data,
  })
}

/** The addresses of a person's pictures, without the server's own. */
export async function picturePaths(
  db: Database,
  { organizationId, id: personId }: Owner,
): Promise<{ [Kind in PictureKind]?: string }> {
  const rows = await db.picture.findMany({ where: { organizationId, personId }, select: { kind: true, hash: true } })
  return Object.fromEntries(rows.map(({ kind, hash }) => [kind, `/pictures/${hash}`]))
}

export async function readPicture(db: Database, organizationId: string, hash: string): Promise<Picture | null> {
  return db.picture.findFirst({ where: { organizationId, hash }, select: { type: true, content: true } })
}
