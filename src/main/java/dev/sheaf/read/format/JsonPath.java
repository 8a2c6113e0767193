package dev.sheaf.read.format;

import dev.sheaf.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way to a value in a JSON object: names of members, one inside the other. Case makes no
 * difference.
 */
record JsonPath(List<String> names) {
  private static final String DATE_PARTS = "date-parts";

  /** In words; no abstract is longer. */
  private static final int MOST_WORDS = 100_000;

  /** Reads {@code topics.display_name}. */
  static JsonPath of(String path) {
    return new JsonPath(List.of(path.strip().split("\\.")));
  }

  /** The texts that the path leads to; arrays on the way stand for each of their items. */
  List<String> texts(Json.Dictionary object) {
    List<String> texts = new ArrayList<>();
    collect(object, 0, texts);
    return texts;
  }

  private void collect(Json value, int depth, List<String> texts) {
    boolean isDateParts = depth == names.size() && names.get(depth - 1).equals(DATE_PARTS);
    if (value instanceof Json.Array array && !isDateParts) {
      array.items().forEach(item -> collect(item, depth, texts));
    } else if (depth < names.size()) {
      if (value instanceof Json.Dictionary dictionary) {
        member(dictionary, names.get(depth)).forEach(inside -> collect(inside, depth + 1, texts));
      }
    } else {
      String text = isDateParts ? date(value) : text(value);
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
  }

  private static List<Json> member(Json.Dictionary dictionary, String name) {
    Json exact = dictionary.members().get(name);
    if (exact != null) {
      return List.of(exact);
    }
    return dictionary.members().entrySet().stream()
        .filter(member -> member.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .limit(1)
        .toList();
  }

  private static String text(Json value) {
    if (value instanceof Json.Text text) {
      return text.value();
    }
    if (value instanceof Json.Numeric number) {
      return number.value().toPlainString();
    }
    return value instanceof Json.Dictionary index ? inOrder(index) : "";
  }

  /** The date that [[2024, 3, 1]] names. */
  private static String date(Json parts) {
    if (parts instanceof Json.Array array && !array.items().isEmpty()) {
      Json first = array.items().get(0);
      return first instanceof Json.Array
          ? date(first)
          : String.join("-", array.items().stream().map(JsonPath::text).toList());
    }
    return "";
  }

  /** The text of an inverted index: each word with the places where it stands. */
  private static String inOrder(Json.Dictionary index) {
    Map<Integer, String> words = new TreeMap<>();
    index
        .members()
        .forEach(
            (word, places) -> {
              if (places instanceof Json.Array array) {
                for (Json place : array.items()) {
                  if (place instanceof Json.Numeric number && words.size() < MOST_WORDS) {
                    words.put(number.value().intValue(), word);
                  }
                }
              }
            });
    return String.join(" ", words.values());
  }
}
