package dev.sheaf.text;

/** How far apart two spellings are (Levenshtein, 1966). */
public final class EditDistance {
  private EditDistance() {}

  /**
   * How many characters must be changed, put in or taken out, as a part of the longer spelling:
   * from 0 for the same to 1 for nothing in common.
   */
  public static double between(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return (double) row[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
  }
}
