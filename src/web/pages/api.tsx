import { DOCUMENT, type ApiDocument } from '../api/api.js'
import { anchorOf, PROBLEMS, type ProblemKind } from '../api/problems.js'
import { Fields, Kind } from '../parts/fields.js'
import { Layout } from '../parts/layout.js'
import { WithCode } from '../parts/with-code.js'
import { routesByTag, type Described, type DescribedAnswer, type DescribedRoute } from '../view/described.js'
import { rich, t } from '../words/say.js'
import { InEnglish } from '../words/in-english.js'

/** What programs can ask and do, made from the document that they read. */
export function ApiPage({ version, document }: { readonly version: string; readonly document: ApiDocument }) {
  const tags = routesByTag(document)
  const schemas = Object.entries(document.components?.schemas ?? {})
  return (
    <Layout title={t('layout.forPrograms')} section="none" version={version}>
      <article class="api">
        <header class="opening">
          <h1>{t('layout.forPrograms')}</h1>
          <p class="tally">{rich('apiPage.same', { link: <a href={DOCUMENT}>{DOCUMENT}</a> })}</p>
        </header>
        {(document.info.description ?? '').split('\n\n').map((paragraph) => <p class="empty"><InEnglish><WithCode text={paragraph} /></InEnglish></p>)}
        {tags.map(({ name, description, routes }) => (
          <section aria-labelledby={`tag-${name}`}>
            <h2 id={`tag-${name}`}><InEnglish>{name}</InEnglish></h2>
            <p class="aside"><InEnglish>{description}</InEnglish></p>
            {routes.map((route) => <Route of={route} />)}
          </section>
        ))}
        <section aria-labelledby="schemas">
          <h2 id="schemas">{t('apiPage.records')}</h2>
          {schemas.map(([name, schema]) => <Schema name={name} schema={schema} />)}
        </section>
        <section aria-labelledby="problems">
          <h2 id="problems">{t('apiPage.problems')}</h2>
          <dl class="fields">{problems().map(([kind, { status, title, meaning }]) => <div id={anchorOf(kind)}><dt><InEnglish>{status} {title}</InEnglish></dt><dd><InEnglish>{meaning}</InEnglish></dd></div>)}</dl>
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
      <p><InEnglish>{operation.summary}. {operation.description}</InEnglish>{operation.security === undefined ? '' : ` ${t('apiPage.token')}`}</p>
      {parameters.length === 0 ? null : (
        <dl class="fields">
          {parameters.map(({ name, schema, required, description }) => (
            <div>
              <dt><code>{name}</code> {schema === undefined ? null : <Kind schema={schema} />}{required === true ? null : <span class="aside"> · {t('apiPage.mayBeMissing')}</span>}</dt>
              <dd><p><InEnglish><WithCode text={description ?? ''} /></InEnglish></p></dd>
            </div>
          ))}
        </dl>
      )}
      {body?.schema === undefined ? null : <><p class="aside">{rich('apiPage.body', { kind: <Kind schema={body.schema} /> })}</p><Fields of={body.schema} /><Example of={example} /></>}
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
              <dd><p><InEnglish>{description}</InEnglish></p><Example of={told?.example} /></dd>
            </div>
          )
        })}
      </dl>
      <p class="aside">{rich('apiPage.problemsAre', { a: (words) => <a href="#problems">{words}</a>, list: <InEnglish>{wrong.map(([status, { description }]) => `${status} ${description}`).join('; ')}</InEnglish> })}</p>
    </>
  )
}

function Example({ of }: { readonly of: unknown }) {
  if (of === undefined) return null
  return <details><summary>{t('apiPage.example')}</summary><pre tabindex={0}><code>{JSON.stringify(of, null, 2)}</code></pre></details>
}

function Schema({ name, schema }: { readonly name: string; readonly schema: Described }) {
  const id = `schema-${name}`
  return (
    <div class="route">
      <h3 id={id}>{name}</h3>
      {schema.description === undefined ? null : <p><InEnglish>{schema.description}</InEnglish></p>}
      <Fields of={schema} />
    </div>
  )
}
