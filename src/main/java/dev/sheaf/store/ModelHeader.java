package dev.sheaf.store;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.evaluate.RiskCoverage;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.io.SealedBytes;
import dev.sheaf.model.BroaderThemes;
import dev.sheaf.text.Analyzer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What labelling needs of a model beside its large files, small enough to be read at each start,
 * and what those files must be.
 *
 * <p>As bytes: sealed, of the kind {@code sheafmod}, whose version is that of the whole format.
 * Behind the seal, big-endian: the settings of the analysis and of the features, the files, the
 * broader themes, and the risk curve, no documents if there is none. Lists begin with their length,
 * texts with that of their UTF-8.
 *
 * @param files by name
 * @param risk of the topics' answers; empty if there were too few papers to measure it
 */
record ModelHeader(
    Analyzer.Settings analysis,
    TfIdf.Settings features,
    Map<String, Promise> files,
    BroaderThemes broader,
    Optional<RiskCoverage> risk) {
  private static final String KIND = "sheafmod";
  private static final int VERSION_AT = 8;

  /** Raised whenever a file's layout changes, so that an older Sheaf refuses a newer model. */
  static final int FORMAT = 7;

  /**
   * What a file must be.
   *
   * @param crc32 its checksum
   */
  record Promise(long bytes, int crc32) {}

  /** The files in the folder that this header stands in. */
  PromisedFiles in(Path folder) {
    return new PromisedFiles(folder, files);
  }

  ByteBuffer bytes() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    out.writeInt(analysis.wordsPerTerm());
    out.writeInt(analysis.minCharactersPerTerm());
    out.writeInt(analysis.charactersPerTerm());
    write(analysis.functionWords().name(), out);
    out.writeInt(features.minDocuments());
    out.writeDouble(features.maxDocumentShare());
    out.writeInt(features.maxTerms());
    out.writeInt(features.titleWeight());
    out.writeDouble(features.loneHalf());
    out.writeInt(files.size());
    for (Map.Entry<String, Promise> file : files.entrySet()) {
      write(file.getKey(), out);
      out.writeLong(file.getValue().bytes());
      out.writeInt(file.getValue().crc32());
    }
    out.writeInt(broader.byTheme().size());
    for (Map.Entry<Label, List<Label>> theme : broader.byTheme().entrySet()) {
      write(theme.getKey().name(), out);
      out.writeInt(theme.getValue().size());
      for (Label label : theme.getValue()) {
        write(label.name(), out);
      }
    }
    writeRisk(out);
    return SealedBytes.seal(KIND, FORMAT, ByteBuffer.wrap(content.toByteArray()));
  }

  private void writeRisk(DataOutputStream out) throws IOException {
    out.writeInt(risk.map(RiskCoverage::documents).orElse(0));
    List<RiskCoverage.Point> points = risk.map(RiskCoverage::points).orElse(List.of());
    out.writeInt(points.size());
    for (RiskCoverage.Point point : points) {
      out.writeDouble(point.probability());
      out.writeInt(point.answered());
      out.writeInt(point.wrong());
    }
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * The header that {@link #bytes} gave.
   *
   * @throws BadInputException if the bytes are something else, damaged, or of another format
   */
  static ModelHeader of(ByteBuffer bytes, Location where) {
    ByteBuffer sealed = SealedBytes.view(bytes);
    int format = sealed.remaining() < VERSION_AT + 4 ? FORMAT : sealed.getInt(VERSION_AT);
    if (format != FORMAT) {
      throw otherFormat(where, Integer.toString(format));
    }
    return PromisedFiles.opened(
        where, () -> read(SealedBytes.open(KIND, FORMAT, bytes).order(ByteOrder.BIG_ENDIAN)));
  }

  static BadInputException otherFormat(Location where, String found) {
    boolean isNewer = found.matches("\\d{1,9}") && Integer.parseInt(found) > FORMAT;
    return new BadInputException(
        where,
        "expected a model of format %d, found format %s: %s",
        FORMAT,
        found,
        isNewer ? "a newer Sheaf made it" : "train it anew");
  }

  private static ModelHeader read(ByteBuffer from) {
    Analyzer.Settings analysis =
        new Analyzer.Settings(
            from.getInt(),
            from.getInt(),
            from.getInt(),
            Analyzer.FunctionWords.valueOf(SealedBytes.text(from)));
    TfIdf.Settings features =
        new TfIdf.Settings(
            from.getInt(), from.getDouble(), from.getInt(), from.getInt(), from.getDouble());
    Map<String, Promise> files = new TreeMap<>();
    for (int count = SealedBytes.count(from, 16); count > 0; count--) {
      files.put(SealedBytes.text(from), new Promise(from.getLong(), from.getInt()));
    }
    Map<Label, List<Label>> broader = new TreeMap<>();
    for (int count = SealedBytes.count(from, 8); count > 0; count--) {
      broader.put(new Label(SealedBytes.text(from)), labels(from));
    }
    return new ModelHeader(analysis, features, files, new BroaderThemes(broader), risk(from));
  }

  private static List<Label> labels(ByteBuffer from) {
    List<Label> labels = new ArrayList<>();
    for (int count = SealedBytes.count(from, 4); count > 0; count--) {
      labels.add(new Label(SealedBytes.text(from)));
    }
    return labels;
  }

  private static Optional<RiskCoverage> risk(ByteBuffer from) {
    int documents = from.getInt();
    List<RiskCoverage.Point> points = new ArrayList<>();
    for (int count = SealedBytes.count(from, 16); count > 0; count--) {
      points.add(new RiskCoverage.Point(from.getDouble(), from.getInt(), from.getInt()));
    }
    return documents == 0 ? Optional.empty() : Optional.of(new RiskCoverage(documents, points));
  }
}
