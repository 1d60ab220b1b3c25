import type { CardAction, InputChoiceSet, PageCard, PageElement, TextBlock } from '../../cards/adaptive-card.js'
import { plainText } from '../../cards/markdown.js'
import { autofillOf } from './autofill.js'
import { calendarToHtml } from './calendar-html.js'
import { offPrefix } from './card-form.js'
import { Html, html } from './html.js'

/**
 * A card as plain HTML: the first view of a page, and all of it where scripts do not run. The card is one form; a button carries
 * its verb and data in `action`, and what is typed goes by the ids of the inputs.
 */
export function cardToHtml(card: PageCard): Html {
  return html`${card.body.map(elementToHtml)}${card.actions?.length ? actionsToHtml(card.actions) : ''}`
}

function elementToHtml(element: PageElement): Html {
  const inner = contentOf(element)
  const classes = ['element', `spacing-${element.spacing ?? 'default'}`, element.separator && 'separator']
  const hidden = element.isVisible === false && html` hidden`
  return html`<div class="${classes.filter(Boolean).join(' ')}"${hidden}>${inner}</div>`
}

function contentOf(element: PageElement): Html {
  switch (element.type) {
    case 'SlotCalendar': {
      const plain = html`${element.fallback.items.map(elementToHtml)}`
      return element.data ? calendarToHtml(element.data, plain) : plain
    }
    case 'TextBlock':
      return textToHtml(element)
    case 'FactSet':
      return html`<dl>${element.facts.map(
        ({ title, value }) => html`<div><dt>${plainText(title)}</dt><dd>${plainText(value)}</dd></div>`,
      )}</dl>`
    case 'Container':
      return html`<div class="container style-${element.style ?? 'default'}">${element.items.map(elementToHtml)}</div>`
    case 'ColumnSet':
      return html`<div class="columns">${element.columns.map(
        ({ width, items }) =>
          html`<div class="column ${width === 'auto' ? 'auto' : 'stretch'}">${items.map(elementToHtml)}</div>`,
      )}</div>`
    case 'ActionSet':
      return actionsToHtml(element.actions)
    case 'Image':
      return html`<img class="image-${element.size ?? 'auto'}" src="${element.url}" alt="${element.altText}">`
    case 'Input.Text':
      return element.isMultiline
        ? labelled(element, html`<textarea${attributes(element)}${limit(element)} rows="3">${element.value}</textarea>`)
        : labelled(
            element,
            html`<input type="${element.style ?? 'text'}"${attributes(element)}${limit(element)}${value(element)}>`,
          )
    case 'Input.Number':
      return labelled(
        element,
        html`<input type="number"${attributes(element)}${value(element)}${attribute('min', element.min)}${attribute('max', element.max)}>`,
      )
    case 'Input.Date':
      return labelled(element, html`<input type="date"${attributes(element)}${value(element)}>`)
    case 'Input.Time':
      return labelled(element, html`<input type="time"${attributes(element)}${value(element)}>`)
    case 'Input.Toggle': {
      const { id, title, valueOn = 'true', valueOff = 'false' } = element
      const checked = element.value === valueOn && html` checked`
      return html`<input type="hidden" name="${offPrefix + id}" value="${valueOff}">
<label class="choice"><input type="checkbox" name="${id}" value="${valueOn}"${checked}>${title}</label>`
    }
    case 'Input.ChoiceSet':
      return choicesToHtml(element)
  }
}

function textToHtml({ text, style, size, weight, color, isSubtle }: TextBlock): Html {
  const classes = [
    'text',
    size && `size-${size}`,
    weight && `weight-${weight}`,
    color && `color-${color}`,
    isSubtle && 'subtle',
  ]
  const list = classes.filter(Boolean).join(' ')
  return style === 'heading'
    ? html`<h2 class="${list}">${plainText(text)}</h2>`
    : html`<p class="${list}">${plainText(text)}</p>`
}

function actionsToHtml(actions: CardAction[]): Html {
  return html`<div class="actions">${actions.map(actionToHtml)}</div>`
}

function actionToHtml(action: CardAction): Html {
  const look = `button ${action.style ?? 'default'}`
  const tooltip = attribute('title', action.tooltip)
  switch (action.type) {
    case 'Action.OpenUrl':
      return html`<a class="${look}" href="${action.url}"${tooltip} rel="noopener">${action.title}</a>`
    case 'Action.Execute': {
      const unchecked = action.associatedInputs === 'none' && html` formnovalidate`
      return html`<button class="${look}" name="action" value="${JSON.stringify(action.data)}"${tooltip}${unchecked}>${action.title}</button>`
    }
  }
}

function choicesToHtml(element: InputChoiceSet): Html {
  const { id, label, choices, isMultiSelect, style } = element
  const chosen = new Set(isMultiSelect ? element.value?.split(',') : [element.value])
  if (!isMultiSelect && style !== 'expanded')
    return labelled(
      element,
      html`<select${attributes({ ...element, placeholder: undefined })}>${chosen.has(undefined) && html`<option value="">${element.placeholder}</option>`}${choices.map(
        (choice) =>
          html`<option value="${choice.value}"${chosen.has(choice.value) && html` selected`}>${choice.title}</option>`,
      )}</select>`,
    )
  const type = isMultiSelect ? 'checkbox' : 'radio'
  const required = !isMultiSelect && element.isRequired && html` required`
  return html`<fieldset><legend>${label}</legend>${choices.map(
    (choice) =>
      html`<label class="choice"><input type="${type}" name="${id}" value="${choice.value}"${chosen.has(choice.value) && html` checked`}${required}>${choice.title}</label>`,
  )}</fieldset>`
}

interface Labelled {
  id: string
  label: string
  isRequired?: boolean
  placeholder?: string | undefined
  value?: string | number
  maxLength?: number
}

const inputId = (id: string) => `input-${id}`
const attribute = (name: string, content: string | number | undefined) =>
  content !== undefined && html` ${new Html(name)}="${content}"`
const value = (element: Labelled) => attribute('value', element.value)
const limit = (element: Labelled) => attribute('maxlength', element.maxLength)
const attributes = ({ id, isRequired, placeholder }: Labelled) =>
  html` id="${inputId(id)}" name="${id}"${attribute('placeholder', placeholder)}${isRequired && html` required`}${autofillOf(id).map(([name, content]) => html`${attribute(name, content)}`)}`
const labelled = ({ id, label, isRequired }: Labelled, input: Html) =>
  html`<label for="${inputId(id)}">${label}${isRequired && html` <span aria-hidden="true">*</span>`}</label>${input}`
