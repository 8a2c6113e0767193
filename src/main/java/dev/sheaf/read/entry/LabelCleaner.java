package dev.sheaf.read.entry;

import dev.sheaf.text.Script;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the labels in a text that should hold labels.
 *
 * <p>If a language model helped to label a digest, its remarks are often still there: a prefix
 * ({@code 分类：Agent}), reasons after the label, or a refusal instead of a label. Reasons and
 * refusals are never labels.
 */
public final class LabelCleaner {
  private static final int LONGEST_HAN = 16;
  private static final int LONGEST = 80;
  private static final int LONGEST_WITH_REASONS = 2000;
  private static final int LONGEST_LIST = 20_000;
  private static final int MOST_WORDS = 10;

  /** In pairs; what closes a bracket within a label belongs to the label. */
  private static final List<String> BRACKETS = List.of("[]", "【】", "「」", "《》");

  /** The first character that may join the one before it. */
  private static final char FIRST_ACCENT = '\u0300';

  private static final Pattern MARKUP = Pattern.compile("[`*\"“”]|</?[a-z][^<>]*>|^#+\\s|^>\\s?");

  /** A word that says that a label follows. */
  static final Pattern NAME =
      Pattern.compile(
          "^\\s{0,12}[-*_]{0,3}\\s{0,3}(?:论文)?"
              + FieldNames.alternatives(Field.LABEL)
              + "(?:是|为|為)?\\s*[*_]*[:：][*_]*\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REASONS_BEHIND =
      Pattern.compile(
          "(?:[:：]\\s*|[。；，,;]\\s*|\\.\\s+|\\s+[-—–]+\\s+|[（(]\\s*)"
              + "(?:理由|原因|解释|解釋|说明|說明|注|因为|因為|由于|由於|[这這]|该|該|本文|论文|論文|摘要"
              + "|reason|because|since|the paper|this|explanation).*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TALK =
      Pattern.compile(
          "^(?:[这這该該请請我您你但]|因此|由于|由於|因为|因為|所以|根据|根據|尤其|同时|以应对|以促进|以便"
              + "|通过|通過|旨在|用于|用於|可以|并且|并提|并将|而且|此外|抱歉|对不起|對不起|很抱歉|很遗憾"
              + "|无法|無法|不能|不适用|不適用|未给出|未提供|未知|未明确|未涉及|没有|沒有|理由|原因|解释|解釋|说明[:：]"
              + "|标签[“选“：:]|论文摘要|摘要[中:：]|本文"
              + "|i (?:cannot|can't|can not|am|don't|would|could)\\b|i['’]m\\b|i['’]d\\b|as an ai\\b"
              + "|(?:i'm )?sorry\\b|unable to\\b|cannot\\b|can't\\b|this (?:paper|article|study|work)\\b"
              + "|the (?:paper|article|study|abstract)\\b|reasons?\\s*:|explanation\\s*:|based on the\\b"
              + "|because\\b|please\\b|not (?:applicable|provided|given)\\b|n/a$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE =
      Pattern.compile("[。！？!?]|[，；：]|[.:;] +\\p{L}.* .* |(?:归类为|归为|属于|屬於|歸類為)");
  private static final Pattern AROUND =
      Pattern.compile(
          "^[\\s\\[\\]【】「」『』《》{}<>,，、;；:：|/\\\\。-]+|[\\s\\[\\]【】「」『』《》{}<,，、;；:：|\\\\。-]+$");

  /** What records are, and how much a word belongs to them: both stand among labels in exports. */
  private static final Pattern OF_RECORDS =
      Pattern.compile(
          "(?i)(?:[01]?\\.\\d+|(?:journal|conference|proceedings|magazine|newspaper)?[- ]?article"
              + "|article-(?:journal|magazine|newspaper)|paper-conference|conference ?paper|preprint"
              + "|posted-content|in(?:proceedings|collection|book)|misc|book-?section|tech-?report|null|none)");

  private LabelCleaner() {}

  /** Whether a line has a word for labels, or backticks, with nothing behind or between. */
  public static boolean waits(String line) {
    Matcher name = NAME.matcher(line);
    boolean isNamed = line.length() <= LONGEST_LIST && name.find();
    String rest = isNamed ? line.substring(name.end()) : line;
    return rest.isBlank() ? isNamed : LabelPlace.isEmptyInBackticks(rest);
  }

  /**
   * The labels, not clean yet, of a line that begins with a word for labels: none where it waits
   * for one, or has a refusal in its place. Empty where it is no such line.
   */
  public static Optional<List<String>> named(String line) {
    Matcher name = NAME.matcher(line);
    if (line.length() > LONGEST_LIST || !name.find()) {
      return Optional.empty();
    }
    String list = line.substring(name.end()).strip();
    List<String> labels = list.isEmpty() ? List.of() : LabelList.split(list);
    return labels.stream().allMatch(label -> label.isBlank() || clean(label).isPresent())
        ? Optional.of(labels)
        : Optional.empty();
  }

  /** Each label, clean and once; what is no label is left out. */
  public static List<String> clean(List<String> labels) {
    return labels.stream().flatMap(label -> clean(label).stream()).distinct().toList();
  }

  /** The label in a text, on one line and without what surrounds it; none if it is talk. */
  public static Optional<String> clean(String text) {
    String plain =
        MARKUP
            .matcher(text.substring(0, Math.min(text.length(), LONGEST_LIST)).strip())
            .replaceAll("");
    String label = plain.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    label = label.substring(0, Math.min(label.length(), LONGEST_WITH_REASONS));
    label = NAME.matcher(around(label)).replaceFirst("");
    if (isTalk(label) || NAME.matcher(plain).matches()) {
      return Optional.empty();
    }
    label = around(REASONS_BEHIND.matcher(label).replaceFirst(""));
    return Optional.of(composed(label)).filter(LabelCleaner::isLabel);
  }

  /** The label with each letter and its accents as one character, as most are written. */
  private static String composed(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) >= FIRST_ACCENT) {
        return Normalizer.normalize(label, Normalizer.Form.NFC);
      }
    }
    return label;
  }

  private static String around(String label) {
    String inner = AROUND.matcher(label).replaceAll("").strip();
    for (String brackets : BRACKETS) {
      if (inner.indexOf(brackets.charAt(0)) > 0 && inner.indexOf(brackets.charAt(1)) < 0) {
        return inner + brackets.charAt(1);
      }
    }
    return inner;
  }

  static boolean isLabel(String label) {
    if (label.isEmpty() || label.length() > LONGEST || isTalk(label)) {
      return false;
    }
    if (OF_RECORDS.matcher(label).matches()) {
      return false;
    }
    if (SENTENCE.matcher(label).find()
        || label.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    return label.codePoints().filter(Script::isHan).count() <= LONGEST_HAN
        && label.split("\\s+", -1).length <= MOST_WORDS;
  }

  /** Whether a text is a refusal, or the start of a reason. */
  public static boolean isTalk(String text) {
    return TALK.matcher(text.strip()).find();
  }
}
