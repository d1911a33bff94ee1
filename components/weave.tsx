/** The one ornament: threads that cross, for Sweden's textile city. Says nothing, so nothing reads it out. */
export function Weave({ id }: { id: string }) {
  return (
    <svg
      aria-hidden="true"
      className="block h-4 w-full print:hidden"
      width="100%"
      height="16"
      focusable="false"
    >
      <defs>
        <pattern id={id} width="16" height="16" patternUnits="userSpaceOnUse">
          <path className="stroke-thread" d="M4 0v16M12 0v16" strokeWidth="3" />
          <path
            className="stroke-thread-across"
            d="M0 4h1.5M6.5 4h9.5M0 12h9.5M14.5 12h1.5"
            strokeWidth="3"
          />
        </pattern>
      </defs>
      <rect width="100%" height="16" fill={`url(#${id})`} />
    </svg>
  )
}
