package org.saphan.gateway.body;

import io.vertx.core.Vertx;
import java.time.Duration;

/// Runs out when nothing has moved for some time. One timer an exchange: it is not set anew for every piece but looks,
/// when it rings, at how long ago the last one was.
public final class Patience {

    private final Vertx vertx;
    private final long nanos;
    private final Runnable out;
    private long lastMoved;
    private long timer = -1;

    public Patience(Vertx vertx, Duration time, Runnable out) {
        this.vertx = vertx;
        this.nanos = time.toNanos();
        this.out = out;
    }

    public void begin() {
        end();
        moved();
        ring(nanos);
    }

    public void moved() {
        lastMoved = System.nanoTime();
    }

    public void end() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
            timer = -1;
        }
    }

    private void ring(long time) {
        timer = vertx.setTimer(Math.max(1, Duration.ofNanos(time).toMillis()), rung -> look());
    }

    private void look() {
        long left = nanos - (System.nanoTime() - lastMoved);
        if (left <= 0) {
            timer = -1;
            out.run();
        } else {
            ring(left);
        }
    }
}
