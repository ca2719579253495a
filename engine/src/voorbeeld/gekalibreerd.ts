// Inputs calibrated so that the model gives back the published figures of MPP 2024-2. GEKALIBREERD - NIET OFFICIEEL. Source: docs/spec/engine.md (ENG-V).

export const label =
  'GEKALIBREERD - NIET OFFICIEEL. Deze getallen zijn gekozen zodat het rekenmodel de gepubliceerde cijfers van MPP 2024-2 teruggeeft. Het is geen MPP-invoer.'

export const jaren = [2024, 2025, 2026, 2027, 2028] as const

/** Mean of the parent normal, per year; kans and spreiding beside it. */
export const peaScenarios = [
  {
    id: 'dalend',
    label: 'Dalende instroom',
    kans: 0.3,
    mu: [23364, 22320, 21060, 20194, 18821],
    spreiding: [5900, 5900, 6100, 6300, 6300],
  },
  {
    id: 'voortzetting',
    label: 'Voortzetting',
    kans: 0.5,
    mu: [38286, 38217, 39915, 40804, 40780],
    spreiding: [6300, 6300, 6600, 6700, 6800],
  },
  {
    id: 'stijgend',
    label: 'Stijgende instroom',
    kans: 0.2,
    mu: [54708, 55866, 58910, 61744, 65774],
    spreiding: [6700, 6700, 7000, 7200, 7200],
  },
] as const

export const perJaar = {
  herhaald: [2000, 2500, 3000, 3000, 3000],
  hervestiging: [700, 700, 700, 700, 700],
  herhaaldProductie: [1900, 2000, 2400, 2400, 2400],
  minimaleWerkvoorraad: [0, 15400, 15300, 15300, 15300],
  inwilligingSpoor4: [0.82, 0.774, 0.757, 0.775, 0.778],
} as const

export const perScenario = {
  nareis: {
    min: [12900, 20800, 21750, 21750, 21750],
    medio: [13000, 21400, 22100, 22400, 22000],
    max: [11000, 17600, 18290, 18290, 18290],
  },
  productieEerste: {
    min: [37700, 40100, 36000, 39200, 38900],
    medio: [38700, 40100, 36000, 39200, 38900],
    max: [33400, 35000, 35410, 38370, 38900],
  },
  uitstroomVergunninghouders: {
    min: [36700, 46350, 40600, 36050, 36050],
    medio: [24800, 21300, 21450, 21300, 21300],
    max: [20800, 13350, 13000, 12200, 12200],
  },
} as const

export const inwilliging = { s1: 0, s2: 0.02, ha: 0.3 } as const
export const spooraandeel = { s1: 0.2, s2: 0.02, s3: 0, s4: 0.78, s5: 0 } as const
export const startvoorraad = { s1: 3500, s2: 300, s3: 0, s4: 40600, s5: 0, ha: 1500, zi: 0 } as const
export const opvangaandeel = { eerste: 0.95, herhaald: 0.95, zij: 0.95, nareis: 1, hervestiging: 1 } as const
export const verblijfNaAfwijzing = 3.3
export const overdrachtspercentage = 0.75
export const overigeInstroomDtv = 6300
export const amv = { vast: 220, aandeel: 0.113 } as const
export const nidos = {
  startcaseload: 10800,
  instroomfactor: 1.2386,
  instroomLeeftijd: { '17': 0.1061, '16': 0.3778, '15': 0.2285, '14': 0.0232, '13': 0.2644 },
  startLeeftijd: { '17': 0.4078, '16': 0.3138, '15': 0.116, '14': 0.0826, '13': 0.0798 },
} as const

/** 64.300 bewoners of whom 16.500 vergunninghouders are published; the split of the others is an example that keeps the published bezetting. */
export const startbezetting = { asielzoekers: 43600, afgewezen: 4200, vergunninghouders: 16500 } as const
