/** The most that is read of a text: nobody asks for a meeting in more, and it bounds the time that reading takes. */
const longest = 1_000

const invisible = /\p{Default_Ignorable_Code_Point}/gu
const plain: [RegExp, string][] = [
  [/[\u2018\u2019\u201b\u2032\u02bc\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\\(?=\d)/g, ':'],
  [/\s/g, ' '],
]

/** The text as it is read: composed letters, plain quotes, dashes and spaces, nothing invisible, and at most 1,000 characters. */
export function normalize(text: string): string {
  let clean = text.slice(0, longest).normalize('NFKC').replace(invisible, '')
  for (const [from, to] of plain) clean = clean.replace(from, to)
  return clean.slice(0, longest)
}
