package dev.sheaf.report.digest;

import dev.sheaf.audit.Cause;
import dev.sheaf.audit.LabelError;
import dev.sheaf.corpus.Label;
import dev.sheaf.text.Plural;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is said of an issue.
 *
 * @param reason what speaks for something being wrong
 * @param fix what a curator may write instead
 */
record AuditSentences(String reason, String fix) {
  private static final int MOST_NAMES = 5;

  /** Below this probability of an error nobody is told to change a label. */
  private static final double SURE = 0.9;

  static AuditSentences of(Cause cause) {
    if (cause instanceof Cause.UnlikelyTopic topic) {
      return unlikelyTopic(topic);
    }
    if (cause instanceof Cause.RepeatedText text) {
      return repeatedText(text);
    }
    if (cause instanceof Cause.LanguagesDiffer differ) {
      return languagesDiffer(differ);
    }
    if (cause instanceof Cause.WrappedLabel wrapped) {
      return wrappedLabel(wrapped);
    }
    if (cause instanceof Cause.OtherSpellings spellings) {
      return otherSpellings(spellings);
    }
    if (cause instanceof Cause.LikePapers like) {
      return likePapers(like);
    }
    if (cause instanceof Cause.UseChanged changed) {
      return useChanged(changed);
    }
    return cause instanceof Cause.NoLabel ? noLabel() : singlePaper((Cause.SinglePaper) cause);
  }

  private static AuditSentences unlikelyTopic(Cause.UnlikelyTopic topic) {
    Label likeliest = topic.likeliest().label();
    return new AuditSentences(
        "labelled %s (%s), the text says %s (%s)%s%s%s"
            .formatted(
                topic.given().label(),
                probability(topic.given().probability()),
                likeliest,
                probability(topic.likeliest().probability()),
                topic.words().isEmpty() ? "" : ": " + String.join(", ", topic.words()),
                topic.nearest().isEmpty()
                    ? ""
                    : "; the nearest papers are " + joined(", ", topic.nearest()),
                topic.wrong() >= LabelError.PROBABLE
                    ? "; wrong with probability " + probability(topic.wrong())
                    : ""),
        topic.wrong() >= SURE
            ? "label it " + likeliest
            : "look whether %s fits better than %s".formatted(likeliest, topic.given().label()));
  }

  private static AuditSentences repeatedText(Cause.RepeatedText text) {
    boolean differ = text.topics().size() > 1;
    return new AuditSentences(
        "most of the words are the same in "
            + String.join(", ", text.ids())
            + (differ ? ", but the topics are " + joined(" and ", text.topics()) : ""),
        (differ ? "decide on one topic for all, and keep" : "keep")
            + " one entry: "
            + text.ids().get(text.ids().size() - 1)
            + (text.areDated() ? " has the latest id" : " has the last id"));
  }

  private static AuditSentences languagesDiffer(Cause.LanguagesDiffer cause) {
    if (cause instanceof Cause.TranslatorsTalk talk) {
      return new AuditSentences(
          "the Chinese text holds the translator's talk: \"…" + talk.excerpt() + "…\"",
          "translate the paper again, or take the talk out");
    }
    if (cause instanceof Cause.ShortTranslation translation) {
      return new AuditSentences(
          "the Chinese abstract has %s for %s"
              .formatted(
                  Plural.counted(translation.characters(), "character"),
                  Plural.counted(translation.words(), "English word")),
          "translate the abstract again");
    }
    return cause instanceof Cause.MissingNames missing
        ? missingNames(missing)
        : twoTopics((Cause.TwoTopics) cause);
  }

  private static AuditSentences missingNames(Cause.MissingNames missing) {
    String named = missing.names().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return new AuditSentences(
        "the Chinese text names %s, the English one none of these%s"
            .formatted(named, missing.partner().map(id -> "; that of " + id + " does").orElse("")),
        missing
            .partner()
            .map(id -> "the Chinese text may belong to " + id)
            .orElse("find the paper that the Chinese text belongs to"));
  }

  private static AuditSentences twoTopics(Cause.TwoTopics topics) {
    return new AuditSentences(
        "the Chinese text says %s (%s), the English one %s (%s)"
            .formatted(
                topics.chinese().label(),
                probability(topics.chinese().probability()),
                topics.english().label(),
                probability(topics.english().probability())),
        "read both: one of them may be of another paper, or lack what matters");
  }

  private static AuditSentences noLabel() {
    return new AuditSentences(
        "it is a refusal, a sentence or a mark, and is left out while reading",
        "write a label, or leave it empty: sheaf label fills in missing topics");
  }

  private static AuditSentences wrappedLabel(Cause.WrappedLabel wrapped) {
    String read = String.join("; ", wrapped.labels());
    return new AuditSentences(
        "it is read as " + (wrapped.labels().size() > 1 ? "several labels: " : "") + read,
        "write " + read);
  }

  private static AuditSentences otherSpellings(Cause.OtherSpellings spellings) {
    String counts =
        spellings.others().stream()
            .map(other -> other.label() + " (" + other.papers() + ")")
            .collect(Collectors.joining(", "));
    List<Label> others = spellings.others().stream().map(Cause.Use::label).toList();
    return new AuditSentences(
        "also written " + counts,
        "add to the aliases of " + spellings.label() + ": " + joined("; ", others));
  }

  private static AuditSentences likePapers(Cause.LikePapers like) {
    return new AuditSentences(
        "%s and %s, hardly any with both; their words are alike (%s)"
            .formatted(
                Plural.counted(like.more().papers(), "paper"),
                Plural.counted(like.fewer().papers(), "paper"),
                probability(Math.min(1, like.likeness()))),
        "if they mean the same, add to the aliases of %s: %s"
            .formatted(like.more().label(), like.fewer().label()));
  }

  private static AuditSentences useChanged(Cause.UseChanged cause) {
    return cause instanceof Cause.OtherFrequency frequency
        ? otherFrequency(frequency)
        : otherWords((Cause.OtherWords) cause);
  }

  private static AuditSentences otherFrequency(Cause.OtherFrequency frequency) {
    return new AuditSentences(
        "%s before %s, %s since"
            .formatted(
                Plural.counted(frequency.before(), "paper"), frequency.day(), frequency.since()),
        frequency.since() > frequency.before()
            ? "where it was meant before as well, look for it among older papers"
            : "where another label took its place, add it to the aliases of that one");
  }

  private static AuditSentences otherWords(Cause.OtherWords words) {
    return new AuditSentences(
        String.format(
            Locale.ROOT,
            "the words of its papers before and since %s are less alike than they should be (%.2f)",
            words.day(),
            words.likeness()),
        "read some of both; if it came to mean something else, give that a name of its own");
  }

  private static AuditSentences singlePaper(Cause.SinglePaper single) {
    return new AuditSentences(
        "one paper bears it"
            + single
                .meant()
                .map(meant -> ", and " + meant.papers() + " papers bear " + meant.label())
                .orElse(""),
        single
            .meant()
            .map(meant -> "if " + meant.label() + " is meant, write that")
            .orElse("write a more frequent label, or none"));
  }

  private static String joined(String between, List<Label> labels) {
    return labels.stream().map(Label::name).collect(Collectors.joining(between));
  }

  /** To two decimals, or as below a hundredth. */
  private static String probability(double probability) {
    return probability < 0.01 ? "below 0.01" : String.format(Locale.ROOT, "%.2f", probability);
  }
}
