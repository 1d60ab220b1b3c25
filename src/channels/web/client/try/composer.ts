import { find } from '../page/element.js'

/** The box to write in and the examples above it. Enter sends, Shift+Enter begins a new line. */
export function createComposer(panel: HTMLElement, say: (text: string) => void) {
  const form = find<HTMLFormElement>('.composer', panel)
  const box = find<HTMLTextAreaElement>('textarea', form)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = box.value.trim()
    if (!text) return
    box.value = ''
    say(text)
  })
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  for (const chip of panel.querySelectorAll('.chip')) chip.addEventListener('click', () => say(chip.textContent ?? ''))
  return {
    /** Gives a text back that could not be sent, unless another has been begun. */
    restore(text: string) {
      box.value ||= text
    },
    /** On a screen that is touched this would bring up a keyboard that covers the chat. */
    focus() {
      if (matchMedia('(pointer: fine)').matches) box.focus({ preventScroll: true })
    },
  }
}
