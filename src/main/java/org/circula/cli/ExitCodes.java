package org.circula.cli;

/** What a command leaves behind for the script that called it. */
final class ExitCodes {

    /** All went well; of {@code assess}: a verdict was given, whatever it says. */
    static final int GOOD = 0;

    /** Faults were found, something failed, or Circula itself did not work. */
    static final int FINDINGS = 1;

    /** The input cannot be used. */
    static final int BAD_INPUT = 2;

    private ExitCodes() {}
}
