import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  validateSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../schema/', import.meta.url);
const DESIGN = new URL('../../../shared/design/schema.graphql', import.meta.url);
const files = globSync('*.graphql', { cwd: fileURLToPath(FOLDER) }).sort();
const typeDefs = files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
const schema = makeExecutableSchema({ typeDefs });

/** One thing that a schema says, by its coordinate (`Query.track(by:)`), with its type or value and its description. */
interface Statement {
  readonly coordinate: string;
  readonly says: string;
  readonly description: string | null | undefined;
}

function statementsOf(of: GraphQLSchema): Statement[] {
  const types = Object.values(of.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
  const directives = of.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...types.flatMap((type) => [{ coordinate: type.name, says: shapeOf(type), description: type.description }, ...membersOf(type)]),
    ...directives.flatMap(({ name, description, args, locations, isRepeatable }) => [
      { coordinate: `@${name}`, says: `${locations.join(' ')}${isRepeatable ? ' repeatable' : ''}`, description },
      ...args.map((arg) => argumentOf(`@${name}`, arg)),
    ]),
  ];
}

function shapeOf(type: GraphQLNamedType): string {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map((implemented) => implemented.name) : [];
  const applied = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []).map((directive) => appliedOf(directive));
  return [type.constructor.name, ...interfaces, ...applied.sort()].join(' ');
}

function appliedOf({
  name,
  arguments: args = [],
}: {
  name: { value: string };
  arguments?: readonly { name: { value: string }; value: object }[];
}): string {
  return `@${name.value}(${args.map((arg) => `${arg.name.value}: ${JSON.stringify('value' in arg.value ? arg.value.value : arg.value)}`).join(', ')})`;
}

function membersOf(type: GraphQLNamedType): Statement[] {
  if (isEnumType(type))
    return type.getValues().map((value) => ({ coordinate: `${type.name}.${value.name}`, says: 'value', description: value.description }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({ ...inputOf(field), coordinate: `${type.name}.${field.name}` }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const applied = (field.astNode?.directives ?? []).map((directive) => appliedOf(directive));
    const says = [String(field.type), ...applied].join(' ');
    const coordinate = `${type.name}.${field.name}`;
    return [{ coordinate, says, description: field.description }, ...field.args.map((arg) => argumentOf(coordinate, arg))];
  });
}

function argumentOf(owner: string, arg: GraphQLArgument): Statement {
  return { ...inputOf(arg), coordinate: `${owner}(${arg.name}:)` };
}

function inputOf({ type, defaultValue, description }: GraphQLArgument | GraphQLInputField): Omit<Statement, 'coordinate'> {
  return { says: `${String(type)}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`, description };
}

describe('schema/', () => {
  it('holds one file for each domain', () => {
    const domains = 'base provider track artist album audio-features venue event search user listening wrapped release-radar catalog admin alerts';
    expect(files).toEqual([...domains.split(' '), 'federation'].map((domain) => `${domain}.graphql`).sort());
  });

  it('is a valid schema, also to graphql-js alone', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(validateSchema(buildSchema(typeDefs.join('\n')))).toEqual([]);
  });

  it('lets graphql-js enforce @oneOf', () => {
    const oneOf = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type) && type.isOneOf);
    expect(oneOf.map((type) => type.name).sort()).toEqual(['AlbumBy', 'ArtistBy', 'TrackBy']);
    expect(schema.getDirectives().filter((directive) => directive.name === 'oneOf')).toHaveLength(1);
  });

  it('describes every type, field, argument and value', () => {
    const missing = statementsOf(schema).filter(({ description }) => (description ?? '').trim() === '');
    expect(missing.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('describes by more than the name', () => {
    const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
    const empty = statementsOf(schema).filter(({ coordinate, description }) => {
      const name = plain(coordinate.split(/[.(@]/).at(-1) ?? '');
      return ['', 'a', 'the', 'an'].some((article) => plain(description ?? '') === article + name);
    });
    expect(empty.map(({ coordinate, description }) => [coordinate, description])).toEqual([]);
  });
});

describe('the design', () => {
  const present = existsSync(DESIGN);
  if (!present) process.stderr.write('SKIPPED: the schema is not compared with the design, since ../shared/design/schema.graphql is absent\n');

  it.skipIf(!present)('is all there: every coordinate with its type, nullability, default and directives', () => {
    const built = new Map(statementsOf(schema).map(({ coordinate, says }) => [coordinate, says]));
    const designed = statementsOf(buildSchema(readFileSync(DESIGN, 'utf8'), { assumeValidSDL: true }));
    expect(designed.length).toBeGreaterThan(800);
    const different = designed.filter(({ coordinate, says }) => built.get(coordinate) !== says);
    expect(different.map(({ coordinate, says }) => ({ coordinate, designed: says, built: built.get(coordinate) }))).toEqual([]);
  });
});
