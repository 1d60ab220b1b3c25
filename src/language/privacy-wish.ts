/** What somebody wants of what is kept about them, in English or Dutch; undefined where they only ask about it. */
export function readPrivacyWish(text: string): 'export' | 'erase' | undefined {
  if (/\b(?:delete|erase|remove|forget|forgotten|wipe|wis|wissen|verwijder(?:en)?|vergeet|vergeten)\b/i.test(text))
    return 'erase'
  if (/\b(?:export(?:eer|eren)?|download(?:en)?|send|stuur|get|give|geef|show|toon|laat|inzien)\b/i.test(text))
    return 'export'
  return undefined
}
