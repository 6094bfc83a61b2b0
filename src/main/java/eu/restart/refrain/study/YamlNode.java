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
      throw broken(place, e.getProblem());
    } catch (YamlEngineException e) {
      throw broken(Place.of(file), String.valueOf(e.getMessage()));
    }
  }

  private static UnreadableException broken(Place place, String why) {
    return new UnreadableException(
        Problem.error(
            place, "yaml-broken", "this is no valid YAML: {0}", "look at indents and quotes", why));
  }

  private static YamlNode of(Node node, String file, int depth) throws UnreadableException {
    Place place = node.getStartMark().map(mark -> place(mark, file)).orElse(Place.of(file));
    if (depth > 20) {
      throw new YamlEngineException("too many levels");
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
              throw broken(value.place(), "the key " + key.getValue() + " stands twice");
            }
          }
        }
        yield new YamlNode(place, Optional.empty(), List.of(), members);
      }
      default -> throw new YamlEngineException("an unknown kind of value");
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
