/** Whether a corpus line is kept from training, for measuring: one in ten, by FNV-1a over its UTF-16 units. */
export function heldOut(line) {
  let h = 0x811c9dc5;
  for (let i = 0; i < line.length; i++) h = Math.imul(h ^ line.charCodeAt(i), 0x01000193);
  return (h >>> 0) % 10 === 0;
}
