/** A drawing as what was done, in the order it was done. Places are parts of the paper's width and height, 0 to 1. */
export type Colour = 'black' | 'red' | 'blue';
export const colours: Record<Colour, string> = { black: '#1b1b2f', red: '#a3200f', blue: '#0a3d7a' };
export type StampName = 'person' | 'house' | 'tree' | 'sun' | 'heart';
export const stampNames: StampName[] = ['person', 'house', 'tree', 'sun', 'heart'];

export type Stroke =
  | { kind: 'line'; colour: Colour; points: { x: number; y: number }[] }
  | { kind: 'stamp'; colour: Colour; stamp: StampName; x: number; y: number }
  | { kind: 'clear' };

/** A paper in its own pixels, and in how many rows and places stamps can go on it. */
export interface Paper {
  width: number;
  height: number;
  rows: number;
  places: number;
}

/** A paper of the shape there is room for. No place on it is smaller than a target. */
export function paperFor(width: number, height: number, target: number): Paper {
  const fit = (length: number, most: number) => Math.max(2, Math.min(most, Math.floor(length / target)));
  return { width: 1200, height: Math.round((1200 * height) / width), rows: fit(height, 4), places: fit(width, 6) };
}

/** Each in a square of 100 by 100. */
export const stampPaths: Record<StampName, string> = {
  person: 'M50 6a14 14 0 1 1 0 28a14 14 0 1 1 0-28M50 34v34M50 68l-20 28M50 68l20 28M22 48h56',
  house: 'M10 48L50 12l40 36M20 44v48h60V44M42 92V64h16v28',
  tree: 'M44 96V66M56 96V66M50 6C26 6 16 26 24 38C8 46 16 66 34 66h32c18 0 26-20 10-28C84 26 74 6 50 6z',
  sun: 'M50 30a20 20 0 1 1 0 40a20 20 0 1 1 0-40M50 4v14M50 82v14M4 50h14M82 50h14M17 17l10 10M73 73l10 10M83 17L73 27M27 73L17 83',
  heart: 'M50 88C20 62 6 46 12 28C18 10 42 12 50 32C58 12 82 10 88 28C94 46 80 62 50 88z',
};

/** The strokes that can be seen: what was there before the last Clear is covered. */
export function visible(strokes: Stroke[]): Stroke[] {
  const last = strokes.map(({ kind }) => kind).lastIndexOf('clear');
  return strokes.slice(last + 1);
}

export function draw(pen: CanvasRenderingContext2D, strokes: Stroke[], paper: Paper): void {
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, paper.width, paper.height);
  pen.lineWidth = 10;
  pen.lineCap = pen.lineJoin = 'round';
  for (const stroke of visible(strokes)) {
    if (stroke.kind === 'clear') continue;
    pen.strokeStyle = colours[stroke.colour];
    pen.stroke(stroke.kind === 'line' ? lineOf(stroke.points, paper) : stampAt(stroke, paper));
  }
}

function lineOf(points: { x: number; y: number }[], paper: Paper): Path2D {
  const path = new Path2D();
  points.forEach(({ x, y }, i) => path[i === 0 ? 'moveTo' : 'lineTo'](x * paper.width, y * paper.height));
  // A tap is a dot.
  if (points.length === 1) path.lineTo(points[0]!.x * paper.width + 0.1, points[0]!.y * paper.height);
  return path;
}

type Stamped = { stamp: StampName; x: number; y: number };

function stampAt({ stamp, x, y }: Stamped, paper: Paper): Path2D {
  const size = Math.min(paper.width / paper.places, paper.height / paper.rows) * 0.85;
  const path = new Path2D();
  const scale = size / 100;
  const at = new DOMMatrix([scale, 0, 0, scale, x * paper.width - size / 2, y * paper.height - size / 2]);
  path.addPath(new Path2D(stampPaths[stamp]), at);
  return path;
}
