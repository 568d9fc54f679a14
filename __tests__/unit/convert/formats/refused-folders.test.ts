/** Folders and data files that are refused. */
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readImages } from '../../../support/read-source.js'
import { createSourceFolder } from '../../../support/source-folder.js'

const { path: folder, write, remove, refusalOf } = createSourceFolder()

afterAll(() => {
  remove()
})

describe('YOLO', () => {
  test.each<readonly [what: string, file: string, content: string, message: string]>([
    [
      'no names',
      'data.yaml',
      'train: images\n',
      'y/data.yaml has no "names": a list of the classes, or a map from their numbers.',
    ],
    [
      'names of another form',
      'data.yaml',
      'names: pear\n',
      'y/data.yaml has no "names": a list of the classes, or a map from their numbers.',
    ],
    ['a name that has no text', 'data.yaml', 'names: [pear, {}]\n', 'y/data.yaml: class 1 of "names" has no name.'],
    ['a key that is not a number', 'data.yaml', 'names: {pear: 0}\n', 'y/data.yaml: a key of "names" is not a number.'],
    ['no keys', 'data.yaml', '- pear\n', 'y/data.yaml has no keys; it needs names, and train or val.'],
    [
      'no YAML',
      'data.yaml',
      'names: [pear\n',
      'y/data.yaml is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1.',
    ],
    [
      'a billion laughs',
      'data.yaml',
      'a: &a [x, x]\nb: &b [*a, *a]\nnames: *b\n',
      'y/data.yaml is not valid YAML: Alias resolution is disabled.',
    ],
    ['no classes', 'classes.txt', '\n\n', 'y/classes.txt has no classes: a name in each line.'],
    ['no line with names', 'obj.data', 'classes = 1\n', 'y/obj.data has no line "names = …".'],
    [
      'names that do not exist',
      'obj.data',
      'names = data/obj.names\n',
      'y/obj.data names data/obj.names, which does not exist.',
    ],
    [
      'no classes at all',
      'notes.md',
      '',
      'y has no data.yaml, classes.txt, obj.data or obj.names: the names of the classes are missing.',
    ],
  ])('%s', async (_what, file, content, message) => {
    remove('y')
    write(`y/${file}`, content)
    expect(await refusalOf('yolo', join(folder, 'y'))).toBe(message)
  })

  test('two data files', async () => {
    write('two/orchard.yaml', 'names: [a]')
    write('two/other.yml', 'names: [a]')
    expect(await refusalOf('yolo', join(folder, 'two'))).toBe(
      'two has orchard.yaml and other.yml; give the one that is meant.',
    )
  })

  test('a subset that does not exist', async () => {
    write('s/data.yaml', 'names: [a]\ntrain: images\nval: images\n')
    expect(await refusalOf('yolo', join(folder, 's'), { subset: 'train,test' })).toBe(
      '--subset: s/data.yaml has no test; it has train, val.',
    )
  })
})

describe('folders', () => {
  test.each([
    ['voc', 'has no XML files.'],
    ['csv', 'is a folder; give a file.'],
    ['cvat', 'is a folder; give a file.'],
    ['labelbox', 'is a folder; give a file.'],
    ['label-studio', 'is a folder; give a file.'],
  ])('%s: a folder without anything', async (from, message) => {
    write('empty/.hidden', '')
    expect(await refusalOf(from, join(folder, 'empty'))).toBe(`empty ${message}`)
  })

  test('a file where the folders should be', async () => {
    expect(await refusalOf('folders', write('file', ''))).toBe('file is not a folder; give the folder of the folders.')
  })

  test('a subset of folders that are labels', async () => {
    write('labels/pear/a.jpg', '')
    expect(await refusalOf('folders', join(folder, 'labels'), { subset: 'train' })).toBe(
      '--subset: labels has no train; it has no parts such as train and val.',
    )
  })

  test('folders in folders, far too deep', async () => {
    write(`deep/${'d/'.repeat(80)}a.jpg`, '')
    expect(await refusalOf('folders', join(folder, 'deep'))).toBe('deep has folders in folders, more than 64 deep.')
  })

  test.each(['yolo', 'folders'])('%s: several without --files', async (from) => {
    await expect(readImages(from, ['a', 'b'])).rejects.toThrow('There are several sources; give --files')
  })

  test('one that is not below --files', async () => {
    write('labels/pear/a.jpg', '')
    write('empty/.hidden', '')
    expect(await refusalOf('folders', join(folder, 'labels'), { files: join(folder, 'empty') })).toBe(
      'labels is not in the folder of --files, empty; give a folder that it is in.',
    )
  })
})
