import { EditableText } from '../../ui/EditableText.tsx'

interface InspectorTitleProps {
  label: string
  value: string
  /** It is a name, which has a limit. */
  name?: boolean
  readOnly: boolean
  onSave(value: string): void
}

/** What a record is called or says, in the letters of the reader, at the top of its inspector; never empty. */
export function InspectorTitle(props: InspectorTitleProps) {
  return (
    <div className="insp-say">
      <EditableText required {...props} />
    </div>
  )
}
