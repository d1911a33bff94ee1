import type { TextFieldServerProps } from 'payload'
import { editorLanguageOf } from '../../editor-language'
import { FolderInput } from './folder-input'
import { foldersOf } from './names'
import { words } from './words'

/** Asks for the folder of a picture, and proposes those that there are. */
export async function FolderField({ path, req, readOnly }: TextFieldServerProps) {
  const language = editorLanguageOf(req.i18n)
  const names = (await foldersOf(req.payload)).map(({ name }) => name)
  return (
    <FolderInput
      path={path}
      label={words.label[language]}
      description={words.description[language]}
      names={names}
      readOnly={readOnly ?? false}
    />
  )
}
