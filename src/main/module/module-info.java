/**
 * Topic classification, clustering and trends for digests of research papers, in Chinese and English.
 *
 * <p>What is not exported here is internal.
 */
module dev.sheaf {
  exports dev.sheaf;
  exports dev.sheaf.corpus;
  exports dev.sheaf.error;

  // Tribuo looks into the fields of trainers for settings that are to be remembered.
  opens dev.sheaf.classify.tribuo to
      com.oracle.labs.mlrg.olcut;

  // Used by libraries that say nothing of it themselves, not being modules.
  requires java.logging;
  requires java.management;
  requires java.sql;
  requires org.slf4j;

  requires com.fasterxml.jackson.core;
  requires com.github.albfernandez.juniversalchardet;
  requires com.oracle.labs.mlrg.olcut;
  requires ejml.core;
  requires ejml.ddense;
  requires hanlp.portable;
  requires liblinear;
  requires org.apache.commons.csv;
  requires org.jsoup;
  requires org.snakeyaml.engine.v2;
  requires org.tribuo.classification.core;
  requires org.tribuo.classification.mnb;
  requires org.tribuo.core;
  requires smile.core;
  requires smile.math;

  // Reads PDFs where it is there.
  requires static org.apache.pdfbox;
}
