// Sheet of states: empty, loading, toasts.

import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { Laden } from '../../components/laden.tsx'
import { useToast } from '../../components/toon.tsx'
import { Blok } from './blok.tsx'

export function Leeg() {
  return (
    <Blok titel="Leeg" breedte={4}>
      <div className="vel__stapel">
        <div className="leeg">
          <b>Niets meer te doen</b>
          <p>COA heeft op alles geantwoord. U hoort het als iets verandert wat u raakt.</p>
        </div>
        <div className="leeg">
          <b>Nog geen waarden in deze tabel</b>
          <p>Plak een blok uit Excel, of typ de eerste waarde.</p>
        </div>
      </div>
    </Blok>
  )
}

export function LadenBlok() {
  return (
    <Blok titel="Laden" breedte={4}>
      <Laden wat="Voorbeeld van laden" />
      <p className="sm sub">Pas na 300 ms, stil, in de vorm die komt.</p>
    </Blok>
  )
}

export function Toasts() {
  const toast = useToast()
  return (
    <Blok titel="Toasts" breedte={4}>
      <div className="vel__stapel">
        <div className="toast">
          <Icoon name="akkoord" />
          <span>Akkoord gegeven op vier parameters.</span>
          <span />
        </div>
        <div className="toast">
          <Icoon name="verzenden" />
          <span>Weer verbonden. Twee wijzigingen verstuurd.</span>
          <span />
        </div>
        <Knop onClick={() => toast({ tekst: 'Dit blijft acht tellen staan, of zolang u het aanwijst.' })}>
          Toon een toast
        </Knop>
      </div>
    </Blok>
  )
}
