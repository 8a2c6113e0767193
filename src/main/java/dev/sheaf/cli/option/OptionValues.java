package dev.sheaf.cli.option;

import dev.sheaf.evaluate.split.RollingOrigin;
import dev.sheaf.trend.Granularity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options and parameters, by the words that stand for them. */
public final class OptionValues {
  private OptionValues() {}

  /** A path, which must not be empty: an unset variable in a script must not mean this folder. */
  public static Path path(String word) {
    try {
      if (!word.isEmpty()) {
        return Path.of(word);
      }
    } catch (InvalidPathException e) {
      throw new TypeConversionException("expected a path, found \"" + word + "\"");
    }
    throw new TypeConversionException("expected a path, found nothing");
  }

  /** A whole number of any sign, such as that of a seed. */
  public static Long whole(String word) {
    try {
      return Long.valueOf(word);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("expected a whole number, found " + word);
    }
  }

  /** A day such as 2025-01-31. */
  public static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new TypeConversionException("expected a day such as 2025-01-31, found " + word);
    }
  }

  /**
   * Periods of which each is tested.
   *
   * @param most how many of the last ones
   */
  record Rolling(RollingOrigin.Step step, int most) {}

  /** {@code week}, {@code month} or {@code quarter}, perhaps with a comma and how many. */
  static final class RollingConverter implements ITypeConverter<Rolling> {
    private static final int USUAL = 6;

    @Override
    public Rolling convert(String word) {
      int comma = word.indexOf(',');
      String name = comma < 0 ? word : word.substring(0, comma);
      return Arrays.stream(RollingOrigin.Step.values())
          .filter(step -> step.word().equals(name))
          .findFirst()
          .map(s -> new Rolling(s, comma < 0 ? USUAL : wholeFrom(1, word.substring(comma + 1))))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected week, month or quarter, perhaps with how many such as month,6,"
                          + " found "
                          + word));
    }
  }

  private static int wholeFrom(int least, String word) {
    try {
      int number = Integer.parseInt(word);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notWhole(least, word);
    }
    throw notWhole(least, word);
  }

  private static TypeConversionException notWhole(int least, String word) {
    return new TypeConversionException("expected a whole number from " + least + ", found " + word);
  }

  /** How long a period is. */
  public static final class GranularityConverter implements ITypeConverter<Granularity> {
    @Override
    public Granularity convert(String word) {
      try {
        return Granularity.parse(word);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** A whole number from 1. */
  public static final class FromOne implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      return wholeFrom(1, word);
    }
  }

  /** A whole number from 0. */
  static final class FromZero implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      return wholeFrom(0, word);
    }
  }

  /** A whole number from 2. */
  static final class FromTwo implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      return wholeFrom(2, word);
    }
  }

  /** A share from 0 to 1. */
  public static final class Share implements ITypeConverter<Double> {
    @Override
    public Double convert(String word) {
      try {
        double share = Double.parseDouble(word);
        if (share >= 0 && share <= 1) {
          return share;
        }
      } catch (NumberFormatException e) {
        throw notAShare(word);
      }
      throw notAShare(word);
    }

    private static TypeConversionException notAShare(String word) {
      return new TypeConversionException("expected a share from 0 to 1, found " + word);
    }
  }
}
