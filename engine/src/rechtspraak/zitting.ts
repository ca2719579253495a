// What a court can decide in a month: no more than there is, than its capacity, than its doorlooptijd allows. Source: model specification B6, C3; docs/spec/engine.md (RS-4, RS-9).
import { deel, indienLeeg, kleinste, type Uitdrukking } from '../taal/uitdrukking.ts'

/** The part of the cases at hand that a mean doorlooptijd lets go; all of them when it is empty. */
export function opDoorlooptijd(aanwezig: Uitdrukking, doorlooptijd: Uitdrukking): Uitdrukking {
  return indienLeeg(deel(aanwezig, doorlooptijd), aanwezig)
}

/** The smallest of the cases at hand (or what the doorlooptijd lets go) and a twelfth of the yearly production. */
export function zitting(aanwezig: Uitdrukking, productiePerJaar: Uitdrukking, doorlooptijd?: Uitdrukking): Uitdrukking {
  const vraag = doorlooptijd ? opDoorlooptijd(aanwezig, doorlooptijd) : aanwezig
  return kleinste(vraag, deel(productiePerJaar, 12))
}
