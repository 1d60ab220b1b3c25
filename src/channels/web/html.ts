/** Text that is safe to stand in a page: made by `html` only, so that whatever else comes in is escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

type Piece = Html | string | number | false | null | undefined | Piece[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeText = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const render = (piece: Piece): string => {
  if (piece instanceof Html) return piece.text
  if (Array.isArray(piece)) return piece.map(render).join('')
  return piece === false || piece === null || piece === undefined ? '' : escapeText(String(piece))
}

/** A template whose every value is escaped, in text and in quoted attributes, unless it is a template itself. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(String.raw({ raw: strings }, ...pieces.map(render)))
}

/** Data for a script, in an element that no browser runs. No `<` is left in it that could end that element. */
export function jsonElement(id: string, data: unknown): Html {
  return new Html(
    `<script type="application/json" id="${escapeText(id)}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
  )
}
