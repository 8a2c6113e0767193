package dev.sheaf.read.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.BadInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardedFindingsTest {
  @Test
  void anEntryThatTheReaderFailsOnIsSetAsideAndTheRestIsRead() {
    List<Finding> found = read(GuardedFindingsTest::entryOrFailure, "one\nfail\nthree\n");

    assertThat(found).hasSize(3);
    assertThat(found.get(1)).isInstanceOf(SetAside.class);
    assertThat(found.get(1).where()).hasToString("paper.txt:2");
    assertThat(((Entry) found.get(2)).titles()).containsValue("three");
  }

  @Test
  void theReasonIsALineThatCanBeSent() {
    SetAside broken = (SetAside) read(GuardedFindingsTest::entryOrFailure, "fail\n").get(0);

    assertThat(broken.why())
        .matches(
            "Sheaf fails on this, please report: sheaf \\S+, reading list, "
                + "IllegalStateException at dev\\.sheaf\\.read\\.entry\\.GuardedFindingsTest\\.\\S+")
        .doesNotContain("secret");
  }

  @Test
  void aStackThatOverflowsIsAFailureLikeOthers() {
    List<Finding> found = read(GuardedFindingsTest::entryOrFailure, "deep\ntwo\n");

    assertThat(found).hasSize(2);
    assertThat(((SetAside) found.get(0)).why()).contains("StackOverflowError");
  }

  @Test
  void aReaderThatDoesNotGoOnIsLeft() {
    EntryReader stuck =
        lines ->
            new Findings(
                () -> {
                  throw new IllegalStateException("stuck");
                });

    assertThat(read(stuck, "one\n")).hasSizeBetween(1, 10).allMatch(SetAside.class::isInstance);
  }

  @Test
  void aReaderThatCannotBeginSetsTheFileAside() {
    EntryReader broken =
        lines -> {
          throw new IllegalStateException("secret");
        };

    assertThat(read(broken, "one\n")).singleElement().isInstanceOf(SetAside.class);
  }

  @Test
  void aWrongFileIsNoFailure() {
    EntryReader wrong =
        lines ->
            new Findings(
                () -> {
                  throw new BadInputException(lines.file(), "expected a header, found none");
                });

    assertThatThrownBy(() -> read(wrong, "one\n")).isInstanceOf(BadInputException.class);
  }

  private static List<Finding> read(EntryReader reader, String text) {
    List<Finding> found = new ArrayList<>();
    GuardedFindings.of(reader, Texts.lines(text), "list").forEachRemaining(found::add);
    return found;
  }

  private static Findings entryOrFailure(Lines lines) {
    return new Findings(
        () -> lines.hasNext() ? Optional.of(entry(lines.next())) : Optional.<Finding>empty());
  }

  private static Entry entry(Line line) {
    if (line.text().equals("fail")) {
      throw new IllegalStateException("secret " + line.text());
    }
    if (line.text().equals("deep")) {
      return entry(line);
    }
    return new Entry(
        line.where(),
        Optional.empty(),
        Optional.empty(),
        Map.of(Language.EN, line.text()),
        Map.of(),
        Optional.empty(),
        List.of());
  }
}
