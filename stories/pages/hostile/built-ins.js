// What the two libraries that replace the most built-ins do to a page before any other script: prototype.js up to 1.7.3 and
// MooTools up to 1.4.5 with its older names, as their sources have it.

/** A constructor of the library in the place of the browser's, whose elements it keeps. */
function ownElement() {
  const { prototype } = Element;
  window.Element = function Element(tag) {
    return document.createElement(tag);
  };
  window.Element.prototype = prototype;
}

/** Gives prototypes methods as a script without modules does: seen by every loop over what an object holds. */
function extend(object, methods) {
  for (const name in methods) object[name] = methods[name];
}

/** Their own list of what is like one, under the name that browsers have by now: takes no function, and what has only a
 *  length becomes a list of nothing. */
export function replaceArrayFrom() {
  Array.from = (list) => {
    if (!list) return [];
    const made = new Array(list.length || 0);
    for (let index = 0; index < made.length; index++) made[index] = list[index];
    return made;
  };
}

/** What MooTools makes of an event that it is given; a script that makes one of its own gets nothing that can be sent. */
export function replaceEvent() {
  window.Event = function DOMEvent(event) {
    this.event = event;
    this.type = event.type;
    this.control = event.type.indexOf('key') === 0 && event.ctrlKey;
  };
  window.Document = function Document() {};
}

export function asPrototypeJs() {
  const same = (value) => value;
  replaceArrayFrom();
  extend(Array.prototype, {
    each(call, self) {
      for (let index = 0; index < this.length; index++) if (index in this) call.call(self, this[index], index);
      return this;
    },
    map(call = same, self) {
      const made = [];
      this.each((value, index) => made.push(call.call(self, value, index)));
      return made;
    },
    find(call, self) {
      for (let index = 0; index < this.length; index++) if (call.call(self, this[index], index)) return this[index];
      return undefined;
    },
    every(call = same, self) {
      for (let index = 0; index < this.length; index++) if (!call.call(self, this[index], index)) return false;
      return true;
    },
    some(call = same, self) {
      for (let index = 0; index < this.length; index++) if (call.call(self, this[index], index)) return true;
      return false;
    },
    // Values alone, not pairs.
    entries() {
      return this.map();
    },
    toJSON() {
      return String(this);
    },
  });
  extend(String.prototype, {
    toJSON() {
      return String(this);
    },
    sub(pattern, by) {
      return this.replace(pattern, by);
    },
    startsWith(text) {
      return this.lastIndexOf(text, 0) === 0;
    },
    blank() {
      return /^\s*$/.test(this);
    },
  });
  extend(Function.prototype, {
    bind(self, ...given) {
      const method = this;
      return function bound(...rest) {
        return method.apply(self, [...given, ...rest]);
      };
    },
  });
  Object.values = (object) => {
    const values = [];
    for (const name in object) values.push(object[name]);
    return values;
  };
  extend(HTMLElement.prototype, {
    // Throws where there is nothing to remove from.
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    select(selector) {
      return [...this.querySelectorAll(selector)];
    },
    update(content) {
      this.textContent = content;
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
    store() {
      return this;
    },
  });
  document.getElementsByClassName = (name) => [...document.querySelectorAll(`.${name}`)];
  ownElement();
}

export function asMooTools() {
  replaceArrayFrom();
  extend(Array.prototype, {
    contains(item) {
      return this.indexOf(item) >= 0;
    },
    flatten() {
      return this.flat(Infinity);
    },
  });
  extend(String.prototype, {
    contains(text) {
      return this.indexOf(text) >= 0;
    },
  });
  extend(Function.prototype, {
    implement() {
      return this;
    },
    bind(self, ...given) {
      const method = this;
      return function bound(...rest) {
        return method.apply(self, given.length > 0 ? [...given, ...rest] : rest);
      };
    },
  });
  extend(Element.prototype, {
    hide() {
      return this;
    },
    scrollTo(x, y) {
      this.scrollLeft = x;
      this.scrollTop = y;
      return this;
    },
  });
  replaceEvent();
  window.Window = function Window() {};
  window.Request = function Request() {};
  const { parse, stringify } = JSON;
  window.JSON = { parse, stringify, encode: stringify, decode: parse };
  ownElement();
}
