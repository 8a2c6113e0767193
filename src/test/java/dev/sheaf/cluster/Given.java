package dev.sheaf.cluster;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Small papers, and the same as rows and as points. */
public final class Given {
  private static final List<List<String>> ENGLISH =
      List.of(
          List.of("web", "browser", "page", "click", "form", "website", "screen", "button"),
          List.of("robot", "arm", "grasp", "camera", "motion", "object", "force", "table"),
          List.of("poem", "verse", "rhyme", "author", "style", "novel", "metaphor", "story"));
  private static final List<List<String>> CHINESE =
      List.of(
          List.of("网页", "浏览器", "点击", "表单", "网站", "屏幕", "按钮"),
          List.of("机器人", "机械臂", "抓取", "相机", "运动", "物体", "力矩"),
          List.of("诗歌", "韵律", "作者", "风格", "小说", "隐喻", "故事"));

  private static final int OWN = 20;
  private static final int COMMON = 40;

  private Given() {}

  /** A matrix with these values, a row each. */
  public static SparseMatrix matrix(double[]... rows) {
    SparseMatrix.Builder matrix = new SparseMatrix.Builder(rows.length == 0 ? 0 : rows[0].length);
    for (double[] row : rows) {
      int[] columns = IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
      float[] values = new float[columns.length];
      for (int i = 0; i < columns.length; i++) {
        values[i] = (float) row[columns[i]];
      }
      matrix.add(SparseVector.of(columns, values));
    }
    return matrix.build();
  }

  /** Documents with these frequencies, in a space of all dimensions there are. */
  public static DocumentPoints points(double[]... rows) {
    SparseMatrix matrix = matrix(rows);
    return new DocumentPoints(matrix, LatentSpace.fit(matrix, 64, 1));
  }

  /** Documents of groups with words of their own beside common ones: i belongs to i % groups. */
  public static DocumentPoints planted(int groups, int documents) {
    Random random = new Random(groups);
    double[][] rows = new double[documents][groups * OWN + COMMON];
    for (int i = 0; i < documents; i++) {
      int start = i % groups * OWN;
      random.ints(12, start, start + OWN).forEach(at(rows[i]));
      random.ints(8, groups * OWN, groups * OWN + COMMON).forEach(at(rows[i]));
    }
    return points(rows);
  }

  private static IntConsumer at(double[] row) {
    return column -> row[column] = 1;
  }

  /** The same row again and again. */
  public static double[][] repeated(int times, double... row) {
    return IntStream.range(0, times).mapToObj(i -> row.clone()).toArray(double[][]::new);
  }

  /** What work returns in a pool of so many threads. */
  public static <T> T onThreads(int threads, Callable<T> work) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work).join();
    } finally {
      pool.shutdown();
    }
  }

  public static Document document(String id, Map<Language, String> abstracts) {
    return new Document(
        id, new Location("given", 1), Optional.empty(), Map.of(), abstracts, Map.of());
  }

  /** Papers on three subjects, in turn; each has its text in all of the languages. */
  public static Corpus papers(int size, Language... languages) {
    Random random = new Random(5);
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Map<Language, String> texts = new EnumMap<>(Language.class);
      for (Language language : languages) {
        texts.put(language, text(language, i % 3, random));
      }
      papers.add(document(String.format(Locale.ROOT, "p%03d", i), texts));
    }
    return Corpus.of(papers);
  }

  private static String text(Language language, int subject, Random random) {
    boolean isEnglish = language == Language.EN;
    List<String> words = (isEnglish ? ENGLISH : CHINESE).get(subject);
    StringBuilder text = new StringBuilder(isEnglish ? "We study agents" : "我们研究智能体");
    random
        .ints(12, 0, words.size())
        .forEach(i -> text.append(isEnglish ? " with the " : "的").append(words.get(i)));
    return text.append(isEnglish ? "." : "。").toString();
  }
}
