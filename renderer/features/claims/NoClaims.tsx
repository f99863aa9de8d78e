import { IconQuote } from '@tabler/icons-react'
import { Field } from '../../ui/Field.tsx'
import { Key } from '../../ui/KeyCaps.tsx'
import { NoRecords } from '../table/NoRecords.tsx'
import './claims.css'

/** What the view shows before the first claim: how one is made, on an example. */
export function NoClaims() {
  return (
    <NoRecords
      Icon={IconQuote}
      title="No claims yet"
      text={
        <>
          In an article, select what somebody asserts and press <Key name="C" />. Holder, cue, hedge and kind are read
          from the words around it.
        </>
      }
      example={<Example />}
    />
  )
}

function Example() {
  return (
    <figure className="example" aria-label="Example of a claim">
      <p>
        A customs officer said it was <mark>likely that the gate would close before winter</mark>.
      </p>
      <dl className="kv">
        <Field name="Holder">
          <span className="chip ask">A customs officer</span>
        </Field>
        <Field name="Hedge">
          <span className="chip ask">likely</span>
        </Field>
        <Field name="Kind">
          <span className="chip ask">Predictive</span>
          <span className="from">“would close”</span>
        </Field>
      </dl>
    </figure>
  )
}
