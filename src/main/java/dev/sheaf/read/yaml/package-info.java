/**
 * YAML, as lists of papers and as what stands before the text of a page.
 *
 * <p>{@link dev.sheaf.read.yaml.YamlParts} cuts a file into parts that stand by themselves. {@link
 * dev.sheaf.read.yaml.YamlWalk} walks through one as through JSON, so that whatever reads JSON
 * reads YAML as well. {@link dev.sheaf.read.yaml.YamlText} puts quotes where people forget them. No
 * other package sees the YAML library (snakeyaml-engine), of which we take events only: it makes no
 * objects, and no alias is followed.
 *
 * <p>Trap: a title with a colon needs quotes in YAML, and often has none.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.yaml;
