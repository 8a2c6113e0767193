package dev.sheaf.read.spelling;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a paper is written down: a text with a name between dollar signs for each fact of the paper
 * ({@code $title$}) and each decoration ({@code $emoji$}).
 */
record PaperTemplate(String text) {
  private static final Pattern NAME = Pattern.compile("\\$([a-zA-Z]+)\\$");

  String fill(Paper paper, Decoration decoration) {
    return NAME.matcher(text).replaceAll(name -> quoted(name, paper, decoration));
  }

  private static String quoted(MatchResult name, Paper paper, Decoration decoration) {
    return Matcher.quoteReplacement(String.valueOf(value(name.group(1), paper, decoration)));
  }

  private static Object value(String name, Paper paper, Decoration decoration) {
    return switch (name) {
      case "id" -> paper.id();
      case "title" -> paper.title();
      case "address" -> paper.address();
      case "label" -> paper.label();
      case "text" -> paper.text();
      case "date" -> paper.date();
      case "slashes" -> paper.date().toString().replace('-', '/');
      case "dateParts" -> paper.date().toString().replaceAll("-0?", ", ");
      case "mailDate" ->
          paper.date().atStartOfDay(ZoneOffset.UTC).format(DateTimeFormatter.RFC_1123_DATE_TIME);
      case "emoji" -> decoration.emoji();
      case "code" -> decoration.code();
      case "codeBelow" -> decoration.codeBelow();
      case "next" -> decoration.next();
      default -> throw new IllegalArgumentException("a template has no " + name);
    };
  }
}
