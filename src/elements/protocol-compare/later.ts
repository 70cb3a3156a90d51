// What the comparison fetches once its first picture stands: groups of men, what is told beyond the short texts, and, when a
// reader opens them, the sources.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameContent } from '../../internal/frame.js';
import type { Voice } from '../../text/index.js';
import type { ColumnMen } from './men.js';
import type * as Sources from './sources.js';
import type * as Told from './told.js';

export class CompareLater implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #told?: typeof Told;
  #men?: ColumnMen;
  #sources?: typeof Sources;
  #fetching?: Promise<void>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get told(): typeof Told | undefined {
    return this.#told;
  }

  get men(): ColumnMen | undefined {
    return this.#men;
  }

  hostConnected(): void {
    // Its men were dropped when it left.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#men?.stop();
  }

  hostUpdated(): void {
    this.#fetching ??= this.#fetch();
  }

  /** Resolves when everything has been fetched, or cannot be had. */
  async settled(): Promise<void> {
    await this.#fetching;
  }

  async #fetch(): Promise<void> {
    const [told, men] = await Promise.allSettled([import('./told.js'), import('./men.js')]);
    if (told.status === 'fulfilled') this.#told = told.value;
    if (men.status === 'fulfilled') {
      this.#men = new men.value.ColumnMen(() => {
        this.#host.requestUpdate();
      });
    }
    this.#host.requestUpdate();
  }

  /** The sources of these ids once they are there, and before that how to get them. */
  evidence(voice: Voice, ids: ReadonlySet<string>): FrameContent['evidence'] {
    const sources = this.#sources?.sourcesById(ids);
    if (this.#sources && sources) {
      const limits = this.#sources.limitsOf(voice);
      return { count: ids.size, sources: this.#sources.sourcesList(voice, sources), limits };
    }
    return {
      count: ids.size,
      load: () => {
        void this.#loadSources();
      },
    };
  }

  async #loadSources(): Promise<void> {
    this.#sources = await import('./sources.js');
    this.#host.requestUpdate();
  }
}
