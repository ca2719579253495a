// What identity needs to be told by app/.

import type { PersonRow } from '../storage/storage.ts'

export const storageToken = Symbol('Storage')
export const identitySettings = Symbol('IdentitySettings')

export interface IdentitySettings {
  readonly demo: boolean
  /** Whether the cookie travels only over https. */
  readonly secure: boolean
  /** The role of a person in the demo ronde, in words, for the one-click list. */
  demoRol(person: PersonRow): string
}
