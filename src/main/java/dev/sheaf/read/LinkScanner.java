package dev.sheaf.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands characters on, and notes the links to papers among them and the lines at which something
 * new begins.
 */
final class LinkScanner extends Reader {
  private static final int LONGEST_ADDRESS = 400;
  private static final String ENDS_ADDRESS = " \t\r\n\"'`<>()[]{}|\\，。；、（）】》";

  private final Reader reader;
  private final List<LinkedPaper> links = new ArrayList<>();
  private final LineBlocks blocks = new LineBlocks();
  private final StringBuilder address = new StringBuilder();
  private boolean inAddress;
  private int slashes;
  private boolean atLineStart = true;
  private boolean afterReturn;
  private int line = 1;

  /**
   * A link to a paper.
   *
   * @param paper as {@link PaperAddress} names it
   */
  record LinkedPaper(String paper, int line) {}

  LinkScanner(Reader reader) {
    this.reader = reader;
  }

  List<LinkedPaper> links() {
    if (inAddress) {
      endAddress();
    }
    return links;
  }

  LineBlocks blocks() {
    return blocks;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = reader.read(target, offset, length);
    int end = offset + count;
    int i = offset;
    while (i < end) {
      i = inAddress || atLineStart || slashes > 0 ? i : next(target, i, end);
      if (i < end) {
        take(target[i++]);
      }
    }
    return count;
  }

  /** The next place where an address or a line may begin. */
  private static int next(char[] text, int from, int end) {
    int i = from;
    while (i < end && (text[i] > ':' || (text[i] != ':' && text[i] != '\n' && text[i] != '\r'))) {
      i++;
    }
    return i;
  }

  private void take(char c) {
    if (inAddress) {
      boolean ends = ENDS_ADDRESS.indexOf(c) >= 0 || address.length() == LONGEST_ADDRESS;
      if (!ends) {
        address.append(c);
        return;
      }
      endAddress();
    }
    if (c == '\n' || c == '\r') {
      endLine(c);
    } else if (atLineStart) {
      atLineStart = !blocks.begin(line, c);
    }
    // The colon, then each slash behind it.
    slashes = c == ':' ? 1 : c == '/' && slashes > 0 ? slashes + 1 : 0;
    if (slashes == 3) {
      inAddress = true;
      slashes = 0;
      address.append("://");
    }
    afterReturn = c == '\r';
  }

  private void endLine(char c) {
    if (c == '\n' && afterReturn) {
      return;
    }
    if (atLineStart) {
      blocks.blank();
    }
    blocks.endLine();
    line++;
    atLineStart = true;
  }

  private void endAddress() {
    PaperAddress.paper(address.toString())
        .ifPresent(paper -> links.add(new LinkedPaper(paper, line)));
    address.setLength(0);
    inAddress = false;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
