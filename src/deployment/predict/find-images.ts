/** Finds the images that the lines of an input name. */
import nodePath from 'node:path'
import { ActionError } from '../../errors/action-error.js'
import { extensionOf, isImageExtension } from '../../lint/image-extension.js'
import { formatS3Object, looksLikeS3Uri, parseS3ObjectUri, type S3Object } from '../../model/s3-uri.js'
import { readAgain } from '../../ports/read-again.js'
import { plural } from '../../text/number.js'
import type { ReleaseTools } from '../release-tools.js'
import { checkImageFiles } from './check-image-file.js'
import { globFiles, insideOf, isGlob, type WorkspaceImage } from './glob-files.js'
import { unusableImages } from './image-error.js'
import type { LabelledImage } from './labelled-image.js'
import { readManifestImages } from './manifest-images.js'

/** What finding images takes. */
export type FindTools = Pick<ReleaseTools, 'files' | 'objects' | 'env'> & {
  readonly progress: Pick<ReleaseTools['progress'], 'note'>
}

/** Endings of images that the service does not take. */
const OTHER_FORMATS: ReadonlySet<string> = new Set(['gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'avif'])

/** Endings of manifests, where a glob finds other files too. */
const MANIFESTS: ReadonlySet<string> = new Set(['manifest', 'jsonl'])

/**
 * Each image once, in the order of the lines. Files of the workspace are checked: format and size.
 * @param lines  paths, globs and S3 URIs, as typed
 * @throws ActionError SMOKE_NO_IMAGES (`smoke-failed`) for none; IMAGE_UNUSABLE, MANIFEST_INVALID, which name what is wrong
 * @throws ServiceError where a manifest in S3 cannot be read
 */
export async function findImages(tools: FindTools, lines: readonly string[]): Promise<readonly LabelledImage[]> {
  const images = new Map<string, LabelledImage>()
  const nothing: string[] = []
  for (const line of lines) {
    const found = await imagesOf(tools, line)
    if (found.length === 0) nothing.push(line)
    for (const image of found) if (!images.has(image.name)) images.set(image.name, image)
  }
  if (images.size === 0) {
    const named = lines.length === 0 ? 'it is empty' : `nothing matches ${lines.join(', ')}`
    throw new ActionError('SMOKE_NO_IMAGES', `There is no image in smoke-images: ${named}.`, {
      outcome: 'smoke-failed',
    })
  }
  if (nothing.length > 0) tools.progress.note('warning', `In smoke-images, no image matches ${nothing.join(', ')}.`)
  const all = [...images.values()]
  await checkImageFiles(tools.files, all)
  const unknown = all.filter(({ expected }) => expected === undefined).length
  if (unknown > 0)
    tools.progress.note('notice', `${plural(unknown, 'smoke image has', 'smoke images have')} no ground truth.`)
  return all
}

/**
 * The images of one manifest, checked.
 * @param typed  a path or an S3 URI
 * @throws as {@link findImages}
 */
export async function findManifestImages(tools: FindTools, typed: string): Promise<readonly LabelledImage[]> {
  const images = looksLikeS3Uri(typed)
    ? await inStoredManifest(tools, objectOf(typed))
    : await inManifestFile(tools, typed)
  await checkImageFiles(tools.files, images)
  return images
}

async function imagesOf(tools: FindTools, line: string): Promise<readonly LabelledImage[]> {
  if (looksLikeS3Uri(line)) {
    const object = objectOf(line)
    if (!isImageExtension(object.key)) return inStoredManifest(tools, object)
    return [{ name: formatS3Object(object), source: { kind: 's3', object }, expected: labelOfFolder(object.key) }]
  }
  const root = await rootOf(tools)
  const typed = relativeTo(root, line)
  const path = await insideOf(tools.files, root, typed)
  if (path === undefined) return isGlob(typed) ? inFiles(tools, await globFiles(tools.files, root, typed)) : []
  const { isFile } = await tools.files.stat(path)
  if (!isFile) return inFiles(tools, await globFiles(tools.files, root, `${typed.replace(/\/+$/, '')}/**`))
  return isImageFile(typed) ? inFiles(tools, [{ path, workspacePath: typed }]) : inManifestFile(tools, typed)
}

/** Files that were found by a search: what is neither an image nor a manifest is not meant. */
async function inFiles(tools: FindTools, files: readonly WorkspaceImage[]): Promise<readonly LabelledImage[]> {
  const images: LabelledImage[] = []
  const faults: string[] = []
  for (const { path, workspacePath: name } of files) {
    const extension = extensionOf(name) ?? ''
    if (OTHER_FORMATS.has(extension)) faults.push(`The image ${name} is neither a JPEG nor a PNG file.`)
    else if (MANIFESTS.has(extension)) images.push(...(await inManifestFile(tools, name)))
    else if (isImageExtension(name))
      images.push({ name, source: { kind: 'file', path }, expected: labelOfFolder(name) })
  }
  if (faults.length > 0) throw unusableImages(faults)
  return images
}

async function inManifestFile(tools: FindTools, typed: string): Promise<readonly LabelledImage[]> {
  const root = await rootOf(tools)
  const name = relativeTo(root, typed)
  const path = await insideOf(tools.files, root, name)
  if (path === undefined || !(await tools.files.stat(path)).isFile)
    throw new ActionError('MANIFEST_UNREADABLE', `There is no manifest ${typed} in the workspace.`, {
      hint: 'Check the path, and that the repository was checked out.',
    })
  return readManifestImages(tools.files.read(path), name, (ref) => findFile(tools, root, ref))
}

async function inStoredManifest(tools: FindTools, object: S3Object): Promise<readonly LabelledImage[]> {
  const root = await rootOf(tools)
  const name = formatS3Object(object)
  return readAgain(tools.objects, object, ({ chunks }) =>
    readManifestImages(chunks, name, (ref) => findFile(tools, root, ref)),
  )
}

async function findFile(
  { files }: FindTools,
  root: string | undefined,
  ref: string,
): Promise<{ readonly path: string; readonly name: string } | undefined> {
  const name = relativeTo(root, ref)
  const path = await insideOf(files, root, name)
  return path === undefined || !(await files.stat(path)).isFile ? undefined : { path, name }
}

/** @throws ActionError INVALID_INPUT */
function objectOf(uri: string): S3Object {
  const parsed = parseS3ObjectUri(uri)
  if (parsed.ok) return parsed.value
  throw new ActionError('INVALID_INPUT', `${uri} does not name an object in S3: ${parsed.problem}.`, {
    outcome: 'invalid-input',
  })
}

/** Undefined without a workspace: then images are in S3 alone. */
async function rootOf({ env, files }: FindTools): Promise<string | undefined> {
  const workspace = env.GITHUB_WORKSPACE
  return workspace === undefined ? undefined : files.realPath(workspace)
}

/** With forward slashes, relative to the workspace, however it was typed. */
function relativeTo(root: string | undefined, typed: string): string {
  const slashed = nodePath.sep === '\\' ? typed.replaceAll('\\', '/') : typed
  const relative = root !== undefined && nodePath.isAbsolute(slashed) ? nodePath.relative(root, slashed) : slashed
  return relative
    .split(nodePath.sep)
    .join('/')
    .replace(/^(?:\.\/)+/, '')
}

function isImageFile(name: string): boolean {
  return isImageExtension(name) || OTHER_FORMATS.has(extensionOf(name) ?? '')
}

/** The name of the folder that an image is in; nothing is known of an image in no folder. */
function labelOfFolder(path: string): LabelledImage['expected'] {
  const label = path.split('/').at(-2)
  return label === undefined || label === '' ? undefined : [{ label, box: null }]
}
