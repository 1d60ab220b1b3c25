/** What a browser may fill in by itself, by the id of the input: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
const details: Record<string, { autocomplete: string; inputmode?: string }> = {
  name: { autocomplete: 'name' },
  email: { autocomplete: 'email' },
  code: { autocomplete: 'one-time-code', inputmode: 'numeric' },
}

export const autofillOf = (id: string): [name: string, value: string][] => Object.entries(details[id] ?? {})
