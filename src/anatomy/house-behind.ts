/* eslint-disable regexp/no-super-linear-move -- a line read here has at most 240 characters */
import { HOUSE, isStaffed, MASTHEAD } from './outlet-line';
import { agencyIn, isAgency, isOrganisation } from './outlets';

/** An outlet behind a list of names: ", Reuters", "(Le Monde)", "avec AFP". */
export function outletIn(rest: string, at: number): { name: string; start: number; end: number } | undefined {
  const lead =
    /^[\s,(/|–—-]*(?:(?:avec|mit|con|com|with|and|et|und|met|(?:special|especial|spécial) (?:to|for|para|pour)|for|für|pour|para|per)\s)?\s*/iu.exec(
      rest,
    )![0].length;
  const text = rest
    .slice(lead)
    .replace(/(?:[)\s.]|特约|記者|记者|기자)+$/u, '')
    .replace(/^["“„«]([^"“”„«»]+)["”“»]$/u, '$1');
  // Sports Writer, Kent Live
  const comma = text.lastIndexOf(', ');
  if (comma > 0 && ROLES_OF_STAFF.test(text.slice(0, comma))) return outletIn(text.slice(comma + 2), at + lead + comma + 2); // prettier-ignore
  if (text === '' || text.length > 40) return undefined;
  const staff = /^(.{3,36}) (?:news )?(?:staff|reporters?|staff writers?|correspondents?|bureau)$/iu.exec(text)?.[1];
  const agency =
    agencyIn(text) ?? (staff !== undefined && (isOrganisation(staff) || isStaffed(staff)) ? staff : undefined);
  const desk = /(?:writer|reporter|correspondent|editor)$/i.test(text) ? text.split(' ')[0]! : '';
  const name =
    agency ??
    (isAgency(desk) ? desk : undefined) ??
    // "By Jane Doe, The Pinedale Record": three words under an article are no place.
    (/^The \S+ \S/.test(text) && MASTHEAD.test(text) ? text : undefined) ??
    (/special|especial|spécial/i.test(rest.slice(0, lead)) && HOUSE.test(text) ? text : undefined) ??
    (isOrganisation(text) && !ROLES_OF_STAFF.test(text) && /^(?:[\p{Lu}\p{Lo}\d]|\p{L}\d)/u.test(text)
      ? text
      : undefined);
  if (name === undefined) return undefined;
  const start = at + lead + Math.max(0, text.indexOf(name));
  return { name, start, end: start + name.length };
}
const ROLES_OF_STAFF =
  /(?:^|\s)(?:staff|writers?|reporters?|correspondents?|editors?|editorial|contributors?|desk|team|bureau|newsroom|redaktion|rédaction|redacción|community|guest)(?:\s|$)/iu;
