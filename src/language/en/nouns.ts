/** Words for what people meet for. */
export const nouns: readonly string[] = [
  ...`
    meeting meetings appointment appointments appt appoints event events booking bookings
    reservation reservations call calls chat sync retro retrospective kickoff picnic bbq barbecue
    sprint offsite ceremony catchup checkin briefing inspection exam reception gathering reunion
    massage standup session sessions interview interviews review demo 1:1 lunch luncheon dinner
    breakfast brunch coffee drinks meal supper party bash game concert recital exhibition movie
    class lesson course training workshop webinar seminar lecture hackathon rehearsal practice
    conference presentation discussion dentist doctor dr haircut checkup therapy workout gym yoga
    hike golf poker birthday shower wedding anniversary funeral festival fundraiser vacation meetup
    meet plans observation rsvp worship
  `.match(/\S+/g)!,
  '(video|phone|conference|zoom|skype|teams|group|team|sales) (chat|call|meeting|conference|project)',
  '(lunch|dinner|movie|coffee|golf|a|my|our|play|double|hot) date',
  '(soccer|football|baseball|basketball|tennis|volleyball|hockey) (game|match|practice)',
  '(time|me) slot',
  'a slot',
  'me time',
  'business trip',
  'swim meet',
  'one on one',
  'one on ones',
  'field trip',
  'get together',
  'group project',
  'oil change',
]
