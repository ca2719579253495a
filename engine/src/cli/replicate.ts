// Command line: does the calibrated input give back the 102 published figures of MPP 2024-2? Source: docs/spec/engine.md (ENG-V-1).
import { repliceer } from '../voorbeeld/replicatie.ts'
import { labelVoorbeeld } from '../voorbeeld/mpp-2024-2.ts'

const regels = repliceer()
const breedte = Math.max(...regels.map((r) => r.indicator.length))
const rechts = (tekst: string | number, n: number) => String(tekst).padStart(n)
console.log(labelVoorbeeld)
console.log(`\n${'indicator'.padEnd(breedte)}  jaar  scenario  gepubliceerd      berekend  afgerond  verschil`)
for (const r of regels) {
  const berekend = r.berekend === null ? 'geen' : r.berekend.toFixed(2)
  const kolommen = [
    r.indicator.padEnd(breedte),
    r.jaar,
    r.scenario.padEnd(8),
    rechts(r.gepubliceerd, 12),
    rechts(berekend, 12),
  ]
  console.log(
    `${kolommen.join('  ')}${rechts(r.afgerond ?? '', 10)}${rechts((r.afgerond ?? 0) - r.gepubliceerd, 10)}${r.gelijk ? '' : '  ✗'}`,
  )
}
const goed = regels.filter((r) => r.gelijk).length
console.log(`\n${goed} van ${regels.length} gepubliceerde getallen van MPP 2024-2 komen na afronding uit het model.`)
process.exitCode = goed === regels.length ? 0 : 1
