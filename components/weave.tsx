/** The one ornament: threads that cross, for Sweden's textile city. Says nothing, so nothing reads it out. */
export function Weave({ id }: { id: string }) {
  return (
    <svg
      aria-hidden="true"
      className="block h-2 w-full print:hidden"
      width="100%"
      height="8"
      focusable="false"
    >
      <defs>
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="stroke-thread" d="M2 0v8M6 0v8" strokeWidth="1.5" />
          <path
            className="stroke-thread-across"
            d="M0 2h.75M3.25 2h4.75M0 6h4.75M7.25 6h.75"
            strokeWidth="1.5"
          />
        </pattern>
      </defs>
      <rect width="100%" height="8" fill={`url(#${id})`} />
    </svg>
  )
}
