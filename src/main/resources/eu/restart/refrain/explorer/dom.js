/** Elements made of plain text and attributes; nothing is ever read as markup. */
const Dom = (() => {
  const SVG = "http://www.w3.org/2000/svg";

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "on") {
        Object.entries(value).forEach(([event, act]) => element.addEventListener(event, act));
      } else if (name === "look") {
        Object.entries(value).forEach(([property, text]) => element.style.setProperty(property, text));
      } else if (value === true) {
        element.setAttribute(name, "");
      } else if (value !== false && value !== undefined && value !== null) {
        element.setAttribute(name, value);
      }
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  }

  /** An HTML element; a text among the children stays text. */
  function make(tag, attributes, ...children) {
    return fill(document.createElement(tag), attributes, children);
  }

  /** An SVG element. */
  function draw(tag, attributes, ...children) {
    return fill(document.createElementNS(SVG, tag), attributes, children);
  }

  /** Puts other children in the place of those that an element has. */
  function replace(element, ...children) {
    element.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
    return element;
  }

  /** Text for those who listen and not for those who look. */
  function heard(text) {
    return make("span", { class: "heard" }, text);
  }

  return { make, draw, replace, heard };
})();
