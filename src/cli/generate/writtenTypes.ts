import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from "graphql";

type Definition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Extension = ObjectTypeExtensionNode | InterfaceTypeExtensionNode;

/** What is generated for a type: the whole of it, or what it lacks. */
export type Completion = Definition | Extension;

/** An object type or an interface, with the fields of its extensions. */
export interface WrittenType {
  readonly kind: Definition["kind"];
  readonly name: string;
  readonly interfaces: readonly string[];
  readonly fields: readonly FieldDefinitionNode[];
}

export interface WrittenTypes {
  /** Object types and interfaces by name. */
  readonly composite: ReadonlyMap<string, WrittenType>;
  /** The names of all types. */
  readonly names: ReadonlySet<string>;
}

const COMPOSITE: Readonly<Partial<Record<Kind, Definition["kind"]>>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_DEFINITION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
};

export function writtenTypes({ definitions }: DocumentNode): WrittenTypes {
  const composite = new Map<string, WrittenType>();
  const names = new Set<string>();
  for (const definition of definitions) {
    if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) continue;
    const name = definition.name.value;
    names.add(name);
    const kind = COMPOSITE[definition.kind];
    if (kind === undefined) continue;
    const { interfaces = [], fields = [] } = definition as Completion;
    const before = composite.get(name);
    composite.set(name, {
      kind,
      name,
      interfaces: [...(before?.interfaces ?? []), ...interfaces.map((each) => each.name.value)],
      fields: [...(before?.fields ?? []), ...fields],
    });
  }
  return { composite, names };
}

/** The type that `sdl` defines where none of its name is written; otherwise those of its fields that are not. */
export function completion(sdl: string, { composite }: WrittenTypes): Completion[] {
  const [wanted] = parse(sdl, { noLocation: true }).definitions as [ObjectTypeDefinitionNode];
  const written = composite.get(wanted.name.value);
  return written === undefined ? [wanted] : extensionBy(wanted.fields ?? [], written);
}

/** An extension of the type by those of the fields that it does not have; none where it has all. */
export function extensionBy(fields: readonly FieldDefinitionNode[], written: WrittenType): Extension[] {
  const own = new Set(written.fields.map(({ name }) => name.value));
  const missing = fields.filter(({ name }) => !own.has(name.value));
  if (missing.length === 0) return [];
  const kind =
    written.kind === Kind.OBJECT_TYPE_DEFINITION ? Kind.OBJECT_TYPE_EXTENSION : Kind.INTERFACE_TYPE_EXTENSION;
  return [{ kind, name: { kind: Kind.NAME, value: written.name }, fields: missing }];
}

/** The fields of any type that return a type, or a list of a type, whose name ends so, by that name. */
export function fieldsReturning(
  ending: string,
  { composite }: WrittenTypes,
): ReadonlyMap<string, readonly FieldDefinitionNode[]> {
  const found = new Map<string, FieldDefinitionNode[]>();
  for (const field of [...composite.values()].flatMap(({ fields }) => fields)) {
    const name = typeName(field.type);
    if (name.endsWith(ending)) found.set(name, [...(found.get(name) ?? []), field]);
  }
  return found;
}

/** Without the marks of a list and of what is never null. */
export function typeName(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);
}

/** `editorialNotes` is "editorial notes". */
export function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
