// The addresses of Uitkomsten; lane and indicator stand in the query, so that a view can be shared.

import type { RouteObject } from 'react-router'

const uitkomsten = async () => ({ Component: (await import('./uitkomsten-pagina.tsx')).UitkomstenPagina })

export const routes: RouteObject[] = [
  { path: 'uitkomsten', lazy: uitkomsten },
  {
    path: 'uitkomsten/keten',
    lazy: async () => ({ Component: (await import('./keten/keten-pagina.tsx')).KetenPagina }),
  },
  {
    path: 'uitkomsten/mpp/:module',
    lazy: async () => ({ Component: (await import('./mpp/mpp-pagina.tsx')).MppPagina }),
  },
  {
    path: 'uitkomsten/vergelijken',
    lazy: async () => ({ Component: (await import('./vergelijken/vergelijken-pagina.tsx')).VergelijkenPagina }),
  },
  {
    path: 'uitkomsten/varianten',
    lazy: async () => ({ Component: (await import('./varianten/varianten-pagina.tsx')).VariantenPagina }),
  },
  {
    path: 'uitkomsten/onzekerheid',
    lazy: async () => ({ Component: (await import('./onzekerheid/onzekerheid-pagina.tsx')).OnzekerheidPagina }),
  },
  { path: 'uitkomsten/:module', lazy: uitkomsten },
]
