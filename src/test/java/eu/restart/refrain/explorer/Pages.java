package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of the explorer, and what may be told in them. */
final class Pages {
  private Pages() {}

  /** The shipped study with the lexicon's codings. */
  static Corpus demonstration() throws IOException {
    Corpus read = Corpus.open(Path.of(".")).value();
    return read.with(Tagging.of(read).value());
  }

  static Path write(Path file, Corpus corpus, Explorer.Contents contents) throws IOException {
    Basis basis = corpus.defaultBasis();
    return Files.writeString(file, Explorer.page(corpus, basis, Language.ENGLISH, contents));
  }

  /** The data that stand in a page. */
  static Json data(String page) throws UnreadableException {
    String open = "<script type=\"application/json\" id=\"data\">";
    int start = page.indexOf(open) + open.length();
    return Json.parse(page.substring(start, page.indexOf("</script>", start)), "page");
  }

  /** The same corpus without the groups and the roles that may not be told. */
  static Corpus told(Corpus corpus) {
    Told told = Told.of(corpus);
    List<Group> groups = new ArrayList<>();
    for (Group group : corpus.study().groups()) {
      boolean tells = told.roles(group.id());
      groups.add(
          new Group(
              group.id(),
              group.country(),
              group.language(),
              group.date(),
              group.moderators(),
              group.participants().stream()
                  .map(
                      one ->
                          new Participant(
                              one.speaker(),
                              tells ? one.role() : Optional.empty(),
                              one.attributes()))
                  .toList(),
              group.asked(),
              group.translated()));
    }
    Study study = corpus.study();
    return new Corpus(
        new Study(
            study.folder(),
            study.title(),
            groups,
            study.questions(),
            study.roles(),
            study.abouts(),
            study.languages()),
        corpus.codebook(),
        told.corpus().transcripts(),
        told.corpus().codings(),
        corpus.ledger());
  }

  static Corpus with(Corpus corpus, Codings codings) {
    return new Corpus(
        corpus.study(), corpus.codebook(), corpus.transcripts(), codings, corpus.ledger());
  }
}
