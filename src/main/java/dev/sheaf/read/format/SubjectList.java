package dev.sheaf.read.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The subjects that Annif gives a text: addresses in angle brackets, labels, or both. */
public final class SubjectList {
  private static final Pattern ADDRESS = Pattern.compile("<([^<>\\s]{1,500})>");

  private SubjectList() {}

  /** The subjects in a text that lists them: the labels if there are any, else the addresses. */
  public static List<String> in(String text) {
    List<String> subjects = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    Arrays.stream(address.replaceAll("\t").split("[\t\n;]"))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .forEach(subjects::add);
    if (subjects.isEmpty()) {
      address.reset().results().map(found -> found.group(1)).forEach(subjects::add);
    }
    return List.copyOf(subjects);
  }
}
