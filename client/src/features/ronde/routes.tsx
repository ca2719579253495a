// The address of Vandaag, where everybody starts.

import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./vandaag-pagina.tsx')).VandaagPagina }) },
]
