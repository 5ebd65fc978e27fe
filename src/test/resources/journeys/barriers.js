// Put into a page after axe: asks it, and spares it what it would only say again. What only its words or its place make a
// barrier of the third of equal rows is not found.
window.barriers = (() => {
  // The colours of a page are few, and axe reads that of each text anew.
  const colour = axe.commons.color.Color.prototype;
  const read = colour.parseString;
  const known = new Map();
  colour.parseString = function (text) {
    if (!known.has(text)) {
      read.call(this, text);
      known.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    [this.r, this.g, this.b, this.alpha] = known.get(text);
    return this;
  };

  // Attributes that name something, or say where it leads: no style and no role hangs on what they say, as it may on any other,
  // but on whether they say something, and whether they lead elsewhere.
  const naming = new Set([
    ...['id', 'for', 'name', 'href', 'src', 'value', 'title', 'alt', 'placeholder'],
    ...['label', 'labelledby', 'describedby', 'details', 'controls', 'owns', 'activedescendant'].map((each) => `aria-${each}`),
    ...['path', 'list', 'index'].map((each) => `data-${each}`),
  ]);
  const rootsOf = (element) => (element.shadowRoot ? [element, element.shadowRoot] : [element]);

  /** Whatever is built like two before it in the same place: the third row of a list is as the first two are. */
  const repeated = () => {
    const numbers = new Map();
    const shapes = new Map();
    const shapeOf = (element) => {
      const parts = [element.localName];
      for (const { name, value } of element.attributes) parts.push(naming.has(name) ? `${name} ${value === ''} ${value.startsWith('http')}` : `${name}=${value}`);
      for (const root of rootsOf(element)) {
        parts.push('>');
        for (const child of root.childNodes) {
          if (child.nodeType === Node.ELEMENT_NODE) parts.push(shapeOf(child));
          else if (child.nodeType === Node.TEXT_NODE && child.data.trim() !== '') parts.push('text');
        }
      }
      const shape = parts.join('\n');
      if (!numbers.has(shape)) numbers.set(shape, numbers.size);
      shapes.set(element, numbers.get(shape));
      return shapes.get(element);
    };
    shapeOf(document.body);

    const found = [];
    const lookIn = (element) => {
      for (const root of rootsOf(element)) {
        const met = new Map();
        for (const child of root.children) {
          const times = (met.get(shapes.get(child)) ?? 0) + 1;
          met.set(shapes.get(child), times);
          if (times > 2) found.push(child);
          else lookIn(child);
        }
      }
    };
    lookIn(document.body);
    return found;
  };

  /** Takes out what is folded, which nobody meets, and gives back a way to put it in again. */
  const takeOutFolded = () => {
    const folded = [...document.querySelectorAll('details:not([open])')].map((details) => {
      const content = document.createDocumentFragment();
      const summary = details.querySelector(':scope > summary');
      while (summary?.nextSibling) content.append(summary.nextSibling);
      return [details, content];
    });
    return () => folded.forEach(([details, content]) => details.append(content));
  };

  /**
   * What axe finds by some of its rules and calls as grave as that. Where something is, is only worked out once there is
   * something.
   */
  return async (runOnly, grave) => {
    const rules = Object.fromEntries(
      axe._audit.rules.filter(({ impact }) => !grave.includes(impact)).map(({ id }) => [id, { enabled: false }]),
    );
    const putBack = takeOutFolded();
    try {
      const exclude = repeated();
      const where = exclude.length > 0 ? { include: [document], exclude } : document;
      const look = async (selectors) => (await axe.run(where, { resultTypes: ['violations'], runOnly, rules, selectors })).violations;
      const found = (await look(false)).length > 0 ? await look(true) : [];
      return found.map(({ id, impact, help, nodes }) => ({
        id, impact, help, nodes: nodes.map(({ target, html }) => `${target.join(' ')}  ${html}`),
      }));
    } finally {
      putBack();
    }
  };
})();
