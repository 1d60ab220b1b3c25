import type { CardData } from '../catalogue.js'
import { textLimits } from '../limits.js'
import { inputsOf } from './form-input.js'
import { limitInputs } from './limit-inputs.js'
import type { Reader, TemplateData } from './reader.js'

export function presentMeetingTypeRules(data: CardData['meeting-type-rules'], { words, button }: Reader): TemplateData {
  const { meetingTypeId, title } = data
  const say = words.rules
  const make = inputsOf(data, say)
  return {
    language: words.language,
    say: { heading: say.headingFor(title), hint: say.typeHint },
    inputs: [
      make.text('otherDurations', say.otherDurations, { example: say.otherDurationsExample }),
      make.text('stepMinutes', say.step, { example: say.stepExample, most: 4 }),
      make.text('startOffsetMinutes', say.startOffset, { example: '0', most: 4 }),
      make.choice('hoursRelation', say.hoursRelation, say.hoursRelations),
      make.choice('horizonKind', say.horizon, say.horizons, say.horizonGroup),
      make.date('horizonFrom', say.horizonFrom),
      make.date('horizonTo', say.horizonTo),
      ...limitInputs(make, say),
      make.lines('questions', say.questions, {
        example: say.questionsExample,
        most: textLimits.questions,
        group: say.attendees,
      }),
      make.lines('reminders', say.reminders, {
        example: say.reminder({ minutes: 1_440, when: 'before', by: 'mail', to: 'attendee' }),
        most: 600,
      }),
      make.choice('mayReschedule', say.mayReschedule, say.yesNo),
      make.choice('mayCancel', say.mayCancel, say.yesNo),
      make.text('deadlineHours', say.deadline, { example: '0', most: 4 }),
      make.choice('freesLink', say.freesLink, { no: say.yesNo.no, yes: say.yesNo.yes }),
    ],
    press: {
      save: button({ verb: 'meeting-type.save-rules', meetingTypeId }),
      leave: button({ verb: 'meeting-type.show', meetingTypeId }, words.meetingTypes.dontSave),
    },
  }
}
