import fc from 'fast-check'

/** Texts that try to end a header, a property, a parameter, an attribute or an element, and to begin another. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u0085',
        '\u2028',
        '\0',
        '\u202E',
        '\uD800',
        '"',
        '\\',
        ';',
        ',',
        ':',
        '<',
        '>',
        '&',
        "'",
        '=?UTF-8?B?',
        '\r\nBcc: eve@evil.example',
        '\r\n\r\nbody',
        '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
        '\nATTENDEE:mailto:eve@evil.example',
        '";SENT-BY="mailto:eve@evil.example',
        '<script>alert(1)</script>',
        '" onmouseover="alert(1)',
        '<a href="https://evil.example">',
        'x'.repeat(1200),
        'é '.repeat(300),
      ),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
