package news.parallax.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import news.parallax.article.Article;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.Attribution.Act;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// Who counted: the source of the words, or the subject of a verb of counting. An outlet that only
/// passes a figure on is no counter, nor is one who wants, plans or knows.
final class FigureCounter {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final CounterWords COUNTERS = CounterWords.ENGLISH;

  private static final int FEW_WORDS = 6;

  private final MediaNames media = MediaNames.load();
  private final SpeakerWords speakers = SpeakerWords.load();
  private final CounterName names;

  FigureCounter(Cast cast) {
    this.names = new CounterName(cast, media, speakers);
  }

  @Nullable String of(
      Article article,
      FigureSentence sentence,
      Counted counted,
      @Nullable Attribution attribution) {
    String counter = counter(article, sentence, counted, attribution);
    if (counter == null || COUNTERS.pronouns().contains(counter.toLowerCase(Locale.ROOT))) {
      return null;
    }
    String name = counter.replaceFirst("(?<=\\p{Lu}{2})\\.$", "");
    return attribution != null && attribution.via().contains(name) ? null : name;
  }

  private @Nullable String counter(
      Article article,
      FigureSentence sentence,
      Counted counted,
      @Nullable Attribution attribution) {
    if (attribution != null && !OutsideWords.isAside(sentence, counted, attribution)) {
      boolean plans =
          attribution.act() == Act.PLANS
              && counted.to() < counted.noun()
              && !(counted.verb() >= 0 && sentence.mood().isToCome(counted.verb()));
      if (plans
          || OutsideWords.isPresupposed(sentence, counted)
          || OutsideWords.isEarlier(sentence, counted, attribution)
          || OutsideWords.isBeside(sentence, counted, attribution)) {
        return null;
      }
      OptionalInt above = teller(sentence, counted, attribution);
      if (above.isPresent()) {
        return sentence.name(above).orElse(CounterName.kind(sentence.tree(), above.getAsInt()));
      }
      String counter = names.of(article, sentence, attribution);
      return counter == null ? cited(sentence) : counter;
    }
    String counter = counting(sentence, counted);
    if (counter == null && attribution == null && !OutsideWords.isPresupposed(sentence, counted)) {
      OptionalInt above = teller(sentence, counted, null);
      counter = above.isPresent() ? sentence.name(above).orElse(null) : null;
    }
    return counter == null ? per(sentence, counted) : counter;
  }

  /// Whether it is an outlet that only passes a figure on.
  boolean passesOn(FigureSentence sentence, @Nullable String name) {
    return name != null && media.isOutlet(MediaNames.bare(name)) && !names.isOwnCount(sentence);
  }

  /// Who says so by the grammar of the sentence, where the cue that was found is another's: "the
  /// army confirmed that four were killed in the blast, which the mayor said was an accident".
  private OptionalInt teller(
      FigureSentence sentence, Counted counted, @Nullable Attribution attribution) {
    ParseTree tree = sentence.tree();
    int at = counted.verb();
    for (int steps = 0; at >= 0 && steps < FEW_WORDS; steps++) {
      int above = tree.head(at);
      boolean told = tree.is(at, "ccomp") && above >= 0 && tree.isVerb(above);
      if (told) {
        boolean cue =
            attribution != null
                && attribution.cue().stream().anyMatch(c -> c.contains(tree.token(above).span()));
        OptionalInt own = tree.ownSubject(above);
        OptionalInt subject =
            own.isEmpty() && tree.is(above, "acl") && tree.head(above) >= 0
                ? OptionalInt.of(tree.head(above))
                : own;
        boolean speaks =
            !cue
                && subject.isPresent()
                && (WORDS.saying().contains(tree.lemma(above))
                    || WORDS.setting().contains(tree.lemma(above))
                    || WORDS.counting().contains(tree.lemma(above)))
                && tree.isNoun(subject.getAsInt())
                && !sentence.isTime(subject.getAsInt())
                && isTeller(sentence, subject.getAsInt())
                && subject.getAsInt() != counted.noun();
        return speaks ? subject : OptionalInt.empty();
      }
      at = tree.is(at, "conj", "xcomp") ? above : -1;
    }
    return OptionalInt.empty();
  }

  private boolean isTeller(FigureSentence sentence, int noun) {
    ParseTree tree = sentence.tree();
    return tree.isName(noun)
        || COUNTERS.bodies().contains(sentence.lemma(noun))
        || speakers.sort(sentence.lemma(noun)).isPresent();
  }

  /// "[An outlet], citing a harbour official, reported": the official.
  private @Nullable String cited(FigureSentence sentence) {
    ParseTree tree = sentence.tree();
    for (int i = 0; i < tree.size(); i++) {
      OptionalInt object =
          sentence.lower(i).equals("citing") ? tree.child(i, "dobj") : OptionalInt.empty();
      if (object.isEmpty()) {
        continue;
      }
      int noun = object.getAsInt();
      boolean speaks = tree.isName(noun) || speakers.sort(sentence.lemma(noun)).isPresent();
      if (speaks) {
        String name = sentence.phrases().naming(noun);
        return tree.isName(noun) || names.isSort(tree, noun, SpeakerWords.Sort.DOCUMENT)
            ? name
            : name.contains("anonymous") ? name : "unnamed " + name;
      }
    }
    return null;
  }

  /// "..., per the Small Business Administration."
  private @Nullable String per(FigureSentence sentence, Counted counted) {
    ParseTree tree = sentence.tree();
    for (int i = counted.to() + 1; i < tree.size(); i++) {
      OptionalInt subject =
          WORDS.saying().contains(tree.lemma(i)) && tree.isVerb(i)
              ? tree.ownSubject(i)
              : OptionalInt.empty();
      boolean closes =
          subject.isPresent()
              && subject.getAsInt() > counted.to()
              && tree.first(subject.getAsInt()) > 0
              && tree.text(tree.first(subject.getAsInt()) - 1).equals(",")
              && isTeller(sentence, subject.getAsInt())
              && !tree.has(i, "ccomp", "dobj")
              && (tree.size() - i < FEW_WORDS
                  || (tree.is(i, "parataxis")
                      && tree.head(i) == counted.verb()
                      && tree.text(i + 1).equals(",")));
      if (closes) {
        return sentence.name(subject).orElse(CounterName.kind(tree, subject.getAsInt()));
      }
    }
    for (int i = counted.to() + 1; i < tree.size(); i++) {
      boolean per = sentence.lower(i).equals("per") && tree.text(i - 1).equals(",");
      boolean according =
          sentence.lower(i).equals("to") && sentence.lower(i - 1).equals("according");
      OptionalInt object = per || according ? tree.child(i, "pobj") : OptionalInt.empty();
      if (object.isPresent()
          && tree.isName(object.getAsInt())
          && !sentence.isTime(object.getAsInt())) {
        String name = sentence.phrases().naming(object.getAsInt());
        OptionalInt of = sentence.object(object.getAsInt(), "for");
        return of.isPresent() && !name.contains(" ")
            ? name + " for " + sentence.phrases().naming(of.getAsInt())
            : name;
      }
      if (object.isPresent() && COUNTERS.countedIn().contains(sentence.lemma(object.getAsInt()))) {
        for (String by : List.of("from", "by", "of")) {
          OptionalInt maker = sentence.object(object.getAsInt(), by);
          if (maker.isPresent() && tree.isName(maker.getAsInt())) {
            return sentence.phrases().naming(maker.getAsInt());
          }
        }
        String records = CounterName.kind(tree, object.getAsInt());
        if (records.contains(" ") && !tree.has(object.getAsInt(), "prep", "acl", "relcl")) {
          return records;
        }
      }
    }
    return null;
  }

  /// "The Bird Society counted 31", "the firm put the loss at 40 tonnes".
  private @Nullable String counting(FigureSentence sentence, Counted counted) {
    ParseTree tree = sentence.tree();
    int verb = counted.verb();
    boolean counts =
        verb >= 0
            && (WORDS.counting().contains(tree.lemma(verb))
                || WORDS.setting().contains(tree.lemma(verb)));
    if (!counts) {
      return null;
    }
    OptionalInt subject = tree.ownSubject(verb);
    boolean noun =
        subject.isPresent()
            && tree.is(subject.getAsInt(), "nsubj")
            && subject.getAsInt() != counted.noun()
            && !sentence.isOf(subject.getAsInt(), EntityKind.GPE, EntityKind.LOC);
    boolean somebody =
        noun
            && (tree.isName(subject.getAsInt())
                || WORDS.pointing().contains(sentence.lemma(subject.getAsInt()))
                || speakers.sort(sentence.lemma(subject.getAsInt())).isPresent());
    return somebody ? sentence.name(subject).orElse(null) : null;
  }
}
