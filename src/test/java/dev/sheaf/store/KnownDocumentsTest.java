package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.model.Given;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownDocumentsTest {
  private static final Corpus PAPERS = Given.papers(40);

  @Test
  void whatIsSavedIsRememberedAfterReading() {
    KnownDocuments known = KnownDocuments.of(PAPERS, Optional.of("abc"));

    KnownDocuments read = KnownDocuments.of(known.bytes());

    assertThat(read.byId()).isEqualTo(known.byId());
    assertThat(read.inputs()).contains("abc");
    assertThat(read.areThoseOf(PAPERS)).isTrue();
  }

  @Test
  void theOrderOfThePapersChangesNoByte() {
    List<Document> reversed = new ArrayList<>(PAPERS.documents());
    Collections.reverse(reversed);

    assertThat(KnownDocuments.of(Corpus.of(reversed), Optional.empty()).bytes())
        .isEqualTo(KnownDocuments.of(PAPERS, Optional.empty()).bytes());
  }

  @Test
  void anotherTextOrLabelOrPaperIsNoticed() {
    KnownDocuments known = KnownDocuments.of(PAPERS, Optional.empty());
    Document first = PAPERS.get(0);

    Document relabelled =
        Given.paper("p0", text(first), Map.of(Facet.TOPIC, List.of(new Label("x"))), 0);
    Document rewritten = Given.paper("p0", text(first) + " and more", first.labels(), 0);
    Document postponed = Given.paper("p0", text(first), first.labels(), 9);

    assertThat(List.of(relabelled, rewritten, postponed))
        .isNotEmpty()
        .noneMatch(changed -> known.areThoseOf(withFirst(changed)));
    assertThat(known.areThoseOf(Corpus.of(PAPERS.documents().subList(1, 40)))).isFalse();
  }

  @Test
  void aThousandPapersTakeLittleRoom() {
    ByteBuffer bytes = KnownDocuments.of(Given.papers(1_000), Optional.empty()).bytes();

    assertThat(bytes.remaining()).isLessThan(20_000);
  }

  @Test
  void damagedBytesAreRefused() {
    ByteBuffer bytes = KnownDocuments.of(PAPERS, Optional.empty()).bytes();
    bytes.put(bytes.limit() - 9, (byte) ~bytes.get(bytes.limit() - 9));

    assertThatThrownBy(() -> KnownDocuments.of(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("damaged");
  }

  private static Corpus withFirst(Document changed) {
    List<Document> papers = new ArrayList<>(PAPERS.documents());
    papers.set(0, changed);
    return Corpus.of(papers);
  }

  private static String text(Document document) {
    return document.abstracts().values().iterator().next();
  }
}
