import { describe, expect, test } from '@jest/globals'
import { FoundRowsBuilder, ListedObjects } from '../../../../src/images/inventory/found-objects.js'
import { Hits } from '../../../../src/images/inventory/hits.js'

const REFERENCES = 1000

/** What is said of each reference, each of which is in the row of twice its number. */
function listed(say: (hits: Hits) => void) {
  const hits = new Hits()
  for (let reference = 0; reference < REFERENCES; reference += 1) hits.add(2 * reference, reference)
  hits.seal()
  say(hits)
  const found = new FoundRowsBuilder()
  hits.addTo(found)
  const objects = new ListedObjects(REFERENCES)
  objects.add(found.finish())
  return objects
}

describe('rows with images', () => {
  test('keep what is said of them, however many they are', () => {
    const objects = listed((hits) => {
      for (let hit = 0; hit < hits.count; hit += 1) hits.setSize(hit, hits.rowOf(hit))
      hits.setTag(3, Buffer.from('tag'))
      hits.setTag(4, Buffer.alloc(39, 'x'))
      hits.setTag(5, Buffer.from('deleted'))
      hits.setDeleted(5)
      hits.setDeleted(6)
      hits.drop(6)
      expect([hits.count, hits.rowOf(999), hits.rowOf(1000)]).toEqual([1000, 1998, Infinity])
    })
    expect([2, 3, 4, 5, 6, 999].map((reference) => objects.at(reference))).toEqual([
      { kind: 'object', sizeBytes: 4, eTag: undefined },
      { kind: 'object', sizeBytes: 6, eTag: 'tag' },
      { kind: 'object', sizeBytes: 8, eTag: undefined },
      { kind: 'delete-marker' },
      { kind: 'not-listed' },
      { kind: 'object', sizeBytes: 1998, eTag: undefined },
    ])
  })

  test('have no size where none was said', () => {
    expect(listed(() => undefined).at(0)).toEqual({ kind: 'object', sizeBytes: undefined, eTag: undefined })
  })
})
