// Who delivers a parameter or owns an indicator: the ketenpartners and the two users of the outcome. Source: protocol; docs/spec/engine.md (ENG-P).

export const eigenaren = [
  'APM',
  'KS',
  'IND',
  'COA',
  'DT&V',
  'Nidos',
  'Politie',
  'RvdR',
  'RvS',
  'BZ',
  'DJI',
  'BZK',
  'SZW',
] as const

export type Eigenaar = (typeof eigenaren)[number]
