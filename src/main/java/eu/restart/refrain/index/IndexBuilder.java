package eu.restart.refrain.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.WordAnalyzer;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Brings the index to the state of the study's files: what a group's files hash to stands in the
 * commit, so that a group whose files did not change is not touched, and a run that is killed
 * leaves the last commit as it was.
 */
final class IndexBuilder {
  /** Raised whenever the documents change their fields. */
  private static final String FORMAT = "1";

  private static final String KEY = "group:";

  private IndexBuilder() {}

  /** The hash of all files that a group's documents are made from. */
  static Map<String, String> hashes(Study study) throws IOException {
    SortedMap<String, String> shared =
        Fingerprint.below(study.folder(), study.folder().resolve("codebook"));
    shared.put(
        "study.yaml", Fingerprint.of(Files.readAllBytes(study.folder().resolve("study.yaml"))));
    Map<String, String> hashes = new TreeMap<>();
    for (Group group : study.groups()) {
      SortedMap<String, String> own = Fingerprint.below(study.folder(), study.folderOf(group));
      own.putAll(shared);
      StringBuilder all = new StringBuilder(FORMAT);
      own.forEach((file, hash) -> all.append('\n').append(file).append('\t').append(hash));
      hashes.put(group.id(), Fingerprint.of(all.toString().getBytes(UTF_8)));
    }
    return hashes;
  }

  /** The hashes at the time of the last commit; none where there is no index yet. */
  static Map<String, String> committed(Directory directory) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        reader
            .getIndexCommit()
            .getUserData()
            .forEach(
                (key, value) -> {
                  if (key.startsWith(KEY)) {
                    hashes.put(key.substring(KEY.length()), value);
                  }
                });
      }
    }
    return hashes;
  }

  static void update(Directory directory, Corpus corpus, Map<String, String> hashes)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WordAnalyzer());
    config.setCommitOnClose(false);
    config.setIndexSort(
        new Sort(
            new SortField(Fields.ORDER, SortField.Type.STRING),
            new SortField(Fields.NUMBER, SortField.Type.LONG)));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Map<String, String> before = committed(directory);
      Set<String> stale = new TreeSet<>(before.keySet());
      stale.addAll(hashes.keySet());
      stale.removeIf(
          id -> Optional.ofNullable(hashes.get(id)).equals(Optional.ofNullable(before.get(id))));
      for (String id : stale) {
        writer.deleteDocuments(new Term(Fields.GROUP, id));
        add(writer, corpus, id);
      }
      Map<String, String> data = new HashMap<>();
      hashes.forEach((id, hash) -> data.put(KEY + id, hash));
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (LockObtainFailedException e) {
      throw new UnreadableException(
          Problem.error(
              Place.of("index"),
              "index-busy",
              "another run is writing the index",
              "wait until it is done and try again"));
    }
  }

  private static void add(IndexWriter writer, Corpus corpus, String id) throws IOException {
    Optional<Group> group = corpus.study().group(id);
    Optional<Transcript> transcript = corpus.transcript(id);
    if (group.isEmpty() || transcript.isEmpty()) {
      return;
    }
    List<Coding> codings = corpus.codings().of(id).all();
    for (Turn turn : transcript.get().turns()) {
      writer.addDocument(
          Fields.of(corpus.codebook(), group.get(), transcript.get(), codings, turn));
    }
  }
}
