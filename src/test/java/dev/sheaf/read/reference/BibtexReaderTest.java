package dev.sheaf.read.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexReaderTest implements EntryReaderContract {
  @Override
  public EntryReader reader() {
    return new BibtexReader();
  }

  @Override
  public String onePaper() {
    return """
        @article{author2024,
          title = {How {A}gents Plan},
          year = 2024, month = mar,
          journal = {arXiv preprint arXiv:2403.00001},
          keywords = {agents, planning},
          abstract = {We study how agents plan.}
        }
        """;
  }

  @Test
  void fieldsMakeAPaper() {
    Entry entry = Texts.entry(reader(), onePaper());

    assertThat(entry.titles()).containsEntry(Language.EN, "How Agents Plan");
    assertThat(entry.published().map(Object::toString)).contains("2024-03");
    assertThat(entry.identifier()).contains("2403.00001");
    assertThat(entry.labels()).containsExactly("agents", "planning");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "We study how agents plan.");
  }

  @ParameterizedTest
  @CsvSource({
    "'year = 2024', 2024",
    "'year = {2024}, month = 3', 2024-03",
    "'year = 2024, month = {March}', 2024-03",
    "'year = 2024, month = mar # \"~5\"', 2024-03-05",
    "'year = 2024, month = 5 # \" \" # mar', 2024-03-05",
    "'year = 2024, month = mar, day = 5', 2024-03-05",
    "'date = {2024-03-05/2024-03-09}', 2024-03-05",
    "'date = {2024-03}, year = 2024', 2024-03"
  })
  void aDateIsAsExactAsItsFields(String fields, String date) {
    Entry entry = Texts.entry(reader(), "@misc{a, title = {A Title}, " + fields + "}");

    assertThat(entry.published().map(Object::toString)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "'eprint = {2403.00001v2}, archiveprefix = {arXiv}', 2403.00001",
    "'doi = {10.48550/arXiv.2403.00001}', 2403.00001",
    "'howpublished = {\\url{https://arxiv.org/abs/cs/0112017}}', cs/0112017",
    "'doi = {https://doi.org/10.1000/a\\_b}, url = {https://a.example}', 10.1000/a_b",
    "'url = {https://a.example/1}', https://a.example/1"
  })
  void theArxivIdComesBeforeTheDoiAndThatBeforeTheLink(String fields, String id) {
    Entry entry = Texts.entry(reader(), "@misc{a, title = {A Title}, " + fields + "}");

    assertThat(entry.identifier()).contains(id);
  }

  @Test
  void keysMayBeChineseAndCommasMissing() {
    Entry entry = Texts.entry(reader(), "@article{张2023综述,\n title = {大语言模型综述}\n year = 2023\n}");

    assertThat(entry.titles()).containsEntry(Language.ZH, "大语言模型综述");
    assertThat(entry.published().map(Object::toString)).contains("2023");
  }

  @Test
  void anEntryThatIsNotClosedIsSetAsideAlone() {
    String text =
        "@misc{a,\n title = {Never {closed}\n\n@misc{b, title = {Whole}}\n@misc{c, title = {Cut";

    List<Finding> findings = Texts.findings(reader(), text);

    assertThat(findings).hasSize(3);
    assertThat(findings.get(0)).isInstanceOf(SetAside.class);
    assertThat(findings.get(1)).isInstanceOf(Entry.class);
    assertThat(findings.get(2).where().line()).isEqualTo(5);
  }

  @Test
  void macrosAndCommentsAreNoPapers() {
    String text =
        "@string{acl = \"ACL\"}\n@comment{jabref-meta: x;}\n@preamble{\"x\"}\n@misc{a, title = acl # { 2024}}";

    assertThat(Texts.entry(reader(), text).titles()).containsEntry(Language.EN, "ACL 2024");
  }
}
