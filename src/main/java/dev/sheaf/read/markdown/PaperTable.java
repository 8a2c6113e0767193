package dev.sheaf.read.markdown;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.AuthorNames;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.LabelPlace;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose rows may be papers. What a column holds is told by its header, or else by what its
 * cells look like.
 */
public final class PaperTable {
  private static final int LONG_TEXT = 25;
  private static final int SHORT_SUMMARY = 6;
  private static final Pattern NAME_END = Pattern.compile("\\s{2,}|\\n|\\s[-–—]\\s");
  private static final Pattern LONG_NAME_END =
      Pattern.compile(
          "\\s{2,}|\\n|\\s[-–—]\\s|[:：]\\s|\\s(?=(?:This|We|The authors|Introduces|Proposes|Presents) )");
  private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");
  private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,4}[.)](?!\\d)\\s*");
  private static final Pattern NUMERIC =
      Pattern.compile("[-+~≈<>$]?\\d[\\d.,]*\\s?(?:%|[KMBT]|x|±.*)?|-|—|/|N/?A");
  private static final Set<Field> OF_PAPERS =
      EnumSet.of(Field.PAPER, Field.AUTHORS, Field.ABSTRACT, Field.VENUE);

  private final List<Optional<Field>> columns;

  private PaperTable(List<Optional<Field>> columns) {
    this.columns = columns;
  }

  /** A table whose header is not known. */
  public static PaperTable withoutHeader() {
    return new PaperTable(List.of());
  }

  static PaperTable of(List<String> header) {
    return new PaperTable(header.stream().map(PaperTable::column).toList());
  }

  /** Whether a row names columns, as a header does. */
  static boolean isHeader(List<String> row) {
    long named = row.stream().filter(cell -> Field.of(cell).isPresent()).count();
    return named >= 2 && row.stream().allMatch(cell -> Link.allIn(cell).isEmpty());
  }

  /** A header of several words may name more than one thing; a title is the most telling. */
  private static Optional<Field> column(String header) {
    return Field.of(header)
        .or(
            () ->
                Arrays.stream(InlineMarkdown.plain(header).split("[\\s/&+,()（）]+", -1))
                    .map(Field::of)
                    .flatMap(Optional::stream)
                    .min(Enum::compareTo));
  }

  /** The paper that a row presents. */
  Optional<Entry> entry(List<String> row, Location where, Headings headings) {
    return headings.mayHavePapers()
        ? draft(row).map(draft -> draft.entry(where, headings))
        : Optional.empty();
  }

  /** The cell of a row where labels would stand; none if there is no such cell, or text in it. */
  Optional<LabelPlace> emptyLabelCell(Block row) {
    int label = columns.indexOf(Optional.of(Field.LABEL));
    int column = label >= 0 ? label : columns.indexOf(Optional.of(Field.TOPIC));
    boolean isEmpty =
        column >= 0 && column < row.cells().size() && row.cells().get(column).isEmpty();
    return isEmpty ? cell(row, column) : Optional.empty();
  }

  /**
   * Where a cell is in the line of its row, whose bars are counted as {@link Blocks#cells} does.
   */
  private static Optional<LabelPlace> cell(Block row, int column) {
    String line = row.text();
    List<Integer> bars = Blocks.bars(line);
    int before = line.strip().startsWith("|") ? column : column - 1;
    boolean isSeen = Blocks.cells(line).size() == row.cells().size();
    if (!isSeen || before < 0 || before + 1 >= bars.size()) {
      return Optional.empty();
    }
    int from = bars.get(before) + 1;
    int to = bars.get(before + 1);
    return line.substring(from, to).isBlank()
        ? Optional.of(LabelPlace.cell(row.where().line(), from, to))
        : Optional.empty();
  }

  /** What a row says of a paper, where it presents one. */
  public Optional<FieldDraft> draft(List<String> row) {
    FieldDraft draft = new FieldDraft();
    boolean titled = false;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      Optional<Field> field = i < columns.size() ? columns.get(i) : Optional.empty();
      if (field.isPresent() && (field.get() == Field.TITLE || field.get() == Field.PAPER)) {
        titled |= title(cell, draft);
      } else if (field.isPresent() && field.get() == Field.NAME) {
        names.add(cell);
        draft.links(Link.allIn(cell));
      } else if (field.isPresent()) {
        draft.field(field.get(), cell);
      } else {
        unnamed(cell, draft, names);
      }
    }
    boolean strong = titled;
    for (String name : names) {
      titled = titled || title(name, draft);
    }
    return isPaper(draft, strong, row) ? Optional.of(draft) : Optional.empty();
  }

  private boolean isPaper(FieldDraft draft, boolean strong, List<String> row) {
    if (!draft.hasTitle()) {
      return false;
    }
    if (!strong) {
      return draft.hasPaperLink() && !isOfFigures(row);
    }
    boolean ofPapers =
        columns.stream().anyMatch(field -> field.filter(OF_PAPERS::contains).isPresent());
    boolean told =
        draft.hasLink() || (draft.hasDate() && (draft.hasAbstract() || draft.hasAuthors()));
    return draft.hasPaperLink() || (ofPapers && told);
  }

  /** Whether a row holds results rather than what papers are. */
  static boolean isOfFigures(List<String> row) {
    return row.stream().filter(PaperTable::isFigure).limit(2).count() == 2;
  }

  private static boolean isFigure(String cell) {
    return NUMERIC.matcher(InlineMarkdown.plain(cell)).matches();
  }

  /** Reads a cell that should hold a title, and perhaps more. */
  private static boolean title(String cell, FieldDraft draft) {
    draft.links(Link.allIn(cell));
    if (isBold(cell) && cell.indexOf('[') < 0 && cell.indexOf('\n') < 0) {
      Titles.of(cell).ifPresent(draft::title);
      return draft.hasTitle();
    }
    String text = NUMBERED.matcher(cell).replaceFirst("");
    Headline headline = Headline.of(text);
    boolean isMarked = headline.isTitle() && Titles.words(headline.before()) <= 6;
    Matcher end = (Titles.words(text) > LONG_TEXT ? LONG_NAME_END : NAME_END).matcher(text);
    if (!isMarked && end.find() && isSummaryFrom(text, end)) {
      Titles.of(text.substring(0, end.start())).ifPresent(draft::title);
      draft.summary(Titles.trim(InlineMarkdown.plain(text.substring(end.end()))));
    } else if (isMarked) {
      headline.title().ifPresent(draft::title);
      draft.date(headline.date());
      draft.summary(headline.summary());
    } else {
      Titles.of(text.split("\n", 2)[0]).or(headline::title).ifPresent(draft::title);
    }
    return draft.hasTitle();
  }

  private static boolean isTitle(Headline headline, String plain) {
    return headline.title().filter(Titles::isLike).isPresent()
        && (headline.isTitle() || !AuthorNames.areIn(plain));
  }

  private static boolean isSummaryFrom(String text, Matcher end) {
    boolean isTitleStill =
        DASH.matcher(end.group()).matches() && !TitlePlace.isAside(text.substring(end.end()));
    return !isTitleStill
        && Titles.words(text.substring(0, end.start())) <= LONG_TEXT
        && Titles.words(text.substring(end.end())) >= SHORT_SUMMARY;
  }

  private static boolean isBold(String cell) {
    List<InlineMarkdown.Span> bold = cell.length() < 1000 ? InlineMarkdown.bolds(cell) : List.of();
    return bold.size() == 1 && bold.get(0).end() - bold.get(0).start() == cell.length();
  }

  /** Reads a cell that nothing is said of. */
  private static void unnamed(String cell, FieldDraft draft, List<String> names) {
    List<Link> links = Link.allIn(cell);
    String plain = InlineMarkdown.plain(cell);
    Optional<PublicationDate> date = Dates.only(plain);
    if (date.isPresent()) {
      draft.date(date);
    } else if (isBold(cell) && Titles.of(cell).isPresent()) {
      names.add(0, cell);
    } else if (Titles.words(plain) > LONG_TEXT) {
      draft.summary(plain);
    } else if (isTitle(Headline.of(cell), plain)) {
      names.add(0, cell);
    }
    draft.links(links);
  }
}
