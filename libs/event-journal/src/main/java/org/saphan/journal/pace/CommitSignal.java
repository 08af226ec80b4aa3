package org.saphan.journal.pace;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Tells whoever waits in this process that a transaction with events has just been committed. Others' commits are
/// found by polling, so a missed signal costs time and nothing else.
@Singleton
public class CommitSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
    private long count;

    /// How many commits there were; ask before reading, and give it to [#awaitAfter].
    public long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    public void raise() {
        lock.lock();
        try {
            count++;
            committed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits for a commit after the seen ones, at most as long as said.
    public void awaitAfter(long seen, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var nanos = atMost.toNanos();
            while (count == seen && nanos > 0) {
                nanos = committed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
