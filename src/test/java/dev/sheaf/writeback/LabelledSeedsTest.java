package dev.sheaf.writeback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.read.entry.Texts;
import dev.sheaf.read.format.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The seeds' documents with their labels taken out, in any way, and line ends of any kind. */
class LabelledSeedsTest {
  private static final List<String> TOPICS = List.of("Agent", "RAG", "LLM应用", "LLM理论");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
  private static final Pattern LABEL_LINE =
      Pattern.compile("^(?:Agent|RAG|LLM应用|LLM理论|其他)\\s*\\n", Pattern.MULTILINE);
  private static final Pattern LABEL_CELL = Pattern.compile("\\|[^|\\n]*\\|$", Pattern.MULTILINE);
  private static final List<String> LINES =
      List.of("", "\n", "  \n", "``\n", "主题：\n", "Topic:\n", "抱歉，我无法判断这篇论文的主题。\n");
  private static final List<String> CELLS = List.of("||", "| |", "|  |", "|\t|", "|   |");

  @Seeds
  void labelsPutIntoAnySeedAreReadBackAndAllElseStays(Random random) {
    String text = withoutLabels(random);
    DigestText before = labelled(text);
    SortedMap<Integer, Label> labels = new TreeMap<>();
    for (int i = 0; i < before.documents().size(); i++) {
      if (before.hasPlace(i) && random.nextInt(5) > 0) {
        labels.put(i, new Label(pick(TOPICS, random)));
      }
    }

    SortedMap<Integer, Insertion> insertions = before.fill(labels);

    String after = Insertion.into(text, List.copyOf(insertions.values()));
    assertThat(insertions.keySet()).isEqualTo(labels.keySet());
    assertThat(without(insertions.values(), after)).isEqualTo(text);
    assertThat(topics(after)).isEqualTo(labels);
    assertThat(papersWithPlace(labelled(after)))
        .hasSize(before.documents().size() - labels.size())
        .doesNotContainAnyElementsOf(labels.keySet());
  }

  /** Every paper of a seed, without its label, has a place for one. */
  @Seeds
  void everyPaperHasAPlace(Random random) {
    DigestText text = labelled(withoutLabels(random));

    assertThat(papersWithPlace(text)).hasSameSizeAs(text.documents());
    assertThat(text.documents()).hasSizeGreaterThan(4);
  }

  private static String withoutLabels(Random random) {
    String text = seed(random);
    boolean isTable = text.startsWith("|");
    int body = isTable ? text.indexOf("\n| 2") : 0;
    Matcher label = (isTable ? LABEL_CELL : LABEL_LINE).matcher(text.substring(body));
    String removed = label.replaceAll(found -> pick(isTable ? CELLS : LINES, random));
    String end = random.nextBoolean() ? "" : "\n";
    String whole = text.substring(0, body) + removed.stripTrailing() + end;
    return (random.nextBoolean() ? "\uFEFF" : "") + withLineEnds(whole, random);
  }

  private static String seed(Random random) {
    try (Stream<Path> files = Files.list(Texts.SEEDS)) {
      List<Path> seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return Files.readString(pick(seeds, random)).stripTrailing() + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withLineEnds(String text, Random random) {
    String usual = pick(LINE_ENDS, random);
    boolean isMixed = random.nextInt(3) == 0;
    return Pattern.compile("\n")
        .matcher(text)
        .replaceAll(end -> isMixed ? pick(LINE_ENDS, random) : usual);
  }

  private static <T> T pick(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static DigestText labelled(String text) {
    Format format = Format.recognise(DigestText.head(text), "seed.txt").orElseThrow();
    return new DigestText(Texts.FILE, format, text, Texts.TAXONOMY);
  }

  private static List<Integer> papersWithPlace(DigestText text) {
    return IntStream.range(0, text.documents().size()).filter(text::hasPlace).boxed().toList();
  }

  private static String without(Collection<Insertion> insertions, String text) {
    StringBuilder left = new StringBuilder(text);
    insertions.forEach(in -> left.delete(in.offset(), in.offset() + in.text().length()));
    return left.toString();
  }

  /** The topic of each paper that has one, as everybody reads it. */
  private static SortedMap<Integer, Label> topics(String text) {
    var options =
        DocumentSource.Options.with(Texts.TAXONOMY)
            .withStandardInput(new ByteArrayInputStream(text.getBytes(UTF_8)));
    SortedMap<Integer, Label> topics = new TreeMap<>();
    try (Stream<Document> documents =
        DocumentSource.of(List.of(Path.of("-")), options).documents(broken -> {})) {
      List<Document> all = documents.toList();
      for (int i = 0; i < all.size(); i++) {
        int number = i;
        all.get(i).topic().ifPresent(topic -> topics.put(number, topic));
      }
    }
    return topics;
  }
}
