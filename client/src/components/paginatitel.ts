// The title of the page in the browser: 'Planning · Ketenbeeld'.

import { useEffect } from 'react'

export function usePaginatitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} · Ketenbeeld`
  }, [titel])
}
