import type { ReactNode } from 'react'

/** Something the reader should know before reading on. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-text border-s-8 border-notice-edge bg-notice px-5 py-3 text-base">{children}</div>
  )
}
