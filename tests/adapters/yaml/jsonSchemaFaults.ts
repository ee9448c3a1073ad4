/** The parts of JSON Schema (draft 2020-12) that the generated schemas use. */
export type JsonSchema = {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
};

const KNOWN = new Set(
  '$schema type description default properties required additionalProperties propertyNames items anyOf enum const pattern minimum maximum'.split(
    ' ',
  ),
);

/** Checks a value against a schema; throws on a keyword this does not know, so that none is passed over. */
export function jsonSchemaFaults(schema: JsonSchema, value: unknown, path = ''): readonly string[] {
  const unknown = Object.keys(schema).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) throw new Error(`unknown keyword ${unknown}`);
  const faults: string[] = [];
  const fault = (text: string): void => void faults.push(`${path || '/'} ${text}`);
  if (schema.type !== undefined && !isType(schema.type, value))
    return [`${path || '/'} is not ${schema.type}`];
  if (schema.anyOf && schema.anyOf.every((branch) => jsonSchemaFaults(branch, value, path).length > 0)) {
    fault('fits no branch');
  }
  if (schema.enum && !schema.enum.includes(value)) fault('is not in enum');
  if ('const' in schema && schema.const !== value) fault('is not const');
  if (
    typeof value === 'string' &&
    schema.pattern !== undefined &&
    !new RegExp(schema.pattern, 'u').test(value)
  ) {
    fault(`does not match ${schema.pattern}`);
  }
  if (
    typeof value === 'number' &&
    (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))
  ) {
    fault('is out of range');
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items)
      faults.push(...value.flatMap((item, index) => jsonSchemaFaults(items, item, `${path}/${index}`)));
  } else if (typeof value === 'object' && value !== null) {
    for (const key of schema.required ?? []) if (!Object.hasOwn(value, key)) fault(`lacks ${key}`);
    for (const [key, below] of Object.entries(value)) {
      const own = schema.properties?.[key] ?? schema.additionalProperties;
      if (schema.propertyNames) faults.push(...jsonSchemaFaults(schema.propertyNames, key, `${path}/${key}`));
      if (own === false) fault(`has ${key}`);
      else if (typeof own === 'object') faults.push(...jsonSchemaFaults(own, below, `${path}/${key}`));
    }
  }
  return faults;
}

function isType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}
