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
import type { Key } from '../words/messages.js'
import { rich, t } from '../words/say.js'

/** What changed from one version of a page to another. */
export function ChangesPage({ version, comparison }: { readonly version: string; readonly comparison: Comparison }) {
  const { before, after, facts, blocks, statements, unchanged, readOtherwise, readDifferently } = comparison
  return (
    <Layout title={t('changes.titleOf', { title: titleOf(after.article) })} section="articles" version={version} linked={(desk) => changesPage(comparison, desk)}>
      <article class="changes">
        <header class="opening">
          <p class="kicker">{t('changes.title')}</p>
          <h1><bdi {...langAttribute(after.article.language)}>{titleOf(after.article)}</bdi></h1>
          <p class="tally">
            {rich('changes.fromTo', {
              then: timeInWords(before.sighting.receivedAt), later: timeInWords(after.sighting.receivedAt),
              before: (words) => <a href={urls.article(before.article.id)}>{words}</a>, after: (words) => <a href={urls.article(after.article.id)}>{words}</a>,
            })}
          </p>
        </header>
        {facts.length === 0 ? null : (
          <dl class="particulars">
            {facts.map(({ of, before: was, after: is }) => (
              <div><dt>{t(FACT_WORDS[of])}</dt><dd><del>{was ?? t('changes.none')}</del> <ins>{is ?? t('changes.none')}</ins></dd></div>
            ))}
          </dl>
        )}
        <section aria-labelledby="statements">
          <h2 id="statements">{t('changes.statements')}</h2>
          {readDifferently ? (
            <p class="doubt-word">{t('changes.readDifferently', { before: before.analysis.version, after: after.analysis.version })}</p>
          ) : null}
          <p class="aside">{statements.length === 0 ? t('changes.noneChanged', { unchanged }) : t('changes.tally', { changed: tally(statements), unchanged })}</p>
          {readOtherwise === 0 ? null : <p class="aside">{t('changes.readOtherwise', { n: readOtherwise })}</p>}
          {statements.length === 0 ? null : <ol class="results" role="list">{statements.map((change) => <OneStatement change={change} comparison={comparison} />)}</ol>}
        </section>
        <section aria-labelledby="text">
          <h2 id="text">{t('changes.text')}</h2>
          <div class="text single">{runsOf(blocks).map((run) => <Run of={run} language={after.article.language} />)}</div>
        </section>
      </article>
    </Layout>
  )
}

const FACT_WORDS: Readonly<Record<Comparison['facts'][number]['of'], Key>> = { title: 'changes.factTitle', byline: 'changes.factByline', outlet: 'changes.factOutlet', published: 'changes.factPublished' }
/** How many statements changed so. */
export const HAVE_CHANGED = { appeared: 'changes.haveAppeared', vanished: 'changes.haveVanished', reworded: 'changes.haveReworded' } as const

function tally(statements: readonly StatementChange[]): string {
  return (['appeared', 'vanished', 'reworded'] as const)
    .map((is) => [is, statements.filter((change) => change.is === is).length] as const)
    .filter(([, count]) => count > 0).map(([is, count]) => t(HAVE_CHANGED[is], { n: count })).join(', ')
}

function OneStatement({ change: { is, before, after }, comparison }: { readonly change: StatementChange; readonly comparison: Comparison }) {
  return (
    <li class={`entry ${(after ?? before)!.form}`}>
      <p class="kicker">{t(`changes.${is}`)}</p>
      {before === undefined ? null : <Words of={before} compared={comparison.before} was />}
      {after === undefined ? null : <Words of={after} compared={comparison.after} />}
    </li>
  )
}

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
      <summary>{t('changes.unchanged', { n: of.length })}</summary>
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
