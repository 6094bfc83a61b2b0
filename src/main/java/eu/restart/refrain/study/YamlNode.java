package eu.restart.refrain.study;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML 1.2 document with its place: a text, a list or a map.
 *
 * @param text of a scalar; empty for a list or a map
 * @param members in their order; empty for a scalar or a list
 */
record YamlNode(
    Place place, Optional<String> text, List<YamlNode> items, Map<String, YamlNode> members) {

  /** Aliases are refused beyond this number, against documents that unfold without end. */
  private static final int MOST_ALIASES = 50;

  static YamlNode parse(String text, String file) throws UnreadableException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.isPresent()
          ? of(root.get(), file, 0)
          : new YamlNode(Place.of(file), Optional.empty(), List.of(), Map.of());
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(mark -> place(mark, file)).orElse(Place.of(file));
      throw told(place, String.valueOf(e.getProblem()), String.valueOf(e.getContext()));
    } catch (YamlEngineException e) {
      throw nested(Place.of(file));
    }
  }

  /** What the library says is told in words of our own, which other languages have too. */
  private static UnreadableException told(Place place, String problem, String context) {
    if (problem.contains("duplicate key")) {
      return broken(place, "a key stands twice", "keep one of the two");
    }
    if (problem.contains("TAB") || problem.contains("'\\t'")) {
      return broken(
          place, "a tab stands where blanks are wanted", "put blanks in the place of the tab");
    }
    if (context.contains("quoted scalar")) {
      return broken(
          place,
          "a quotation mark is opened and not closed",
          "close it, or put the text in the other kind of quotation marks");
    }
    if (problem.contains("mapping values are not allowed")) {
      return broken(
          place,
          "a colon stands where none may, or the line is indented too far",
          "put a text that holds a colon in quotation marks, and begin the keys of one entry below"
              + " each other");
    }
    if (context.contains("flow")) {
      return broken(
          place,
          "a bracket is opened and not closed, or a comma is missing",
          "see that each [ and { has its ] and }, with commas between the entries");
    }
    if (problem.contains("expected <block end>") || problem.contains("expected ':'")) {
      return broken(
          place,
          "the line does not fit those before it: it is indented unlike them, or lacks its colon",
          "begin the keys of one entry below each other, with a colon and a blank behind each");
    }
    if (problem.contains("cannot start any token") || problem.contains("undefined alias")) {
      return broken(
          place,
          "a text begins with a sign that has a meaning of its own here",
          "put the text in quotation marks");
    }
    return broken(place, "this is no valid YAML", "look at indents and quotation marks");
  }

  private static UnreadableException broken(Place place, String message, String advice) {
    return new UnreadableException(Problem.error(place, "yaml-broken", message, advice));
  }

  private static UnreadableException nested(Place place) {
    return broken(
        place, "the entries are nested too deep, or refer to each other", "write them out plainly");
  }

  private static YamlNode of(Node node, String file, int depth) throws UnreadableException {
    Place place = node.getStartMark().map(mark -> place(mark, file)).orElse(Place.of(file));
    if (depth > 20) {
      throw nested(place);
    }
    return switch (node) {
      case ScalarNode scalar ->
          new YamlNode(
              place,
              scalar.getTag().equals(Tag.NULL) ? Optional.empty() : Optional.of(scalar.getValue()),
              List.of(),
              Map.of());
      case SequenceNode sequence -> {
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
          items.add(of(item, file, depth + 1));
        }
        yield new YamlNode(place, Optional.empty(), List.copyOf(items), Map.of());
      }
      case MappingNode mapping -> {
        Map<String, YamlNode> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key) {
            YamlNode value = of(tuple.getValueNode(), file, depth + 1);
            if (members.put(key.getValue(), value) != null) {
              throw broken(value.place(), "a key stands twice", "keep one of the two");
            }
          }
        }
        yield new YamlNode(place, Optional.empty(), List.of(), members);
      }
      default -> throw nested(place);
    };
  }

  private static Place place(Mark mark, String file) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  Optional<YamlNode> get(String key) {
    return Optional.ofNullable(members.get(key));
  }

  Optional<String> text(String key) {
    return get(key).flatMap(YamlNode::text).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The texts of a list, or a single text as a list of one. */
  List<String> texts(String key) {
    Optional<YamlNode> node = get(key);
    if (node.isEmpty()) {
      return List.of();
    }
    List<YamlNode> all = node.get().text().isPresent() ? List.of(node.get()) : node.get().items();
    return all.stream().flatMap(item -> item.text().stream()).toList();
  }
}
