// The package as others will meet it: its version and its manifest.
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
});
