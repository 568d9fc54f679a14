/** Where everything is in the memory. All of it is there from the start: memory that grows would move. */
const KIB: usize = 1024
const MIB: usize = 1024 * KIB

/** Bytes of a number in the memory. */
export const WORD: usize = 4

/** The boxes of the line, {@link BOX_BYTES} each: five numbers, the place, and the label. */
export const BOXES: usize = KIB
export const BOX_BYTES: usize = 32
export const BOXES_MAX: i32 = 50
export const CLASS_ID: usize = 0
export const LEFT: usize = 4
export const TOP: usize = 8
export const WIDTH: usize = 12
export const HEIGHT: usize = 16
export const PLACE: usize = 20
export const LABEL: usize = 24

/** The class names of the line in its order, {@link NAME_BYTES} each: the label, and the place. */
export const NAMES: usize = 3 * KIB
export const NAME_BYTES: usize = 8
export const NAMES_MAX: i32 = 50

/** The places of the programs that lines are compared with, most likely first. */
export const PROGRAMS: usize = 4 * KIB

/** The bucket of the lines before. */
export const BUCKET: usize = 5 * KIB

/** How often a number of pixels doubles from 1 on, as floating point numbers. */
export const OCTAVES: usize = 8 * KIB

/** Columns, a number for each line that was taken. */
export const LINES_MAX: i32 = 4096
const COLUMN_BYTES: usize = 16 * KIB
export const SOURCE_LOW: usize = 64 * KIB
export const SOURCE_HIGH: usize = SOURCE_LOW + COLUMN_BYTES
export const SOURCE_COLUMN: usize = SOURCE_HIGH + COLUMN_BYTES
export const NUMBERED_NAME: usize = SOURCE_COLUMN + COLUMN_BYTES
export const LABEL_ENDS: usize = NUMBERED_NAME + COLUMN_BYTES
export const SOURCE_FROM: usize = LABEL_ENDS + COLUMN_BYTES
export const SOURCE_TO: usize = SOURCE_FROM + COLUMN_BYTES
export const OTHER_CLASS_MAPS: usize = SOURCE_TO + COLUMN_BYTES
/** Labels of all these lines. */
export const LABEL_IDS: usize = OTHER_CLASS_MAPS + COLUMN_BYTES
export const LABEL_IDS_MAX: i32 = 16384

/** Places of what is known, by hash. */
export const TABLE: usize = 320 * KIB
export const TABLE_ROWS: usize = 8192

/** A line that came in parts. */
export const LINE: usize = 384 * KIB
export const LINE_BYTES: usize = 100 * KIB

/** Programs, with the bytes that are in them. */
export const PROGRAM_TEXT: usize = 512 * KIB
export const PROGRAM_TEXT_BYTES: usize = 448 * KIB

/** Where the bytes of a manifest come. What is behind them may be loaded together with them, and changes nothing. */
export const ROOM: usize = MIB
export const ROOM_BYTES: usize = MIB

/** What is known: class maps and class names. */
export const ARENA: usize = 2 * MIB + 64 * KIB
export const ARENA_END: usize = 4 * MIB

/** The labels, {@link LABEL_BYTES} each. */
export const LABELS: usize = 4 * MIB
export const LABEL_BYTES: usize = 4 * KIB
export const LABELS_MAX: i32 = 1024
