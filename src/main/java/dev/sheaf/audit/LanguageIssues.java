package dev.sheaf.audit;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import dev.sheaf.model.TopicModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds papers whose Chinese and English texts do not say the same: a translation that failed, or
 * in which the translator talks; halves of different papers ({@link LatinNames}); halves of which
 * the model is sure that their topics differ. Only papers with both abstracts are looked at.
 */
final class LanguageIssues {
  private static final double SURE = 0.9;

  /** Chinese takes one and a half to two characters for an English word. */
  private static final double FEWEST_CHARACTERS_TO_A_WORD = 0.4;

  private static final int WORDS_TO_COMPARE = 40;
  private static final int AROUND_TALK = 8;

  private static final Pattern TRANSLATORS_TALK =
      Pattern.compile(
          "翻译失败|翻譯失敗|翻译过程中[，,]|直译为|直译的中文|意译后|步骤[12二]的翻译|第[一二]步[，：]?(?:直译|翻译)"
              + "|符合中文(?:的)?(?:语言)?表达习惯|(?:无法|不能)进行翻译|请提供.{0,12}(?:原文|英文|摘要)");

  private final LatinNames names;
  private final Optional<TopicModel> model;

  private LanguageIssues(LatinNames names, Optional<TopicModel> model) {
    this.names = names;
    this.model = model;
  }

  /**
   * An issue for each such paper, in the order of the corpus by what is wrong.
   *
   * @param model of the topics; none where there are too few papers to be sure of anything
   */
  static List<Issue> issues(Corpus corpus, Optional<TopicModel> model) {
    LanguageIssues all = new LanguageIssues(LatinNames.of(corpus), model);
    List<Issue> failed = new ArrayList<>();
    List<Issue> strange = new ArrayList<>();
    List<Issue> torn = new ArrayList<>();
    for (Document document : corpus) {
      if (document.abstracts().size() == Language.values().length) {
        Optional<Issue> first = all.failedTranslation(document);
        Optional<Issue> second = first.isPresent() ? first : all.otherPaper(document);
        first.ifPresentOrElse(failed::add, () -> second.ifPresent(strange::add));
        if (second.isEmpty()) {
          all.otherTopic(document).ifPresent(torn::add);
        }
      }
    }
    torn.sort(Comparator.comparing(Issue::subject));
    failed.addAll(strange);
    failed.addAll(torn);
    return failed;
  }

  private Optional<Issue> failedTranslation(Document document) {
    String chinese = text(document, Language.ZH);
    Matcher talk = TRANSLATORS_TALK.matcher(chinese);
    if (talk.find()) {
      String excerpt =
          chinese.substring(
              Math.max(0, talk.start() - AROUND_TALK),
              Math.min(chinese.length(), talk.end() + AROUND_TALK));
      return Optional.of(issue(document, new Cause.TranslatorsTalk(excerpt)));
    }
    String zh = document.abstracts().getOrDefault(Language.ZH, "");
    int words = document.abstracts().getOrDefault(Language.EN, "").split("\\s+").length;
    boolean isShort = zh.length() < FEWEST_CHARACTERS_TO_A_WORD * words;
    return isShort && !zh.isEmpty() && words >= WORDS_TO_COMPARE
        ? Optional.of(issue(document, new Cause.ShortTranslation(zh.length(), words)))
        : Optional.empty();
  }

  private Optional<Issue> otherPaper(Document document) {
    List<String> missing = names.missing(document);
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> partner = names.partner(document, missing).map(Document::id);
    return Optional.of(issue(document, new Cause.MissingNames(missing, partner)));
  }

  private Optional<Issue> otherTopic(Document document) {
    if (model.isEmpty()) {
      return Optional.empty();
    }
    Score chinese = topic(document, Language.ZH);
    Score english = topic(document, Language.EN);
    boolean differ = !chinese.label().equals(english.label());
    return differ && chinese.probability() >= SURE && english.probability() >= SURE
        ? Optional.of(issue(document, new Cause.TwoTopics(chinese, english)))
        : Optional.empty();
  }

  private Score topic(Document document, Language language) {
    LinearClassifier topics = model.orElseThrow().classifier(Facet.TOPIC).orElseThrow();
    return topics
        .predict(model.orElseThrow().features().transform(document.only(language).orElseThrow()))
        .top();
  }

  private static Issue issue(Document document, Cause cause) {
    return new Issue(PaperName.of(document), List.of(document.source()), cause);
  }

  static String text(Document document, Language language) {
    return document.titles().getOrDefault(language, "")
        + "\n"
        + document.abstracts().getOrDefault(language, "");
  }
}
