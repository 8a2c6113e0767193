package dev.sheaf.chart.page;

/** Something that can be drawn as a picture. */
public interface Chart {
  /** The same chart gives the same picture, to the byte. */
  Picture picture();
}
