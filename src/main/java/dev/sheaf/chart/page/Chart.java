package dev.sheaf.chart.page;

/** What can be shown as a picture. */
public interface Chart {
  /** The same chart gives the same picture, to the byte. */
  Picture picture();
}
