import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/access/cmdlets/parse.js'
import { plainText } from '../../../src/access/cmdlets/plain-text.js'
import { phrasesFor } from '../../../src/cards/phrases/speak.js'

const statements = (line: string) => {
  const parsed = parse(plainText(line))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault))
  return parsed.statements
}
const fault = (line: string) => {
  const parsed = parse(plainText(line))
  return parsed.ok ? undefined : parsed.fault.code
}

describe('a parameter and its value', () => {
  test.each(['-EwsEnabled $true', '-EwsEnabled:$true', '-EwsEnabled: $True', '–EwsEnabled\u00a0$TRUE'])(
    '%s',
    (given) => {
      expect(statements(`Set-X ${given}`)[0]!.arguments).toEqual([
        { parameter: 'EwsEnabled', value: { kind: 'literal', value: true } },
      ])
    },
  )

  test.each([
    ['Contoso', 'Contoso'],
    ['OWA/*', 'OWA/*'],
    ["'Contoso Mail'", 'Contoso Mail'],
    ['"pat.o\'neil@contoso.com"', "pat.o'neil@contoso.com"],
    ["'it''s'", "it's"],
    ['"say ""hi"""', 'say "hi"'],
    ['“Contoso”', 'Contoso'],
    ['‘Contoso’', 'Contoso'],
    ["'$(whoami)'", '$(whoami)'],
    ['""', ''],
  ])('%s is the text %s', (written, text) => {
    expect(statements(`Set-X -List ${written}`)[0]!.arguments).toEqual([
      { parameter: 'List', value: { kind: 'text', text } },
    ])
  })

  test.each(['a,b,c', '"a", \'b\' ,c', ':a,b, “c”'])('%s is a list', (written) => {
    expect(
      statements(`Set-X -List${written.startsWith(':') ? written : ` ${written}`}`)[0]!.arguments[0]!.value,
    ).toEqual({
      kind: 'list',
      items: ['a', 'b', 'c'],
    })
  })

  test.each(['@{Add="a","b"; Remove="c"}', "@{ remove = 'c'; ADD = 'a', b; }", ':@{Add=a,b;Remove=c}'])(
    '%s is a change of a list',
    (written) => {
      expect(
        statements(`Set-X -List${written.startsWith(':') ? written : ` ${written}`}`)[0]!.arguments[0]!.value,
      ).toEqual({
        kind: 'change',
        add: ['a', 'b'],
        remove: ['c'],
      })
    },
  )
})

test('several commands stand in order, and each may have a pipe', () => {
  const line = 'Set-X -A 1; Get-X | Format-List A,B*;; Get-Y;'
  expect(statements(line).map(({ name, pipe }) => [name, pipe?.name])).toEqual([
    ['Set-X', undefined],
    ['Get-X', 'Format-List'],
    ['Get-Y', undefined],
  ])
})

describe('what only a shell would understand is refused', () => {
  test.each([
    'Set-X -A $(whoami)',
    'Set-X -A "$(whoami)"',
    'Set-X -A "$env:PATH"',
    'Set-X -A $env:PATH',
    'Set-X -A $trueish',
    'Set-X -A `n',
    'Set-X -A "a`"b"',
    'Set-X -A 1 & calc',
    '& calc',
    'Set-X -A 1 && calc',
    'Set-X -A 1 || calc',
    'Get-X | Get-Y | Get-Z',
    'Get-X > out.txt',
    'Get-X < in.txt',
    '(Get-X).A',
    'Set-X -A @("a","b")',
    'Set-X @splat',
    'Set-X -A {b}',
    'Set-X -A 1 # comment',
    'Set-X -A @{Add=@{Add="a"}}',
  ])('%s', (line) => {
    expect(fault(line)).toMatch(/^(no-shell|unexpected|unbalanced-brace)$/)
  })
})

test.each([
  ['Set-X -A "b', 'unbalanced-quote'],
  ["Set-X -A pat.o'neil@contoso.com", 'unexpected'],
  ['Set-X -A @{Add="b"', 'unbalanced-brace'],
  ['Set-X -A Add="b"}', 'unexpected'],
  ['Set-X -A @{}', 'unexpected'],
  ['Set-X -A @{Plus="b"}', 'unknown-list-change'],
  ['Set-X -A @{Add="b"; add="c"}', 'given-twice'],
  ['Set-X -A a,', 'incomplete'],
  ['Set-X -A ,a', 'unexpected'],
  ['Set-X -A a,$null', 'unexpected'],
  ['Get-X |', 'incomplete'],
  ['| Format-List', 'no-shell'],
  ['-EwsEnabled $true', 'unexpected'],
  ['"Get-X"', 'unexpected'],
  ['$true', 'unexpected'],
  ['Set-X -A "b"c', 'unexpected'],
  ['Set-X -A a\u0000b', 'unreadable-character'],
  ['Set-X -A "a\u202eb"', 'unreadable-character'],
  ['Set-X -A \ud800', 'unreadable-character'],
])('%s is refused as %s', (line, code) => {
  expect(fault(line)).toBe(code)
})

describe('whatever is typed', () => {
  const scraps = [
    ...['Get-OrganizationConfig', 'Set-CASMailbox', 'Import-PolicyOutput', 'Format-List', 'rm', '-rf', '/', '.'],
    ...['-EwsEnabled', '-EwsAllowList:', '-Identity', '–', '-', '--', 'adam@contoso.com', 'Ews*List', 'a', '=', '*'],
    ...['$true', '$NULL', '$', '$(', ')', '"', "'", '“', '’', '`', '@{', '@', '{', '}', 'Add', 'Remove', ',', ';', '|'],
    ...[' ', '\u00a0', '\t', '&', '<', '>', '#', ':', '\\', '\u0000', '\u200b', '\ud83d\ude00', '\ud800', 'é'],
  ]
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((some) => some.join('')) },
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((some) => some.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  )

  test('there are commands or one fault that can be said, and never an exception', { timeout: 30_000 }, () => {
    const { fault } = phrasesFor('en').access
    const dutch = phrasesFor('nl').access
    fc.assert(
      fc.property(line, (line) => {
        const parsed = parse(plainText(line))
        if (parsed.ok) return parsed.statements.every(({ name }) => name.length > 0)
        return /^\S.*\.$/u.test(fault(parsed.fault)) && /^\S.*\.$/u.test(dutch.fault(parsed.fault))
      }),
      { numRuns: 100_000 },
    )
  })

  test.each([
    '"',
    "''",
    '@{',
    '@{Add=',
    'a,',
    ';',
    '|',
    '-a ',
    '-a:',
    'a ',
    '$true,',
    '{',
    '“',
    ' ',
    'a=',
    '-',
    '\u200b',
  ])('a hundred thousand times %s takes no longer than it is long', (scrap) => {
    parse(plainText(`Set-X -A ${scrap.repeat(100_000)}`))
  })
})
