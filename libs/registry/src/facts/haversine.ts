/** Mean earth radius in metres, as the domain reference fixes it. */
const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

export interface Position {
  /** WGS 84 degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** Great-circle distance in metres. */
export function haversineMetres(a: Position, b: Position): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLon = (b.lon - a.lon) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
