import { describe, expect, it } from 'vitest'
import { english } from '../monday-morning.js'

describe('People in English', () => {
  it.each([
    ['book Adam tomorrow', ['Adam']],
    ['half an hour with priya tomorrow', ['priya']],
    ['lunch with Adam, Priya and Eve on Friday', ['Adam', 'Priya', 'Eve']],
    ['meet Jan van den Berg on Friday', ['Jan van den Berg']],
    ["a call with Siobhán O'Neill tomorrow", ["Siobhán O'Neill"]],
    ['see Dr. Okafor at 10', ['Dr. Okafor']],
    ['coffee with Anna-Lena tomorrow', ['Anna-Lena']],
    ['is Priya free on Thursday?', ['Priya']],
    ['@Adam 30m Thursday?', ['Adam']],
    ['book eve@example.com tomorrow at 4', ['eve@example.com']],
    ['meet with May on Tuesday', ['May']],
    ['a chat with April on 3 April', ['April']],
    ['an hour with Sun next week', ['Sun']],
    ['meet with my manager Eve tomorrow', ['Eve']],
    ['Priya this Thursday', ['Priya']],
    ["cancel Adam's appointment", ['Adam']],
  ])('%s names %j', (text, people) => {
    expect(english(text).people).toEqual(people)
  })

  it.each([
    'book an hour with my manager on Friday',
    'what is on my calendar in May?',
    'schedule a review on Monday',
    'find me half an hour this afternoon',
  ])('%s names nobody', (text) => {
    expect(english(text).people).toBeUndefined()
  })
})

describe('People of a directory', () => {
  const people = ['Adam Novak', 'Priya Raman', 'Jan van den Berg', 'May Chen', 'José Álvarez', 'Eve Stone', 'Eva Stone']

  it.each([
    ['book adam tomorrow', ['Adam Novak']],
    ['book may chen on friday', ['May Chen']],
    ['an hour with jose tomorrow', ['José Álvarez']],
    ['meet priay tomorrow', ['Priya Raman']],
    ['tomorrow at 3 jan van den berg', ['Jan van den Berg']],
    ['meet Stone tomorrow', ['Stone']],
    ['meet Robin and Eve tomorrow', ['Robin', 'Eve Stone']],
  ])('%s finds %j', (text, found) => {
    expect([...(english(text, people).people ?? [])].sort()).toEqual([...found].sort())
  })
})
