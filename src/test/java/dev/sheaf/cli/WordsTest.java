package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clasify                              | expected a command (classify, read, label, train, retrain, trends, cluster, subtopics, audit, review, evaluate, labels, models, help), found clasify
          read --frob                          | unknown option --frob
          read --strct                         | unknown option --strct, perhaps --strict
          read -x                              | unknown option -x
          classify                             | Missing required parameter: 'PATH'
          train --model                        | Missing required parameter for option '--model' (DIR)
          classify --top x a                   | Invalid value for option '--top': expected a whole number from 1, found x
          classify --max-error x a             | Invalid value for option '--max-error': expected a share from 0 to 1, found x
          classify --max-error 1.01 a          | Invalid value for option '--max-error': expected a share from 0 to 1, found 1.01
          classify --max-error -0.1 a          | Invalid value for option '--max-error': expected a share from 0 to 1, found -0.1
          classify --max-error NaN a           | Invalid value for option '--max-error': expected a share from 0 to 1, found NaN
          classify --max-error 10% a           | Invalid value for option '--max-error': expected a share from 0 to 1, found 10%
          classify --top 0 a                   | Invalid value for option '--top': expected a whole number from 1, found 0
          classify --top 99999999999 a         | Invalid value for option '--top': expected a whole number from 1, found 99999999999
          labels --facet tree                  | Invalid value for option '--facet': expected topic or theme, found tree
          evaluate --folds 1                   | Invalid value for option '--folds': expected a whole number from 2, found 1
          evaluate --split-at 2024-02-30       | Invalid value for option '--split-at': expected a day such as 2025-01-31, found 2024-02-30
          evaluate --folds 2 --split-at 2024-01-01 | --folds=K, --split-at=DATE are mutually exclusive (specify only one)
          evaluate --rolling year              | Invalid value for option '--rolling': expected week, month or quarter, perhaps with how many such as month,6, found year
          evaluate --rolling month,0           | Invalid value for option '--rolling': expected a whole number from 1, found 0
          evaluate --min-papers -1             | Invalid value for option '--min-papers': expected a whole number from 0, found -1
          evaluate --against tree              | Invalid value for option '--against': expected logistic, svm or naive-bayes, found tree
          evaluate --seed x                    | Invalid value for option '--seed': expected a whole number, found x
          train --algorithm tree               | Invalid value for option '--algorithm': expected logistic, svm or naive-bayes, found tree
          """)
  void wrongWordsGetOneLineAndExitCode2(String words, String problem) {
    Run run = Run.of((Object[]) (words.isEmpty() ? new String[0] : words.split(" ")));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().startsWith("sheaf: " + problem);
    assertThat(run.err()).matches("(?s).* \\(see sheaf( \\w+)? --help\\)\\R");
  }

  @Test
  void anEmptyPathDoesNotMeanThisFolder() {
    assertThat(Run.of("train", "--model", "").err())
        .startsWith("sheaf: Invalid value for option '--model': expected a path, found nothing");
    assertThat(Run.of("read", "").err()).startsWith("sheaf: expected a path, found nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "train",
        "retrain",
        "classify",
        "evaluate",
        "labels",
        "label",
        "trends",
        "cluster",
        "subtopics",
        "models",
        "audit",
        "review"
      })
  void helpBeginsWithAVerbAndNamesEveryOptionAndItsDefault(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: sheaf " + command).containsPattern("\n[A-Z][a-z]+s ");
    assertThat(run.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(Run.of("help", command).out()).isEqualTo(run.out());
  }

  @Test
  void withoutAWordOneSeesWhatOneCanDo() {
    Run run = Run.of();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: sheaf", "classify", "trends", "Begin with:");
  }
}
