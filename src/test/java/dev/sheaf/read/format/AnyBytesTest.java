package dev.sheaf.read.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.read.entry.Texts;
import dev.sheaf.subtopic.SubtopicLedger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file holds, reading it ends, with documents or with one clear message. */
class AnyBytesTest {
  private static final List<String> FRAGMENTS =
      List.of(
          "#### [",
          "](https://arxiv.org/abs/2402.00001)",
          "> ",
          "\n",
          "\n\n",
          "| --- | --- |\n",
          "|",
          "`",
          "Abstract:",
          "{\"title\":",
          "\"",
          "}",
          "[",
          "title,abstract\n",
          "- [a](b)",
          "<details><summary>",
          "</summary>",
          "发布时间：2024年02月29日",
          "# 摘要",
          "\r",
          "\t",
          "Agent",
          "无法回答",
          "\\",
          "https://arxiv.org/abs/2402.00001\n",
          "####",
          "[[[[",
          "((((",
          "    ");

  @Seeds
  void randomBytesAreReadOrRefused(Random random) {
    byte[] bytes = new byte[random.nextInt(3000)];
    random.nextBytes(bytes);

    everyFormatReadsOrRefuses(bytes);
  }

  @Seeds
  void randomMarkupIsReadOrRefused(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }

    everyFormatReadsOrRefuses(text.toString().getBytes(UTF_8));
  }

  @Seeds
  void aDamagedSeedIsReadOrRefused(Random random) throws IOException {
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Texts.SEEDS)) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    byte[] bytes = Files.readAllBytes(seeds.get(random.nextInt(seeds.size())));
    for (int i = random.nextInt(50); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) "\n|>#[]`:{}\"".charAt(random.nextInt(11));
    }

    everyFormatReadsOrRefuses(bytes);
  }

  /** What is before the byte is read once; nothing is read for ever. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void aByteThatNoTextHasEndsTheExampleOfAFormat(Format format) {
    String text = format.example().orElse("We study how agents plan.\n");
    for (byte odd : new byte[] {0, (byte) 0xFF}) {
      for (int part = 1; part <= 8; part++) {
        byte[] bytes = text.getBytes(UTF_8);
        bytes[bytes.length * part / 9] = odd;

        readsOrRefuses(bytes, Optional.empty());
        readsOrRefuses(bytes, Optional.of(format));
      }
    }
  }

  @Test
  void aByteThatNoTextHasEndsAListWhereverItStands() {
    byte[] list =
        """
        - [Agents plan their steps](https://arxiv.org/abs/2403.00001)

        ## Retrieval
        - [Retrieval before an answer](https://arxiv.org/abs/2403.00002)
        Agents plan
            <entry>
            <title>Another paper</title>
            <summary>of agents</summary>
        """
            .getBytes(UTF_8);
    for (int place = 0; place < list.length; place++) {
      byte[] bytes = list.clone();
      bytes[place] = 0;

      readsOrRefuses(bytes, Optional.of(Format.LIST));
    }
  }

  private static void everyFormatReadsOrRefuses(byte[] bytes) {
    readsOrRefuses(bytes, Optional.empty());
    for (Format format : Format.values()) {
      readsOrRefuses(bytes, Optional.of(format));
    }
  }

  private static void readsOrRefuses(byte[] bytes, Optional<Format> format) {
    AtomicInteger setAside = new AtomicInteger();
    var options =
        new DocumentSource.Options(
            format,
            Optional.empty(),
            false,
            Texts.TAXONOMY,
            SubtopicLedger.empty(),
            new ByteArrayInputStream(bytes));
    try {
      long documents =
          DocumentSource.of(List.of(Path.of("-")), options)
              .documents(broken -> setAside.incrementAndGet())
              .filter(document -> !document.id().isBlank())
              .peek(document -> assertThat(setAside.get()).isLessThanOrEqualTo(bytes.length))
              .limit(bytes.length + 1L)
              .count();
      assertThat(documents).isLessThanOrEqualTo(bytes.length);
      assertThat(documents + setAside.get()).isPositive();
    } catch (BadInputException e) {
      assertThat(e.getMessage()).startsWith("standard input");
    }
  }
}
