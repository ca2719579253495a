// The address of the planning.

import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'planning', lazy: async () => ({ Component: (await import('./planning-pagina.tsx')).PlanningPagina }) },
]
