import { IANAZone } from 'luxon'
import { findIana } from 'windows-iana'

/** The IANA zone that a calendar means by a name: IANA's own, Windows' ("W. Europe Standard Time"), or one with a prefix before it. */
export function readZone(name: string): string | undefined {
  const trimmed = name.trim().replace(/^"|"$/g, '')
  if (IANAZone.isValidZone(trimmed)) return trimmed
  const [iana] = findIana(trimmed)
  if (iana) return iana
  // "/freeassociation.sourceforge.net/Europe/Amsterdam"
  const suffix = /[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.exec(trimmed)?.[0]
  return suffix && IANAZone.isValidZone(suffix) ? suffix : undefined
}
