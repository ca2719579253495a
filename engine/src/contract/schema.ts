// The JSON Schemas of what goes in and out, made from the catalogue. Source: JSON Schema draft 2020-12; docs/spec/contract.md (CT-9, CT-10).
import { aanvullendeParameters, parameters } from '../catalogus/parameters.ts'
import { eigenaren } from '../catalogus/eigenaar.ts'
import { aanvullendeIndicatoren, indicatoren } from '../catalogus/indicatoren.ts'
import { scenarios } from '../catalogus/scenario.ts'
import { formaten, meestePeaScenarios, schemaBasis } from './formaat.ts'
import { type Schema, schemaVanParameter } from './schema-parameter.ts'

const draft = 'https://json-schema.org/draft/2020-12/schema'
const scenario = { enum: [...scenarios] }
const waarde = { type: ['number', 'string', 'null'] }
const celpatroon = `^[a-z0-9_.]+\\|[\\w.&-]*\\|(?:\\d{4})?\\|(?:${scenarios.join('|')})?$`

const kader = {
  type: 'object',
  title: 'Jaren en scenario’s',
  properties: {
    startjaar: { type: 'integer', minimum: 2000, maximum: 2100 },
    jaren: { type: 'integer', minimum: 1, maximum: 10 },
    scenarios: { type: 'array', items: scenario, minItems: 1, uniqueItems: true },
    peaScenarios: {
      type: 'array',
      maxItems: meestePeaScenarios,
      items: object({ id: { type: 'string', pattern: '^[\\w.-]+$' }, label: { type: 'string' } }, ['id', 'label']),
    },
  },
  required: ['startjaar', 'jaren', 'scenarios'],
  additionalProperties: false,
}

/** What `leesInvoer` accepts; that cells exist in the kader and belong together is checked after reading. */
export function invoerSchema(): Schema {
  const perParameter = [...parameters, ...aanvullendeParameters].map((p) => [p.id, schemaVanParameter(p)] as const)
  return {
    $schema: draft,
    $id: `${schemaBasis}/invoer.schema.json`,
    title: 'Invoer van het rekenmodel',
    description: `Formaat ${formaten.invoer}. Waarden per parameter (leesbaar), als lijst, of per cel.`,
    ...object(
      {
        $schema: { type: 'string' },
        formaat: { const: formaten.invoer },
        toelichting: { type: 'string' },
        kader,
        parameters: { anyOf: [object(Object.fromEntries(perParameter), []), { $ref: '#/$defs/lijst' }] },
        cellen: { type: 'object', propertyNames: { pattern: celpatroon }, additionalProperties: waarde },
      },
      ['kader'],
    ),
    $defs: { lijst: { type: 'array', items: lijstregel() } },
  }
}

function lijstregel(): Schema {
  const velden = {
    parameter: { enum: [...parameters, ...aanvullendeParameters].map((p) => p.id) },
    sleutel: { type: 'string' },
    jaar: { type: 'integer' },
    scenario,
    waarde,
  }
  return object(velden, ['parameter', 'waarde'])
}

/** What `run` writes. New fields may come; a program ignores what it does not know. */
export function uitkomstSchema(): Schema {
  const reeks = { type: 'array', items: { type: ['number', 'null'] } }
  const perScenario = { type: 'object', propertyNames: scenario, additionalProperties: reeks }
  const perIndicator = [...indicatoren, ...aanvullendeIndicatoren].map(
    (i) =>
      [
        i.id,
        {
          title: i.label,
          description: `Eenheid: ${i.eenheid}. Eigenaar: ${i.eigenaar}. Soort: ${i.soort}.`,
          $ref: '#/$defs/perScenario',
        },
      ] as const,
  )
  return {
    $schema: draft,
    $id: `${schemaBasis}/uitkomst.schema.json`,
    title: 'Uitkomst van het rekenmodel',
    description: `Formaat ${formaten.uitkomst}. Onafgeronde cijfers; een stand geldt op 1 januari, een stroom over het jaar.`,
    type: 'object',
    properties: {
      formaat: { const: formaten.uitkomst },
      modelVersie: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
      kader,
      jaarwaarden: {
        type: 'object',
        properties: Object.fromEntries(perIndicator),
        required: indicatoren.map((i) => i.id),
        patternProperties: { '^u\\.[a-z0-9_.]+\\[[\\w-]+\\]$': { $ref: '#/$defs/perScenario' } },
        additionalProperties: { $ref: '#/$defs/perScenario' },
      },
      intern: { type: 'object', additionalProperties: { $ref: '#/$defs/perScenario' } },
      eindstanden: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          propertyNames: scenario,
          additionalProperties: { type: ['number', 'null'] },
        },
      },
      redenen: { type: 'object', additionalProperties: { type: 'string' } },
      meldingen: { type: 'array', items: { $ref: '#/$defs/melding' } },
      maandwaarden: { type: 'object', additionalProperties: { $ref: '#/$defs/perScenario' } },
    },
    required: ['formaat', 'modelVersie', 'kader', 'jaarwaarden', 'eindstanden', 'redenen', 'meldingen'],
    $defs: { perScenario, melding: melding() },
  }
}

function melding(): Schema {
  return {
    type: 'object',
    properties: {
      code: { type: 'string' },
      niveau: { enum: ['fout', 'waarschuwing', 'info'] },
      parameter: { type: 'string' },
      cel: { type: 'string' },
      jaar: { type: 'integer' },
      scenario,
      eigenaar: { enum: [...eigenaren] },
      zin: { type: 'string' },
    },
    required: ['code', 'niveau', 'zin'],
  }
}

function object(properties: Readonly<Record<string, Schema>>, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false }
}
