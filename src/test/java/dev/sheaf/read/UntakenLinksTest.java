package dev.sheaf.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Texts;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntakenLinksTest {
  private static final String ENTRY = "- [How Agents Plan](https://arxiv.org/abs/2403.00001)";
  private static final String OTHER = "- [Planning for Agents](https://arxiv.org/abs/2403.00002)";

  @TempDir private Path folder;

  @Test
  void aLinkThatNoEntryTookIsTold() {
    Path file =
        Texts.file(
            folder,
            "x.md",
            "# Agents\n"
                + ENTRY
                + "\n- see arxiv.org\n\nWe like"
                + " https://openreview.net/forum?id=a3 and\nhttps://openreview.net/pdf?id=a4.\n");

    assertThat(Texts.read(file).untakenInWords())
        .contains("2 links to papers that no entry took: " + file + ":5 and 1 more");
  }

  @Test
  void aPaperThatAnotherFileHasIsTaken() {
    Texts.file(folder, "a.md", "# Agents\n" + ENTRY + "\n" + OTHER + "\n");
    Texts.file(folder, "README.md", "We like https://arxiv.org/abs/2403.00002 best.\n");

    assertThat(Texts.read(folder).untakenInWords()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "' [code](https://github.com/a/b) [review](https://openreview.net/forum?id=abc)'",
    "'\n  [Publisher](https://doi.org/10.1000/182)'",
    "'\n  - DOI: <https://doi.org/10.1000/182>'",
    "'\n\n  Also at https://aclanthology.org/2024.acl-long.1/'",
  })
  void furtherLinksOfAnEntryAreTaken(String further) {
    Path file = Texts.file(folder, "x.md", "# Agents\n" + ENTRY + further + "\n" + OTHER + "\n");

    assertThat(Texts.read(file).untakenInWords()).isEmpty();
  }

  @Test
  void aFileWithoutEntriesSaysWhatLinksItHas() {
    Path file =
        Texts.file(folder, "x.md", "- [a](b.md)\n\nSee https://openreview.net/forum?id=abc\n");

    assertThatThrownBy(() -> Texts.read(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageEndingWith(
            "expected documents, found none, but 1 link to a paper, the first at " + file + ":3");
  }

  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/abs/2403.00001v2, 2403.00001",
    "https://www.arxiv.org/pdf/2403.00001.pdf, 2403.00001",
    "https://huggingface.co/papers/2403.00001, 2403.00001",
    "2403.00001, 2403.00001",
    "https://doi.org/10.48550/arXiv.2403.00001, 2403.00001",
    "https://doi.org/10.1000/ABC.1, 10.1000/abc.1",
    "https://dl.acm.org/doi/pdf/10.1145/1.2, 10.1145/1.2",
    "10.1000/abc.1, 10.1000/abc.1",
    "https://openreview.net/pdf?id=abC, openreview.net abc",
    "https://aclanthology.org/2024.acl-long.1.pdf, aclanthology 2024.acl-long.1",
    "https://aclanthology.org/2024.acl-long.1/, aclanthology 2024.acl-long.1",
    "https://github.com/a/b, ",
    "https://arxiv.org/list/cs.CL/recent, "
  })
  void anAddressNamesAPaper(String address, String paper) {
    assertThat(PaperAddress.paper(address)).isEqualTo(Optional.ofNullable(paper));
  }
}
