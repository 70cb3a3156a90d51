// The package as others will meet it: its version, its manifest, its hashes.
import { expect } from 'chai';
import { version } from '../../src/version.js';
import { definitions } from '../../src/embed/tags.js';

const text = async (path: string): Promise<string> => (await fetch(path)).text();
const json = async <T>(path: string): Promise<T> => JSON.parse(await text(path)) as T;

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly name: string;
      readonly attributes?: readonly { readonly name?: string }[];
    }[];
    readonly exports?: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

describe('the package', () => {
  it('has one version, in package.json and in the code', async () => {
    expect((await json<{ version: string }>('/package.json')).version).to.equal(version);
  });

  it('names every tag in the manifest', async () => {
    const manifest = await json<Manifest>('/dist/custom-elements.json');
    const named = manifest.modules.flatMap((module) =>
      (module.exports ?? []).filter((entry) => entry.kind === 'custom-element-definition').map((entry) => entry.name),
    );
    const declared = manifest.modules.flatMap((module) =>
      (module.declarations ?? []).map((declaration) => declaration.tagName),
    );
    for (const tag of Object.keys(definitions)) expect([...named, ...declared]).to.include(tag);
  });

  it('gives hashes that fit the files', async () => {
    const hashes = await json<Record<string, string>>('/dist/sri.json');
    for (const [file, hash] of Object.entries(hashes)) {
      const bytes = await (await fetch(`/dist/${file}`)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      expect(`sha384-${btoa(String.fromCharCode(...digest))}`).to.equal(hash);
    }
    expect(Object.keys(hashes)).to.include.members(['hpg-explainers.js', 'hpg-explainers.iife.js']);
  });
});
