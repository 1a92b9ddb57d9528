/* The matrix of facts: its column lights up with its row, and arrow keys walk over it. */
document.querySelectorAll('.matrix').forEach(table => {
  const rows = [...table.rows];
  const light = cell => {
    table.querySelectorAll('.column').forEach(lit => lit.classList.remove('column'));
    if (cell && cell.cellIndex > 0) rows.forEach(row => row.cells[cell.cellIndex].classList.add('column'));
  };
  const cellAt = event => event.target.closest('td, th');
  table.addEventListener('pointerover', event => light(cellAt(event)));
  table.addEventListener('pointerleave', () => light(null));
  table.addEventListener('focusin', event => light(cellAt(event)));
  table.addEventListener('focusout', () => light(null));

  const links = [...table.querySelectorAll('.tells > a')];
  links.forEach((link, i) => { link.tabIndex = i ? -1 : 0; });
  const steps = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]};
  table.addEventListener('keydown', event => {
    const by = steps[event.key];
    const cell = cellAt(event);
    if (!by || !cell) return;
    event.preventDefault();
    let row = cell.parentNode.rowIndex + by[0];
    let column = cell.cellIndex + by[1];
    while (rows[row] && rows[row].cells[column]) {
      const link = rows[row].cells[column].querySelector('a');
      if (link) {
        links.forEach(other => { other.tabIndex = other === link ? 0 : -1; });
        link.focus();
        return;
      }
      row += by[0];
      column += by[1];
    }
  });
});

/* A line of the timeline and its mark on the axis light up together. */
document.querySelectorAll('.events > li').forEach(entry => {
  const mark = document.querySelector('.time-chart a[href="#' + entry.id + '"]');
  if (!mark) return;
  entry.addEventListener('pointerenter', () => mark.classList.add('on'));
  entry.addEventListener('pointerleave', () => mark.classList.remove('on'));
  mark.addEventListener('pointerenter', () => entry.classList.add('on'));
  mark.addEventListener('pointerleave', () => entry.classList.remove('on'));
});
