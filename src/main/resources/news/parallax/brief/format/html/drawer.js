/* Clicking a chip opens the article at the highlighted words, beside the text or from below. */
const drawer = make('div', 'drawer');
drawer.hidden = true;
drawer.tabIndex = -1;
drawer.setAttribute('role', 'dialog');
drawer.setAttribute('aria-label', 'Evidence');
const where = make('span', 'where');
where.setAttribute('aria-live', 'polite');
const page = make('div', 'page');
page.tabIndex = 0;
const title = make('h2');
const from = make('div');
const button = (label, sign, act) => {
  const element = make('button', '', sign);
  element.type = 'button';
  element.setAttribute('aria-label', label);
  element.title = label;
  element.addEventListener('click', act);
  return element;
};
const back = button('Previous passage', '‹', () => step(-1));
const next = button('Next passage', '›', () => step(1));
const close = button('Close', '×', () => closeDrawer());
drawer.append(make('header', '', make('div', 'steps', where, back, next, close), title, from), page);
document.body.append(drawer);

let opener = null;
let passages = [];
let current = 0;

function showPassage() {
  const number = passages[current];
  const source = document.getElementById(noteOf(number).querySelector('.in').dataset.a);
  title.replaceChildren(...[...source.querySelector('h3').childNodes].map(node => node.cloneNode(true)));
  from.replaceChildren(fromOf(number));
  const text = source.querySelector('.text').cloneNode(true);
  text.querySelectorAll('[id]').forEach(element => element.removeAttribute('id'));
  const marks = [...text.querySelectorAll('mark')].filter(mark => numbersOf(mark).includes(number));
  marks.forEach(mark => mark.classList.add('on'));
  page.replaceChildren(text);
  where.textContent = passages.length > 1
      ? 'Passage ' + (current + 1) + ' of ' + passages.length + ' of this statement' : 'The only passage';
  back.disabled = current === 0;
  next.disabled = current === passages.length - 1;
  if (marks.length) page.scrollTop = Math.max(0, marks[0].offsetTop - page.clientHeight / 4);
}

function step(by) {
  const to = current + by;
  if (to < 0 || to >= passages.length) return;
  current = to;
  showPassage();
}

function openDrawer(element) {
  const own = numbersOf(element);
  const cites = element.closest('.cites');
  const all = cites ? cites.dataset.all.split(' ') : own;
  hidePeek();
  if (opener) opener.classList.remove('on');
  opener = element;
  opener.classList.add('on');
  passages = all;
  current = Math.max(0, all.indexOf(own[0]));
  drawer.hidden = false;
  document.body.classList.add('evidence');
  showPassage();
  drawer.focus({preventScroll: true});
  keepInSight(element);
}

/* The chip that was clicked stays to be seen above a drawer that comes from below. */
function keepInSight(element) {
  const covered = drawer.getBoundingClientRect();
  const at = element.getBoundingClientRect();
  if (covered.left === 0 && at.bottom > covered.top - 8) scrollBy(0, at.bottom - covered.top + 48);
}

function closeDrawer() {
  if (drawer.hidden) return;
  drawer.hidden = true;
  document.body.classList.remove('evidence');
  opener.classList.remove('on');
  opener.focus({preventScroll: true});
  hidePeek();
  opener = null;
}

document.addEventListener('click', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const element = evidenceAt(event.target);
  const inNotes = event.target instanceof Element && event.target.closest('.notes .in');
  if (inNotes) {
    event.preventDefault();
    inNotes.dataset.p = inNotes.closest('li').id.slice(1);
    openDrawer(inNotes);
  } else if (element && numbersOf(element).length) {
    event.preventDefault();
    openDrawer(element);
  } else if (element) {
    showPeek(element);
  }
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') closeDrawer();
  if (!drawer.contains(document.activeElement)) return;
  if (event.key === 'ArrowRight') step(1);
  if (event.key === 'ArrowLeft') step(-1);
});
