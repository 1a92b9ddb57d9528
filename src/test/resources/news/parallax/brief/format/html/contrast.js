/* The texts of the page that stand out from their ground by less than 4.5 to 1. */
() => {
  const rgb = colour => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return {r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1};
  };
  const light = ({r, g, b}) => {
    const [x, y, z] = [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.a === 1) return colour;
      if (colour.a > 0) throw new Error('a ground that shines through: ' + at.outerHTML.slice(0, 80));
    }
    return rgb('rgb(255, 255, 255)');
  };
  /* In a picture: what is painted behind the words, or the line around the letters. */
  const drawn = text => {
    const style = getComputedStyle(text);
    if (style.stroke !== 'none') return rgb(style.stroke);
    const behind = text.parentElement.querySelector(':scope > .number, :scope > .block');
    return behind ? rgb(getComputedStyle(behind).fill) : ground(text.closest('figure, div, li, section'));
  };
  const weak = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const words = walker.currentNode.data.trim();
    if (!words || !element.checkVisibility() || ['SCRIPT', 'STYLE', 'TITLE', 'title'].includes(element.tagName)) continue;
    if (element.closest('.sign, :disabled')) continue; /* hanging signs repeat what a mark says */
    const style = getComputedStyle(element);
    const picture = element.tagName === 'text';
    const found = picture ? ratio(rgb(style.fill), drawn(element)) : ratio(rgb(style.color), ground(element));
    if (found < 4.5) weak.push(found.toFixed(2) + ' ' + element.className + ' ' + words.slice(0, 40));
  }
  return weak;
}
