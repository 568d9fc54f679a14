/** What the columns of a CSV file are: from the header, and from `--columns`. */
import { entryOf } from '../../../model/entry-of.js'
import { listed } from '../../files/listed.js'
import { shown } from '../../files/source-file.js'
import { SourceError } from '../../source-error.js'

/** What a column may be, as `--columns` has it. */
const ROLES = [
  'image',
  'label',
  'x',
  'y',
  'w',
  'h',
  'xmin',
  'ymin',
  'xmax',
  'ymax',
  'cx',
  'cy',
  'image_width',
  'image_height',
] as const
type Role = (typeof ROLES)[number]

/** Other names in `--columns`. */
const ROLE_NAMES: Readonly<Record<string, Role>> = {
  width: 'w',
  height: 'h',
  left: 'x',
  top: 'y',
  right: 'xmax',
  bottom: 'ymax',
}

/** Names of columns in files that people have: small letters and digits alone, so that `x_min` and `XMin` are one. */
const KNOWN: Readonly<Record<Role, RegExp>> = {
  image: /^(?:image|images|imageid|imagename|imagepath|imagefile|imageuri|img|file|filename|filepath|path|sourceref)$/,
  label: /^(?:label|labels|labelname|class|classname|category|categoryname|tag)\d*$/,
  x: /^(?:x|left|bboxx|bboxleft|boxx|boxleft)$/,
  y: /^(?:y|top|bboxy|bboxtop|boxy|boxtop)$/,
  w: /^(?:w|width|bboxw|bboxwidth|boxw|boxwidth)$/,
  h: /^(?:h|height|bboxh|bboxheight|boxh|boxheight)$/,
  xmin: /^(?:xmin|x1|xtl|bboxxmin|boxxmin|bboxx1)$/,
  ymin: /^(?:ymin|y1|ytl|bboxymin|boxymin|bboxy1)$/,
  xmax: /^(?:xmax|x2|xbr|right|bboxxmax|boxxmax|bboxx2)$/,
  ymax: /^(?:ymax|y2|ybr|bottom|bboxymax|boxymax|bboxy2)$/,
  cx: /^(?:cx|xcenter|xcentre|centerx|centrex|xc)$/,
  cy: /^(?:cy|ycenter|ycentre|centery|centrey|yc)$/,
  image_width: /^(?:imagewidth|imgwidth|imagew|imgw)$/,
  image_height: /^(?:imageheight|imgheight|imageh|imgh)$/,
}

/** Where the cells of a record are. */
export interface Columns {
  readonly image: number
  readonly labels: readonly number[]
  /** Undefined: labels of images. */
  readonly box: BoxColumns | undefined
  /** Of the image. */
  readonly size: readonly [width: number, height: number] | undefined
}

/** `corner`: left, top, width, height. `corners`: left, top, right, bottom. `centre`: of the box, width, height. */
export interface BoxColumns {
  readonly form: 'corner' | 'corners' | 'centre'
  readonly cells: readonly [number, number, number, number]
}

/**
 * Finds the columns.
 * @param given `--columns`: `image=file,label=class`
 * @throws SourceError for a header that does not say which column is which
 */
export function findColumns(file: string, header: readonly string[], given: string | undefined): Columns {
  const named = readNamed(file, header, given)
  const find = (role: Role) => named.get(role) ?? known(file, header, role)
  const one = (role: Role) => find(role)[0]
  const image = one('image')
  if (image === undefined) {
    throw new SourceError(
      `${shown(file)} has no column for the image; ${describeHeader(header)} Name it with --columns image=NAME.`,
    )
  }
  const right = [one('xmax'), one('ymax')] as const
  const [width, height] = [one('w'), one('h')]
  const hasCorners = right.every((column) => column !== undefined)
  const size = pair(one('image_width'), one('image_height')) ?? (hasCorners ? pair(width, height) : undefined)
  const box = boxOf(
    [one('xmin') ?? one('x'), one('ymin') ?? one('y'), ...right],
    [one('x') ?? one('xmin'), one('y') ?? one('ymin')],
    [one('cx'), one('cy')],
    [width, height],
  )
  const labels = find('label')
  if (labels.length === 0) {
    throw new SourceError(
      `${shown(file)} has no column for the label; ${describeHeader(header)} Name it with --columns label=NAME.`,
    )
  }
  if (box !== undefined && labels.length > 1) {
    throw new SourceError(
      `${shown(file)} has several columns for the label of a box; name the one that is meant with --columns label=NAME.`,
    )
  }
  const geometry = ROLES.slice(2, -2).filter((role) => find(role).length > 0)
  if (box === undefined && geometry.length > 0 && size === undefined) {
    throw new SourceError(
      `${shown(file)} has only a part of a box: ${listed(geometry)}; a box needs x, y, w, h, or xmin, ymin, xmax, ymax, or cx, cy, w, h. Name the columns with --columns x=NAME,y=NAME,w=NAME,h=NAME.`,
    )
  }
  return { image, labels, box, size }
}

type Found = number | undefined

function pair(one: Found, other: Found): readonly [number, number] | undefined {
  return one === undefined || other === undefined ? undefined : [one, other]
}

function boxOf(
  corners: readonly Found[],
  corner: readonly Found[],
  centre: readonly Found[],
  size: readonly Found[],
): BoxColumns | undefined {
  const forms = [
    ['corners', corners],
    ['centre', [...centre, ...size]],
    ['corner', [...corner, ...size]],
  ] as const
  for (const [form, [one, two, three, four]] of forms) {
    if (one !== undefined && two !== undefined && three !== undefined && four !== undefined) {
      return { form, cells: [one, two, three, four] }
    }
  }
  return undefined
}

/** Columns by their known names; several only for labels that are numbered, or have one name. */
function known(file: string, header: readonly string[], role: Role): readonly number[] {
  const found = header.flatMap((name, index) => (KNOWN[role].test(plain(name)) ? index : []))
  const stems = new Set(
    found.map((index) => plain(header[index] ?? '').replace(role === 'label' ? /s?\d*$/ : /$^/, '')),
  )
  if (stems.size < 2 && (found.length < 2 || role === 'label')) return found
  const names = listed(found.map((index) => header[index] ?? ''))
  throw new SourceError(
    `${shown(file)}: ${names} may each be the ${role}; name the one that is meant with --columns ${role}=NAME.`,
  )
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function readNamed(
  file: string,
  header: readonly string[],
  given: string | undefined,
): ReadonlyMap<Role, readonly number[]> {
  const named = new Map<Role, number[]>()
  for (const entry of given?.split(',') ?? []) {
    const [, key = '', name = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(entry) ?? []
    const role = ROLES.find((known) => known === key) ?? entryOf(ROLE_NAMES, key)
    if (role === undefined || name === '') {
      throw new SourceError(`--columns: "${shown(entry)}" is not ROLE=NAME; the roles are ${ROLES.join(', ')}.`)
    }
    const index = header.indexOf(name)
    if (index < 0)
      throw new SourceError(`--columns: ${shown(file)} has no column "${shown(name)}"; ${describeHeader(header)}`)
    named.set(role, [...(named.get(role) ?? []), index])
  }
  return named
}

/** Columns of its header that a message shows. */
const SHOWN_MAX = 20

function describeHeader(header: readonly string[]): string {
  const names = header.slice(0, SHOWN_MAX).map((name) => `"${shown(name.slice(0, 60))}"`)
  return `its first line has ${names.join(', ')}${header.length > SHOWN_MAX ? ', …' : ''}.`
}
