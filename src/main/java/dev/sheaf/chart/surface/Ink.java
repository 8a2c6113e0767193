package dev.sheaf.chart.surface;

import java.awt.Color;
import java.awt.Shape;
import java.util.Optional;

/**
 * What a shape is drawn with.
 *
 * @param clip nothing is drawn outside of it; empty if the whole page is free
 */
public record Ink(Color color, Optional<Shape> clip) {}
