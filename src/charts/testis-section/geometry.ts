// Points and angles of the drawings of tissue.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cell's place; +x of its glyph turned by `angle`, degrees. */
export interface Seat extends Point {
  readonly angle: number;
}

/** A point at an angle (degrees, clockwise from the right) and a distance from the origin. */
export const polar = (angle: number, distance: number): Point => ({
  x: distance * Math.cos((angle * Math.PI) / 180),
  y: distance * Math.sin((angle * Math.PI) / 180),
});

/** Fixed scatter, −0.5 to 0.5: the same tissue for the same seed, always. */
export const scatter = (seed: number): number => ((seed * 0.618034 + 0.37) % 1) - 0.5;

/** For attributes: two decimals are finer than a pixel of any screen. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

export const spot = ({ x, y }: Point): string => `${short(x)},${short(y)}`;

export const placed = ({ x, y, angle }: Seat, scale = 1): string =>
  `translate(${short(x)} ${short(y)}) rotate(${short(angle)})${scale === 1 ? '' : ` scale(${short(scale)})`}`;

/** A closed smooth path through the middles between points. */
export function smoothPath(points: readonly Point[]): string {
  const at = (i: number): Point => points[i % points.length] ?? { x: 0, y: 0 };
  const middle = (i: number): string => spot({ x: (at(i).x + at(i + 1).x) / 2, y: (at(i).y + at(i + 1).y) / 2 });
  return `M${middle(0)}${points.map((_, i) => `Q${spot(at(i + 1))} ${middle(i + 1)}`).join('')}Z`;
}
