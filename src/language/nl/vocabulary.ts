import type { Vocabulary } from '../grammar.js'

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

const starts =
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag overmorgen morgen eergisteren gisteren gister van heden'.split(
    ' ',
  )
const parts = ['ochtend', 'morgen', 'voormiddag', 'namiddag', 'middag', 'avond', 'nacht', 'vroeg']

export const vocabulary: Vocabulary = {
  ordinary: list(`
    aan aanpassen achter af afspraak afspraken afspreken afzeggen agenda al alle alleen alles als alsjeblieft altijd ander andere
    annuleer annuleren anders aub avond ben bent beschikbaar best beter bij bijna bijvoorbeeld binnen blijf blijven boek boeken boven
    bellen belletje bespreken bespreking boeking boekingen graag daar daarna dag dagen dan dank dat de deel deze die dit doe doen door
    dus een eens eerder eerst eerste eigenlijk elk elke elkaar en enkele er ergens even extra gaan gaat geen gepland gesprek
    gesprekken ga geef gebruik gehad geweest goed goede graag groot haar had half hallo hebben heb hebt heeft heel hele helemaal
    hem hen het hier hij hoe hoeveel hoi hun iedereen ieder iedere iemand iets ik in inplannen intake is ja jaar je jij jou jouw jullie
    kan kans kantoor keer klant klanten klein koffie komen komende kom komt kort kun kunnen kwartier laat laatste lang later
    laten leuk lezen liever links locatie lunch maak maakt maand maar maken mag makkelijk manier meer meest meeste meeting met meteen mij mijn
    min minder minuten misschien moet moeten mogelijk moment morgen na naar naast nee niemand niet nieuw nieuwe niets nodig nog
    nooit nu of om omdat onder ons onze ook op over overleg overmorgen paar pas per plan plannen plek praten prive precies prima rond
    samen sinds snel soms spreek spreken straks stuur team tegen tel ten tijd tijdens tijdstip toch toe tot tussen twee u uit
    uur vaak van vanaf vandaag vanavond vanmiddag vanmorgen vanochtend vast veel ver vergadering verder verplaats verplaatsen verschuif
    verzet verzetten via video volgende voor vooraf voordat vraag vrij waar waarom wanneer wat we weer week weg wel welke
    wekelijks werk werken wie wij wil willen wilt worden wordt zal zaterdag ze zeer zelf zet zich zie zien zij zijn zin zo zoals zodat
    zoek zonder zou zouden zullen zult baas collega manager vriend vriendin man vrouw moeder vader broer zus leidinggevende tandarts
    dokter huisarts kapper bespreek kennismaking sollicitatie voortgang evaluatie functioneringsgesprek beoordeling jaarplan
    begroting strategie werkoverleg teamoverleg standup online telefonisch teams zoom skype kantoor locatie verdieping ruimte zaal
    klantgesprek adviesgesprek interview lunch diner borrel`),
  before: list('met en & tussen bij voor van zie spreek ontmoet vraag nodig @ door'),
  verbs: list(
    'boek plan is kan heeft zie spreek verzet verplaats annuleer cancel bel vraag met wanneer kunnen zijn verschuif regel reserveer zeg schuif',
  ),
  roles: list(
    'mij me mezelf ons jou je mijn zijn haar onze ons jullie de het een team baas manager leidinggevende collega partner man vrouw dokter dr mevrouw mevr meneer dhr heer vriend vriendin klant tandarts moeder vader broer zus',
  ),
  alsoNames: list('jan mei april juni augustus juli wil roos bloem max mark floor lente zon'),
  split: (word) => {
    if (word.length < 8) return undefined
    for (const start of starts)
      if (word.startsWith(start)) {
        const part = parts.find((end) => word === start + end || word === `${start}${end}s`)
        if (part) return { at: start.length, words: [start, part === 'morgen' ? 'ochtend' : part] }
      }
    return undefined
  },
}
