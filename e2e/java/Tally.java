/** Counts checks and prints them as it goes, in the form of the other end-to-end scripts. */
final class Tally {
  /** A check: it failed when anything was thrown in it. */
  interface Check {
    void run() throws Exception;
  }

  private final String title;
  private int passed = 0;
  private int failed = 0;

  Tally(String title) {
    this.title = title;
  }

  void check(String name, Check check) {
    try {
      check.run();
      passed += 1;
      System.out.println(title + ": ok   " + name);
    } catch (Exception | AssertionError trouble) {
      failed += 1;
      System.out.println(title + ": FAIL " + name + "\n    " + trouble);
    }
  }

  /** Prints the count; gives the exit code. */
  int finish() {
    if (passed + failed == 0) failed = 1;
    System.out.println(passed + " passed, " + failed + " failed");
    return failed > 0 ? 1 : 0;
  }

  static void expect(Object expected, Object found) {
    if (!expected.equals(found)) throw new AssertionError("expected " + expected + ", found " + found);
  }

  static void expectThat(boolean holds, Object found) {
    if (!holds) throw new AssertionError("not as expected: " + found);
  }
}
