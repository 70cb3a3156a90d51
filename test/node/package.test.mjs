// The package as it is published: packed, installed into a fresh folder, and used by bundlers, the compiler and Node.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { publint } from 'publint';
import { rollup } from 'rollup';
import { freshFolder } from './fresh-folder.mjs';

const root = new URL('../..', import.meta.url).pathname;
const bin = (name) => join(root, 'node_modules/.bin', name);

/** What a site with a build writes. */
const site = `import 'hpg-explainers/elements/recovery-timeline.js';\n`;

describe('the package in a fresh folder', () => {
  let folder;

  before(() => {
    folder = freshFolder();
    writeFileSync(join(folder, 'site.js'), site);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (name, text) => {
    writeFileSync(join(folder, name), text);
    return spawnSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
  };

  it('gives the model, the data and the scenario to Node', () => {
    const { stdout, stderr } = run(
      'node.mjs',
      `import { simulate } from 'hpg-explainers/model';
       import { protocols, sources } from 'hpg-explainers/data';
       import { defaultScenario, formatScenario, parseScenario } from 'hpg-explainers/scenario';
       const { markers } = simulate({ regimen: [], days: 10 });
       console.log(markers.sperm.length, Object.keys(protocols).length > 10, Object.keys(sources).length > 60, parseScenario(formatScenario(defaultScenario)).dose);`,
    );
    assert.equal(stdout.trim(), '11 true true 200', stderr);
  });

  it('can be imported where there is no page', () => {
    const { stdout, stderr } = run(
      'no-page.mjs',
      `import * as kit from 'hpg-explainers'; await import('hpg-explainers/elements/hpg-axis-diagram.js'); console.log(typeof kit.RecoveryTimeline);`,
    );
    assert.equal(stdout.trim(), 'function', stderr);
  });

  const definesIt = (code) => /recovery-timeline/.test(code) && /customElements/.test(code);

  it('keeps its element through esbuild, though nothing is imported from it by name', async () => {
    const { outputFiles } = await esbuild({
      entryPoints: [join(folder, 'site.js')],
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      write: false,
      outdir: join(folder, 'esbuild'),
      logLevel: 'error',
    });
    assert.ok(definesIt(outputFiles.map(({ text }) => text).join('\n')));
  });

  it('keeps its element through rollup', async () => {
    const bundle = await rollup({ input: join(folder, 'site.js'), plugins: [nodeResolve()], onwarn() {} });
    const { output } = await bundle.generate({ format: 'es' });
    assert.ok(definesIt(output.map(({ code = '' }) => code).join('\n')));
  });

  it('keeps its element through vite', () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="/site.js"></script>');
    const { status, stderr } = spawnSync(bin('vite'), ['build', '--outDir', 'out', '--logLevel', 'error'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const listed = spawnSync('grep', ['-rlE', 'customElements', join(folder, 'out')], { encoding: 'utf8' });
    assert.match(listed.stdout, /\.js/);
  });

  it('has types for a consumer, in both ways of resolving', () => {
    writeFileSync(
      join(folder, 'site.ts'),
      `import { simulate, type Trajectory } from 'hpg-explainers/model';
       import { RecoveryTimeline } from 'hpg-explainers';
       import 'hpg-explainers/elements/hpg-axis-diagram.js';
       import { sources } from 'hpg-explainers/data';
       const run: Trajectory = simulate({ regimen: [], days: 10 });
       export const sperm: number | undefined = run.markers.sperm[0];
       export const title: string | undefined = Object.values(sources)[0]?.title;
       // @ts-expect-error days are a number
       simulate({ regimen: [], days: 'ten' });
       export const element: RecoveryTimeline | null = document.querySelector('recovery-timeline');\n`,
    );
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        target: 'es2022',
        module,
        moduleResolution: resolution,
        types: [],
        skipLibCheck: true,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['site.ts'] }));
      const { status, stdout } = spawnSync(bin('tsc'), ['-p', '.'], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });

  it('has types for the JSX of React', () => {
    const modules = join(folder, 'node_modules');
    mkdirSync(join(modules, '@types'), { recursive: true });
    for (const name of ['@types/react', 'csstype']) {
      if (!existsSync(join(modules, name))) symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
    writeFileSync(
      join(folder, 'site.tsx'),
      `import type {} from 'hpg-explainers/react';
       import type { ReactElement } from 'react';
       export const figure: ReactElement = (
         <hpg-scenario trt-months={24} onhpg-error={(event) => event.reason.length}>
           <recovery-timeline level="academic" onhpg-moment-changed={(event) => event.month + 1} className="wide">
             <p>In words.</p>
           </recovery-timeline>
           <hpg-agent medicine="hcg" ref={(element) => void element?.toCsv()} />
         </hpg-scenario>
       );
       // @ts-expect-error there is no such level
       export const wrong = <protocol-compare level="deep" />;
       // @ts-expect-error there is no such element
       export const none = <hpg-nothing />;\n`,
    );
    const compilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      types: [],
      skipLibCheck: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['site.tsx'] }));
    const { status, stdout } = spawnSync(bin('tsc'), ['-p', '.'], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });

  it('is published as package tools expect it', async () => {
    const copy = join(folder, 'node_modules/hpg-explainers');
    cpSync(join(root, 'README.md'), join(copy, 'README.md'));
    const { messages } = await publint({ pkgDir: copy, level: 'warning', strict: true });
    assert.deepEqual(messages, []);
  });
});
