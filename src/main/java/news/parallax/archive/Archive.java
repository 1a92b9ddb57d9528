package news.parallax.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.archive.ArticleTable.Entry;
import news.parallax.archive.search.Answer;
import news.parallax.archive.search.Hit;
import news.parallax.archive.search.Question;
import news.parallax.archive.search.SearchIndex;
import news.parallax.archive.search.Searchable;
import news.parallax.archive.sqlite.Database;
import news.parallax.article.Article;
import news.parallax.article.json.ArticleJson;
import org.jspecify.annotations.Nullable;

/// What was taken in, kept in one folder: articles with their versions, the stories they tell, what
/// people decided about them.
///
/// One process at a time may have it open to write, any number to read. What [#add] has handed back
/// is on disk: a process killed at any moment loses nothing of it, and the archive opens again by
/// itself. Not for several threads at once.
public final class Archive implements AutoCloseable {
  private static final String DATABASE = "archive.db";
  private static final String SEARCH = "search";

  /// How long another process is waited for.
  private static final long WAIT_MILLISECONDS = 5_000;

  /// The same for one that rested and is to go on: another may be adding a long file.
  private static final long WAKE_MILLISECONDS = 600_000;

  private final Path folder;
  private final boolean toWrite;
  private @Nullable FolderLock lock;
  private final Database database;
  private final ArticleTable articles;
  private final StoryTable stories;
  private final StoryShelf storyShelf;
  private final StoryReader storyReader;
  private final SearchShelf searchShelf;
  private final PassageFinder passages = new PassageFinder();
  private final Consumer<String> warnings;
  private String leftAt = "";

  private Archive(
      Path folder, @Nullable FolderLock lock, Database database, Consumer<String> warnings) {
    this.folder = folder;
    this.toWrite = lock != null;
    this.lock = lock;
    this.database = database;
    this.warnings = warnings;
    this.articles = new ArticleTable(database);
    this.stories = new StoryTable(database);
    this.storyShelf = new StoryShelf(database);
    this.storyReader = new StoryReader(database);
    this.searchShelf = new SearchShelf(folder.resolve(SEARCH), database, toWrite);
  }

  /// Opens the archive in a folder to read and write, making it when it is not there. What should
  /// be known but does not stop the work goes to standard error.
  ///
  /// @throws NewsException when another process is writing to it or the folder cannot be written
  public static Archive open(Path folder) {
    return open(folder, warning -> System.err.println("parallax: " + warning));
  }

  /// @param warnings takes what should be known but does not stop the work
  public static Archive open(Path folder, Consumer<String> warnings) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NewsException(Category.OUTPUT, "cannot make the folder " + folder + ": " + e, e);
    }
    return open(folder, FolderLock.take(folder, WAIT_MILLISECONDS), warnings);
  }

  private static Archive open(Path folder, FolderLock lock, Consumer<String> warnings) {
    Database database = null;
    boolean opened = false;
    try {
      database = Database.open(folder.resolve(DATABASE));
      Migrations.run(database);
      opened = true;
      return new Archive(folder, lock, database, warnings);
    } finally {
      if (!opened) {
        if (database != null) {
          database.close();
        }
        lock.close();
      }
    }
  }

  /// Opens the archive in a folder to read what others may be writing.
  ///
  /// @throws NewsException when there is none
  public static Archive openToRead(Path folder) {
    Path file = folder.resolve(DATABASE);
    if (!Files.exists(file)) {
      throw new NewsException(
          Category.INPUT, "there is no archive in " + folder + "; 'parallax add' makes one");
    }
    Database database = Database.open(file);
    boolean opened = false;
    try {
      Migrations.require(database);
      opened = true;
      return new Archive(folder, null, database, warning -> {});
    } finally {
      if (!opened) {
        database.close();
      }
    }
  }

  /// Brings the search index of an archive up to date, unless another process is just writing to
  /// it, which does so itself.
  public static void catchUp(Path folder) {
    try (Archive behind = openToRead(folder)) {
      behind.searchShelf.toSearch();
      if (behind.searchShelf.missing() == 0) {
        return;
      }
    }
    Optional<FolderLock> lock = FolderLock.tryTake(folder, 0);
    if (lock.isPresent()) {
      try (Archive archive = open(folder, lock.get(), warning -> {})) {
        archive.searchShelf.catchUp();
      }
    }
  }

  /// Takes an article in. When this comes back, the article is kept.
  ///
  /// @throws NewsException when the disk is full or fails; nothing was changed then
  public Addition add(Article article) {
    return addAll(List.of(article)).getFirst();
  }

  /// Takes articles in, all of them or none, which is faster than one after the other. What came of
  /// each, in the same order.
  ///
  /// @throws NewsException when the disk is full or fails; nothing was changed then
  public List<Addition> addAll(List<Article> arrived) {
    requireToWrite();
    List<Prepared> prepared = arrived.parallelStream().map(Prepared::of).toList();
    List<Addition> additions = new ArrayList<>();
    List<Searchable> searchable = new ArrayList<>();
    boolean kept = false;
    try {
      kept =
          database.transaction(() -> {
            prepared.forEach(article -> additions.add(take(article, searchable)));
            return true;
          });
    } finally {
      if (!kept) {
        storyShelf.forget();
      }
    }
    try {
      searchShelf.add(searchable);
    } catch (NewsException e) {
      warnings.accept(searchShelf.drop(e));
    }
    return List.copyOf(additions);
  }

  private Addition take(Prepared prepared, List<Searchable> searchable) {
    Article article = prepared.article();
    Optional<Entry> known = articles.find(article.id());
    if (known.isPresent()) {
      return new Addition.Duplicate(article.id(), known.get().story());
    }
    String address = prepared.address();
    Optional<Entry> before = address == null ? Optional.empty() : articles.at(address);
    if (before.isPresent()) {
      Article previous = articles.load(before.get().number());
      if (previous.sha256().equals(article.sha256())) {
        return new Addition.Duplicate(previous.id(), before.get().story());
      }
      if (Difference.isVersion(previous, article)) {
        return renew(prepared, before.get(), previous, searchable);
      }
    }
    StoryShelf.Place place = storyShelf.place(article.id(), prepared.words(), prepared.wording());
    long number = keep(prepared, place.story(), false, place.copyOf(), null, searchable);
    storyShelf.keepLikeness(number, prepared.words(), prepared.wording());
    return new Addition.New(article.id(), place.story());
  }

  private void requireToWrite() {
    if (!toWrite) {
      throw new IllegalStateException("the archive was opened to read");
    }
    if (lock == null) {
      lock = FolderLock.take(folder, WAKE_MILLISECONDS);
      if (!state().equals(leftAt)) {
        storyShelf.forget();
      }
    }
  }

  /// Lets other processes write until the next change is to be made here.
  void rest() {
    FolderLock held = lock;
    if (held != null) {
      settle();
      searchShelf.letGo();
      leftAt = state();
      lock = null;
      held.close();
    }
  }

  /// Tells whether another process has added or moved articles.
  private String state() {
    return database
        .first(
            "SELECT (SELECT coalesce(max(number), 0) FROM article) || ' ' ||"
                + " (SELECT count(*) FROM ruling)",
            row -> row.text(1))
        .orElse("");
  }

  /// A new version stays in the story of the one before, whatever it says now.
  private Addition renew(
      Prepared prepared, Entry before, Article previous, List<Searchable> searchable) {
    Article article = prepared.article();
    Difference difference = Difference.between(previous, article);
    storyShelf.rename(previous.id(), article.id());
    long number = keep(prepared, before.story(), before.ruled(), null, previous.id(), searchable);
    storyShelf.keepLikeness(number, prepared.words(), prepared.wording());
    articles.replace(before.number(), number, difference);
    return new Addition.NewVersion(article.id(), before.story(), previous.id(), difference);
  }

  private long keep(
      Prepared prepared,
      String story,
      boolean ruled,
      @Nullable String copyOf,
      @Nullable String replaces,
      List<Searchable> searchable) {
    long number = articles.last() + 1;
    articles.insert(number, prepared, story, ruled, copyOf);
    searchable.add(
        SearchShelf.searchable(number, prepared.article(), prepared.language(), replaces));
    return number;
  }

  /// Lets other processes search what was added up to now; closing does so too.
  public void settle() {
    try {
      searchShelf.commit();
    } catch (NewsException e) {
      warnings.accept(searchShelf.drop(e));
    }
  }

  /// How many articles it holds, earlier versions not counted.
  public long size() {
    return articles.count();
  }

  /// Whether it holds an article, as it is or as an earlier version.
  public boolean holds(String articleId) {
    return articles.find(articleId).isPresent();
  }

  /// What is wrong with the database; nothing when it is sound.
  Optional<String> trouble() {
    return database
        .first("PRAGMA integrity_check", row -> row.text(1))
        .filter(said -> !said.equals("ok"));
  }

  /// The stories with the newest articles, the newest first.
  ///
  /// @param most at least 1
  public List<StoryEntry> stories(int most) {
    return storyReader.list(most);
  }

  /// A story by its id or by one that led to it.
  public Optional<ArchivedStory> story(String id) {
    return stories.find(id).map(storyReader::load);
  }

  /// Puts an article where a person wants it, for good: later evidence does not move it. Gives the
  /// story back that it is in now.
  ///
  /// @param story the story to put it in, null for one of its own
  /// @throws IllegalArgumentException when there is no such article or story
  public String move(String articleId, @Nullable String story) {
    requireToWrite();
    Entry article =
        articles
            .current(articleId)
            .orElseThrow(() -> new IllegalArgumentException("no article '" + articleId + "'"));
    boolean kept = false;
    try {
      String target =
          database.transaction(() -> {
            String into = story == null ? storyShelf.free(article.id()) : found(story);
            stories.keep(into);
            articles.rule(article, into);
            storyShelf.rule(article.id(), into);
            if (articles.ofStory(article.story()).isEmpty()) {
              stories.merge(article.story(), into);
            }
            return into;
          });
      kept = true;
      return target;
    } finally {
      if (!kept) {
        storyShelf.forget();
      }
    }
  }

  private String found(String story) {
    return stories
        .find(story)
        .orElseThrow(() -> new IllegalArgumentException("no story '" + story + "'"));
  }

  /// The articles that answer a question, the best first, with the sentences that show it.
  ///
  /// @param most how many to give, at least 1
  public SearchAnswer search(Question question, int most) {
    Optional<SearchIndex> index = searchShelf.toSearch();
    if (index.isEmpty()) {
      return new SearchAnswer(List.of(), 0, searchShelf.missing());
    }
    Answer answer = index.get().answer(question, most, id -> current(id).text());
    List<Kept> kept = new ArrayList<>();
    for (Hit hit : answer.hits()) {
      articles
          .find(hit.id())
          .ifPresent(entry -> kept.add(new Kept(hit, entry, articles.body(entry.number()))));
    }
    List<Found> found = kept.parallelStream().map(k -> k.found(passages, answer)).toList();
    return new SearchAnswer(found, answer.total(), searchShelf.missing());
  }

  /// A hit and what the database has of it.
  private record Kept(Hit hit, Entry entry, byte[] body) {
    Found found(PassageFinder passages, Answer answer) {
      Article article = ArticleTable.read(body);
      return new Found(article, entry.story(), passages.find(article, answer.stems()), hit.score());
    }
  }

  private Article current(String id) {
    return articles
        .find(id)
        .map(entry -> articles.load(entry.number()))
        .orElseThrow(() -> new IllegalArgumentException("no article '" + id + "'"));
  }

  /// All articles as lines of format `parallax-article/1`, in order of arrival, earlier versions
  /// too; what [#add] is given in this order makes the same archive.
  public void export(Consumer<String> lines) {
    articles.each((article, story) -> lines.accept(ArticleJson.write(article, story)));
  }

  /// Writes a copy of the archive to a folder that is empty or not there, as it is at this moment,
  /// also while another process writes to it.
  ///
  /// @throws NewsException when there is an archive already or the disk is full
  public void backup(Path target) {
    Path file = target.resolve(DATABASE);
    if (Files.exists(file)) {
      throw new NewsException(
          Category.OUTPUT, "there is an archive in " + target + " already; name another folder");
    }
    try {
      Files.createDirectories(target);
    } catch (IOException e) {
      throw new NewsException(Category.OUTPUT, "cannot make the folder " + target + ": " + e, e);
    }
    database.copyTo(file);
  }

  /// The brief that was last kept of a story.
  ///
  /// @param inputs what it was to be made of, as [#keepBrief] was told
  public Optional<String> brief(String story, String inputs) {
    return database.first(
        "SELECT json FROM brief WHERE story = ? AND inputs = ?",
        row -> Deflated.text(row.bytes(1)),
        story,
        inputs);
  }

  /// Keeps a story's brief as JSON, in place of the one before.
  ///
  /// @param inputs tells briefs of different articles or programs apart
  public void keepBrief(String story, String inputs, String json) {
    database.change(
        "INSERT OR REPLACE INTO brief (story, inputs, json) VALUES (?, ?, ?)",
        story,
        inputs,
        Deflated.of(json));
  }

  @Override
  public void close() {
    try (FolderLock held = lock;
        Database open = database) {
      searchShelf.close();
    } catch (NewsException e) {
      if (e.category() != Category.OUTPUT) {
        throw e;
      }
      warnings.accept(e.getMessage() + "; searching catches up at the next opening");
    }
  }
}
