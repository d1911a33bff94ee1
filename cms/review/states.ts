/**
 * What has become of a review: `asked`, then `approved`, then `published`; `returned` with words; `void` when the text has
 * changed since. `alone` is what is being published without a second look; then it's `unseen`, until somebody has `seen` it.
 */
export const reviewStates = [
  'asked',
  'approved',
  'published',
  'returned',
  'void',
  'alone',
  'unseen',
  'seen',
] as const
export type ReviewState = (typeof reviewStates)[number]

/** In which the text may still be decided about or published. */
export const openStates = ['asked', 'approved', 'alone'] as const satisfies ReviewState[]
