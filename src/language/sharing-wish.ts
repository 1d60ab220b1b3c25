/** What somebody asks about with whom a meeting type is shared; of which one, the text tells by its name. */
export type SharingWish = { kind: 'invite'; who: string; withTimes: boolean } | { kind: 'list' }

const forms: { says: RegExp; withTimes?: boolean }[] = [
  { says: /^invite (?<who>.+?) (?:to|for)\b/i },
  { says: /^propose (?:some |a few |five )?times (?:to|for) (?<who>.+?) (?:for|to)\b/i, withTimes: true },
  { says: /^nodig (?<who>.+?) uit (?:voor|om|tot)\b/i },
  { says: /^stel (?<who>.+?) (?:een paar |vijf )?tijden voor voor\b/i, withTimes: true },
]
const lists =
  /^(?:who (?:is|was|are) invited|wie (?:is|zijn) (?:er )?uitgenodigd|(?:show|list)(?: me)? (?:the |my )?(?:invitations|(?:one[- ]time |single[- ]use |open )*links)|(?:toon|laat) (?:de |mijn )?(?:uitnodigingen|(?:eenmalige |open )*links)|(?:withdraw|revoke|trek|take back)\b)/i

/** In English or Dutch; undefined when the text is about something else. */
export function readSharingWish(text: string): SharingWish | undefined {
  const said = text.trim().replace(/^(?:please|alsjeblieft)\s+/i, '')
  for (const { says, withTimes = false } of forms) {
    const who = says.exec(said)?.groups?.who
    if (who) return { kind: 'invite', who: who.replace(/^["'<@]+|["'>]+$/g, ''), withTimes }
  }
  return lists.test(said) ? { kind: 'list' } : undefined
}
