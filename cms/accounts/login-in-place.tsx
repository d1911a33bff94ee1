'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { editorLanguageOf } from '../editor-language'
import { LoginForm } from './login-form'
import { loginWords } from './login-words'
import { useSessionEnd } from './use-session-end'

/** Over a text whose writer's session has ended: asks for the password there, so that nothing on the page is lost. */
export function LoginInPlace({ onBack }: { onBack: () => void }) {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const { isOver, email, goOn } = useSessionEnd()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOver) dialog.current?.showModal()
  }, [isOver])
  if (!isOver) return null
  // Outside the text's own form
  return createPortal(
    <dialog
      ref={dialog}
      className="login-in-place"
      aria-labelledby="login-in-place"
      onCancel={(event) => {
        event.preventDefault()
      }}
    >
      <h2 id="login-in-place">{loginWords.overHeading[locale]}</h2>
      <p>{loginWords.over[locale]}</p>
      <LoginForm email={email} onDone={() => void goOn().then(onBack)} />
    </dialog>,
    document.body,
  )
}
