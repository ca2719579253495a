// How a grafiek is drawn in the editor: the newest figures of its lane, with caption, lane and table. Source: docs/spec/rapport.md (RA-42); screens §4 Grafiek.

import type { NodeViewRenderer } from '@tiptap/core'
import { NodeViewWrapper, ReactNodeViewRenderer, type ReactNodeViewProps } from '@tiptap/react'
import { useMemo, useSyncExternalStore } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { reeksenVan } from '@ketenbeeld/shared/rapport/bakken'
import { leesGrafiek } from '@ketenbeeld/shared/rapport/inhoud'
import { getoondSpoor, type Cijferstand } from './cijferstand.ts'
import { Figuur } from './figuur.tsx'

export function grafiekBeeld(stand: Cijferstand): NodeViewRenderer {
  const Beeld = (props: ReactNodeViewProps) => <GrafiekBeeld {...props} stand={stand} />
  return ReactNodeViewRenderer(Beeld)
}

function GrafiekBeeld({ node, stand, selected }: ReactNodeViewProps & { readonly stand: Cijferstand }) {
  const beeld = useSyncExternalStore(stand.abonneer, stand.beeld)
  const grafiek = useMemo(() => leesGrafiek({ type: 'grafiek', attrs: node.attrs }), [node.attrs])
  const getoond = useMemo(() => grafiek && { ...grafiek, spoor: getoondSpoor(beeld, grafiek.spoor) }, [grafiek, beeld])
  const reeksen = useMemo(() => (getoond ? reeksenVan(getoond, beeld.bronnen) : []), [getoond, beeld.bronnen])
  return (
    <NodeViewWrapper className={selected ? 'rap-figuur rap-figuur--gekozen' : 'rap-figuur'} contentEditable={false}>
      {getoond && (
        <Figuur
          indicator={getoond.indicator}
          eenheid={indicatorVan(getoond.indicator)?.eenheid ?? ''}
          bijschrift={getoond.bijschrift}
          spoor={getoond.spoor}
          reeksen={reeksen}
        />
      )}
    </NodeViewWrapper>
  )
}
