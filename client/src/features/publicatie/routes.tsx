// The address of the package for the Topberaad.

import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'publicatie', lazy: async () => ({ Component: (await import('./publicatie-pagina.tsx')).PublicatiePagina }) },
]
