import ts from 'typescript'
import { parse, walk, type Source } from '../architecture/sources.js'

/** Text that a reader would see in one language alone. */
export interface Outside {
  readonly line: number
  readonly text: string
}

/** Attributes that a browser or a component shows; any words in them are text. */
const SHOWN = /^(?:aria-label|title|placeholder|alt|label|legend|heading|message|hint|note|about|words|summary|name|any)$/
/** Attributes that only the browser reads, and what is told programs. */
const NOT_SHOWN = /^(?:class|id|href|rel|type|for|role|autocomplete|linked|preserveAspectRatio|viewBox|http-equiv|content|src|action|method|enctype|accept|pattern|inputmode|aria-describedby|aria-labelledby|data-.*)$/
/** Elements whose words are code. */
const CODE = /^(?:code|pre|script|style)$/
/** Calls whose strings are keys, names or what a log is told. */
const NOT_TEXT = /^(?:t|rich|console\.\w+|log\.\w+|\w*[lL]og\.\w+|c\.header|c\.req\.\w+|headers\.\w+|\w+\.searchParams\.\w+|new (?:\w*Error|RegExp|Intl\.\w+|URL|Response|Headers)|(?:app|desk)\.(?:get|post|route|use|all|on)|URL\.canParse|JSON\.\w+|setCookie|getCookie|createContext)$/

const LETTER = /\p{L}/u
/** More than one word, or one that begins like a sentence; and what joins two others: ` and `. */
const LIKE_WORDS = /\p{L}[\p{L}’,.:;!?)»”]*\s|\s[(«“]*\p{L}|^\p{Lu}\p{Ll}+$/u
/** Headers, media types, policies, keys of a keyboard. */
const FOR_MACHINES = /^(?:[A-Z][a-zA-Z]*(?:-[A-Z][a-zA-Z]*)+|Location|Vary|Allow|Link|Accept|Origin|Cookie|GET|POST|HEAD|(?:private|public|no-cache|no-store|max-age)\b.*|[\w-]+\/[\w.+-]+(?:; charset=.*)?|default-src .*|(?:attachment|inline); .*|Basic|Bearer ?)$/

/** Words of a page that stand in its source and not in a message: text between tags, attributes that are shown, and strings that read like words. */
export function textOutside(source: Source): Outside[] {
  const found: Outside[] = []
  const file = parse(source)
  const tell = (node: ts.Node, text: string) => found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: text.trim() })
  walk(file, (node) => {
    if (ts.isJsxText(node)) {
      if (LETTER.test(node.text.replaceAll(/&\w+;/g, '')) && !inCode(node)) tell(node, node.text)
      return
    }
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddle(node) && !ts.isTemplateTail(node)) return
    if (!LETTER.test(node.text) || isName(node) || FOR_MACHINES.test(node.text)) return
    const attribute = attributeOf(node)
    if (attribute !== null && NOT_SHOWN.test(attribute)) return
    if (inCode(node)) return
    if (LIKE_WORDS.test(node.text) || (attribute === null ? isChild(node) : SHOWN.test(attribute) && !isTag(node))) tell(node, node.text)
  })
  return found
}

/** Whether a string is one for the compiler, or the key of something. */
function isName(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at.parent); at = at.parent) {
    const { parent } = at
    if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isTypeNode(parent) || ts.isTypeAliasDeclaration(parent) || ts.isInterfaceDeclaration(parent)) return true
    if (ts.isPropertyAssignment(parent) && parent.name === at) return true
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === at) return true
    if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) return true
    if (ts.isCaseClause(parent) && parent.expression === at) return true
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== at) {
      const called = `${ts.isNewExpression(parent) ? 'new ' : ''}${parent.expression.getText()}`
      if (NOT_TEXT.test(called) && (!/^(?:t|rich)$/.test(called) || parent.arguments?.[0] === at || isInside(at, parent.arguments?.[0]))) return true
      // Handlers of routes hold pages.
      if (/^(?:app|desk)\./.test(called)) return false
    }
    if (ts.isArrowFunction(parent) || ts.isFunctionDeclaration(parent) || ts.isJsxElement(parent)) return false
  }
  return false
}

function isInside(node: ts.Node, of: ts.Node | undefined): boolean {
  return of !== undefined && node.pos >= of.pos && node.end <= of.end
}

/** The attribute that a string stands in, however deep in its expression. */
function attributeOf(node: ts.Node): string | null {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isJsxAttribute(at)) return at.name.getText()
    if (ts.isJsxElement(at) || ts.isJsxFragment(at)) return null
  }
  return null
}

/** `name="q"` of a form's own element is no word. */
function isTag(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isJsxAttribute(at)) return at.name.getText() === 'name'
  }
  return false
}

/** Whether a string is put between tags: itself, or as what a condition comes to. */
function isChild(node: ts.Node): boolean {
  for (let at = node; ; at = at.parent) {
    const { parent } = at
    if (ts.isJsxExpression(parent)) return true
    if (ts.isConditionalExpression(parent) && parent.condition !== at) continue
    if (ts.isParenthesizedExpression(parent) || ts.isTemplateExpression(parent) || ts.isTemplateSpan(parent) || ts.isBinaryExpression(parent)) continue
    return false
  }
}

function inCode(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isJsxElement(at) && CODE.test(at.openingElement.tagName.getText())) return true
    if (ts.isArrowFunction(at) || ts.isFunctionDeclaration(at)) return false
  }
  return false
}
