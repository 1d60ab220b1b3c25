/** Markup: what is joined to it by the `html` tag without being escaped. */
export interface Html {
  readonly markup: string
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Markup from a template. Every text in it is escaped, for elements and for quoted attributes alike. */
export function html(template: TemplateStringsArray, ...values: (string | Html | Html[])[]): Html {
  return { markup: String.raw({ raw: template }, ...values.map(toMarkup)) }
}

function toMarkup(value: string | Html | Html[]): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => entities[character] ?? character)
  return Array.isArray(value) ? value.map(({ markup }) => markup).join('') : value.markup
}
