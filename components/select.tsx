type Option = { value: string; label: string; language?: string }

type Props = { name: string; label: string; all?: string; options: Option[]; chosen: string | undefined }

/** A choice in a form, with a visible label. `all` is what leaves it open. */
export function Select({ name, label, all, options, chosen = '' }: Props) {
  return (
    <div className="grow basis-40">
      <label htmlFor={`choose-${name}`} className="block font-semibold">
        {label}
      </label>
      <select
        id={`choose-${name}`}
        name={name}
        defaultValue={chosen}
        className="mt-1 min-h-11 w-full rounded-sm border-2 border-edge bg-paper px-3 text-ink"
      >
        {all && <option value="">{all}</option>}
        {options.map(({ value, label: text, language }) => (
          <option key={value} value={value} lang={language}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
