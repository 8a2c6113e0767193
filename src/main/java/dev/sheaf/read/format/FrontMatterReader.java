package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.json.Json;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.PaperLinks;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Titles;
import dev.sheaf.read.record.FieldTable;
import dev.sheaf.read.record.RecordDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page of Obsidian, Jekyll or Hugo that is about one paper: its {@link FrontMatter} has the
 * fields, and its text the abstract where these have none.
 */
final class FrontMatterReader implements EntryReader {
  private static final FieldTable FIELDS =
      FieldTable.of(
          "title: title papertitle fulltitle 标题 標題 题目 论文标题 论文题目",
          "abstract: abstract 摘要",
          "summary: summary description excerpt tldr 简介 总结",
          "date: date published publicationdate publishdate publisheddate pubdate issued year 日期 发布时间 发表日期 时间 年份",
          "label: tags tag keywords keyword topics topic subjects subject categories category labels label themes theme"
              + " 标签 標籤 关键词 關鍵詞 分类 分類 主题 主題 领域",
          "link: url link doi paperurl paperlink urlpdf pdf source arxivurl arxivlink paper urlsource externallink urlpreprint 链接",
          "id: arxiv arxivid eprint paperid",
          "venue: venue journal citation publication conference");

  private static final int FEWEST_WORDS = 3;

  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> page(lines));
  }

  private static Optional<Finding> page(Lines lines) {
    List<Line> all = WholeText.of(lines);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Optional<FrontMatter> front = FrontMatter.of(all);
    if (front.isEmpty()) {
      return Optional.of(
          new SetAside(all.get(0).where(), "expected fields between lines of ---, found none"));
    }
    try {
      return Optional.of(finding(front.get(), all.get(0)));
    } catch (BadInputException e) {
      return Optional.of(SetAside.at(e, all.get(0).where()));
    }
  }

  private static Finding finding(FrontMatter front, Line first) {
    RecordDraft draft = new RecordDraft(first.where());
    front.fields().members().forEach((name, value) -> field(name, value, draft));
    PageBody body = PageBody.of(front.body());
    if (!draft.hasTitle()) {
      body.title()
          .filter(Titles::isLike)
          .or(() -> fileName(first))
          .or(body::title)
          .ifPresent(title -> draft.field(Field.TITLE, title));
    }
    if (!draft.hasText()) {
      body.abstracts().forEach(text -> draft.field(Field.ABSTRACT, InlineMarkdown.plain(text)));
    }
    if (!draft.isIdentified()) {
      PaperLinks.best(Link.allIn(body.text()))
          .ifPresent(link -> draft.field(Field.LINK, link.target()));
    }
    return draft.finding();
  }

  /**
   * Whether fields name a paper, or at least a text with a title, and not a page about anything.
   */
  static boolean areOfPaper(Json.Dictionary fields, boolean onlySurely) {
    boolean isTitled = false;
    boolean isPaper = false;
    boolean isDated = false;
    for (String name : fields.members().keySet()) {
      Optional<Field> field = FIELDS.field(ColumnNames.plain(name));
      boolean isSet = fields.get(name).isPresent();
      isTitled |= isSet && field.filter(known -> known == Field.TITLE).isPresent();
      isDated |= isSet && field.filter(known -> known == Field.DATE).isPresent();
      isPaper |=
          isSet
              && field
                  .filter(
                      known ->
                          known == Field.ABSTRACT
                              || known == Field.ID
                              || known == Field.VENUE
                              || known == Field.LINK)
                  .isPresent();
    }
    return isPaper || (!onlySurely && isTitled && isDated);
  }

  private static void field(String name, Json value, RecordDraft draft) {
    Optional<Field> field = FIELDS.field(ColumnNames.plain(name));
    for (String text : field.isPresent() ? texts(value) : List.<String>of()) {
      if (field.get() == Field.LABEL) {
        labels(text).forEach(label -> draft.field(Field.LABEL, label));
      } else if (field.get() == Field.LINK || field.get() == Field.ID) {
        draft.field(field.get(), text);
      } else {
        draft.field(field.get(), InlineMarkdown.plain(wikiText(text)));
      }
    }
  }

  private static List<String> texts(Json value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Json.Array array) {
      array
          .items()
          .forEach(item -> texts.addAll(item instanceof Json.Array ? List.of() : texts(item)));
    } else if (value instanceof Json.Text text) {
      texts.add(text.value());
    } else if (value instanceof Json.Numeric number) {
      texts.add(number.value().toPlainString());
    }
    return texts;
  }

  private static List<String> labels(String text) {
    String plain = wikiText(text).strip();
    List<String> parts =
        plain.startsWith("#") ? List.of(plain.split("[\\s,]+")) : LabelList.split(plain);
    return parts.stream().map(part -> part.replaceFirst("^#", "")).toList();
  }

  /** The text of links between double brackets, which Obsidian has: the name behind the bar. */
  private static String wikiText(String text) {
    return text.replaceAll("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]", "$1");
  }

  /** The name of the file where it reads as a title; notes are often named so. */
  private static Optional<String> fileName(Line line) {
    String path = line.where().name().replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
    return Optional.of(name)
        .filter(text -> Titles.isLike(text) && Titles.words(text) >= FEWEST_WORDS);
  }
}
