import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// What holds and what does not, a line each.
final class Findings {

    private static final long PAUSE_NANOS = 100_000_000;

    private final List<String> failed = new ArrayList<>();

    void that(String sentence, boolean holds) {
        System.out.println((holds ? "ok     " : "FAILED ") + sentence);
        if (!holds) {
            failed.add(sentence);
        }
    }

    void within(Duration most, String sentence, Callable<Boolean> holds) throws Exception {
        long began = System.nanoTime();
        boolean held = false;
        while (!held && System.nanoTime() - began < most.toNanos()) {
            held = tried(holds);
            if (!held) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        that(sentence + " (" + (System.nanoTime() - began) / 1_000_000 + " ms)", held);
    }

    private static boolean tried(Callable<Boolean> holds) throws Exception {
        try {
            return holds.call();
        } catch (IOException e) {
            return false;
        }
    }

    /// The exit code.
    int end() {
        System.out.println(failed.isEmpty() ? "all well" : "failed: " + failed);
        return failed.isEmpty() ? 0 : 1;
    }
}
