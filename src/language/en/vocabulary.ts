import type { Vocabulary } from '../grammar.js'

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

export const vocabulary: Vocabulary = {
  ordinary: list(`
    whatever whoever wherever reschedule retry resume restart again dont cant wont didnt doesnt isnt im ive ill id youre theyre lets thats
    a about above across actually add after afternoon again ago ahead all almost alone along already also although always
    am an and another any anybody anyone anything anyway are around as ask asked at available away back bad be because
    been before begin being below best better between big both bring budget business but by calendar call called can
    cannot chat check choose clerks clients client close coffee colleague colleagues come company conference consider
    convenient could couple create customer customers date day days decide decision demo details did different dinner discuss do does
    doing done down drink drinks due during each early earlier either else email end enough even event ever every
    everybody everyone everything except facility family far few find fine finish first fit follow following for free
    friend friends from full game games get give go going golf good got great group guest had half happen happy hard has have
    having he hello help her here hers hi him himself his hold home hope hour hours how however i if important in instead
    interview into invite is it its itself job join just keep kind know large last late later latest least leave left less let
    lets like likely little location long look lot lunch made main make manager management many march matter me mean meet meeting
    meetings member members mid min mine minute mins moment month months more morning most move much must my myself name near need needs
    never new next nice no nobody none noon not note nothing now number of off office often ok okay old on once one only
    open or order other others our out over own part partner party people perhaps period person phone place plan planning
    please plus possible preferably prefer prep prior private probably project projects public put quick quickly quite
    quarterly rather ready really regarding related remind report request reserve rest review right room same say schedule second see
    seem send set several shall she short should show side since sir slot small so some somebody somehow someone something
    sometime sometimes somewhere soon sorry speak staff standup start status still stop strategy such suggest sure swim sync take
    talk tea team teams tell than thank thanks that the their them then there these they thing things think this those
    though three through time times title to today together tomorrow tonight too topic touch toward training try two type
    under until up update upon us use used using usual usually vendor very via view visit wait walk want was way we
    wednesday week weekend weekly weeks welcome well went were what when where whether which while who whole whom whose why will wind surfing
    wish with within without wonder work works would write year years yes yesterday yet you your yours yourself yoga
    adding booking bookings cancel change delete remove edit share link page birthday catch conversation dentist doctor
    breakfast brunch golf dogs poker movie music science portals analytics notes budget planning harvest festival car
    observation council district haircut supervisor boss wife husband mom dad mother father brother sister son daughter kids
    whoever person hey yo thx pm am est pst cet gmt zoom skype slack office conference room appointment one-on-one
    annual design engineering sales marketing finance legal hr support product retro planning kickoff onboarding
    intro introduction discovery consult consultation mentoring coaching tutoring exam lab lecture seminar briefing
    follow-up followup checkin check-in catchup catch-up touchpoint walkthrough feedback performance salary yearly
    available availability busy swap push postpone reschedule cancel moving later sooner anytime whenever flexible either
    physical therapy hair car dental medical eye vet gym workout run running hike tennis soccer football basketball baseball
    volleyball concert game class lesson practice rehearsal recital`),
  before: list('with w and & between for meet see invite ask contact seeing meeting including plus host @ from'),
  verbs: list(
    'book schedule reschedule cancel meet see invite is are does has can could call ping ask when with move postpone push for need reserve w will did swap delete',
  ),
  roles: list(
    'me myself us i you my his her our their your the a an team boss manager partner supervisor wife husband doctor dr mr mrs ms mister miss prof professor friend friends colleague clerks clerk dentist mom dad mother father brother sister client coworker assistant teacher whose name is and old dear',
  ),
  alsoNames: list(
    'may april june august sun will mark grant art dawn summer autumn eve christian jan grace hope joy chance bill sue pat rose rob frank carol jack max lane penny drew guy dean page reed',
  ),
  split: () => undefined,
}
