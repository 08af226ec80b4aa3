package org.saphan.registry.search;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How many of this process's commits the index holds.
@Singleton
class Progress {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long reached = -1;
    private long rounds;

    boolean isComplete() {
        lock.lock();
        try {
            return reached >= 0;
        } finally {
            lock.unlock();
        }
    }

    void reached(long commits) {
        lock.lock();
        try {
            reached = commits;
            rounds++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the index holds so many, at most as long as said.
    void await(long commits, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var nanos = atMost.toNanos();
            while (reached < commits && nanos > 0) {
                nanos = moved.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Waits for a round that began after this call, at most as long as said.
    ///
    /// @return whether there was one
    boolean awaitRound(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var wanted = rounds + 2; // the one under way may have read before
            var nanos = atMost.toNanos();
            while (rounds < wanted && nanos > 0) {
                nanos = moved.awaitNanos(nanos);
            }
            return rounds >= wanted;
        } finally {
            lock.unlock();
        }
    }
}
