// What the bundler provides.

/** True in the builds that the tests run, false in those that are shipped. */
declare const __TEST__: boolean;

/** Every file of `extension/sites/`, the demo feed's in test builds only. */
declare module "upshot-adapters" {
  const adapters: unknown[];
  export default adapters;
}

/** Whether the bundle is for Firefox, which has some of what content scripts may do under another name. */
declare const __FIREFOX__: boolean;
