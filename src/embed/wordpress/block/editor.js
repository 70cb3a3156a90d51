// The block in the editor: what is shown is chosen beside it, and seen in the kit's own page.
(function (wp, kit) {
  const { createElement: el, Fragment, useEffect, useRef, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl } = wp.components;
  const { words, choices, elements, ofEvery, base } = kit;

  /** Attributes of the block by the element's own names. */
  const names = {
    protocol: 'protocol',
    trtMonths: 'trt-months',
    month: 'month',
    level: 'level',
    units: 'units',
    lang: 'lang',
  };

  /** Everything else that an element understands: what each attribute is, by its name. */
  function furtherOf(tag) {
    const all = { ...elements[tag]?.own, ...ofEvery };
    const chosenAbove = new Set(Object.values(names));
    return Object.fromEntries(Object.entries(all).filter(([name]) => !chosenAbove.has(name)));
  }

  function addressOf(attributes) {
    const query = new URLSearchParams({ element: attributes.element });
    for (const [name, attribute] of Object.entries(names)) {
      if (attributes[name]) query.set(attribute, attributes[name]);
    }
    const further = furtherOf(attributes.element);
    for (const [name, value] of Object.entries(attributes.further ?? {})) {
      if (value && name in further) query.set(name, value);
    }
    return `${base}embed.html?${query}`;
  }

  const tallest = 30000;

  /** The figure in the kit's own page, as tall as it is: the page tells its height to the one that asks. */
  function Preview({ src, title, answers }) {
    const frame = useRef(null);
    const [height, setHeight] = useState(600);
    useEffect(() => {
      // Newer editors keep their blocks in a page of their own.
      const page = frame.current.ownerDocument.defaultView;
      const { origin } = new URL(base, page.location.href);
      const hear = ({ data, source, origin: from }) => {
        if (source !== frame.current?.contentWindow || from !== origin) return;
        if (data?.hpg === 'ready') source.postMessage({ hpg: 'hello' }, origin);
        if (data?.hpg === 'height' && data.height > 0 && data.height <= tallest) setHeight(data.height);
      };
      page.addEventListener('message', hear);
      return () => page.removeEventListener('message', hear);
    }, []);
    // The first press chooses the block, as everywhere in the editor.
    const style = { display: 'block', border: 0, pointerEvents: answers ? 'auto' : 'none' };
    return el('iframe', { ref: frame, src, title, width: '100%', height, style });
  }

  function edit({ attributes, setAttributes, isSelected }) {
    const select = (name, label, options) =>
      el(SelectControl, {
        key: name,
        label,
        value: attributes[name],
        options,
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const number = (name, label) =>
      el(TextControl, {
        key: name,
        label,
        type: 'number',
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const optional = (list) => [{ value: '', label: words.asElement }, ...list];
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: words.figure },
          select(
            'element',
            words.figure,
            Object.keys(elements).map((tag) => ({ value: tag, label: tag })),
          ),
          select('protocol', words.protocol, optional(choices.protocol)),
          number('trtMonths', words.trtMonths),
          number('month', words.month),
          select('level', words.level, optional(choices.level)),
          select('units', words.units, optional(choices.units)),
          select('lang', words.language, choices.lang),
        ),
        el(
          PanelBody,
          { title: words.further, initialOpen: false },
          ...Object.entries(furtherOf(attributes.element)).map(([name, about]) =>
            el(TextControl, {
              key: name,
              label: name,
              help: about,
              value: attributes.further?.[name] ?? '',
              onChange: (value) => setAttributes({ further: { ...attributes.further, [name]: value } }),
            }),
          ),
        ),
      ),
      el(
        'div',
        useBlockProps(),
        el(Preview, {
          src: addressOf(attributes),
          title: `${words.preview}: ${elements[attributes.element]?.sentence ?? ''}`,
          answers: isSelected,
        }),
      ),
    );
  }

  wp.blocks.registerBlockType('hpg-explainers/figure', { edit, save: () => null });
})(window.wp, window.hpgExplainers);
