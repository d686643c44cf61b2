/** Addresses of files, written as VS Code writes them: the same file has the same address whoever names it. */

export const parentOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));
export const nameOf = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The address of an entry of a folder; undefined for a name that no address can hold. */
export function childOf(folder: string, name: string): string | undefined {
  try {
    return `${folder}/${encodeURIComponent(name).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
  } catch {
    return undefined; // half a surrogate pair
  }
}

/** The address that a path with `/` leads to from a folder; it does not lead above the root. */
export function pathFrom(folder: string, path: string): string | undefined {
  let at: string | undefined = folder;
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    at = part === '..' ? parentOf(at) : childOf(at, part);
    if (at === undefined) return undefined;
  }
  return at;
}
