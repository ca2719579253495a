// What a worker in the browser needs of the engine; only its size is measured. Source: docs/benchmarks.md.

export { run, runMaanden } from '@ketenbeeld/engine/run'
export { indicatorenMetSpreiding, maakTrekking, voegUitkomstenSamen } from '@ketenbeeld/engine/onzekerheid/trekking'
