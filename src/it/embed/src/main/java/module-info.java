/** A program that uses Sheaf as a library. */
module host {
  requires dev.sheaf;
  requires org.slf4j;
}
