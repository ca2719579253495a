// The words of the login page.

import type { Teksten } from '../../i18n/tekst.ts'

export const teksten = {
  nl: {
    titel: 'Aanmelden',
    ondertitel: 'De kamer waarin de migratieketen samen de Meerjaren Productie Prognose maakt.',
    gebruikersnaam: 'Gebruikersnaam',
    wachtwoord: 'Wachtwoord',
    meldAan: 'Aanmelden',
    bezig: 'Bezig met aanmelden',
    leegNaam: 'Vul uw gebruikersnaam in.',
    leegWachtwoord: 'Vul uw wachtwoord in.',
    afgemeld: 'U bent afgemeld.',
    terug: 'Na het aanmelden komt u terug op dezelfde pagina.',
    demoKop: 'Demo: kies wie u bent',
    demoZin:
      'Alle personen zijn verzonnen. Open een tweede venster in een ander profiel om met twee organisaties tegelijk te werken.',
    hulp: 'Geen account of wachtwoord kwijt? Vraag de voorzitter van de werkgroep.',
  },
  en: {
    titel: 'Log in',
    ondertitel: 'The room in which the migration chain makes the multi-year production forecast together.',
    gebruikersnaam: 'User name',
    wachtwoord: 'Password',
    meldAan: 'Log in',
    bezig: 'Logging in',
    leegNaam: 'Enter your user name.',
    leegWachtwoord: 'Enter your password.',
    afgemeld: 'You are logged out.',
    terug: 'After logging in you return to the same page.',
    demoKop: 'Demo: choose who you are',
    demoZin:
      'All people are fictional. Open a second window in another profile to work with two organisations at once.',
    hulp: 'No account or lost your password? Ask the chair of the working group.',
  },
} satisfies Teksten
