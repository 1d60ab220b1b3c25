import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder that others may enter: PostgreSQL never runs as root. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'timewith-bench-'))
  await chmod(folder, 0o755)
  return folder
}
