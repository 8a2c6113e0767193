package dev.sheaf.audit;

import dev.sheaf.error.Location;
import dev.sheaf.read.WrittenLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells of texts in the place of labels that are none, or have something around them. */
final class WrittenLabels {
  private static final int LONGEST = 60;
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,，、;；|｜]+");

  private WrittenLabels() {}

  /** An issue for each text that is not read as it is written, in the order met. */
  static List<Issue> issues(List<WrittenLabel> written) {
    Map<String, List<WrittenLabel>> byText = new LinkedHashMap<>();
    for (WrittenLabel label : written) {
      if (!isPlain(label)) {
        byText.computeIfAbsent(label.text(), text -> new ArrayList<>()).add(label);
      }
    }
    return byText.values().stream().map(WrittenLabels::issue).toList();
  }

  /** Whether the text is a label, or labels with nothing but separators between them. */
  private static boolean isPlain(WrittenLabel label) {
    String read = SEPARATORS.matcher(String.join("", label.labels())).replaceAll("");
    return !read.isEmpty() && SEPARATORS.matcher(label.text()).replaceAll("").equals(read);
  }

  private static Issue issue(List<WrittenLabel> same) {
    WrittenLabel first = same.get(0);
    List<Location> places = same.stream().map(WrittenLabel::where).toList();
    return new Issue(
        PaperName.shortened(first.text(), LONGEST),
        places,
        first.labels().isEmpty() ? new Cause.NoLabel() : new Cause.WrappedLabel(first.labels()));
  }
}
