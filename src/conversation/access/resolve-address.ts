import { fitting, readDirectory } from '../../people/directory.js'
import { type Answer, notify, type PersonTurn } from '../turn.js'

/**
 * The address that an administrator means: one that was written out, known here or not, or that of the one person whom a name or a
 * mention fits. Otherwise, what to say.
 */
export async function resolveAddress(
  { desk, speaker }: PersonTurn,
  name: string,
): Promise<{ email: string } | { answer: Answer }> {
  if (name.includes('@') && !name.startsWith('@')) return { email: name.toLowerCase() }
  const directory = await readDirectory(desk.rooms.db, desk.organization.id)
  const mention = speaker.mentions.find((mentioned) => mentioned.name === name)
  const isSelf = /^(?:me|myself|mij|mijzelf|mezelf)$/i.test(name)
  const id = isSelf ? speaker.person.id : mention?.personId
  const found = id ? directory.filter((entry) => entry.id === id) : fitting(directory, name)
  const [only, ...more] = found
  if (!only) return { answer: notify({ reason: 'person', fault: { reason: 'unknown', name } }) }
  if (more.length > 0) {
    const addresses = found.flatMap(({ email }) => email ?? []).slice(0, 10)
    return { answer: notify({ reason: 'which-address', name, addresses }) }
  }
  if (!only.email) return { answer: notify({ reason: 'no-address', name: only.displayName }) }
  return { email: only.email }
}
