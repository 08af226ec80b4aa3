package org.saphan.local;

/// How a process has ended, in words.
final class Ending {

    /// The system's convention: a process that a signal has killed leaves 128 and the number of the signal.
    private static final int SIGNALS = 128;

    private Ending() {}

    static String of(Process dead) {
        var code = dead.exitValue();
        return code > SIGNALS ? "was killed by signal " + (code - SIGNALS) : "ended with exit code " + code;
    }
}
