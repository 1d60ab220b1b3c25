import { randomUUID } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'

/** A reader sees the old file or the new one, never a part. */
export async function replaceFile(file: string, content: Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, content)
  await rename(draft, file)
}
