/** A program that uses Sheaf as a library. */
module host {
  requires dev.sheaf;
  requires info.picocli;
  requires org.slf4j;
}
