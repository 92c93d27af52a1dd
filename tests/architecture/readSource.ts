import { parseSync } from 'oxc-parser';

export interface SourceFile {
  /** From the top of the repository, such as `src/books/card/decide.ts`. */
  readonly path: string;
  readonly source: string;
}

/** A name the code takes from the world around it, or an outer name it gives to its own. */
interface NameUse {
  readonly name: string;
  /** `new Date(instant)` and `Date.UTC(…)` turn one moment into another and read no clock. */
  readonly use: 'value' | 'type' | 'conversion';
  readonly line: number;
}

/** What a file says about itself, read from its syntax tree: comments and strings do not count. */
export interface SourceFacts {
  readonly path: string;
  /** Of `import`, `export … from`, `import('…')`, types and `new URL('…', import.meta.url)`. */
  readonly imports: readonly string[];
  readonly hasComputedImport: boolean;
  readonly hasDefaultExport: boolean;
  readonly hasReExport: boolean;
  readonly hasModuleState: boolean;
  readonly names: readonly NameUse[];
  readonly lineCount: number;
  readonly syntaxError: string | undefined;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

interface Place {
  readonly node: Node;
  readonly parent: Node | undefined;
  readonly key: string;
}

export function readSource({ path, source }: SourceFile): SourceFacts {
  const { program, errors } = parseSync(path, source);
  const places = [...walk(program as unknown as Node)];
  const nodes = places.map((place) => place.node);
  const imported = nodes.flatMap(importOf);
  const topLevel = (program.body as unknown as readonly Node[]).map(
    (node) => (isNode(node['declaration']) ? node['declaration'] : node) as Node,
  );
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length;

  return {
    path,
    imports: imported.filter((from) => from !== undefined),
    hasComputedImport: imported.includes(undefined),
    hasDefaultExport: nodes.some(
      (node) => node.type === 'ExportDefaultDeclaration' || isDefault(node),
    ),
    hasReExport: nodes.some(isReExport),
    hasModuleState: topLevel.some(
      (node) => node.type === 'VariableDeclaration' && node['kind'] !== 'const',
    ),
    names: places.flatMap((place) =>
      namesOf(place).map((name) => ({
        name,
        use: useOf(place),
        line: lineOf(place.node.start),
      })),
    ),
    lineCount: source.split('\n').filter((line) => line.trim() !== '').length,
    syntaxError: errors[0]?.message,
  };
}

function* walk(node: Node, parent?: Node, key = ''): Generator<Place> {
  yield { node, parent, key };
  for (const [childKey, child] of Object.entries(node)) {
    for (const one of Array.isArray(child) ? (child as readonly unknown[]) : [child]) {
      if (isNode(one)) yield* walk(one, node, childKey);
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Where this node imports from; `undefined` inside the list when only the running code knows. */
function importOf(node: Node): readonly (string | undefined)[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [textOf(node['source'] ?? node['argument'])];
    case 'ExportNamedDeclaration':
      return isNode(node['source']) ? [textOf(node['source'])] : [];
    case 'NewExpression':
      return isUrlOfFile(node) ? [textOf((node['arguments'] as readonly unknown[])[0])] : [];
    default:
      return [];
  }
}

function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'TSLiteralType') return textOf(node['literal']);
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
}

/** `new URL('./worker.ts', import.meta.url)` is how a worker is imported. */
function isUrlOfFile(node: Node): boolean {
  const [, base] = node['arguments'] as readonly unknown[];
  return nameOf(node['callee']) === 'URL' && isNode(base) && memberOf(base) === 'url';
}

const isReExport = (node: Node): boolean =>
  node.type === 'ExportAllDeclaration' ||
  (node.type === 'ExportNamedDeclaration' && isNode(node['source']));

const isDefault = (node: Node): boolean =>
  node.type === 'ExportSpecifier' && nameOf(node['exported']) === 'default';

/** Names used at this place; `Math.random` and `globalThis.fetch` count as `Math.random`, `fetch`. */
function namesOf({ node, parent, key }: Place): readonly string[] {
  if (node.type === 'MemberExpression') return namesOfMember(node);
  if (node.type === 'VariableDeclarator') return namesTakenApart(node);
  if (node.type !== 'Identifier' || isOnlyALabel(parent, key)) {
    return [];
  }
  return [nameOf(node) ?? ''];
}

const outerObjects = ['globalThis', 'window', 'self', 'global'];

const qualified = (object: string | undefined, member: string): string =>
  object === 'Math' ? `Math.${member}` : member;

function namesOfMember(node: Node): readonly string[] {
  const member = memberOf(node);
  if (member === undefined) return [];
  const object = nameOf(node['object']);
  const isOuter = object !== undefined && [...outerObjects, 'Math'].includes(object);
  return isOuter || member === 'subtle' || member === 'sendBeacon'
    ? [qualified(object, member)]
    : [];
}

/** `const { random } = Math` takes the same thing in another way. */
function namesTakenApart(node: Node): readonly string[] {
  const pattern = node['id'];
  if (!isNode(pattern) || pattern.type !== 'ObjectPattern') return [];
  const object = nameOf(node['init']);
  const keys = (pattern['properties'] as readonly Node[]).flatMap(
    (property) => nameOf(property['key']) ?? [],
  );
  return keys.map((key) => qualified(object, key));
}

function memberOf(node: Node): string | undefined {
  return node['computed'] === true ? textOf(node['property']) : nameOf(node['property']);
}

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;

/** A property that happens to be called `date` or `fetch` is not the world's. */
function isOnlyALabel(parent: Node | undefined, key: string): boolean {
  if (parent === undefined) return false;
  const isComputed = parent['computed'] === true;
  const isKey = key === 'key' || (parent.type === 'MemberExpression' && key === 'property');
  if (isKey) return !isComputed;
  return ['imported', 'exported', 'label', 'meta', 'right:TSQualifiedName'].some(
    (label) => label === key || label === `${key}:${parent.type}`,
  );
}

function useOf({ node, parent }: Place): 'value' | 'type' | 'conversion' {
  if (parent === undefined) return 'value';
  if (parent.type.startsWith('TS')) return 'type';
  const isConversion =
    (parent.type === 'NewExpression' && (parent['arguments'] as readonly unknown[]).length > 0) ||
    (parent.type === 'MemberExpression' && ['UTC', 'parse'].includes(memberOf(parent) ?? ''));
  return nameOf(node) === 'Date' && isConversion ? 'conversion' : 'value';
}
