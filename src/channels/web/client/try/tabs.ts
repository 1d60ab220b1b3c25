import { find } from '../page/element.js'

/**
 * Tabs by the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. The address remembers which one is chosen, and a tab whose
 * chat has news while another is in view says how many.
 */
export function arrangeTabs(tabs: HTMLElement[]) {
  const listeners = new Map<HTMLElement, () => void>()
  const panelOf = (tab: HTMLElement) => find(`#${CSS.escape(tab.getAttribute('aria-controls') ?? '')}`)

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tab))
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      if (!step) return
      event.preventDefault()
      const next = tabs[(index + step + tabs.length) % tabs.length]
      if (next) select(next)
      next?.focus()
    })
  }

  return {
    start() {
      const first = tabs.find((tab) => `#${tab.dataset.person}` === location.hash) ?? tabs[0]
      if (first) select(first)
    },
    onSelect(panel: HTMLElement, listener: () => void) {
      listeners.set(panel, listener)
    },
    announce(panel: HTMLElement) {
      if (!panel.hidden) return
      const tab = tabs.find((candidate) => panelOf(candidate) === panel)
      if (tab) setUnread(tab, Number(find('.unread-count', tab).textContent) + 1)
    },
  }

  function select(chosen: HTMLElement): void {
    for (const tab of tabs) {
      const isChosen = tab === chosen
      tab.setAttribute('aria-selected', String(isChosen))
      tab.tabIndex = isChosen ? 0 : -1
      panelOf(tab).hidden = !isChosen
    }
    setUnread(chosen, 0)
    history.replaceState(null, '', `#${chosen.dataset.person}`)
    listeners.get(panelOf(chosen))?.()
  }
}

function setUnread(tab: HTMLElement, count: number): void {
  find('.unread-count', tab).textContent = count ? String(count) : ''
  find('.unread', tab).hidden = count === 0
}
