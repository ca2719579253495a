// Sheet of states: messages and the dialog.

import { useState } from 'react'
import { Dialoog } from '../../components/dialoog.tsx'
import { Wordt } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { Blok } from './blok.tsx'

export function Berichten() {
  return (
    <Blok titel="Berichten" breedte={7}>
      <div className="vel__stapel">
        <Melding soort="fout" kop="Uw wijziging is niet opgeslagen." actie={<Knop klein>Kopiëren</Knop>}>
          Alleen IND kan deze tabel wijzigen. Wat u typte staat nog op dit scherm.
        </Melding>
        <Melding soort="let-op" icoonNaam="offline" kop="U bent offline.">
          Twee wijzigingen staan op dit apparaat en gaan vanzelf mee.
        </Melding>
        <Melding soort="info" kop="Het rekenen duurt langer dan anders.">
          De cijfers hieronder zijn van 09:12:07.
        </Melding>
        <Melding soort="goed" kop="Past in de planning.">
          Dit ligt 2 uur vóór het aanleveren.
        </Melding>
        <Melding soort="vast" kop="Het akkoord is gesloten sinds vr 12:00.">
          Overleg met de voorzitter wat nu nog kan.
        </Melding>
      </div>
    </Blok>
  )
}

export function Conflict() {
  const [open, zet] = useState(false)
  return (
    <Blok titel="Dialoog: antwoord op een verouderde waarde" breedte={5}>
      <p>
        De focus blijft in het venster, Esc sluit en brengt u terug naar de knop. U gaf antwoord op 79,0&nbsp;%{' '}
        <Wordt /> 77,4&nbsp;%.
      </p>
      <p className="vel__ruimte">
        <Knop onClick={() => zet(true)}>Open de dialoog</Knop>
      </p>
      {open && (
        <Dialoog
          titel="Deze waarde is net veranderd"
          bijSluiten={() => zet(false)}
          voet={
            <>
              <Knop soort="stil" onClick={() => zet(false)}>
                Later
              </Knop>
              <Knop soort="primair" data-eerst onClick={() => zet(false)}>
                Akkoord op 77,4 %
              </Knop>
            </>
          }
        >
          <p>
            Uw antwoord op 79,0&nbsp;% is niet verstuurd. M. Proef (APM) maakte er om 09:47:31{' '}
            <b className="b">77,4&nbsp;%</b> van.
          </p>
        </Dialoog>
      )}
    </Blok>
  )
}
