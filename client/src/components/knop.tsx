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
  const dicht = nietBeschikbaar !== undefined
  // reason: the same element in both states, so that a button that becomes unavailable under the finger keeps the focus
  return (
    <>
      <button
        type="button"
        {...rest}
        {...(dicht && { type: 'button', 'aria-disabled': true, 'aria-describedby': redenId, title: nietBeschikbaar })}
        className={klassen(soort, klein, className)}
        onClick={dicht ? (event) => event.preventDefault() : onClick}
      >
        {children}
      </button>
      {dicht && (
        <span id={redenId} className="vh">
          {nietBeschikbaar}
        </span>
      )}
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
