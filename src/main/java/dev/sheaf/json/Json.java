package dev.sheaf.json;

import dev.sheaf.error.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value. Immutable; the members of an object keep their order.
 *
 * <p>Read with {@link JsonParser}, printed with {@link JsonPrinter}.
 */
public sealed interface Json {
  /** A string. */
  record Text(String value) implements Json {}

  /** A number, exact as written. */
  record Numeric(BigDecimal value) implements Json {}

  /** {@code true} or {@code false}. */
  record Bool(boolean value) implements Json {}

  /** {@code null}. */
  record Null() implements Json {}

  /** A list of values. */
  record Array(List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }
  }

  /** Members by name, in order. */
  record Dictionary(Map<String, Json> members) implements Json {
    public Dictionary {
      members = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(members));
    }

    /** The member of that name; {@code null} members count as absent. */
    public Optional<Json> get(String name) {
      return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof Null));
    }
  }

  /** A string value. */
  static Json of(String value) {
    return new Text(value);
  }

  /** A whole number. */
  static Json of(long value) {
    return new Numeric(BigDecimal.valueOf(value));
  }

  /**
   * A number with every digit it has: reading it gives back the same double.
   *
   * @throws IllegalArgumentException for a value that is infinite or not a number
   */
  static Json of(double value) {
    requireFinite(value);
    return new Numeric(new BigDecimal(Double.toString(value)));
  }

  /**
   * A number rounded to six decimal places, trailing zeros left out, as reports write it.
   *
   * @throws IllegalArgumentException for a value that is infinite or not a number
   */
  static Json rounded(double value) {
    requireFinite(value);
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .setScale(6, java.math.RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return new Numeric(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
  }

  private static void requireFinite(double value) {
    Require.that(Double.isFinite(value), "JSON has no way to write %s", value);
  }

  /** {@code true} or {@code false}. */
  static Json of(boolean value) {
    return new Bool(value);
  }

  /** A list of values. */
  static Json array(List<? extends Json> items) {
    return new Array(List.copyOf(items));
  }

  /** The value as a string where it is one. */
  default Optional<String> asText() {
    return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
  }
}
