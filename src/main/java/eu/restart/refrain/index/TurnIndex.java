package eu.restart.refrain.index;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index of a study's turns.
 *
 * <p>It is built on first need and brought up to date only where a group's files changed. One run
 * writes at a time; a run that is killed leaves the index as it was before.
 */
public final class TurnIndex implements Closeable {
  private static final Sort IN_ORDER =
      new Sort(
          new SortField(Fields.ORDER, SortField.Type.STRING),
          new SortField(Fields.NUMBER, SortField.Type.LONG));

  private final DirectoryReader reader;
  private final List<Language> languages;

  private TurnIndex(DirectoryReader reader, List<Language> languages) {
    this.reader = reader;
    this.languages = languages;
  }

  /** Reads the study's material, asked for only where the index is not up to date. */
  @FunctionalInterface
  public interface Material {
    /** The corpus, with the codings by which turns are to be found. */
    Corpus read() throws IOException;
  }

  /**
   * Opens the index in a folder, and builds or renews it first where that is needed.
   *
   * @throws UnreadableException where another run is writing it, or the study cannot be read
   */
  public static TurnIndex open(Study study, Path folder, Material material) throws IOException {
    Map<String, String> hashes = IndexBuilder.hashes(study);
    try (Directory directory = FSDirectory.open(folder)) {
      if (!IndexBuilder.committed(directory).equals(hashes)) {
        IndexBuilder.update(directory, material.read(), hashes);
      }
    }
    List<Language> languages =
        study.groups().stream().map(Group::language).distinct().sorted().toList();
    return new TurnIndex(DirectoryReader.open(FSDirectory.open(folder)), languages);
  }

  /** The number of turns in the index. */
  public int turns() {
    return reader.numDocs();
  }

  /**
   * Every place where the query matches, in the order of the groups and their talk.
   *
   * @throws QueryException where the query cannot be understood
   */
  public List<Hit> search(Search search) throws IOException, QueryException {
    List<Hit> hits = new ArrayList<>();
    IndexSearcher searcher = new IndexSearcher(reader);
    Query words = Queries.words(search.query(), languages);
    Query wanted = Queries.filtered(words, search);
    try {
      Weight weight =
          searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
      int most = Math.max(1, reader.maxDoc());
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc found : searcher.search(wanted, most, IN_ORDER).scoreDocs) {
        hits.addAll(hits(weight, stored.document(found.doc), found.doc, search.context()));
      }
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryException("the wildcards match too many words; write more letters");
    }
    return hits;
  }

  private List<Hit> hits(Weight weight, Document turn, int doc, int context) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    Optional<Matches> matches = Optional.ofNullable(weight.matches(leaf, doc - leaf.docBase));
    List<Hit> hits = new ArrayList<>();
    if (matches.isPresent()) {
      Language language = new Language(turn.get(Fields.LANGUAGE));
      Optional<MatchesIterator> places =
          Optional.ofNullable(matches.get().getMatches(Fields.text(language)));
      int shown = -1;
      while (places.isPresent() && places.get().next()) {
        MatchesIterator at = places.get();
        if (at.startOffset() >= shown) {
          hits.add(hit(turn, language, at.startOffset(), at.endOffset(), context));
          shown = at.endOffset();
        }
      }
    }
    return hits;
  }

  private static Hit hit(Document turn, Language language, int start, int end, int context) {
    String said = turn.get(Fields.SAID);
    int from = Math.max(0, start - context);
    int to = Math.min(said.length(), end + context);
    return new Hit(
        turn.get(Fields.GROUP),
        turn.get(Fields.COUNTRY),
        language,
        turn.getField(Fields.NUMBER).numericValue().intValue(),
        turn.getField(Fields.LINE).numericValue().intValue(),
        turn.get(Fields.SPEAKER),
        Optional.ofNullable(turn.get(Fields.QUESTION)),
        oneLine(said.substring(from, start)),
        oneLine(said.substring(start, end)),
        oneLine(said.substring(end, to)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s", " ");
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
