// Why something was refused: a code, the facts for the sentence, and the sentence itself. Source: docs/spec/fouten.md (FO).
// A sentence says what happened, what to do now and what is kept.

export interface Weigering {
  readonly code: WeigerCode
  /** Dutch, B1, complete; the client may translate by code. */
  readonly zin: string
  readonly gegevens?: Readonly<Record<string, string | number>>
}

const zinnen = {
  onleesbaar: () =>
    'De server begreep deze opdracht niet. Er is niets gewijzigd. Herlaad de pagina en probeer het opnieuw.',
  'niet-aangemeld': () =>
    'U bent niet meer aangemeld. Er is niets gewijzigd. Meld u opnieuw aan; wat u typte staat nog op dit scherm.',
  'geen-mandaat': (g) =>
    `U hebt nu geen mandaat om namens ${g.organisatie} te tekenen. Er is niets gewijzigd. Vraag de voorzitter om uw mandaat.`,
  'geen-voorzitter': () => 'Alleen de voorzitter kan dit doen. Er is niets gewijzigd.',
  'geen-deelnemer': () => 'U neemt niet deel aan deze ronde. Er is niets gewijzigd.',
  'onbekende-ronde': () => 'Deze ronde bestaat niet of is niet voor u. Kies een ronde op het beginscherm.',
  'onbekend-object': (g) => `${g.object} staat niet in deze ronde. Er is niets gewijzigd.`,
  'niet-gevraagd': (g) => `Van ${g.organisatie} wordt hier geen antwoord gevraagd. Er is niets gewijzigd.`,
  'versie-verouderd': (g) =>
    `${g.aantal === 1 ? 'Eén waarde is' : `${g.aantal} waarden zijn`} gewijzigd nadat u die zag. Uw antwoord daarop is niet opgeslagen. Bekijk het verschil en antwoord opnieuw.`,
  'ongeldige-waarde': (g) =>
    `${g.parameter} bevat een invoer die geen geldige waarde is. Daarop kan niemand akkoord geven. Verbeter eerst de cel.`,
  'groep-klopt-niet': (g) =>
    `${g.parameter}: ${g.fout} Daarop kan niemand akkoord geven; er is niets opgeslagen. Verbeter eerst de waarden.`,
  'akkoord-gesloten': (g) =>
    `Het akkoord sloot op ${g.moment}. Uw antwoord is niet opgeslagen. Overleg met de voorzitter over verlenging.`,
  'reden-nodig': () => 'Geef een reden. Uw antwoord is nog niet opgeslagen; de reden is voor iedereen leesbaar.',
  'geen-antwoord': () => 'Er is geen antwoord om in te trekken. Er is niets gewijzigd.',
  'niet-van-apm': () =>
    'De prognose eerste asielinstroom is van APM: alleen APM antwoordt op vragen daarover. Er is niets gewijzigd.',
  'pea-scenarios': (g) => `${g.fout} De scenario’s van de prognose zijn niet gewijzigd.`,
  'variant-van-ander': (g) =>
    `Deze variant is van ${g.organisatie}. Alleen ${g.organisatie} bewaart of verwijdert haar; er is niets gewijzigd.`,
  'variant-klopt-niet': (g) => `${g.fout} De variant is niet bewaard; wat u invulde staat nog op dit scherm.`,
  'onbekende-variant': () => 'Deze variant bestaat niet (meer). Er is niets gewijzigd.',
  'onbekende-opmerking': () => 'Deze vraag of melding bestaat niet. Er is niets gewijzigd.',
  'al-beantwoord': () => 'Deze vraag of melding is intussen al beantwoord. Uw antwoord is niet opgeslagen.',
  'te-veel-open': (g) =>
    `${g.organisatie} heeft al ${g.aantal} vragen of meldingen open. Wacht op antwoord; deze is niet opgeslagen.`,
  'onbekend-jaar': () => 'Dat jaar valt buiten deze ronde. Er is niets gewijzigd.',
  'prognose-gewijzigd': () =>
    'APM wijzigde de prognose nadat u die zag. Bekijk de nieuwe prognose en neem daar kennis van; er is niets opgeslagen.',
  'onbekende-termijn': () => 'Deze termijn bestaat niet. Er is niets gewijzigd.',
  'termijn-verstreken': (g) => `${g.titel} is al verstreken en kan niet meer worden verplaatst. Er is niets gewijzigd.`,
  'termijn-verouderd': (g) =>
    `Iemand anders verplaatste ${g.titel} intussen naar ${g.moment}. Uw wijziging is niet opgeslagen. Kijk opnieuw en beslis.`,
  'termijn-voorbij': (g) => `${g.moment} is al geweest. Kies een later moment; er is niets gewijzigd.`,
  volgorde: (g) =>
    `Deze termijn moet ${g.kant} ${g.titel} (${g.moment}) blijven. Er is niets gewijzigd. Kies een ander moment.`,
  'alleen-demo': () => 'De klok verzetten kan alleen in de demo. Er is niets gewijzigd.',
  'klok-terug': () => 'De demoklok kan alleen vooruit: wat gebeurd is, blijft gebeurd. Er is niets gewijzigd.',
  'te-veel': (g) => `Dit is te veel in één keer (hoogstens ${g.hoogstens}). Er is niets gewijzigd. Doe het in delen.`,
  'aanmelding-klopt-niet': () => 'Gebruikersnaam of wachtwoord klopt niet. Controleer beide en probeer het opnieuw.',
  'te-vaak-geprobeerd': () => 'Te vaak geprobeerd. Wacht een minuut en probeer het dan opnieuw.',
  'vreemde-herkomst': () =>
    'Deze aanvraag kwam niet van een pagina van Ketenbeeld en is geweigerd. Er is niets gewijzigd.',
  'te-snel': () => 'U stuurt te veel opdrachten achter elkaar. Deze laatste is niet uitgevoerd. Wacht een paar tellen.',
  'even-niet': () =>
    'De server kon dit nu niet vastleggen. Er is niets gewijzigd. Probeer het over een ogenblik opnieuw.',
} as const satisfies Record<string, (g: Readonly<Record<string, string | number>>) => string>

export type WeigerCode = keyof typeof zinnen
export const weigerCodes = Object.keys(zinnen) as readonly WeigerCode[]

/** Make a refusal with its sentence. */
export function weiger(code: WeigerCode, gegevens: Readonly<Record<string, string | number>> = {}): Weigering {
  const zin = (zinnen[code] as (g: Readonly<Record<string, string | number>>) => string)(gegevens)
  return { code, zin, gegevens }
}
