package dev.sheaf.audit;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What speaks for something being wrong: the facts, without words for people. */
public sealed interface Cause {
  /** What kind of issue this makes. */
  Issue.Kind kind();

  /**
   * The text of a paper speaks for another topic than the one given.
   *
   * @param given the topic in the digest
   * @param likeliest another topic
   * @param wrong how probably the topic given is wrong by mistake; 0 if that cannot be said
   * @param words those that speak most for the other topic; empty if they were not looked for
   * @param nearest the topics of the nearest papers; empty if they were not looked for
   */
  record UnlikelyTopic(
      Score given, Score likeliest, double wrong, List<String> words, List<Label> nearest)
      implements Cause {
    public UnlikelyTopic {
      words = List.copyOf(words);
      nearest = List.copyOf(nearest);
    }

    @Override
    public Issue.Kind kind() {
      return wrong >= LabelError.PROBABLE ? Issue.Kind.LABEL_ERROR : Issue.Kind.DOUBTED_TOPIC;
    }
  }

  /**
   * Several papers have most of their words in common.
   *
   * @param ids of these papers, in order
   * @param topics all that these papers have, in order
   * @param areDated whether the ids tell when papers were posted, as those of arXiv do
   */
  record RepeatedText(List<String> ids, List<Label> topics, boolean areDated) implements Cause {
    public RepeatedText {
      ids = List.copyOf(ids);
      topics = List.copyOf(topics);
    }

    @Override
    public Issue.Kind kind() {
      return Issue.Kind.NEAR_DUPLICATE;
    }
  }

  /** The Chinese and the English text of a paper do not say the same. */
  sealed interface LanguagesDiffer extends Cause {
    @Override
    default Issue.Kind kind() {
      return Issue.Kind.LANGUAGES;
    }
  }

  /**
   * The Chinese text holds what a translator said about the translation.
   *
   * @param excerpt this, with a few characters around it
   */
  record TranslatorsTalk(String excerpt) implements LanguagesDiffer {}

  /** The Chinese abstract has too few characters for the words of the English one. */
  record ShortTranslation(int characters, int words) implements LanguagesDiffer {}

  /**
   * The Chinese text has names in Latin letters of which the English one has none.
   *
   * @param names in lower case, in order
   * @param partner the id of a paper whose English text has all of them
   */
  record MissingNames(List<String> names, Optional<String> partner) implements LanguagesDiffer {
    public MissingNames {
      names = List.copyOf(names);
    }
  }

  /** The Chinese text is surely of one topic, the English one of another. */
  record TwoTopics(Score chinese, Score english) implements LanguagesDiffer {}

  /** The text is a refusal, a sentence or a mark. */
  record NoLabel() implements Cause {
    @Override
    public Issue.Kind kind() {
      return Issue.Kind.NO_LABEL;
    }
  }

  /** Only these labels are read of the text. */
  record WrappedLabel(List<String> labels) implements Cause {
    public WrappedLabel {
      labels = List.copyOf(labels);
    }

    @Override
    public Issue.Kind kind() {
      return Issue.Kind.WRAPPED;
    }
  }

  /** A label, and how many papers bear it. */
  record Use(Label label, int papers) {}

  /** A label is written in other ways as well. */
  record OtherSpellings(Label label, List<Use> others) implements Cause {
    public OtherSpellings {
      others = List.copyOf(others);
    }

    @Override
    public Issue.Kind kind() {
      return Issue.Kind.SPELLING;
    }
  }

  /**
   * Two labels have like names and like papers.
   *
   * @param more the one of more papers
   * @param likeness of the words of their papers: about 1 where one cannot tell them apart
   */
  record LikePapers(Use more, Use fewer, double likeness) implements Cause {
    @Override
    public Issue.Kind kind() {
      return Issue.Kind.LIKE_LABELS;
    }
  }

  /** The use of a label has changed. */
  sealed interface UseChanged extends Cause {
    @Override
    default Issue.Kind kind() {
      return Issue.Kind.DRIFT;
    }
  }

  /** A label has become far more or far less frequent: its papers before a day, and since. */
  record OtherFrequency(LocalDate day, int before, int since) implements UseChanged {}

  /**
   * A label is given to papers with other words than before.
   *
   * @param likeness of its papers before that day and since: 1 where one cannot tell them apart
   */
  record OtherWords(LocalDate day, double likeness) implements UseChanged {}

  /** One paper alone bears a label; a more frequent one may be meant. */
  record SinglePaper(Optional<Use> meant) implements Cause {
    @Override
    public Issue.Kind kind() {
      return Issue.Kind.SINGLETON;
    }
  }
}
