// Buttons and links that look like buttons: primair once per view, unavailable only with a reason. Source: screens §4 Knop.

import { useId, type ButtonHTMLAttributes, type ReactNode, type Ref } from 'react'
import { Link, type LinkProps } from 'react-router'

export type KnopSoort = 'primair' | 'secundair' | 'stil' | 'gevaar'

export interface KnopProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly soort?: KnopSoort | undefined
  readonly klein?: boolean | undefined
  /** Why the button cannot be used now; it stays focusable and says so. */
  readonly nietBeschikbaar?: string | undefined
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

const klassen = (soort: KnopSoort, klein: boolean | undefined, className: string | undefined): string =>
  ['knop', `knop--${soort}`, klein && 'knop--klein', className].filter(Boolean).join(' ')

export function Knop({
  soort = 'secundair',
  klein,
  nietBeschikbaar,
  className,
  onClick,
  children,
  ...rest
}: KnopProps) {
  const redenId = useId()
  if (nietBeschikbaar === undefined)
    return (
      <button type="button" {...rest} className={klassen(soort, klein, className)} onClick={onClick}>
        {children}
      </button>
    )
  return (
    <>
      <button
        {...rest}
        type="button"
        className={klassen(soort, klein, className)}
        aria-disabled="true"
        aria-describedby={redenId}
        title={nietBeschikbaar}
        onClick={(event) => event.preventDefault()}
      >
        {children}
      </button>
      <span id={redenId} className="vh">
        {nietBeschikbaar}
      </span>
    </>
  )
}

export function KnopLink({
  soort = 'secundair',
  klein,
  className,
  ...rest
}: LinkProps & { readonly soort?: KnopSoort; readonly klein?: boolean }) {
  return <Link {...rest} className={klassen(soort, klein, className)} />
}
