/** `custom-labels convert`: from the labels that people have to a manifest. */
import { FORMAT_NAMES, loadFormat } from '../../convert/all-formats.js'
import { SourceError } from '../../convert/source-error.js'
import { writeLine, type PixelBox } from '../../convert/write-line.js'
import type { ImageSize, SourceBox, SourceImage } from '../../convert/source-image.js'
import type { GivenArguments } from '../arguments.js'
import { CommandError, UsageError } from '../command-error.js'
import type { Command, CommandContext, ExitCode } from '../command.js'

export const convert: Command = {
  name: 'convert',
  about: 'make a manifest out of COCO and other formats',
  synopsis: '--from FORMAT --images s3://BUCKET/PREFIX/ [options] SOURCE…',
  options: {
    from: { value: 'FORMAT', about: 'format of the sources', choices: FORMAT_NAMES },
    images: { value: 'URI', about: 'where the images are: s3://bucket/prefix/' },
    files: { value: 'FOLDER', about: 'where the image files are on this machine' },
    columns: { value: 'NAMES', about: 'names of the columns of a CSV: image=file,label=class' },
    subset: { value: 'NAMES', about: 'only these parts of the source: train,val' },
  },
  notes: 'SOURCE is a file or a folder of the format.',
  run,
}

async function run({ options, operands }: GivenArguments, { out, err }: CommandContext): Promise<ExitCode> {
  const format = await loadFormat(options.get('from') ?? '')
  if (format === undefined) throw new UsageError('--from is missing: the format of the sources.')
  const images = options.get('images') ?? ''
  const ids = new Map<string, number>()
  const idOf = (label: string) => {
    const id = ids.get(label) ?? ids.size
    ids.set(label, id)
    return id
  }
  let problems = 0
  const report = ({ message }: { readonly message: string }) => {
    problems += 1
    err.write(`${message}\n`)
  }
  try {
    for await (const image of format.read(operands, { options, report })) {
      out.write(`${writeLine(contentOf(image, images), idOf)}\n`)
    }
  } catch (error) {
    if (error instanceof SourceError) throw new CommandError(error.message, { cause: error })
    throw error
  }
  return problems === 0 ? 0 : 1
}

function contentOf({ name, size, labels, boxes, created }: SourceImage, prefix: string) {
  return {
    sourceRef: name.startsWith('s3://') ? name : `${prefix}${name}`,
    labels,
    boxes: boxes.map((box) => toPixels(box, size)),
    size,
    created: created ?? '2000-01-01T00:00:00',
  }
}

function toPixels({ label, left, top, width, height, unit }: SourceBox, size: ImageSize | undefined): PixelBox {
  const [x, y] = unit === 'pixels' ? [1, 1] : [size?.width ?? 0, size?.height ?? 0]
  const [from, above] = [Math.round(left * x), Math.round(top * y)]
  return {
    label,
    left: from,
    top: above,
    width: Math.round((left + width) * x) - from,
    height: Math.round((top + height) * y) - above,
  }
}
