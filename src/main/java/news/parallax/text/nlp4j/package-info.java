/// A sentence's words → its tokens, parse and entities, by the models of NLP4J.
///
/// The models (Emory, 2016, Apache-2.0) were trained on OntoNotes and more: tags are those of the
/// Penn Treebank, entities the eighteen classes of OntoNotes, the parse is the "deep" dependency of
/// Choi (2012 and later). Its labels, each with an example: **bold** is the dependent that bears
/// the label, _italic_ its head. A preposition is the head of its noun (`prep` above `pobj`), and
/// the main verb is the head of its auxiliaries.
///
/// | label | is | example |
/// |---|---|---|
/// | `root` | the head of the sentence (head -1); now and then a sentence has two, as around a semicolon | The mayor **resigned**. |
/// | `nsubj` | subject | The **mayor** _resigned_. |
/// | `nsubjpass` | subject of a passive | The **dam** was _opened_. |
/// | `csubj`, `csubjpass` | clause as subject | That he **left** _surprised_ nobody. |
/// | `expl` | empty "there" | **There** _are_ no survivors. |
/// | `agent` | the "by" of a passive; the doer is its `pobj` | _opened_ **by** engineers |
/// | `dobj` | object, also the hearer of a reporting verb that has a `ccomp` | The firm _makes_ **pumps**. |
/// | `dative` | receiver, or the "to" above it | He _handed_ the **rebels** a map. |
/// | `attr` | noun after "be" | There _are_ no **survivors**. |
/// | `acomp` | adjective after "be" and its like | The river _is_ **dangerous**. |
/// | `oprd` | what the object is made or called | They _elected_ him **chairman**. |
/// | `ccomp` | clause with a subject of its own, among others what is said; before or after the verb, quoted or not | The minister _said_ that the bridge would **reopen**. |
/// | `xcomp` | clause without a subject of its own | She _wants_ to **leave**. |
/// | `advcl` | clause of time, cause, condition, purpose | He _stayed_ because the bridge was **closed**. |
/// | `relcl` | relative clause | _Moran_, who **leads** the union |
/// | `acl` | participle or infinitive after a noun | The _firm_, **founded** in 1994 |
/// | `mark` | the word that opens such a clause | **that** the bridge would _reopen_ |
/// | `aux`, `auxpass` | auxiliary, modal, "to"; "be" of a passive | **would** _reopen_; **was** _opened_ |
/// | `neg` | negation: not, n't, never (but "no" is a `det`) | They did **not** _accept_. |
/// | `prt` | particle of a verb | He _gave_ **up**. |
/// | `prep` | preposition, and the "according" of "according to" | _resigned_ **on** Friday |
/// | `pobj` | noun below a preposition | _on_ **Friday** |
/// | `pcomp` | clause or adjective below a preposition | accused _of_ **hiding** money |
/// | `appos` | apposition | Ilka _Moran_, the **head** of the union |
/// | `conj` | a further member of a list; its head is the member before it | He _gave_ up and **handed** over the map. |
/// | `cc`, `preconj` | and, or, but; "not only", "both" | He _gave_ up **and** handed over the map. |
/// | `compound` | noun or name before a noun, parts of a number | **Ilka** _Moran_; 3.5 → _million_ |
/// | `nmod` | adjective or number before a noun | a **quiet** _port_; **two** _officials_ |
/// | `poss` | owner | Tarven's _school_: **Tarven** |
/// | `case` | the 's of an owner | _Tarven_ **'s** |
/// | `det`, `predet` | article, "this", "no"; "all" before an article | **The** _mayor_; **All** the _children_ |
/// | `qmod` | "more than", "about", "$" before a number | **More** than _300_ houses |
/// | `advmod` | adverb | _reached_ **again** |
/// | `npadvmod` | noun as an adverb: when, how much | _rose_ 12 **percent** last **year** |
/// | `discourse`, `vocative` | interjection; who is spoken to | **Well**, **Minister**, you _look_ tired. |
/// | `parataxis` | remark pushed in | The plan, he **says**, _failed_. (more often the said is a `ccomp` of "says") |
/// | `punct` | mark of punctuation | |
/// | `meta`, `dep` | none of the above; in a sentence of more than 300 words, also what ties its parts together | |
///
/// An entity's span leaves out the 's of an owner and takes in the sign of a currency before a
/// price. Beside that, and beside brackets, dashes and ellipses, which the tokenizer is helped
/// with, all is as the library says.
@NullMarked
package news.parallax.text.nlp4j;

import org.jspecify.annotations.NullMarked;
