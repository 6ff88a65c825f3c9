// What the pictures' scripts have in common: nodes, whose text stays text, and days as the library numbers them.
function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

function shape(name, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      node.setAttribute(name, value === true ? "" : value);
  node.append(...children);
  return node;
}

function dateOf(day) {
  return new Date((day - 719162) * 864e5);
}

