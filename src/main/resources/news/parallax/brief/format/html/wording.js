/* Which words of a passage a statement was made of: the others were dropped and lose their highlight. */
const bare = word => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/* The statement without its signs, chips and resolved references. */
function wordingOf(statement) {
  const copy = statement.cloneNode(true);
  copy.querySelectorAll('.sign, .resolved, .asof, .unnamed, .cites, .note').forEach(part => part.remove());
  return copy.textContent.split(/\s+/).map(bare).filter(Boolean);
}

/* For each of the words whether it stands, in this order, in the wording: longest common subsequence. */
function usedIn(words, wording) {
  const rest = words.map(() => new Array(wording.length + 1).fill(0));
  rest.push(new Array(wording.length + 1).fill(0));
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = wording.length - 1; j >= 0; j--) {
      rest[i][j] = words[i] === wording[j] ? rest[i + 1][j + 1] + 1 : Math.max(rest[i + 1][j], rest[i][j + 1]);
    }
  }
  const used = words.map(() => false);
  for (let i = 0, j = 0; i < words.length && j < wording.length;) {
    if (words[i] === wording[j]) { used[i] = true; i++; j++; }
    else if (rest[i + 1][j] >= rest[i][j + 1]) i++;
    else j++;
  }
  return used;
}

/* Takes the highlight off the words of a passage that its statement dropped. */
function showWording(quote, statement) {
  const mark = quote.querySelector('mark');
  const parts = mark.textContent.split(/(\s+)/);
  const words = parts.map(bare);
  const wording = wordingOf(statement);
  if (words.length > 400 || wording.length > 400) return;
  const spoken = words.map((word, i) => i).filter(i => words[i]);
  const used = usedIn(spoken.map(i => words[i]), wording);
  const kept = parts.map(() => null);
  spoken.forEach((part, i) => { kept[part] = used[i]; });
  /* White space and lone punctuation go with the word before, or at the start with the word after. */
  for (let i = 0; i < kept.length; i++) kept[i] ??= i && /\S/.test(parts[i]) ? kept[i - 1] : kept[i];
  for (let i = 0; i < kept.length; i++) if (kept[i] === null) kept[i] = (kept[i - 1] ?? kept[i + 1]) && (kept[i + 1] ?? kept[i - 1]);
  if (!kept.some(Boolean)) return;
  const pieces = [];
  parts.forEach((part, i) => {
    const last = pieces[pieces.length - 1];
    if (last && last.kept === Boolean(kept[i])) last.text += part;
    else pieces.push({kept: Boolean(kept[i]), text: part});
  });
  mark.replaceWith(...pieces.map(piece => make(piece.kept ? 'mark' : 'span', piece.kept ? '' : 'around', piece.text)));
}
