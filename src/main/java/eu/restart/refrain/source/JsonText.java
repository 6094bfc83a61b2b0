package eu.restart.refrain.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON text to values and back, through Jackson. */
final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double EXACT = 1L << 53;

  private JsonText() {}

  static Json parse(String text, String name) throws UnreadableException {
    try {
      return value(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new UnreadableException(
          Problem.error(
              new Place(name, Math.max(0, line), Math.max(0, column)),
              "json-broken",
              e instanceof JsonEOFException
                  ? "the JSON ends before it is complete"
                  : e instanceof StreamConstraintsException
                      ? "the JSON is nested too deep, or one of its texts or numbers is too long"
                      : "the JSON cannot be read: here stands a sign that does not belong here",
              "export the file again"));
    }
  }

  private static Json value(JsonNode node) {
    if (node.isObject()) {
      Map<String, Json> members = new LinkedHashMap<>();
      node.properties().forEach(entry -> members.put(entry.getKey(), value(entry.getValue())));
      return new Json.Obj(members);
    }
    if (node.isArray()) {
      List<Json> items = new ArrayList<>();
      node.forEach(item -> items.add(value(item)));
      return new Json.Arr(items);
    }
    if (node.isTextual()) {
      return new Json.Text(node.textValue());
    }
    if (node.isNumber()) {
      return new Json.Num(node.doubleValue());
    }
    return node.isBoolean() ? new Json.Bool(node.booleanValue()) : new Json.Nil();
  }

  static String write(Json json) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(node(json)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String compact(Json json) {
    try {
      return MAPPER.writeValueAsString(node(json));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode node(Json json) {
    return switch (json) {
      case Json.Obj object -> {
        ObjectNode node = NODES.objectNode();
        object.members().forEach((name, value) -> node.set(name, node(value)));
        yield node;
      }
      case Json.Arr list -> {
        ArrayNode node = NODES.arrayNode();
        list.items().forEach(item -> node.add(node(item)));
        yield node;
      }
      case Json.Text text -> NODES.textNode(text.value());
      case Json.Num number -> number(number.value());
      case Json.Bool bool -> NODES.booleanNode(bool.value());
      case Json.Nil nil -> NODES.nullNode();
    };
  }

  private static JsonNode number(double value) {
    return value == Math.rint(value) && Math.abs(value) <= EXACT
        ? NODES.numberNode((long) value)
        : NODES.numberNode(value);
  }
}
