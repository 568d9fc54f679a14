/** The faults that are described are those for which nothing can be read. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { boxFaults } from '../../../src/lint/explain/attribute-faults.js'
import { metadataFaults } from '../../../src/lint/explain/metadata-faults.js'
import { readBoxMetadata, readBoxes } from '../../../src/manifest/box-attribute.js'
import { readImageLevelMetadata } from '../../../src/manifest/image-level-attribute.js'

/** Metadata with any of its members of any kind, or without them. */
const member = (right: unknown) => fc.oneof({ weight: 6, arbitrary: fc.constant(right) }, fc.jsonValue({ maxDepth: 2 }))

const imageLevelMetadata = fc.record(
  {
    'class-name': member('pear'),
    confidence: member(1),
    type: fc.constant('groundtruth/image-classification'),
    'human-annotated': member('yes'),
    'creation-date': member('2026-03-02T09:15:00'),
  },
  { requiredKeys: ['type'] },
)

const boxesMetadata = fc.record(
  {
    objects: fc.oneof(fc.array(fc.oneof(fc.record({ confidence: member(1) }), fc.jsonValue())), fc.jsonValue()),
    'class-map': fc.oneof(fc.dictionary(fc.string(), member('pear')), fc.jsonValue()),
    type: fc.constant('groundtruth/object-detection'),
    'human-annotated': member('no'),
    'creation-date': member('2026-03-02T09:15:00'),
  },
  { requiredKeys: ['type'] },
)

const boxesValue = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      image_size: fc.oneof(
        fc.array(fc.record({ width: member(1), height: member(2), depth: member(3) })),
        fc.jsonValue(),
      ),
      annotations: fc.oneof(
        fc.array(
          fc.oneof(
            fc.record({ class_id: member(0), left: member(0.5), top: member(1), width: member(1), height: member(1) }),
            fc.jsonValue(),
          ),
        ),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  ),
)

describe('a fault is found exactly where nothing can be read', () => {
  test('of the metadata of an image-level label', () => {
    fc.assert(
      fc.property(imageLevelMetadata, (metadata) => {
        expect(metadataFaults('m', metadata).length === 0).toBe(readImageLevelMetadata(metadata) !== undefined)
      }),
    )
  })

  test('of the metadata of boxes', () => {
    fc.assert(
      fc.property(boxesMetadata, (metadata) => {
        expect(metadataFaults('m', metadata).length === 0).toBe(readBoxMetadata(metadata) !== undefined)
      }),
    )
  })

  test('of boxes', () => {
    fc.assert(
      fc.property(boxesValue, (value) => {
        expect(boxFaults('b', value).length === 0).toBe(readBoxes(value) !== undefined)
      }),
    )
  })
})
