'use client'

import { FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState, type MouseEvent } from 'react'
import { focusFor, ratios, type Focus, type Point, type Ratio } from '@/editions/focus'
import { fileAddress } from '@/editions/href'
import { editorLanguageOf } from '../editor-language'
import { focusTexts } from './sentences'
import './focus-picker.css'

type Props = { path: string; field: { label?: unknown } }

/** The picture, on which a click says what matters most in it; below, what is left of it in each shape. */
export function FocusPicker({ path }: Props) {
  const { value, setValue } = useField<Focus | null>({ path })
  const file = useFormFields(([fields]) => fields.filename?.value)
  const { i18n } = useTranslation()
  const language = editorLanguageOf(i18n)
  const [ratio, setRatio] = useState<Ratio | null>(null)
  if (typeof file !== 'string') return null
  const src = fileAddress(file)
  const chosen = ratio ? focusFor(value, ratio) : (value?.point ?? focusFor(null, '1:1'))
  const choose = (point: Point) => {
    setValue(withPoint(value, ratio, point))
  }
  return (
    <fieldset className="field-type focus-picker">
      <legend>
        <FieldLabel label={focusTexts.label[language]} as="span" />
      </legend>
      <p>{focusTexts.how[language]}</p>
      <div className="picture">
        <img
          src={src}
          alt=""
          onClick={(event) => {
            choose(pointOf(event))
          }}
        />
        <span className="mark" style={{ left: `${chosen.x}%`, top: `${chosen.y}%` }} />
      </div>
      {(['x', 'y'] as const).map((axis) => (
        <label key={axis}>
          {focusTexts[axis][language]}
          <input
            type="range"
            min={0}
            max={100}
            value={chosen[axis]}
            onChange={({ target }) => {
              choose({ ...chosen, [axis]: Number(target.value) })
            }}
          />
        </label>
      ))}
      <div className="shapes">
        {([null, ...ratios] as const).map((one) => (
          <label key={one ?? 'all'}>
            <input
              type="radio"
              name="focus-shape"
              checked={ratio === one}
              onChange={() => {
                setRatio(one)
              }}
            />
            {one ?? focusTexts.all[language]}
            {one && <img src={src} alt="" style={cut(value, one)} />}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** How CSS cuts a picture to a shape around its focus. */
function cut(focus: Focus | null, ratio: Ratio) {
  const { x, y } = focusFor(focus, ratio)
  return {
    aspectRatio: ratio.replace(':', ' / '),
    objectFit: 'cover' as const,
    objectPosition: `${x}% ${y}%`,
  }
}

function pointOf({ currentTarget, nativeEvent }: MouseEvent<HTMLImageElement>): Point {
  const { offsetX, offsetY } = nativeEvent
  const { clientWidth, clientHeight } = currentTarget
  return { x: percent(offsetX / clientWidth), y: percent(offsetY / clientHeight) }
}

const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100)

/** For one shape, or for all; choosing for all forgets what was chosen for one. */
function withPoint(focus: Focus | null, ratio: Ratio | null, point: Point): Focus {
  if (!ratio) return { point }
  return { point: focus?.point ?? focusFor(null, ratio), cuts: { ...focus?.cuts, [ratio]: point } }
}
