package eu.restart.refrain.refi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one tool hands to another: people who coded, codes, cases, texts with their codings.
 *
 * @param origin the tool that wrote it; may be empty
 * @param codes the topmost codes, each with those below it
 */
public record QdaProject(
    String name,
    String origin,
    String description,
    List<QdaUser> users,
    List<QdaCode> codes,
    List<QdaCase> cases,
    List<QdaText> texts,
    List<QdaNote> notes,
    List<QdaSet> sets) {
  /** Copies the lists. */
  public QdaProject {
    users = List.copyOf(users);
    codes = List.copyOf(codes);
    cases = List.copyOf(cases);
    texts = List.copyOf(texts);
    notes = List.copyOf(notes);
    sets = List.copyOf(sets);
  }

  /** Every code with the names of the codes above it and its own, by guid. */
  public Map<String, List<String>> codePaths() {
    return codes.stream()
        .flatMap(code -> paths(code, List.of()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  private static Stream<Map.Entry<String, List<String>>> paths(QdaCode code, List<String> above) {
    List<String> path = Stream.concat(above.stream(), Stream.of(code.name())).toList();
    return Stream.concat(
        Stream.of(Map.entry(code.guid(), path)),
        code.below().stream().flatMap(one -> paths(one, path)));
  }

  /** The user of this guid. */
  public Optional<QdaUser> user(String guid) {
    return users.stream().filter(user -> user.guid().equals(guid)).findFirst();
  }

  /** All codings of all texts. */
  public Stream<QdaCoding> codings() {
    return texts.stream()
        .map(QdaText::selections)
        .flatMap(List::stream)
        .map(QdaSelection::codings)
        .flatMap(List::stream);
  }

  /** The codes, those below others among them, one after the other. */
  public List<QdaCode> allCodes() {
    return codes.stream().flatMap(QdaProject::all).toList();
  }

  private static Stream<QdaCode> all(QdaCode code) {
    Function<QdaCode, Stream<QdaCode>> deeper = QdaProject::all;
    return Stream.concat(Stream.of(code), code.below().stream().flatMap(deeper));
  }
}
