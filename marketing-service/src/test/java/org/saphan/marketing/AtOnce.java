package org.saphan.marketing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Does the same several times at the same time, each on a thread of its own.
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> of(int times, Callable<T> attempt) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var each : threads.invokeAll(Collections.nCopies(times, attempt))) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    /// What a thread is to take, each another.
    public static synchronized <T> T next(Iterator<T> turn) {
        return turn.next();
    }
}
