package news.parallax.claim.actor;

import java.util.Locale;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.Gazetteer.Sense;
import news.parallax.text.gazetteer.Titles;

/// Says which party an organisation is or belongs to, and which one a role names.
final class OrganisationParties {
  private static final int LONGEST_SEAT = 3;

  private final StoryReading story;
  private final Organisations organisations;
  private final Whereabouts whereabouts;
  private final Gazetteer gazetteer = Gazetteer.load();
  private final OrganisationKinds kinds = OrganisationKinds.load();
  private final Regions regions = Regions.load();
  private final Tie tie = new Tie();
  private final RoleWords words;

  OrganisationParties(
      StoryReading story, Organisations organisations, Whereabouts whereabouts, RoleWords words) {
    this.story = story;
    this.organisations = organisations;
    this.whereabouts = whereabouts;
    this.words = words;
  }

  /// The party of the body that the role's words name.
  Optional<PartyKey> of(Role role) {
    if (words.isSent(role)) {
      return Optional.empty();
    }
    SentenceTree tree = role.tree();
    boolean seated = words.isOf("seated", role);
    if (!words.isAPerson(role)) {
      return Optional.empty();
    }
    for (Mention mention : tree.articleSentence().mentions()) {
      int first = tree.indexFrom(mention.span().start());
      if (first < role.from()
          || first > role.to()
          || isAll(mention, role)
          || isFormer(tree, role, first)
          || tellsKind(tree, mention, role)
          || isOfAState(tree, mention)
          || !tie.holds(role, tree.headOf(mention.span()))) {
        continue;
      }
      Optional<Organisation> found =
          organisations.at(new Passage(tree.articleId(), mention.span()));
      if (found.isPresent()
          && found.get().kind() != Actor.Kind.MEDIA
          && !isSeat(role, found.get())
          && !isChamber(found.get())
          && !found.get().name().startsWith("Ex-")
          && !(seated && isParliament(found.get()))) {
        return found.get().isAnalyst() && words.isOf("runs", role)
            ? Optional.of(PartyKey.of(found.get().name(), Actor.Kind.ORGANISATION))
            : Optional.of(of(found.get(), tree, first));
      }
    }
    return words.isOf("seated", role) ? Optional.empty() : seat(role).map(PartyKey::of);
  }

  /// "Commander Ada Quist of the Coast Guard": the party of the body that stands behind the name.
  Optional<PartyKey> behind(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    int of = tree.indexBefore(sighting.span().end()) + 1;
    if (of >= tree.size() || !tree.lower(of).equals("of") || tree.head(of) != sighting.head()) {
      return Optional.empty();
    }
    int noun = tree.childAt(of, "pobj");
    return noun < 0
        ? Optional.empty()
        : tree.mentionAt(noun)
            .flatMap(m -> organisations.at(new Passage(tree.articleId(), m.span())))
            .filter(o -> o.kind() != Actor.Kind.MEDIA && !isChamber(o))
            .map(o -> of(o, tree, noun));
  }

  /// Whether the story names organs of a state without telling whose.
  boolean hasAuthorities() {
    return organisations.organisations().stream()
        .anyMatch(o ->
            o.kind() == Actor.Kind.GOVERNMENT
                && o.politics().isEmpty()
                && o.country().isEmpty()
                && isMinistry(o)
                && !isLocal(o));
  }

  /// "White House spokesman": a house or arm of a state, whatever the entity recogniser made of it.
  private Optional<Country> seat(Role role) {
    SentenceTree tree = role.tree();
    for (int from = role.from(); from <= role.to(); from++) {
      if (isFormer(tree, role, from)) {
        return Optional.empty();
      }
      for (int to = Math.min(role.to(), from + LONGEST_SEAT - 1); to >= from; to--) {
        String name = tree.span(from, to).of(story.text(tree.articleId()));
        Optional<Country> found = gazetteer.find(name, Sense.SEAT, Sense.BODY);
        if (found.isPresent() && !tellsKind(tree, from, to, role)) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The party that an organisation, named at a word, is or belongs to.
  PartyKey of(Organisation organisation, SentenceTree tree, int at) {
    if (organisation.politics().filter(p -> p.equals("Supreme Court")).isPresent()) {
      return PartyKey.COURTS;
    }
    if (organisation.politics().isPresent()) {
      return PartyKey.of(organisation.politics().get(), Actor.Kind.ORGANISATION);
    }
    if (organisation.isAnalyst()) {
      return PartyKey.ANALYSTS;
    }
    if (isLocal(organisation)) {
      return PartyKey.LOCAL;
    }
    if (organisation.kind() == Actor.Kind.GOVERNMENT) {
      return organisation
          .country()
          .or(() ->
              isMinistry(organisation) || isArmed(organisation)
                  ? whereabouts.ofOrgan(tree, at, organisation.name())
                  : Optional.empty())
          .map(PartyKey::of)
          .orElseGet(() ->
              isMinistry(organisation)
                  ? PartyKey.AUTHORITIES
                  : PartyKey.of(organisation.name(), Actor.Kind.GOVERNMENT));
    }
    Optional<OrganisationKinds.Sort> sort = kinds.sort(organisation.name());
    if (sort.filter(s -> s == OrganisationKinds.Sort.POLICE).isPresent()
        && !isOfItsMembers(organisation)) {
      return PartyKey.POLICE;
    }
    if (sort.filter(s -> s == OrganisationKinds.Sort.JUSTICE).isPresent()) {
      return PartyKey.COURTS;
    }
    return PartyKey.of(organisation.name(), organisation.kind());
  }

  /// "A professor and former Admiralty counsel": behind "former" stands what is over.
  private static boolean isFormer(SentenceTree tree, Role role, int word) {
    for (int i = role.from(); i < word; i++) {
      if (tree.lower(i).equals("former")) {
        return true;
      }
    }
    return false;
  }

  /// A body's name and nothing else, right before somebody's: two names that stand together by
  /// chance.
  private static boolean isAll(Mention mention, Role role) {
    return mention.span().contains(role.span())
        && role.kind().isEmpty()
        && role.span().start() < role.sighting().span().start()
        && role.tree().token(role.head()).tag().startsWith("NNP");
  }

  /// "State Sen.": of a part of a country, and no name of a department.
  private static boolean isOfAState(SentenceTree tree, Mention mention) {
    int first = tree.indexFrom(mention.span().start());
    return tree.lower(first).equals("state")
        && tree.indexBefore(mention.span().end()) == first
        && !tree.lower(Math.max(0, first - 1)).equals("of");
  }

  /// Whether a name only tells what sort of body is meant: "director of the SLT rights group
  /// Beacon".
  private boolean tellsKind(SentenceTree tree, Mention mention, Role role) {
    return tellsKind(
        tree, tree.indexFrom(mention.span().start()), tree.headOf(mention.span()), role);
  }

  private boolean tellsKind(SentenceTree tree, int first, int head, Role role) {
    int noun = tree.head(head);
    return noun >= 0
        && noun != role.head()
        && first < noun
        && words.holds("kinds of bodies", tree.lemma(noun));
  }

  /// Whether somebody only sits in the chamber that the role names, among friends and opponents.
  private boolean isSeat(Role role, Organisation organisation) {
    return (isChamber(organisation)
            || isCommittee(organisation)
            || organisation.politics().filter(p -> p.equals("Congress")).isPresent())
        && (words.isOf("seated", role)
            || role.kind()
                .filter(k -> k == Titles.Kind.LEGISLATURE || k == Titles.Kind.WORK)
                .isPresent());
  }

  /// Whether it is the government itself or a part of it, and no service with a name of its own.
  private boolean isMinistry(Organisation organisation) {
    return java.util.Arrays.stream(organisation.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(w -> words.holds("ministries", w));
  }

  /// "The Tarn Police Union", "Order of Police": those of the police who stand up for themselves.
  private boolean isOfItsMembers(Organisation organisation) {
    return java.util.Arrays.stream(organisation.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(w -> words.holds("of members", w));
  }

  private boolean isArmed(Organisation organisation) {
    return java.util.Arrays.stream(organisation.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(w -> words.holds("forces", w));
  }

  /// A committee of a chamber, whose chairman speaks for his side.
  private static boolean isCommittee(Organisation organisation) {
    String name = organisation.name();
    return name.endsWith("ommittee") && !name.contains("National") && !name.contains("Olympic");
  }

  /// A chamber that counts as an organ of the state elsewhere.
  private static boolean isParliament(Organisation organisation) {
    return organisation.name().endsWith("Parliament") || organisation.name().endsWith("parliament");
  }

  private boolean isChamber(Organisation organisation) {
    return kinds
        .sort(organisation.name())
        .filter(s -> s == OrganisationKinds.Sort.LEGISLATURE)
        .isPresent();
  }

  /// Whether it is an organ of a part of a state or of a town: "Tarn County health department".
  private boolean isLocal(Organisation organisation) {
    boolean organ =
        kinds
            .sort(organisation.name())
            .filter(
                s -> s == OrganisationKinds.Sort.STATE || s == OrganisationKinds.Sort.LEGISLATURE)
            .isPresent();
    String name = organisation.name().toLowerCase(Locale.ROOT);
    if (name.contains(" county ") && kinds.sort(organisation.name()).isEmpty()) {
      return organisation.kind() == Actor.Kind.ORGANISATION;
    }
    return organ
        && (regions.openWithOne(name)
            || java.util.Arrays.stream(name.split(" ")).anyMatch(w -> words.holds("local", w)));
  }
}
