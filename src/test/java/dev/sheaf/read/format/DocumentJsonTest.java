package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.corpus.PublicationDate.Precision;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.read.DocumentJson;
import dev.sheaf.read.EntryConverter;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
  private static final List<String> WORDS =
      List.of("agents", "规划", "\"", "\\", "\uD83E\uDD16", "RAG", "x²", "é", "{", "`", "#");

  @Test
  void whatIsNotKnownIsLeftOut() {
    Document document =
        new Document(
            "x", Texts.FILE, Optional.empty(), Map.of(Language.EN, "Plans"), Map.of(), Map.of());

    assertThat(JsonPrinter.line(DocumentJson.of(document)))
        .isEqualTo("{\"id\":\"x\",\"title\":{\"en\":\"Plans\"}}");
  }

  @Test
  void theTopicIsTheFirstLabel() {
    Map<Facet, List<Label>> labels =
        Map.of(Facet.THEME, List.of(new Label("b")), Facet.TOPIC, List.of(new Label("RAG")));
    Document document =
        new Document("x", Texts.FILE, Optional.empty(), Map.of(Language.EN, "a"), Map.of(), labels);

    assertThat(JsonPrinter.line(DocumentJson.of(document)))
        .endsWith("\"topic\":\"RAG\",\"labels\":[\"RAG\",\"b\"]}");
  }

  @Seeds
  void aDocumentReadBackIsEqual(Random random) {
    Document document = document(random);

    Entry entry =
        Texts.entry(
            RecordLines.ofJson(Fields::finding), JsonPrinter.line(DocumentJson.of(document)));

    assertThat(new EntryConverter(Texts.TAXONOMY).document(entry)).isEqualTo(document);
  }

  private static Document document(Random random) {
    Map<Facet, List<Label>> labels = new EnumMap<>(Facet.class);
    if (random.nextBoolean()) {
      labels.put(Facet.TOPIC, List.of(new Label(random.nextBoolean() ? "Agent" : "earn")));
    }
    if (random.nextBoolean()) {
      labels.put(Facet.THEME, List.of(new Label("对齐"), new Label("Databases, IR")));
    }
    boolean isOnArxiv = random.nextBoolean();
    Optional<PublicationDate> date = date(random);
    return new Document(
        isOnArxiv ? "2402.19474" : "id " + random.nextInt(100),
        Texts.FILE.atLine(1),
        isOnArxiv ? new ArxivId("2402.19474").published(date) : date,
        texts(random, 0),
        texts(random, 1),
        labels);
  }

  private static Optional<PublicationDate> date(Random random) {
    LocalDate day = LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1);
    Precision precision = List.of(Precision.values()).get(random.nextInt(3));
    LocalDate first = precision == Precision.YEAR ? day.withMonth(1) : day;
    return Optional.of(
        new PublicationDate(first, precision, List.of(Origin.values()).get(random.nextInt(2))));
  }

  private static Map<Language, String> texts(Random random, int least) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    int count = least + random.nextInt(3 - least);
    for (Language language : List.of(Language.values()).subList(0, count)) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(9); i++) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      texts.put(language, String.join(random.nextBoolean() ? " " : "\n", words));
    }
    return texts;
  }
}
