package dev.sheaf.chart.surface;

import java.awt.Color;
import java.awt.Shape;
import java.util.Optional;

/**
 * The colour and clip of a shape.
 *
 * @param clip nothing is drawn outside of it; empty to use the whole page
 */
public record Ink(Color color, Optional<Shape> clip) {}
