import { cityOf } from '../../../../cards/times.js'
import { make } from '../page/element.js'
import { words } from '../page/words.js'
import { findZones, type Zone } from './zone-list.js'

/** Rows that are made at once; typing brings up the others. */
const MOST = 60

/**
 * A field that shows the zone and searches for another: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @param now what the clock there says, beside its city
 */
export function createZonePicker(zone: string, now: (zone: string) => string, choose: (zone: string) => void) {
  const list = make('ul', { className: 'zones', id: 'zones', hidden: true })
  list.setAttribute('role', 'listbox')
  list.ariaLabel = words.calendar.zone
  const input = make('input', { id: 'zone', type: 'text', autocomplete: 'off', spellcheck: false })
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-autocomplete', 'list')
  const label = make('label', { htmlFor: input.id }, words.calendar.zone)
  const element = make('div', { className: 'zone' }, label, make('div', { className: 'zone-field' }, input, list))
  let current = zone
  let found: Zone[] = []
  let at = -1

  const show = (zone: string) => {
    current = zone
    input.value = `${cityOf(zone)} · ${now(zone)}`
  }
  const close = () => {
    list.hidden = true
    input.ariaExpanded = 'false'
    input.removeAttribute('aria-activedescendant')
    show(current)
  }
  const open = (typed: string) => {
    found = findZones(typed).slice(0, MOST)
    if (typed === '') {
      const own = findZones(current).find(({ id }) => id === current)
      if (own) found = [own, ...found.filter(({ id }) => id !== current)]
    }
    list.replaceChildren(
      ...(found.length > 0 ? found.map(row) : [make('li', { className: 'no-zone' }, words.calendar.noZone)]),
    )
    list.hidden = false
    input.ariaExpanded = 'true'
    point(found.length > 0 ? 0 : -1)
  }
  const row = ({ id, city, region }: Zone, index: number) => {
    const item = make(
      'li',
      { id: `zone-${index}` },
      make('span', { className: 'zone-city' }, city),
      make('span', { className: 'zone-region' }, region),
      make('span', { className: 'zone-now' }, now(id)),
    )
    item.setAttribute('role', 'option')
    item.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      take(index)
    })
    return item
  }
  const point = (index: number) => {
    at = index
    for (const [i, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(i === at))
    if (at < 0) return input.removeAttribute('aria-activedescendant')
    input.setAttribute('aria-activedescendant', `zone-${at}`)
    list.children[at]?.scrollIntoView({ block: 'nearest' })
  }
  const take = (index: number) => {
    const zone = found[index]
    if (!zone) return
    current = zone.id
    close()
    choose(zone.id)
  }
  input.addEventListener('focus', () => input.select())
  input.addEventListener('click', () => list.hidden && open(''))
  input.addEventListener('input', () => open(input.value))
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) open('')
      else point(Math.min(found.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))))
    } else if (event.key === 'Enter' && !list.hidden) take(at)
    else if (event.key === 'Escape' && !list.hidden) close()
    else return
    event.preventDefault()
  })
  close()
  return { element, show }
}
