import { basename } from 'node:path';

/** The rules of the house that no plugin has. Each message says why, and where to go instead. */

const rule = (description, messages, create) => ({
  meta: { type: 'problem', docs: { description }, messages, schema: [] },
  create,
});

const hasLetters = (text) => /\p{L}/u.test(text);

/** The texts that an expression can become on the screen, as far as they are written in it. */
const literalsIn = (node) => {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, text: node.value }] : [];
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => ({ node: quasi, text: quasi.value.cooked ?? '' }));
    case 'JSXExpressionContainer':
      return literalsIn(node.expression);
    case 'ConditionalExpression':
      return [...literalsIn(node.consequent), ...literalsIn(node.alternate)];
    case 'LogicalExpression':
      return [...literalsIn(node.left), ...literalsIn(node.right)];
    default:
      return [];
  }
};

const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
]);

const fileName = rule(
  'Files are named in kebab-case.',
  {
    notKebab:
      '“{{name}}” is not kebab-case. One rule for every file, so that nobody guesses and no rename differs in case alone: `session-card.tsx`, with Nest’s suffix after a dot, `sessions.service.ts`.',
  },
  (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name)) return;
      context.report({ node, loc: { line: 1, column: 0 }, messageId: 'notKebab', data: { name } });
    },
  }),
);

const isReExport = ({ type, source }) =>
  type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source);

const noBarrel = rule(
  'No file exists to export other files again.',
  {
    all: '`export *` hides what a file offers. Import from the file that holds the thing: packages offer each file as a subpath, `@cauce/domain/session`.',
    index: 'A file called index says nothing of what it holds. Name it after its one thing and import it by that name.',
    only: 'This file only passes on what others hold: a barrel. Import from the file itself, so that “go to definition” lands on the thing.',
  },
  (context) => ({
    ExportAllDeclaration(node) {
      context.report({ node, messageId: 'all' });
    },
    Program(node) {
      if (/^index\.[jt]sx?$/.test(basename(context.filename))) context.report({ node, messageId: 'index' });
      const statements = node.body.filter(({ type }) => type !== 'ImportDeclaration');
      const passesOnOnly =
        statements.length > 0 &&
        statements.every(
          (statement) =>
            isReExport(statement) ||
            (statement.type === 'ExportNamedDeclaration' &&
              !statement.declaration &&
              node.body.length > statements.length),
        );
      if (passesOnOnly) context.report({ node: statements[0], messageId: 'only' });
    },
  }),
);

const wordsFromCatalogs = rule(
  'Words for people come from the catalogs.',
  {
    text: '“{{text}}” would be read in one language only. Put the words into the drawer of their noun in packages/i18n, in all four languages, and show them by their key.',
    attribute:
      '“{{text}}” in `{{attribute}}` is spoken or shown to people, in one language only. Put the words into the drawer of their noun in packages/i18n and pass them by their key.',
  },
  (context) => {
    const shown = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 40);
    return {
      JSXText(node) {
        if (hasLetters(node.value)) context.report({ node, messageId: 'text', data: { text: shown(node.value) } });
      },
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer'(container) {
        for (const { node, text } of literalsIn(container)) {
          if (hasLetters(text)) context.report({ node, messageId: 'text', data: { text: shown(text) } });
        }
      },
      JSXAttribute({ name, value }) {
        if (name.type !== 'JSXIdentifier' || !spokenAttributes.has(name.name)) return;
        for (const { node, text } of literalsIn(value)) {
          if (!hasLetters(text)) continue;
          context.report({ node, messageId: 'attribute', data: { text: shown(text), attribute: name.name } });
        }
      },
    };
  },
);

const isPath = (text) => /^\/[\p{L}\d$:{]/u.test(text);

/** The name of a route, which the compiler knows; nothing leads there by it. */
const namesRoute = ({ parent }) =>
  (parent.type === 'CallExpression' && parent.callee.name === 'getRouteApi') ||
  (parent.type === 'Property' &&
    parent.key.name === 'from' &&
    parent.parent.parent.type === 'CallExpression' &&
    /^use(Match|Params|Search|LoaderData|LoaderDeps|RouteContext)$/.test(parent.parent.parent.callee.name));

const pathsFromOnePlace = rule(
  'Addresses are made in lib/paths.',
  {
    path: '“{{text}}” is an address. Addresses are made in apps/web/src/lib/paths.ts alone, so that one that changes changes once and a link cannot miss it.',
  },
  (context) => {
    const report = (node, text) => context.report({ node, messageId: 'path', data: { text } });
    return {
      Literal(node) {
        const names = ['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration'];
        if (names.includes(node.parent.type)) return;
        if (namesRoute(node)) return;
        if (typeof node.value === 'string' && isPath(node.value)) report(node, node.value);
      },
      TemplateLiteral(node) {
        const [first] = node.quasis;
        const text = first.value.cooked ?? '';
        if (isPath(text) || (text === '/' && node.expressions.length > 0)) report(node, `${text}…`);
      },
    };
  },
);

const disablingSaysWhy = rule(
  'Whoever switches a rule off says why.',
  {
    bare: 'A rule is switched off here without a reason. Write it after two dashes: `// eslint-disable-next-line the-rule -- why it does not hold here`.',
    blanket: 'Name the rule that is switched off: a blanket one hides the next fault too.',
  },
  (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const text = comment.value.trim();
        if (!/^eslint-disable(-line|-next-line)?(\s|$)/.test(text)) continue;
        const [directive, reason] = text.split(/\s-{2,}\s/);
        // Before the comment, which would silence what is said of it.
        const loc = { line: comment.loc.start.line, column: -1 };
        if (!reason) context.report({ loc, messageId: 'bare' });
        if (/^eslint-disable(-line|-next-line)?\s*$/.test(directive)) context.report({ loc, messageId: 'blanket' });
      }
    },
  }),
);

const declaredNames = ({ declaration }) => {
  if (!declaration) return [];
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.map(({ id }) => id.name ?? 'this');
  return [declaration.id?.name ?? 'this'];
};

/** `export type SessionStatus = StateOf<typeof sessionLifecycle>` says in itself what it is. */
const isDerivedType = ({ declaration }, text) =>
  declaration?.type === 'TSTypeAliasDeclaration' && /\btypeof\b/.test(text.getText(declaration.typeAnnotation));

const exportedIsDescribed = rule(
  'What a package, the dictionary or the platform offers is described in a sentence.',
  {
    silent:
      '`{{name}}` is offered to the rest of the house without a sentence. Say in one, as `/** … */` above it, what it means to the group; shapes, units and errors where they are not plain.',
  },
  (context) => ({
    'Program > ExportNamedDeclaration'(node) {
      const { sourceCode } = context;
      const [name] = declaredNames(node);
      if (name === undefined || isDerivedType(node, sourceCode)) return;
      const first = node.declaration.decorators?.[0];
      const before = [...sourceCode.getCommentsBefore(node), ...(first ? sourceCode.getCommentsBefore(first) : [])];
      const isOverload = node.declaration.type === 'TSDeclareFunction';
      const isDescribed = before.some(
        ({ type, value }) => type === 'Block' && value.startsWith('*') && hasLetters(value),
      );
      if (!isDescribed && !isOverload) context.report({ node, messageId: 'silent', data: { name } });
    },
  }),
);

/** A rule that is a list of shapes of code, each with the sentence that refuses it. */
const refuse = (description, shapes) =>
  rule(description, Object.fromEntries(shapes.map(([, message], index) => [`shape${index}`, message])), (context) =>
    Object.fromEntries(
      shapes.map(([selector], index) => [selector, (node) => context.report({ node, messageId: `shape${index}` })]),
    ),
  );

const noEnum = refuse('Vocabularies are literals.', [
  [
    'TSEnumDeclaration',
    'A TypeScript enum is a second kind of value beside the strings that the database, GraphQL and the catalogs hold. Write the members once in packages/domain as a literal, `[…] as const`, and derive the union from it.',
  ],
]);

const noDefaultExport = refuse('What is exported has a name.', [
  [
    ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])',
    'A default export has another name in every file that imports it. Export it under its name; only what a tool insists on is a default.',
  ],
]);

const environmentInConfig = refuse('The environment is read in one place of each app.', [
  [
    ':matches(MemberExpression[object.name="process"][property.name="env"], MemberExpression[object.name="process"][property.value="env"], VariableDeclarator[init.name="process"] Property[key.name="env"], ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"])',
    'The environment is read once, parsed, at boot: in apps/api/src/platform/config/config.ts, which names every variable, as .env.example does. Take what you need from the configuration.',
  ],
]);

const buildEnvironmentInOneFile = refuse('The web reads what its build knows in one file.', [
  [
    'MemberExpression[object.type="MetaProperty"][property.name="env"]',
    'Jest does not know `import.meta.env`. It is read in apps/web/src/lib/build.ts alone; take what you need from there.',
  ],
]);

const datesInFormat = refuse('Dates are formatted in lib/format.', [
  [
    'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
    'A time that people read has a weekday, a date, a year and a zone, in their language. apps/web/src/lib/format writes it so, the same on the server and in the browser.',
  ],
  [
    ':not(MemberExpression[property.name="resolvedOptions"]) > :matches(NewExpression, CallExpression)[callee.object.name="Intl"][callee.property.name=/^(DateTime|RelativeTime|Duration)Format$/]',
    'Dates are formatted by apps/web/src/lib/format alone: it knows the reader’s zone beside the session’s, and writes the same on the server and in the browser.',
  ],
]);

const noRoleNames = refuse('The web knows no role.', [
  [
    'Literal[value=/^(MANAGER|PARTICIPANT|FOCAL_POINT|ALTERNATE|VALIDATING_AUTHORITY|EXPERT|RAPPORTEUR|TRANSLATOR|INTERPRETER|CO_LEAD|ADMINISTRATOR)$/]',
    'The web asks what the viewer can do, not who they are: select `viewerCan { … }` beside the button. Who may act is said in the policy of the noun, on the API.',
  ],
]);

const noRawHtml = refuse('Stored text is never raw HTML.', [
  [
    ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"], AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name="insertAdjacentHTML"])',
    'Text that someone typed becomes script here some day. Render it as text, or as elements made from its parsed form.',
  ],
]);

const coloursAreTokens = refuse('Colours are tokens.', [
  [
    ':matches(Literal[value=/^#([\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})$/i], Literal[value=/\\b(rgba?|hsla?|oklch|oklab|color-mix)\\(/], Literal[value=/(^|[\\s:])(bg|text|border|ring|fill|stroke|outline|from|to|via)-(\\[(#|rgb|hsl|okl)|(white|black|(slate|gr[ae]y|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\\d{2,3})\\b)/])',
    'A colour written here has no dark twin and no measured contrast. Tones stand as tokens in the one style sheet; use the token’s class.',
  ],
]);

const resolversTranslate = refuse('A resolver translates, a service decides.', [
  [
    ':matches(ThrowStatement, NewExpression[callee.name="DomainError"])',
    'A refusal is a decision, and a resolver translates. Let the service refuse, where every caller meets the same rule: pages, the command line and GraphQL.',
  ],
]);

const errorsByCode = refuse('Errors are told apart by their code.', [
  [
    ':matches(CallExpression[callee.object.property.name="message"][callee.property.name=/^(includes|startsWith|endsWith|match|search|indexOf)$/], BinaryExpression[operator=/^[!=]==?$/][left.property.name="message"][right.type="Literal"])',
    'A sentence is for people and changes with its wording. Tell errors apart by their code: `error instanceof DomainError && error.code === …`.',
  ],
]);

const noClock = refuse('The dictionary is pure.', [
  [
    ':matches(NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"], CallExpression[callee.object.name="Math"][callee.property.name="random"], MemberExpression[object.name="Temporal"][property.name="Now"])',
    'What is pure gives the same answer tomorrow. Take the instant, or the chance, as an argument.',
  ],
]);

const specsReadAsSentences = refuse('Specs say what is true, and are all run.', [
  [
    'CallExpression[callee.name=/^(it|test|describe)$/] > :matches(Literal, TemplateLiteral > TemplateElement).arguments[value=/\\bshould\\b/i]',
    'A title is a sentence about the domain in the present tense: “refuses a code that is taken”, not “should refuse”.',
  ],
  [
    ':matches(CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/], MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing|fixme)$/])',
    'A skipped test is a failed one, and a lonely one skips all others. Mend it, or take it away with what it tested.',
  ],
  [
    'CallExpression[callee.property.name=/^(toMatchSnapshot|toMatchInlineSnapshot|toThrowErrorMatchingSnapshot|toBeDefined)$/]',
    'This passes on almost anything, and on tomorrow’s fault as well. Say the value that is expected.',
  ],
  [
    'CallExpression[callee.property.name=/^(toHaveBeenCalled|toHaveBeenCalledTimes|toHaveBeenCalledWith|toHaveBeenLastCalledWith|toHaveBeenNthCalledWith)$/]',
    'That something was called does not say that anything happened. Read the outcome back: the row, the event, the mail, what stands on the page.',
  ],
]);

/** The plugin, as `eslint.config.mjs` knows it. */
export const house = {
  meta: { name: 'house' },
  rules: {
    'file-name': fileName,
    'no-barrel': noBarrel,
    'no-enum': noEnum,
    'no-default-export': noDefaultExport,
    'disabling-says-why': disablingSaysWhy,
    'exported-is-described': exportedIsDescribed,
    'environment-in-config': environmentInConfig,
    'build-environment-in-one-file': buildEnvironmentInOneFile,
    'errors-by-code': errorsByCode,
    'no-clock': noClock,
    'resolvers-translate': resolversTranslate,
    'words-from-catalogs': wordsFromCatalogs,
    'paths-from-one-place': pathsFromOnePlace,
    'dates-in-format': datesInFormat,
    'no-role-names': noRoleNames,
    'no-raw-html': noRawHtml,
    'colours-are-tokens': coloursAreTokens,
    'specs-read-as-sentences': specsReadAsSentences,
  },
};
