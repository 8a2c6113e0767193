package dev.sheaf.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {
  private static final Location FILE = new Location("x.csv", 0);
  private static final String SIMPLIFIED = "title,abstract\n检索增强的示例标题,本文编造了一段关于检索增强生成的摘要。\n";
  private static final String TRADITIONAL = "標題,摘要\n規劃與代理的範例標題,本文編造了一段關於大型語言模型的摘要。\n";
  private static final String WESTERN =
      "title,author\nRéseaux de neurones,François Müller\nÜber Agenten,José Núñez\n";

  @ParameterizedTest
  @CsvSource({
    "GB18030, SIMPLIFIED",
    "Big5, TRADITIONAL",
    "windows-1252, WESTERN",
    "UTF-16LE, SIMPLIFIED",
    "UTF-16BE, SIMPLIFIED",
    "UTF-16LE, WESTERN",
    "UTF-16BE, WESTERN"
  })
  void theEncodingOfAShortTextIsTold(String encoding, String kind) throws IOException {
    String text =
        kind.equals("SIMPLIFIED") ? SIMPLIFIED : kind.equals("WESTERN") ? WESTERN : TRADITIONAL;
    StrictReader reader = detecting(text.getBytes(Charset.forName(encoding)));

    assertThat(all(reader)).isEqualTo(text);
    assertThat(reader.charset().name()).isEqualTo(encoding);
  }

  @ParameterizedTest
  @CsvSource({"feff, UTF-16BE", "fffe, UTF-16LE", "fffe0000, UTF-32LE", "efbbbf, UTF-8"})
  void aByteOrderMarkTellsTheEncoding(String mark, String encoding) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write(SIMPLIFIED.getBytes(Charset.forName(encoding)));

    assertThat(all(detecting(bytes.toByteArray()))).isEqualTo(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 5_000, 20_000})
  void anotherEncodingMayBeginFarBehindTheStart(int asciiLines) throws IOException {
    String text = "title,abstract\n".repeat(asciiLines) + SIMPLIFIED.repeat(2000);

    assertThat(all(detecting(text.getBytes(Charset.forName("GB18030"))))).isEqualTo(text);
  }

  @Test
  void chineseWhoseFirstCharactersWouldBeUtf8IsTold() throws IOException {
    String text = "联通" + SIMPLIFIED;

    assertThat(all(detecting(text.getBytes(Charset.forName("GBK"))))).isEqualTo(text);
  }

  @Test
  void utf8ThatIsBrokenFurtherOnIsNoOtherEncoding() {
    byte[] bytes = SIMPLIFIED.getBytes(UTF_8);
    bytes[bytes.length - 2] = 'x';

    assertThatThrownBy(() -> all(detecting(bytes)))
        .isInstanceOf(BadInputException.class)
        .hasMessage("x.csv:2: expected UTF-8 text, found bytes that are not UTF-8");
  }

  @Test
  void whatCannotBeToldIsRefusedWithAWayToConvertIt() {
    byte[] bytes = {'a', '\n', (byte) 0xff, (byte) 0xff, (byte) 0x81, '\n'};

    assertThatThrownBy(() -> all(detecting(bytes)))
        .hasMessageStartingWith("x.csv:2: expected UTF-8 text, found bytes that are not UTF-8; ")
        .hasMessageContaining("iconv -f ENCODING -t UTF-8");
  }

  @Test
  void aPictureIsNoText() {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};

    assertThatThrownBy(() -> all(detecting(bytes))).hasMessageEndingWith("are not UTF-8");
  }

  @Test
  void theEncodingThatIsGivenDecides() throws IOException {
    byte[] bytes = SIMPLIFIED.getBytes(Charset.forName("GB18030"));

    assertThat(all(StrictReader.in(Charset.forName("GB18030"), in(bytes), FILE)))
        .isEqualTo(SIMPLIFIED);
    assertThatThrownBy(() -> all(StrictReader.in(Charset.forName("Shift_JIS"), in(bytes), FILE)))
        .hasMessageContaining(
            "x.csv:2: expected Shift_JIS text, found bytes that are not Shift_JIS");
  }

  @Test
  void whoAsksAgainIsToldTheSame() {
    StrictReader reader = StrictReader.utf8(in(new byte[] {'a', 0, 'b'}), FILE);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> all(reader)).hasMessageContaining("NUL");
    }
  }

  /** Bytes that happen to be text in no encoding end in one message, those of a text as text. */
  @Seeds
  void whateverComesIsReadOrRefused(Random random) {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    byte[] mostlyAscii = SIMPLIFIED.repeat(3).getBytes(Charset.forName("GB18030"));
    mostlyAscii[random.nextInt(mostlyAscii.length)] = (byte) random.nextInt(256);

    for (byte[] each : Arrays.asList(bytes, mostlyAscii)) {
      try {
        assertThat(all(detecting(each))).doesNotContain("\0");
      } catch (BadInputException | IOException e) {
        assertThat(e).hasMessageStartingWith("x.csv:");
      }
    }
  }

  private static StrictReader detecting(byte[] bytes) {
    return StrictReader.detecting(in(bytes), FILE);
  }

  private static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static String all(StrictReader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return text.toString();
  }
}
