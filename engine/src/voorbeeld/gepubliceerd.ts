// The figures that MPP 2024-2 published, as far as they are known as numbers. Source: datavisualisatie MPP 2024-2; docs/spec/engine.md (ENG-V).

/** Voorraden and bezetting on 1 January; flows per year; rounded to hundreds, the first inflow to thousands. */
export const gepubliceerd = {
  jaren: [2024, 2025, 2026, 2027, 2028],
  eersteInstroom: {
    '2024': { min: 22000, medio: 42000, max: 53000 },
    '2025': { min: 21000, medio: 42000, max: 54000 },
  },
  totaleInstroom: { '2024': { min: 37600, max: 66700 }, '2025': { min: 45000, max: 74800 } },
  afdoeningenMedio: {
    eerste: [38700, 40100, 36000, 39200, 38900],
    nareis: [13000, 21400, 22100, 22400, 22000],
    totaal: [54300, 64200, 61200, 64700, 64000],
  },
  werkvoorraad: {
    min: [45900, 30300, 15400, 15300, 15300],
    medio: [45900, 49300, 51700, 60200, 66500],
    max: [45900, 65600, 85100, 107200, 129000],
  },
  bezetting: {
    min: [64300, 51500, 36300, 29900, 28100],
    medio: [64300, 79900, 106700, 135800, 166000],
    max: [64300, 91600, 133100, 177600, 224600],
  },
  dtvInstroomMedio: {
    vanuitInd: [11900, 13200, 13300, 13600, 13500],
    overig: [6300, 6300, 6300, 6300, 6300],
    totaal: [18200, 19500, 19600, 19900, 19800],
  },
  nidosCaseload: {
    min: [10800, 9600, 8300, 8100, 7900],
    medio: [10800, 12200, 13000, 14500, 15600],
    max: [10800, 13600, 15700, 17900, 19800],
  },
  amvInstroom: {
    min: [2700, 2600, 2500, 2400, 2200],
    medio: [5000, 5000, 5200, 5300, 5300],
    max: [6200, 6300, 6700, 7000, 7400],
  },
  ienrProcessen: { 2024: 42000, 2025: 42000 },
  taakstelling: { '2024H1': 18750, '2024H2': 17000 },
} as const
