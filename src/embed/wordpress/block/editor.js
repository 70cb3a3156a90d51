// The block in the editor: what is shown is chosen beside it, and seen in the kit's own page.
(function (wp, kit) {
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl } = wp.components;
  const { words, choices, elements, base } = kit;

  /** Attributes of the block by the element's own names. */
  const names = {
    protocol: 'protocol',
    trtMonths: 'trt-months',
    month: 'month',
    level: 'level',
    units: 'units',
    lang: 'lang',
  };

  function addressOf(attributes) {
    const query = new URLSearchParams({ element: attributes.element });
    for (const [name, attribute] of Object.entries(names)) {
      if (attributes[name]) query.set(attribute, attributes[name]);
    }
    return `${base}embed.html?${query}`;
  }

  function edit({ attributes, setAttributes }) {
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
        ),
      ),
      el(
        'div',
        useBlockProps(),
        el('iframe', {
          src: addressOf(attributes),
          title: `${words.preview}: ${elements[attributes.element]?.sentence ?? ''}`,
          width: '100%',
          height: 600,
          loading: 'lazy',
        }),
      ),
    );
  }

  wp.blocks.registerBlockType('hpg-explainers/figure', { edit, save: () => null });
})(window.wp, window.hpgExplainers);
