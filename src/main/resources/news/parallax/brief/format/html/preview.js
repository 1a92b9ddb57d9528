/* Pointing at a chip, or moving to it by keyboard, shows its passages beside it. */
const peek = make('div', 'peek');
peek.id = 'peek';
peek.hidden = true;
peek.setAttribute('role', 'tooltip');
document.body.append(peek);
let peeked = null;
let pending = 0;
const MOST_PEEKED = 4;

function fillPeek(element) {
  const cites = element.closest('.cites');
  const how = element.dataset.why || element.dataset.how || (cites && cites.dataset.how);
  const by = cites && cites.dataset.by;
  peek.replaceChildren();
  if (how) peek.append(make('p', 'how', make('b', '', how), by ? '; ' + by + ' says so' : ''));
  const numbers = numbersOf(element);
  for (const number of numbers.slice(0, MOST_PEEKED)) {
    const quote = noteOf(number).querySelector('blockquote').cloneNode(true);
    const statement = cites && element.closest('.st:not(.composed)');
    if (statement && number === cites.dataset.all.split(' ')[0]) showWording(quote, statement);
    peek.append(fromOf(number), quote);
  }
  if (numbers.length > MOST_PEEKED) {
    peek.append(make('p', 'rest', 'and ' + (numbers.length - MOST_PEEKED) + ' more: click to read them one by one'));
  }
}

function placePeek(element) {
  const at = element.getClientRects()[0] || element.getBoundingClientRect();
  peek.style.left = '0';
  peek.style.top = '0';
  const box = peek.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const left = Math.max(12, Math.min(at.left - 12, width - box.width - 12));
  /* Below the chip; where there is no room, above the whole statement, so that it stays to be read. */
  const statement = element.closest('.st') || element;
  const over = statement.getBoundingClientRect().top - 6 - box.height;
  const below = at.bottom + 6 + box.height <= innerHeight || at.top - 6 - box.height < 0;
  const top = below ? at.bottom + 6 : over >= 0 ? over : at.top - 6 - box.height;
  peek.style.left = left + scrollX + 'px';
  peek.style.top = top + scrollY + 'px';
}

function showPeek(element) {
  if (peeked === element) return;
  hidePeek();
  peeked = element;
  fillPeek(element);
  peek.hidden = false;
  placePeek(element);
  element.setAttribute('aria-describedby', 'peek');
}

function hidePeek() {
  clearTimeout(pending);
  if (!peeked) return;
  peeked.removeAttribute('aria-describedby');
  peeked = null;
  peek.hidden = true;
}

document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch') return;
  clearTimeout(pending);
  const element = evidenceAt(event.target);
  if (element) pending = setTimeout(showPeek, peeked ? 40 : 120, element);
  else if (!peek.contains(event.target)) pending = setTimeout(hidePeek, 180);
});
document.addEventListener('focusin', event => {
  const element = evidenceAt(event.target);
  if (element && element.matches(':focus-visible')) showPeek(element);
  else if (!peek.contains(event.target)) hidePeek();
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && peeked) { hidePeek(); event.stopImmediatePropagation(); }
});
