import { toDateText } from '../../bookings/instants.js'
import { lengthsOf } from '../../bookings/lengths.js'
import { readLimits } from '../../bookings/limits.js'
import { parseQuestions, readQuestions, writeQuestions } from '../../bookings/questions.js'
import { keptReminders } from '../../bookings/reminders.js'
import { changeRules, type MeetingTypeRules } from '../../bookings/save-meeting-type.js'
import type { Inputs } from '../../cards/action.js'
import type { FormFault, RuleValues } from '../../cards/catalogue.js'
import { phrasesFor } from '../../cards/phrases/speak.js'
import { readReminders } from '../../cards/reminders.js'
import { limitValuesOf, readLimitValues } from '../read-limits.js'
import { type Answer, type PersonTurn, show } from '../turn.js'
import { meetingTypeGone, ownMeetingType, showMeetingType } from './meeting-types.js'

const kinds = ['rolling', 'rolling-weekdays', 'rolling-bookable-days', 'range'] as const

/** The form for what few meeting types need. */
export async function editRules(turn: PersonTurn, meetingTypeId: string): Promise<Answer> {
  const found = await ownMeetingType(turn, meetingTypeId)
  if (!found) return meetingTypeGone()
  const date = (day: Date | null) => (day ? toDateText(day) : '')
  const values: RuleValues = {
    otherDurations: lengthsOf(found)
      .filter((minutes) => minutes !== found.durationMinutes)
      .join(', '),
    stepMinutes: found.stepMinutes === null ? '' : String(found.stepMinutes),
    startOffsetMinutes: String(found.startOffsetMinutes),
    hoursRelation: found.hoursRelation,
    horizonKind: found.horizonKind,
    horizonFrom: date(found.horizonFrom),
    horizonTo: date(found.horizonTo),
    ...limitValuesOf(readLimits(found.limits)),
    questions: writeQuestions(readQuestions(found.questions)),
    reminders: keptReminders(found.reminders).map(phrasesFor(turn.locale).rules.reminder).join('\n'),
    mayReschedule: found.mayReschedule ? 'yes' : 'no',
    mayCancel: found.mayCancel ? 'yes' : 'no',
    deadlineHours: String(found.deadlineMinutes / 60),
    freesLink: found.freesLink ? 'yes' : 'no',
  }
  return show('meeting-type-rules', { meetingTypeId, title: found.title, values, faults: {} })
}

export async function saveRules(turn: PersonTurn, meetingTypeId: string, inputs: Inputs): Promise<Answer> {
  const found = await ownMeetingType(turn, meetingTypeId)
  if (!found) return meetingTypeGone()
  const values = { ...blank }
  for (const id of Object.keys(blank) as (keyof RuleValues)[]) values[id] = inputs[id]?.trim() ?? ''
  const { rules, faults } = read(values)
  if (Object.keys(faults).length > 0)
    return show('meeting-type-rules', { meetingTypeId, title: found.title, values, faults })
  await changeRules(turn.desk.rooms.db, turn.speaker.person, meetingTypeId, rules)
  return showMeetingType(turn, meetingTypeId, 'changed')
}

const blank: RuleValues = {
  otherDurations: '',
  stepMinutes: '',
  startOffsetMinutes: '',
  hoursRelation: '',
  horizonKind: '',
  horizonFrom: '',
  horizonTo: '',
  ...limitValuesOf([]),
  questions: '',
  reminders: '',
  mayReschedule: '',
  mayCancel: '',
  deadlineHours: '',
  freesLink: '',
}

function read(values: RuleValues): { rules: MeetingTypeRules; faults: Partial<Record<keyof RuleValues, FormFault>> } {
  const { limits, faults: wrong } = readLimitValues(values)
  const faults: Partial<Record<keyof RuleValues, FormFault>> = { ...wrong }
  const whole = (id: keyof RuleValues, typed: string, least: number, most: number): number => {
    const number = Number(typed)
    if (!/^\d{1,5}$/.test(typed)) faults[id] = 'not-a-number'
    else if (number < least || number > most) faults[id] = 'out-of-range'
    return number
  }
  const otherDurations = values.otherDurations
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map((typed) => whole('otherDurations', typed, 5, 1440))
  if (otherDurations.length > 6) faults.otherDurations = 'out-of-range'
  const kind = kinds.find((known) => known === values.horizonKind) ?? 'rolling'
  const dates = (['horizonFrom', 'horizonTo'] as const).map((id) => {
    const date = /^\d{4}-\d\d-\d\d$/.test(values[id]) ? new Date(values[id]) : null
    if (kind === 'range' && (!date || Number.isNaN(date.getTime()))) faults[id] = 'missing'
    return date
  })
  const [horizonFrom = null, horizonTo = null] = dates
  if (kind === 'range' && horizonFrom && horizonTo && horizonTo < horizonFrom)
    faults.horizonTo = 'ends-before-it-begins'
  const questions = parseQuestions(values.questions)
  if (!questions) faults.questions = 'too-long'
  const reminders = readReminders(values.reminders)
  if (!reminders) faults.reminders = 'unreadable'
  return {
    faults,
    rules: {
      otherDurations,
      stepMinutes: values.stepMinutes === '' ? null : whole('stepMinutes', values.stepMinutes, 5, 1440),
      startOffsetMinutes:
        values.startOffsetMinutes === '' ? 0 : whole('startOffsetMinutes', values.startOffsetMinutes, 0, 1439),
      hoursRelation: values.hoursRelation === 'inside' ? 'inside' : 'instead',
      horizonKind: kind,
      horizonFrom: kind === 'range' ? horizonFrom : null,
      horizonTo: kind === 'range' ? horizonTo : null,
      limits,
      questions: questions ?? [],
      reminders: reminders ?? [],
      mayReschedule: values.mayReschedule !== 'no',
      mayCancel: values.mayCancel !== 'no',
      deadlineMinutes: values.deadlineHours === '' ? 0 : 60 * whole('deadlineHours', values.deadlineHours, 0, 720),
      freesLink: values.freesLink === 'yes',
    },
  }
}
