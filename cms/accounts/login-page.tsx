'use client'

import { LoginForm } from './login-form'

/** Goes on to where somebody was going before they had to log in. */
export function LoginPage({ next }: { next: string }) {
  return (
    <LoginForm
      onDone={() => {
        window.location.assign(next)
      }}
    />
  )
}
