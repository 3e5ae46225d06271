// Eleventy 3 ships no typings, so these say what we use of it and no more (read off its source, 3.1.7).
// A call that is missing here is one to think about first: Eleventy must only ever be handed finished pages.

declare module '@11ty/eleventy' {
  type Awaitable<T> = T | Promise<T>;

  /** What `write()` and `toJSON()` answer for each page. */
  export interface RenderedPage {
    /** Relative to the working folder, with a leading `./`. */
    inputPath: string;
    /** `false` when the template has `permalink: false`. */
    outputPath: string | false;
    url: string | false;
    content: string;
  }

  export interface Directories {
    input: string;
    inputFile?: string;
    inputGlob?: string;
    data: string;
    includes: string;
    layouts?: string;
    output: string;
  }

  export interface BuildEvent {
    directories: Directories;
    runMode: 'build' | 'serve' | 'watch';
    outputMode: 'fs' | 'json' | 'ndjson';
    incremental: boolean;
  }

  export interface AfterEvent extends BuildEvent {
    results: RenderedPage[];
  }

  /** What a permalink, a render function or computed data gets: the template's data and a place in its pagination. */
  export interface TemplateData {
    pagination?: { items: unknown[]; pageNumber: number; size: number };
    page: { url: string | false; inputPath: string; outputPath: string | false; date: Date };
    [name: string]: unknown;
  }

  /** A template given as an object instead of text: `addTemplate('pages.11ty.js', …)`. */
  export interface JavaScriptTemplate {
    data?: unknown;
    render(data: TemplateData): Awaitable<string | Buffer>;
  }

  export interface Extension {
    key?: string;
    outputFileExtension?: string;
    /** `false`: Eleventy does not read the file; `compile` gets no text. */
    read?: boolean;
    useLayouts?: boolean;
    init?(): Awaitable<void>;
    getData?: string[] | boolean | ((inputPath: string) => Awaitable<object>);
    getInstanceFromInputPath?(inputPath: string): Awaitable<unknown>;
    compileOptions?: {
      cache?: boolean;
      getCacheKey?(contents: string, inputPath: string): string | false;
      permalink?: false | 'raw' | ((contents: string, inputPath: string) => unknown);
      spiderJavaScriptDependencies?: boolean;
    };
    compile(
      inputContent: string,
      inputPath: string,
    ): Awaitable<undefined | ((data: TemplateData) => Awaitable<string | Buffer>)>;
  }

  export interface FrontMatterOptions {
    language?: string;
    excerpt?: boolean;
    engines?: Record<string, (source: string) => object>;
  }

  export interface UserConfig {
    readonly directories: Directories;
    /** Globs Eleventy never reads: this is the wall before `content/`. */
    readonly ignores: Set<string>;
    readonly watchIgnores: Set<string>;
    readonly globalData: Record<string, unknown>;

    on(event: 'eleventy.before', callback: (event: BuildEvent) => Awaitable<void>): void;
    on(event: 'eleventy.after', callback: (event: AfterEvent) => Awaitable<void>): void;
    on(event: 'eleventy.config', callback: (config: unknown) => Awaitable<void>): void;
    on(event: 'eleventy.beforeWatch', callback: (changed: string[]) => Awaitable<void>): void;

    /** The path is relative to the input folder, which must exist; the same path twice is an error. */
    addTemplate(
      virtualPath: string,
      content: string | JavaScriptTemplate,
      data?: Record<string, unknown>,
    ): void;
    addExtension(extension: string | string[], options: Extension): void;
    addDataExtension(
      extensions: string,
      parser: (contents: string, path: string) => Awaitable<unknown>,
    ): void;
    addGlobalData(name: string, data: unknown): void;
    addCollection(name: string, callback: (api: unknown) => Awaitable<unknown[]>): void;
    addTransform(
      name: string,
      callback: (this: { page: TemplateData['page'] }, content: string) => Awaitable<string>,
    ): void;
    addPreprocessor(
      name: string,
      formats: string | string[],
      callback: (data: TemplateData, content: string) => Awaitable<string | false | undefined>,
    ): void;
    addPassthroughCopy(files: string | Record<string, string>, options?: Record<string, unknown>): UserConfig;
    addPlugin(plugin: unknown, options?: Record<string, unknown>): void;
    addWatchTarget(glob: string, options?: { resetConfig?: boolean }): void;

    setTemplateFormats(formats: string | string[]): void;
    addTemplateFormats(formats: string | string[]): void;
    setFrontMatterParsingOptions(options: FrontMatterOptions): void;
    setLibrary(engine: string, library: unknown): void;

    setInputDirectory(folder: string): void;
    setOutputDirectory(folder: string): void;
    setDataDirectory(folder: string): void;
    setIncludesDirectory(folder: string): void;
    setLayoutsDirectory(folder: string): void;
    setDataFileBaseName(name: string): void;
    setDataFileSuffixes(suffixes: string[]): void;

    setUseGitIgnore(enabled: boolean): void;
    setQuietMode(enabled: boolean): void;
    setUseTemplateCache(enabled: boolean): void;
    setDynamicPermalinks(enabled: boolean): void;
    setFreezeReservedData(enabled: boolean): void;
    setWatchJavaScriptDependencies(enabled: boolean): void;
    setWatchThrottleWaitTime(milliseconds: number): void;
    setServerOptions(options: Record<string, unknown>, override?: boolean): void;
    setServerPassthroughCopyBehavior(behaviour: 'copy' | 'passthrough'): void;
    setConcurrency(count: number): void;
    configureErrorReporting(options: { allowMissingExtensions?: boolean }): void;
    versionCheck(range: string): void;
  }

  /** What a configuration function may return; `false` turns an engine off. */
  export interface ConfigResult {
    dir?: Partial<Omit<Directories, 'inputFile' | 'inputGlob'>>;
    templateFormats?: string[];
    markdownTemplateEngine?: string | false;
    htmlTemplateEngine?: string | false;
    pathPrefix?: string;
    keys?: {
      engineOverride?: string;
      layout?: string;
      permalink?: string;
      permalinkRoot?: string;
      [key: string]: unknown;
    };
  }

  export interface EleventyOptions {
    /** `script` leaves `process.exitCode` alone; `cli` sets it. */
    source?: 'cli' | 'script';
    runMode?: 'build' | 'serve' | 'watch';
    dryRun?: boolean;
    /** A file to read as configuration; left out, Eleventy looks for `.eleventy.js` in the working folder. */
    configPath?: string | false;
    pathPrefix?: string;
    quietMode?: boolean;
    /** Runs before the file's configuration. Its return value is dropped: use the setters. */
    config?: (config: UserConfig) => Awaitable<void>;
    inputDir?: string;
    loader?: 'auto' | 'esm' | 'cjs';
  }

  export class Eleventy {
    constructor(input?: string, output?: string, options?: EleventyOptions);
    readonly directories: Directories;
    /** The merged configuration's holder, there after `init()`. */
    readonly eleventyConfig: { userConfig: UserConfig; getConfig(): Record<string, unknown> };
    /** Throws when one page can't be rendered; by then others are written: never aim it at the live folder. */
    write(): Promise<[passthroughCopy: unknown[], templates: RenderedPage[]]>;
    toJSON(): Promise<RenderedPage[]>;
    init(options?: { viaConfigReset?: boolean }): Promise<void>;
    initializeConfig(): Promise<void>;
    setDryRun(enabled: boolean): void;
    setIsVerbose(enabled: boolean): void;
    setIncrementalBuild(enabled: boolean): void;
    setFormats(formats: string): void;
    setRunMode(mode: 'build' | 'serve' | 'watch'): void;
    disableLogger(): void;
    resetConfig(): void;
    restart(): Promise<void>;
    watch(): Promise<void>;
    stopWatch(): Promise<void>;
    serve(port?: number): Promise<void>;
    static getVersion(): string;
  }

  export default Eleventy;
}
