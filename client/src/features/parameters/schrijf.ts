// The way values get into the table stands in sync, because the prognose writes into the same room.

export { TabelSchrijver, type Schrijver, type Wijziging } from '../../sync/tabel-schrijver.ts'
