// Sources: each can be opened, stands there once, is cited by something, and everything that is cited exists.
import type { Source } from '../../../src/data/types.js';
import { allNodes, type Complaint, type Facts } from '../facts.js';

/** Registrant codes have four to nine digits; no space inside. */
const doiSyntax = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+$/;
const pmidSyntax = /^[1-9]\d{4,8}$/;
const urlSyntax = /^https?:\/\/[^\s/]+\.[^\s]+$/;
const firstYear = 1900;

function addressComplaints({ doi, pmid, url }: Source): string[] {
  const says: string[] = [];
  if (!doi && !pmid && !url) says.push('has no DOI, PMID or address');
  if (doi !== undefined && !doiSyntax.test(doi)) says.push(`"${doi}" is not a DOI`);
  if (pmid !== undefined && !pmidSyntax.test(pmid)) says.push(`"${pmid}" is not a PMID`);
  if (url !== undefined && !urlSyntax.test(url)) says.push(`"${url}" is not an address`);
  if (url !== undefined && /(^|\.|\/)doi\.org\//.test(url)) says.push('its DOI is written as an address');
  return says;
}

/** Every source can be opened, and no two are the same. */
export function sourcesCanBeOpened(sources: Facts['sources']): Complaint[] {
  const rule = 'source';
  const seen = new Map<string, string>();
  return Object.entries(sources).flatMap(([key, source]) => {
    const where = `sources.${key}`;
    const says = addressComplaints(source);
    if (key !== source.id) says.push(`its id is "${source.id}"`);
    for (const address of [source.doi?.toLowerCase(), source.pmid, source.url]) {
      if (address === undefined) continue;
      const first = seen.get(address);
      if (first !== undefined) says.push(`${address} is also in ${first}`);
      seen.set(address, key);
    }
    for (const part of ['authors', 'title', 'journal'] as const) {
      if (!source[part].trim()) says.push(`${part} is blank`);
    }
    if (!Number.isInteger(source.year) || source.year < firstYear) says.push(`the year is ${source.year}`);
    return says.map((one) => ({ rule, where, says: one }));
  });
}

/** What an object cites: `sources` (ids) and `source` (one id). */
export function citedBy(node: Readonly<Record<string, unknown>>): string[] {
  const { sources, source } = node;
  const many = Array.isArray(sources) ? sources.filter((id) => typeof id === 'string') : [];
  return typeof source === 'string' ? [...many, source] : many;
}

/** Every id that is cited anywhere is a source. */
export function citedSourcesExist(facts: Facts): Complaint[] {
  return allNodes(facts).flatMap(({ where, node }) =>
    citedBy(node)
      .filter((id) => !(id in facts.sources))
      .map((id) => ({ rule: 'unknown source', where, says: `no source has the id "${id}"` })),
  );
}

/** Every source stands behind something. */
export function sourcesAreCited(facts: Facts): Complaint[] {
  const cited = new Set(allNodes(facts).flatMap(({ node }) => citedBy(node)));
  return Object.keys(facts.sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({ rule: 'idle source', where: `sources.${id}`, says: 'nothing cites it' }));
}

/** Whatever has a strength has a source, unless it says that none was found. */
export function strengthHasSources(facts: Facts): Complaint[] {
  return allNodes(facts)
    .filter(({ node }) => typeof node['strength'] === 'string' && node['strength'] !== 'none-found')
    .filter(({ node }) => ('sources' in node || 'source' in node) && citedBy(node).length === 0)
    .map(({ where, node }) => ({
      rule: 'no source',
      where,
      says: `is "${String(node['strength'])}" without a source`,
    }));
}

/**
 * What was read only in somebody else's account says so wherever it is shown. A replay has one source, and every table of
 * replays prints what of it was read: it needs no word of its own. What was not found rests on nothing that was read.
 */
export function secondHandIsSaid(facts: Facts): Complaint[] {
  const rule = 'second hand';
  return allNodes(facts).flatMap(({ where, node }) => {
    if (where.startsWith('trials.')) return [];
    const cited = citedBy(node).flatMap((id) => facts.sources[id] ?? []);
    const { strength } = node;
    if (cited.length === 0 || typeof strength !== 'string') return [];
    const onlySecondHand = cited.every(({ read }) => read === 'secondary');
    const said = node['secondHand'] === true;
    if (onlySecondHand && !said && strength !== 'none-found') {
      return [{ rule, where, says: `is "${strength}", but every source of it was read second-hand` }];
    }
    return said && !onlySecondHand ? [{ rule, where, says: 'says second-hand, but a source of it was read' }] : [];
  });
}
