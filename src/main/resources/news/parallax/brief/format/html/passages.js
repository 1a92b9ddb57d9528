'use strict';
/* What every gesture needs: which passages an element stands for, and where they are. */
document.querySelectorAll('[data-why][title]').forEach(element => element.removeAttribute('title'));

const numbersOf = element => (element.dataset.p || '').split(' ').filter(Boolean);
const noteOf = number => document.getElementById('n' + number);
const evidenceAt = target => target instanceof Element
    ? target.closest('[data-p]:not(mark), [data-why]') : null;

function make(name, style, ...children) {
  const element = document.createElement(name);
  if (style) element.className = style;
  element.append(...children);
  return element;
}

/* Outlet and date of a passage, without its links. */
function fromOf(number) {
  const from = make('p', 'from');
  for (const node of noteOf(number).querySelector('.from').childNodes) {
    const text = node.cloneNode(true);
    if (text.nodeType === Node.TEXT_NODE) from.append(text);
    else if (text.classList.contains('in')) from.append(make('b', '', text.textContent));
    else from.append(make('span', '', text.textContent));
  }
  return from;
}

/* The passages at the end are there on demand: the chips show them where they are needed. */
document.querySelectorAll('.p-passages').forEach(section => {
  const count = section.querySelectorAll('.notes > li').length;
  const button = make('button', 'unfold', 'Show all ' + count);
  const unfold = () => { section.classList.add('unfolded'); button.remove(); };
  button.type = 'button';
  button.addEventListener('click', unfold);
  section.insertBefore(button, section.querySelector('.notes'));
  const arrive = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target && section.contains(target) && target !== section) { unfold(); target.scrollIntoView(); }
  };
  addEventListener('hashchange', arrive);
  arrive();
});
