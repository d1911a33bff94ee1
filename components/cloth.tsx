import { clothOf } from '@/editions/weave'

/**
 * The picture of what has no photograph: the weave of its topic. Says nothing, so nothing reads it out. `id` must be its
 * own on the page.
 */
export function Cloth({ id, topic, className }: { id: string; topic: string; className: string }) {
  const { size, ground, warp, weft, warps, wefts, overs } = clothOf(topic)
  return (
    <svg aria-hidden="true" focusable="false" className={className}>
      <pattern
        id={id}
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform="scale(1.75)"
        strokeWidth="6"
      >
        <path fill={ground} d={`M0 0h${size}v${size}H0z`} />
        <path stroke={weft} d={wefts} />
        <path stroke={warp} d={warps} />
        <path stroke={weft} d={overs} />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
