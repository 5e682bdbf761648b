import type { Article, Block } from '../../model/article.js'
import { ATTRIBUTION_KINDS } from '../../model/attribution.js'
import type { Correction } from '../../model/correction.js'
import type { Span } from '../../model/span.js'
import { ACTS, FORMS, type Statement } from '../../model/statement.js'
import { linesOf, placesIn, type KeptCorrection, type TypedField } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import { dropButton, moveButton, NO_OTHER_REASON, type CorrectField, type Doing, type Moved, type TypedCorrection } from '../forms/correcting.js'
import type { Fault } from '../forms/fault.js'
import { ArticleLink } from '../parts/article-line.js'
import { Changes, CorrectionEntry } from '../parts/correction.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { SCRIPT_VERSION } from '../script/script.js'
import { urls } from '../urls.js'
import { inShort } from '../view/in-short.js'
import { langAttribute } from '../view/language.js'
import { confidenceInWords } from '../view/words.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

interface Shown {
  readonly version: string
  readonly article: Article
  readonly action: string
  /** The paragraphs that it stands in; of a new one all. */
  readonly context: readonly Block[]
  /** How often statements found like it are right; `null` for a new one. */
  readonly confidence: number | null
  readonly typed: TypedCorrection
  /** What the fields hold of the statement as lists show it. */
  readonly shown: Readonly<Record<TypedField, string>>
  readonly editor: Editor
  /** The article's other statements. */
  readonly others: readonly Statement[]
  /** `null` for a new one. */
  readonly statement: string | null
  /** Names that the page has, to choose from. */
  readonly names: readonly string[]
  /** What was decided before, newest first. */
  readonly history: readonly KeptCorrection[]
  /** What it would come to; `null` before it was asked. */
  readonly preview: Correction | null
  readonly faults: readonly Fault<CorrectField>[]
}

/** A statement in its place, and what an editor makes of it: with before and after before it is kept. */
export function CorrectPage({ version, article, action, context, confidence, typed, shown, editor, names, others, statement, history, preview, faults }: Shown) {
  const isNew = confidence === null
  const title = t(isNew ? 'correct.addTitle' : 'correct.title')
  return (
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title }) : title} section="none" version={version} script={urls.script(SCRIPT_VERSION)}>
      <div class="opening">
        <h1>{title}</h1>
        <p class="tally"><ArticleLink article={article} />{isNew ? null : <> · {t('correct.rated', { share: confidenceInWords(confidence).share })}</>}</p>
      </div>
      {context.length === 0 ? null : <Place article={article} context={context} typed={typed} isLong={isNew} />}
      <form class="form" method="post" action={action}>
        <FaultSummary faults={faults}><p>{t('deciding.nothingKept')}</p></FaultSummary>
        <input type="hidden" name="seen" value={history[0]?.correction.id ?? ''} />
        {typed.from === '' ? null : <input type="hidden" name="from" value={typed.from} />}
        {typed.answers.map((report) => <input type="hidden" name="answers" value={report} />)}
        {preview === null ? null : (
          <section class="preview" aria-labelledby="preview">
            <h2 id="preview">{t('deciding.comesTo')}</h2>
            <Changes changes={preview.changes} />
            <p class="form-do"><button type="submit" name="do" value="save" autofocus>{t('correct.save')}</button></p>
          </section>
        )}
        <Speakers typed={typed} names={names} faults={faults} />
        <Why typed={typed} editor={editor} faults={faults} />
        <p class="form-do">
          <button type="submit" name="do" value="save">{t(isNew ? 'correct.addIt' : 'correct.saveShort')}</button>
          <button type="submit" name="do" value="preview" class="small">{t('deciding.beforeAndAfter')}</button>
          {isNew ? null : <button type="submit" name="do" value="confirm" class="small">{t('correct.confirm')}</button>}
          {isNew ? null : <button type="submit" name="do" value="reject" class="small">{t('correct.reject')}</button>}
        </p>
        <div id="changes" class="changes" data-was={JSON.stringify(shown)} data-label={t('selecting.changes')} data-nothing={t('selecting.nothing')} hidden></div>
        {statement === null ? null : <p class="hint">{rich('correct.splitOrMerge', { split: (words) => <a href={urls.split(statement)}>{words}</a>, merge: (words) => <a href={urls.merge(statement)}>{words}</a> })}</p>}
        <h2>{t('correct.theWords')}</h2>
        {(['content', 'cue', 'source'] as const).map((role) => <Words role={role} typed={typed} faults={faults} />)}
        <h2>{t('correct.known')}</h2>
        <div class="beside"><Others fields={typed.fields} faults={faults} article={article} others={others} /></div>
        <p class="form-do">
          <button type="submit" name="do" value="save">{t(isNew ? 'correct.addIt' : 'correct.saveShort')}</button>
          <button type="submit" name="do" value="preview" class="small">{t('deciding.beforeAndAfter')}</button>
        </p>
      </form>
      {history.length === 0 ? null : (
        <section class="history" id="seen" aria-labelledby="history">
          <h2 id="history">{t('correct.before')}</h2>
          <ol class="correction-list" role="list">{history.map((of) => <CorrectionEntry of={of} />)}</ol>
        </section>
      )}
    </Layout>
  )
}

interface Part {
  readonly typed: TypedCorrection
  readonly faults: readonly Fault<CorrectField>[]
}

function Speakers({ typed, names, faults }: Part & { readonly names: readonly string[] }) {
  return (
    <>
      {names.length === 0 ? null : (
        <div class="form-field">
          <label for="pick">{t('correct.pick')}</label>
          <select id="pick" name="pick">
            <option value="">{t('correct.asBelow')}</option>
            {names.map((name) => <option value={name} selected={name === typed.pick}>{name}</option>)}
          </select>
        </div>
      )}
      <Field name="speakers" label={t('correct.speakers')} faults={faults} hint={t('correct.speakersHint')}
        control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.fields.speakers}`}</textarea>} />
    </>
  )
}

function Why({ typed, editor, faults }: Part & { readonly editor: Editor }) {
  return (
    <>
      <Field name="why" label={t('deciding.why')} faults={faults} hint={rich('correct.whyHint', { reason: <InEnglish>{NO_OTHER_REASON}</InEnglish> })}
        control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.why}`}</textarea>} />
      {editor.fixed ? <p>{rich('correct.as', { name: <bdi>{editor.name}</bdi> })}</p> : (
        <Field name="editor" label={t('deciding.yourName')} faults={faults} hint={t('correct.nameHint')}
          control={(ties) => <input {...ties} class="short" value={typed.editor === '' ? editor.name : typed.editor} autocomplete="name" />} />
      )}
    </>
  )
}

/** The words in their place: what is theirs by the form is marked. A script lets them be selected here. */
function Place({ article: { text, language }, context, typed, isLong }: { readonly article: Article; readonly context: readonly Block[]; readonly typed: TypedCorrection; readonly isLong: boolean }) {
  const marks = (['content', 'cue', 'source'] as const).flatMap((role) => placesIn(text, linesOf(typed.fields[role]), typed.places[role]).flatMap((span) => (span === null ? [] : [{ ...span, role }])))
  return (
    <blockquote class={isLong ? 'from place long' : 'from place'} id="place" dir="auto" data-words={JSON.stringify(selectingWords())} {...(isLong && { tabindex: 0, role: 'region', 'aria-label': t('correct.article') })} {...langAttribute(language)}>
      {context.map((block) => (
        <p data-begin={block.begin}>
          {cutAt(block, marks).map(({ begin, end, role }) => (role === null ? text.slice(begin, end) : <span class={role}>{text.slice(begin, end)}</span>))}
        </p>
      ))}
    </blockquote>
  )
}

/** A block in pieces, each with whose it is; where they lie over each other, the first's. */
function cutAt({ begin, end }: Span, marks: readonly (Span & { readonly role: Moved })[]): (Span & { readonly role: Moved | null })[] {
  const cuts = [...new Set([begin, end, ...marks.flatMap((one) => [one.begin, one.end]).filter((at) => at > begin && at < end)])].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, i) => ({ begin: from, end: cuts[i + 1]!, role: marks.find((one) => one.begin <= from && from < one.end)?.role ?? null }))
}

function Words({ role, typed: { fields: { [role]: typed }, places: { [role]: places }, act }, faults }: Part & { readonly role: Moved }) {
  const pieces = typed.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '').slice(0, 20)
  return (
    <div class="words-field">
      <Field name={role} label={t(`correct.${role}`)} faults={faults} hint={t(role === 'content' ? 'correct.contentHint' : 'correct.wordsHint')}
        control={(ties) => <textarea {...ties} rows={role === 'content' ? 4 : 2} dir="auto">{`\n${typed}`}</textarea>} />
      <input type="hidden" name={`${role}At`} value={places} />
      {pieces.map((piece, i) => (
        <p class="moves">
          <span class="aside">{t('correct.piece', { words: piece.length > 40 ? `${piece.slice(0, 40).toWellFormed()}…` : piece })}</span>
          <Move role={role} piece={i} edge="begin" by={1} label={t('correct.moreBefore')} pressed={act} /><Move role={role} piece={i} edge="begin" by={-1} label={t('correct.lessBefore')} pressed={act} />
          <Move role={role} piece={i} edge="end" by={-1} label={t('correct.lessBehind')} pressed={act} /><Move role={role} piece={i} edge="end" by={1} label={t('correct.moreBehind')} pressed={act} />
          <button type="submit" name="do" value={dropButton(role, i)} class="small">{t('correct.drop')}</button>
        </p>
      ))}
    </div>
  )
}

/** Whoever has just pressed it finds themselves on it again, and can go on with the same key. */
function Move({ role, piece, edge, by, label, pressed }: { readonly role: Moved; readonly piece: number; readonly edge: 'begin' | 'end'; readonly by: 1 | -1; readonly label: string; readonly pressed: Doing }) {
  const isPressed = pressed.is === 'move' && pressed.role === role && pressed.piece === piece && pressed.edge === edge && pressed.by === by
  return <button type="submit" name="do" value={moveButton(role, piece, edge, by)} class="small" autofocus={isPressed}>{label}</button>
}

function Others({ fields, faults, article, others }: {
  readonly fields: Readonly<Record<TypedField, string>>
  readonly faults: readonly Fault<CorrectField>[]
  readonly article: Article
  readonly others: readonly Statement[]
}) {
  const choose = (name: 'form' | 'kind' | 'act' | 'negated' | 'translatedBy' | 'within', label: string, hint: string, choices: readonly (readonly [string, string])[]) => (
    <Field name={name} label={label} faults={faults} hint={hint}
      control={(ties) => <select {...ties}>{choices.map(([value, words]) => <option value={value} selected={value === fields[name]}>{words}</option>)}</select>} />
  )
  const lines = (name: 'addressees' | 'targets' | 'chain', label: string, hint: string) => (
    <Field name={name} label={label} faults={faults} hint={hint} control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${fields[name]}`}</textarea>} />
  )
  return (
    <>
      {lines('addressees', t('correct.addressees'), t('correct.nameALine'))}
      {lines('targets', t('correct.targets'), t('correct.nameALine'))}
      {lines('chain', t('correct.chain'), t('correct.chainHint'))}
      <Field name="saidAt" label={t('correct.saidAt')} faults={faults} hint={t('correct.saidAtHint')}
        control={(ties) => <input {...ties} class="short" value={fields.saidAt} autocomplete="off" />} />
      {choose('form', t('correct.form'), t('correct.formHint'), FORMS.map((one) => [one, t(`forms.${one}`)]))}
      {choose('kind', t('correct.kind'), t('correct.kindHint'), ATTRIBUTION_KINDS.map((one) => [one, t(`attributionKinds.${one}`)]))}
      {choose('act', t('correct.act'), t('correct.actHint'), ACTS.map((one) => [one, t(`acts.${one}`)]))}
      {choose('negated', t('correct.negated'), t('correct.negatedHint'), [['false', t('corrections.saidOrDone')], ['true', t('corrections.notSaidOrDone')]])}
      {choose('translatedBy', t('correct.translatedBy'), t('correct.translatedByHint'), [['', t('correct.noTranslation')], ['machine', t('correct.byMachine')], ['person', t('correct.byPerson')]])}
      {choose('within', t('correct.within'), t('correct.withinHint'), [['', t('correct.withinNobody')], ...others.map((one) => [one.id, inShort(article, one)] as const)])}
    </>
  )
}

/** What the script says that lets words be selected, by their role; `{}` stands for the words. */
function selectingWords() {
  const words = '{}'
  return {
    group: t('selecting.group'), hint: t('selecting.hint'),
    are: { content: t('selecting.areContent'), cue: t('selecting.areCue'), source: t('selecting.areSource') },
    too: { content: t('selecting.tooContent'), cue: t('selecting.tooCue'), source: t('selecting.tooSource') },
    now: { content: t('selecting.nowContent', { words }), cue: t('selecting.nowCue', { words }), source: t('selecting.nowSource', { words }) },
    added: { content: t('selecting.addedContent', { words }), cue: t('selecting.addedCue', { words }), source: t('selecting.addedSource', { words }) },
  }
}
