// What STIX 2.1 asks of the objects that an export holds, as a JSON Schema: written from the tables of the specification (sections 2.3,
// 2.5, 2.9, 2.13, 3.2, 4.5, 4.13, 4.14, 4.16, 7.2, 8), stricter in that nothing undefined may stand in an object.
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const identifier = (type = '[a-z][a-z0-9-]+[a-z0-9]') => ({ type: 'string', pattern: `^${type}--${UUID}$` });
const text = { type: 'string', minLength: 1 };
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' };
const some = (items: object) => ({ type: 'array', minItems: 1, uniqueItems: true, items });

const reference = {
  type: 'object',
  properties: {
    source_name: text,
    description: text,
    url: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
    external_id: text,
    hashes: {
      type: 'object',
      minProperties: 1,
      properties: { 'SHA-256': { type: 'string', pattern: '^[0-9a-f]{64}$' } },
      additionalProperties: false,
    },
  },
  required: ['source_name'],
  anyOf: [{ required: ['description'] }, { required: ['url'] }, { required: ['external_id'] }],
  additionalProperties: false,
};

/** A domain object with what all have in common. */
function domainObject(type: string, own: Readonly<Record<string, object>>, required: readonly string[]): object {
  return {
    type: 'object',
    properties: {
      type: { const: type },
      spec_version: { const: '2.1' },
      id: identifier(type),
      created_by_ref: identifier('identity'),
      created: time,
      modified: time,
      labels: some(text),
      lang: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
      external_references: some(reference),
      object_marking_refs: some(identifier('marking-definition')),
      ...own,
    },
    required: ['type', 'spec_version', 'id', 'created', 'modified', ...required],
    additionalProperties: false,
  };
}

/** TLP 2.0: a marking that consists of the extension which defines it, and has no second version. */
const marking = {
  type: 'object',
  properties: {
    type: { const: 'marking-definition' },
    spec_version: { const: '2.1' },
    id: identifier('marking-definition'),
    created: time,
    name: text,
    extensions: {
      type: 'object',
      minProperties: 1,
      patternProperties: {
        [`^extension-definition--${UUID}$`]: {
          type: 'object',
          properties: {
            extension_type: { const: 'property-extension' },
            tlp_2_0: { enum: ['clear', 'green', 'amber', 'amber+strict', 'red'] },
          },
          required: ['extension_type', 'tlp_2_0'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
  required: ['type', 'spec_version', 'id', 'created', 'extensions'],
  additionalProperties: false,
};

const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'];
const IDENTITY_CLASSES = ['individual', 'group', 'system', 'organization', 'class', 'unknown'];
const refs = some(identifier());

export const STIX_BUNDLE = {
  type: 'object',
  properties: {
    type: { const: 'bundle' },
    id: identifier('bundle'),
    objects: some({
      oneOf: [
        marking,
        domainObject('identity', { name: text, description: text, identity_class: { enum: IDENTITY_CLASSES } }, ['name']),
        domainObject('report', { name: text, description: text, report_types: some(text), published: time, object_refs: refs }, [
          'name',
          'published',
          'object_refs',
        ]),
        domainObject('note', { abstract: text, content: text, authors: some(text), object_refs: refs }, [
          'content',
          'object_refs',
        ]),
        domainObject('opinion', { explanation: text, authors: some(text), opinion: { enum: OPINIONS }, object_refs: refs }, [
          'opinion',
          'object_refs',
        ]),
      ],
    }),
  },
  required: ['type', 'id', 'objects'],
  additionalProperties: false,
};
