package dev.sheaf;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Runs a law against random data of many seeds. To repeat one: {@code -Dsheaf.seed=42}. */
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Seeds.Provider.class)
public @interface Seeds {
  /** Hands each run its own source of randomness. */
  final class Provider implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      Long fixed = Long.getLong("sheaf.seed");
      LongStream seeds = fixed == null ? LongStream.range(0, 100) : LongStream.of(fixed);
      return seeds.mapToObj(s -> Arguments.argumentSet("seed " + s, new Random(s)));
    }
  }
}
