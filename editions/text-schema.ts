import { z } from 'zod'
import { isWellFormed } from './canonical-json'

/** Text that every database and every format can hold. */
export const text = z
  .string()
  .refine(isWellFormed, 'has half a character (a lone surrogate)')
  .refine((value) => !value.includes('\0'), 'has the character U+0000, which databases refuse')
