// Opens the classic file: brings what a reader asks for from the parts that lie beside it. As a module where that is
// possible, which strict pages allow; by a script tag from a disk, where modules may not be fetched.
const ownScript = document.currentScript ?? document.querySelector('script[src*="hpg-explainers.iife"]');
const ownFolder = new URL('chunks/classic/', ownScript?.src || document.baseURI);
const ownNonce = ownScript?.nonce;
const own = {};
const given = (self.hpgExplainersParts ??= {});
const asked = {};

const byTag = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve(script.remove());
    script.onerror = () => reject(new Error(`${address} could not be fetched.`), script.remove());
    if (ownNonce) script.nonce = ownNonce;
    script.src = address;
    document.head.append(script);
  });

/** Runs a module that is written as a list: the names of what it needs, and the function that it is. */
const run = (list, made, others = []) => {
  const names = list.length > 1 ? list[0] : [];
  list.at(-1)(...names.map((each) => (each === 'exports' ? made : others.shift())));
  return made;
};

const bring = async (name) => {
  const address = new URL(`${name}.js`, ownFolder).href;
  if (!given[name])
    await (location.protocol === 'file:' ? byTag(address) : import(address).catch(() => byTag(address)));
  const list = given[name](hpgLater);
  const others = (list.length > 1 ? list[0] : []).filter((each) => each !== 'exports');
  return run(list, {}, await Promise.all(others.map((each) => each.includes('/') && hpgLater(each))));
};

const hpgLater = (path) => {
  const name = path.replace(/^.*\/|\.js$/g, '');
  if (name === 'hpg-explainers.iife') return own;
  return (asked[name] ??= bring(name).catch((error) => {
    // Asked for again, it is fetched again.
    delete asked[name];
    throw error;
  }));
};
