package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.LabelCleaner;
import dev.sheaf.read.entry.TextDraft;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns entries into documents: chooses the id, the date and the facets of the labels. Thread-safe.
 */
public final class EntryConverter {
  /** Control characters but line ends and tabs, and halves of a character. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{D800}-\\x{DFFF}]");

  /** Labels come again and again; beyond so many different ones they are looked at anew. */
  private static final int MOST_REMEMBERED = 10_000;

  private final Taxonomy taxonomy;
  private final Map<String, List<String>> cleanLabels = new ConcurrentHashMap<>();

  public EntryConverter(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** The document that an entry with a title or an abstract describes. */
  public Document document(Entry entry) {
    Map<Language, String> titles = clean(entry.titles());
    Map<Language, String> abstracts = clean(entry.abstracts());
    abstracts.replaceAll((language, text) -> withoutName(text));
    Optional<ArxivId> arxiv = entry.identifier().flatMap(ArxivId::find);
    Optional<PublicationDate> published =
        arxiv.map(paper -> paper.published(entry.published())).orElseGet(entry::published);
    String id =
        arxiv
            .map(ArxivId::value)
            .or(
                () ->
                    entry
                        .identifier()
                        .map(EntryConverter::onOneLine)
                        .filter(text -> !text.isEmpty()))
            .orElseGet(() -> Fingerprint.of(titles, abstracts).toString());
    Optional<String> topic = entry.topic().flatMap(text -> LabelCleaner.clean(text));
    List<String> labels = entry.labels().isEmpty() ? List.of() : clean(entry.labels());
    return new Document(
        id, entry.where(), published, titles, abstracts, taxonomy.assign(topic, labels));
  }

  private List<String> clean(List<String> labels) {
    return labels.stream().flatMap(label -> clean(label).stream()).distinct().toList();
  }

  private List<String> clean(String label) {
    if (cleanLabels.size() >= MOST_REMEMBERED) {
      cleanLabels.clear();
    }
    return cleanLabels.computeIfAbsent(label, text -> LabelCleaner.clean(List.of(text)));
  }

  private static Map<Language, String> clean(Map<Language, String> texts) {
    Map<Language, String> clean = new EnumMap<>(Language.class);
    texts.forEach(
        (language, text) -> {
          String printable = printable(text).strip();
          clean.put(language, printable.isEmpty() ? "\uFFFD" : printable);
        });
    return clean;
  }

  private static String printable(String text) {
    return hasOddCharacter(text) ? UNPRINTABLE.matcher(text).replaceAll(" ") : text;
  }

  /** Whether there may be a character to replace; most texts have none. */
  private static boolean hasOddCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c >= ' ' && c < 0x7f;
      if (!isPlain && c != '\n' && c != '\t' && (c <= 0x7f || Character.isSurrogate(c))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutName(String text) {
    Matcher name = TextDraft.ABSTRACT_NAME.matcher(text);
    // To find it would be to look for the beginning of the text at each of its characters.
    String content = name.lookingAt() ? text.substring(name.end()).strip() : text;
    return content.isEmpty() ? text : content;
  }

  private static String onOneLine(String identifier) {
    return printable(identifier).replaceAll("\\s+", " ").strip();
  }
}
