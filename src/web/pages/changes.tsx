import { changesPage } from '../../export/schema-org-compared.js'
import { holdersAmong } from '../../export/to-reading.js'
import type { BlockChange, Compared, Comparison, StatementChange } from '../../model/comparison.js'
import type { Statement } from '../../model/statement.js'
import { titleOf } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { HeldBy, Who } from '../parts/who.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { contentInWords } from '../../export/excerpt.js'
import { langAttribute } from '../view/language.js'
import { counted } from '../view/numbers.js'

/** What changed from one version of a page to another. */
export function ChangesPage({ version, comparison }: { readonly version: string; readonly comparison: Comparison }) {
  const { before, after, facts, blocks, statements, unchanged, readOtherwise, readDifferently } = comparison
  return (
    <Layout title={`What changed: ${titleOf(after.article)}`} section="articles" version={version} linked={(desk) => changesPage(comparison, desk)}>
      <article class="changes">
        <header class="opening">
          <p class="kicker">What changed</p>
          <h1><bdi {...langAttribute(after.article.language)}>{titleOf(after.article)}</bdi></h1>
          <p class="tally">
            From <a href={urls.article(before.article.id)}>the version received {timeInWords(before.sighting.receivedAt)}</a>
            {' '}to <a href={urls.article(after.article.id)}>the one received {timeInWords(after.sighting.receivedAt)}</a>
          </p>
        </header>
        {facts.length === 0 ? null : (
          <dl class="particulars">
            {facts.map(({ of, before: was, after: is }) => (
              <div><dt>{FACT_WORDS[of]}</dt><dd><del>{was ?? 'none'}</del> <ins>{is ?? 'none'}</ins></dd></div>
            ))}
          </dl>
        )}
        <section aria-labelledby="statements">
          <h2 id="statements">Statements</h2>
          {readDifferently ? (
            <p class="doubt-word">The two were read by different versions of the analysis ({before.analysis.version}; {after.analysis.version}): a change here may be the reader’s, not the page’s.</p>
          ) : null}
          <p class="aside">{statements.length === 0 ? `None changed; ${unchanged} the same to the letter` : `${tally(statements)}; ${unchanged} the same to the letter`}</p>
          {readOtherwise === 0 ? null : <p class="aside">{counted(readOtherwise, 'statement')} more found in one of the two only, though both have the words: the reader’s doing, not the page’s</p>}
          {statements.length === 0 ? null : <ol class="results" role="list">{statements.map((change) => <OneStatement change={change} comparison={comparison} />)}</ol>}
        </section>
        <section aria-labelledby="text">
          <h2 id="text">Text</h2>
          <div class="text single">{runsOf(blocks).map((run) => <Run of={run} language={after.article.language} />)}</div>
        </section>
      </article>
    </Layout>
  )
}

const FACT_WORDS: Readonly<Record<Comparison['facts'][number]['of'], string>> = { title: 'Title', byline: 'Byline', outlet: 'Outlet', published: 'Published' }

function tally(statements: readonly StatementChange[]): string {
  return (['appeared', 'vanished', 'reworded'] as const)
    .map((is) => [is, statements.filter((change) => change.is === is).length] as const)
    .filter(([, count]) => count > 0).map(([is, count]) => `${counted(count, 'statement')} ${is}`).join(', ')
}

function OneStatement({ change: { is, before, after }, comparison }: { readonly change: StatementChange; readonly comparison: Comparison }) {
  return (
    <li class={`entry ${(after ?? before)!.form}`}>
      <p class="kicker">{CHANGE_WORDS[is]}</p>
      {before === undefined ? null : <Words of={before} compared={comparison.before} was />}
      {after === undefined ? null : <Words of={after} compared={comparison.after} />}
    </li>
  )
}

const CHANGE_WORDS: Readonly<Record<StatementChange['is'], string>> = { appeared: 'Appeared', vanished: 'Vanished', reworded: 'Reworded' }

function Words({ of, compared: { article, analysis }, was = false }: { readonly of: Statement; readonly compared: Compared; readonly was?: boolean }) {
  const words = <a href={urls.statement(of.id)}>{contentInWords(article.text, of.content)}</a>
  return (
    <>
      <HeldBy holders={holdersAmong(analysis.statements)(of)} />
      <p class="entry-who"><Who statement={of} article={article} /></p>
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}>{was ? <del>{words}</del> : <ins>{words}</ins>}</p>
    </>
  )
}

/** Changed blocks one by one; those in a row that are the same, as one. */
function runsOf(blocks: readonly BlockChange[]): (BlockChange | readonly BlockChange[])[] {
  const runs: (BlockChange | BlockChange[])[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.is !== 'same') runs.push(block)
    else if (Array.isArray(last)) last.push(block)
    else runs.push([block])
  }
  return runs
}

function Run({ of, language }: { readonly of: BlockChange | readonly BlockChange[]; readonly language: string | null }) {
  if ('is' in of) return <Block of={of} language={language} />
  return (
    <details class="unchanged">
      <summary>{counted(of.length, 'paragraph')} the same</summary>
      {of.map((block) => <Block of={block} language={language} />)}
    </details>
  )
}

function Block({ of: { kind, pieces }, language }: { readonly of: BlockChange; readonly language: string | null }) {
  return (
    <p class={`block ${kind}`} dir="auto" {...langAttribute(language)}>
      {pieces.map(({ is, text }) => (is === 'removed' ? <del>{text}</del> : is === 'added' ? <ins>{text}</ins> : text))}
    </p>
  )
}
