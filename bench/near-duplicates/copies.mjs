/** What is done to a picture to make a copy of it. */

const jpeg = (quality) => (picture) => picture.jpeg({ quality })
const scaled =
  (share) =>
  (picture, { width }) =>
    picture.resize(Math.round(width * share)).jpeg({ quality: 90 })
const bright = (factor) => (picture) => picture.linear(factor, 0).jpeg({ quality: 90 })

/** Takes away a share of the width and the height: half of it on each side, or all of it at the right and the bottom. */
const cropped =
  (share, isOneSided) =>
  (picture, { width, height }) => {
    const [wide, high] = [Math.round(width * (1 - share)), Math.round(height * (1 - share))]
    const [left, top] = isOneSided ? [0, 0] : [Math.floor((width - wide) / 2), Math.floor((height - high) / 2)]
    return picture.extract({ left, top, width: wide, height: high }).jpeg({ quality: 90 })
  }

/** By name: a pipeline of sharp out of that of the picture and its size. */
export const COPIES = {
  'PNG of a JPEG': (picture) => picture.png(),
  'JPEG, quality 80': jpeg(80),
  'JPEG, quality 50': jpeg(50),
  'JPEG, quality 30': jpeg(30),
  'width × 0.75': scaled(0.75),
  'width × 0.5': scaled(0.5),
  'width × 0.25': scaled(0.25),
  'width × 2': scaled(2),
  'width and height not in proportion': (picture, { width, height }) =>
    picture.resize(Math.round(width * 0.6), height, { fit: 'fill' }).jpeg({ quality: 90 }),
  'brightness × 1.2': bright(1.2),
  'brightness × 0.8': bright(0.8),
  'brightness × 1.5': bright(1.5),
  'brightness × 0.5': bright(0.5),
  'gamma 1.5': (picture) => picture.gamma(1.5, 1).jpeg({ quality: 90 }),
  greyscale: (picture) => picture.greyscale().jpeg({ quality: 90 }),
  blurred: (picture) => picture.blur(2).jpeg({ quality: 90 }),
  'cropped by 2 %': cropped(0.02, false),
  'cropped by 5 %': cropped(0.05, false),
  'cropped by 10 %': cropped(0.1, false),
  'cropped by 2 %, right and bottom': cropped(0.02, true),
  'cropped by 5 %, right and bottom': cropped(0.05, true),
  'cropped by 10 %, right and bottom': cropped(0.1, true),
  'cropped by 5 %, JPEG 50, width × 0.5': (picture, { width, height }) => {
    const [wide, high] = [Math.round(width * 0.95), Math.round(height * 0.95)]
    const place = {
      left: Math.floor((width - wide) / 2),
      top: Math.floor((height - high) / 2),
      width: wide,
      height: high,
    }
    return picture
      .extract(place)
      .resize(Math.round(width / 2))
      .jpeg({ quality: 50 })
  },
  'turned by 2°': (picture) => picture.rotate(2, { background: '#808080' }).jpeg({ quality: 90 }),
  'turned by EXIF alone': (picture) => picture.rotate(-90).withMetadata({ orientation: 6 }).jpeg({ quality: 90 }),
  'turned by 90°': (picture) => picture.rotate(90).jpeg({ quality: 90 }),
  'turned by 180°': (picture) => picture.rotate(180).jpeg({ quality: 90 }),
  mirrored: (picture) => picture.flop().jpeg({ quality: 90 }),
}

/** Copies that are not found by design: an image and its mirror image may be different things. */
export const NOT_EXPECTED = ['turned by 90°', 'turned by 180°', 'mirrored']
