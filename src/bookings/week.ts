import { z } from 'zod'
import type { Weekday, WeekHours } from '../cards/catalogue.js'
import type { WeeklyBlock } from '../scheduling/question.js'

export const weekdays: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

const weeklySchema = z.array(z.object({ days: z.array(z.int().min(0).max(6)), from: z.string(), to: z.string() }))

/** The weekly hours as the database keeps them. */
export function readWeekly(json: unknown): WeeklyBlock[] {
  return weeklySchema.parse(json)
}

/** From blocks that name their days to days that name their blocks. */
export function toWeekHours(weekly: WeeklyBlock[]): WeekHours {
  const of = (day: number) =>
    weekly
      .filter((block) => block.days.includes(day))
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
  return Object.fromEntries(weekdays.map((name, day) => [name, of(day)])) as WeekHours
}

/** The other way round; days with the same block share it. */
export function toWeekly(hours: WeekHours): WeeklyBlock[] {
  const blocks = new Map<string, WeeklyBlock>()
  for (const [day, name] of weekdays.entries())
    for (const { from, to } of hours[name]) {
      const block = blocks.get(`${from}-${to}`) ?? { days: [], from, to }
      block.days.push(day)
      blocks.set(`${from}-${to}`, block)
    }
  return [...blocks.values()]
}

/** What an organizer begins with: Monday to Friday, nine to five. */
export const officeHours: WeeklyBlock[] = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]
