/** The facts of which there is something to say. */
export function listFacts(
  facts: [title: string, value: string | false | undefined][],
): { title: string; value: string }[] {
  return facts.flatMap(([title, value]) => (value ? [{ title, value }] : []))
}
