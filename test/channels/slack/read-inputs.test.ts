import { describe, expect, it } from 'vitest'
import { readInputs } from '../../../src/channels/slack/read-inputs.js'

const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value }) as const

describe('what was filled in', () => {
  it.each([
    ['a text', 'a', { type: 'plain_text_input', value: ' hi ' }, ' hi '],
    ['an empty text', 'a', { type: 'plain_text_input', value: null }, ''],
    ['a number', 'a', { type: 'number_input', value: '15' }, '15'],
    ['a date', 'a', { type: 'datepicker', selected_date: '2026-12-01' }, '2026-12-01'],
    ['a time', 'a', { type: 'timepicker', selected_time: '09:30' }, '09:30'],
    ['a choice', 'a', { type: 'static_select', selected_option: option('public') }, 'public'],
    ['no choice', 'a', { type: 'static_select', selected_option: null }, ''],
    ['several choices', 'a', { type: 'checkboxes', selected_options: [option('MO'), option('TU')] }, 'MO,TU'],
    ['none of several choices', 'a', { type: 'multi_static_select', selected_options: [] }, ''],
    ['a ticked box', 'toggle:x:off', { type: 'checkboxes', selected_options: [option('on')] }, 'on'],
    ['a box that is not ticked', 'toggle:x:off', { type: 'checkboxes', selected_options: [] }, 'off'],
  ])('is read as a card’s input would be: %s', (_, actionId, state, value) => {
    expect(readInputs({ x: { [actionId]: state } })).toEqual({ x: value })
  })
})
