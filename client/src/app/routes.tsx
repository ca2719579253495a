// The addresses of the client. Each feature brings its own in features/<f>/routes.tsx; this is the only place that knows them all.

import { matchRoutes, type RouteObject } from 'react-router'
import { BegrippenPagina } from './begrippen-pagina.tsx'
import { Foutpagina, NietGevonden } from './foutpagina.tsx'
import { Schil } from './schil.tsx'
import { ToegankelijkheidPagina } from './toegankelijkheid-pagina.tsx'
import { WieZietPagina } from './wie-ziet-pagina.tsx'

/** Found by name, so that a feature is on when its file is there. Heavy pages are `lazy` inside. */
const features = import.meta.glob<readonly RouteObject[]>('../features/*/routes.tsx', { eager: true, import: 'routes' })

const paginas: RouteObject[] = Object.values(features).flat()

export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Schil bestaatPad={bestaatPad} />,
    hydrateFallbackElement: <main className="pagina" />,
    errorElement: <Foutpagina />,
    children: [
      {
        errorElement: <Foutpagina />,
        children: [
          ...paginas,
          { path: 'toegankelijkheid', element: <ToegankelijkheidPagina /> },
          { path: 'begrippen', element: <BegrippenPagina /> },
          { path: 'wie-ziet-dit', element: <WieZietPagina /> },
          {
            path: 'dev/toestanden',
            lazy: async () => ({ Component: (await import('./toestanden-pagina.tsx')).ToestandenPagina }),
          },
          { path: '*', element: <NietGevonden /> },
        ],
      },
    ],
  },
]

/** Say whether a page stands at this address, so that no menu leads to nothing. */
function bestaatPad(pad: string): boolean {
  const laatste = matchRoutes(routes, pad)?.at(-1)?.route
  return laatste !== undefined && laatste.path !== '*' && laatste.children === undefined
}
