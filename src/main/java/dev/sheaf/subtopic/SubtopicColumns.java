package dev.sheaf.subtopic;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.CsvTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of one of the two files of a ledger. A file that has others is refused, since they
 * would be lost when it is written.
 *
 * @param name what the file lists
 * @param needed columns that it must have
 * @param further columns that files of older versions lack
 */
record SubtopicColumns(String name, List<String> needed, List<String> further) {
  /** All columns, as they are written. */
  List<String> all() {
    return Stream.concat(needed.stream(), further.stream()).toList();
  }

  /** The rows of a file with these columns. */
  List<CsvTable.Row> rows(Path file) {
    CsvTable table =
        CsvTable.read(CsvTable.text(file), Location.of(file), new CsvTable.Kind(name, needed));
    for (String column : table.header()) {
      if (!all().contains(column)) {
        throw new BadInputException(
            Location.of(file).atLine(1),
            "expected the columns %s alone, found %s as well",
            String.join(", ", all()),
            column);
      }
    }
    return table.rows();
  }

  /** The id of a subtopic in a cell. */
  static SubtopicId id(CsvTable.Row row, String column) {
    return SubtopicId.of(row.cell(column))
        .orElseThrow(
            () ->
                new BadInputException(
                    row.where(), "expected an id such as S7, found \"%s\"", row.cell(column)));
  }
}
