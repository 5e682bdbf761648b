import { DOCUMENT, type ApiDocument } from '../api/api.js'
import { anchorOf, PROBLEMS, type ProblemKind } from '../api/problems.js'
import { Fields, Kind } from '../parts/fields.js'
import { Layout } from '../parts/layout.js'
import { WithCode } from '../parts/with-code.js'
import { routesByTag, type Described, type DescribedAnswer, type DescribedRoute } from '../view/described.js'

/** What programs can ask and do, made from the document that they read. */
export function ApiPage({ version, document }: { readonly version: string; readonly document: ApiDocument }) {
  const tags = routesByTag(document)
  const schemas = Object.entries(document.components?.schemas ?? {})
  return (
    <Layout title="For programs" section="none" version={version}>
      <article class="api">
        <header class="opening">
          <h1>For programs</h1>
          <p class="tally">The same as an OpenAPI document: <a href={DOCUMENT}>{DOCUMENT}</a></p>
        </header>
        {(document.info.description ?? '').split('\n\n').map((paragraph) => <p class="empty"><WithCode text={paragraph} /></p>)}
        {tags.map(({ name, description, routes }) => (
          <section aria-labelledby={`tag-${name}`}>
            <h2 id={`tag-${name}`}>{name}</h2>
            <p class="aside">{description}</p>
            {routes.map((route) => <Route of={route} />)}
          </section>
        ))}
        <section aria-labelledby="schemas">
          <h2 id="schemas">Records</h2>
          {schemas.map(([name, schema]) => <Schema name={name} schema={schema} />)}
        </section>
        <section aria-labelledby="problems">
          <h2 id="problems">Problems</h2>
          <dl class="fields">{problems().map(([kind, { status, title, meaning }]) => <div id={anchorOf(kind)}><dt>{status} {title}</dt><dd>{meaning}</dd></div>)}</dl>
        </section>
      </article>
    </Layout>
  )
}

type OneProblem = readonly [ProblemKind, (typeof PROBLEMS)[ProblemKind]]

function problems(): OneProblem[] {
  const kinds = Object.keys(PROBLEMS).filter((kind): kind is ProblemKind => kind in PROBLEMS)
  return kinds.map((kind) => [kind, PROBLEMS[kind]])
}

function Route({ of: { method, path, operation } }: { readonly of: DescribedRoute }) {
  const id = `${method}-${path}`
  const parameters = (operation.parameters ?? []).flatMap((one) => ('$ref' in one ? [] : [one]))
  const body = operation.requestBody === undefined || '$ref' in operation.requestBody ? undefined : operation.requestBody.content['application/json']
  const example: unknown = body?.example
  return (
    <div class="route">
      <h3 id={id}><code>{method.toUpperCase()} {path}</code></h3>
      <p>{operation.summary}. {operation.description}{operation.security === undefined ? '' : ' Takes a token.'}</p>
      {parameters.length === 0 ? null : (
        <dl class="fields">
          {parameters.map(({ name, schema, required, description }) => (
            <div>
              <dt><code>{name}</code> {schema === undefined ? null : <Kind schema={schema} />}{required === true ? null : <span class="aside"> · may be missing</span>}</dt>
              <dd><p><WithCode text={description ?? ''} /></p></dd>
            </div>
          ))}
        </dl>
      )}
      {body?.schema === undefined ? null : <><p class="aside">Body: <Kind schema={body.schema} /></p><Fields of={body.schema} /><Example of={example} /></>}
      <Answers of={operation.responses ?? {}} />
    </div>
  )
}

function Answers({ of }: { readonly of: Readonly<Record<string, DescribedAnswer>> }) {
  const all = Object.entries(of)
  const wrong = all.filter(([status]) => !status.startsWith('2'))
  return (
    <>
      <dl class="fields">
        {all.filter((one) => !wrong.includes(one)).map(([status, { description, content }]) => {
          const told = content?.['application/json']
          return (
            <div>
              <dt>{status} {told?.schema === undefined ? null : <Kind schema={told.schema} />}</dt>
              <dd><p>{description}</p><Example of={told?.example} /></dd>
            </div>
          )
        })}
      </dl>
      <p class="aside"><a href="#problems">Problems</a>: {wrong.map(([status, { description }]) => `${status} ${description}`).join('; ')}</p>
    </>
  )
}

function Example({ of }: { readonly of: unknown }) {
  if (of === undefined) return null
  return <details><summary>An example</summary><pre tabindex={0}><code>{JSON.stringify(of, null, 2)}</code></pre></details>
}

function Schema({ name, schema }: { readonly name: string; readonly schema: Described }) {
  const id = `schema-${name}`
  return (
    <div class="route">
      <h3 id={id}>{name}</h3>
      {schema.description === undefined ? null : <p>{schema.description}</p>}
      <Fields of={schema} />
    </div>
  )
}
