package org.saphan.gateway.body;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A body that passes piece by piece and is counted on its way; it fails as soon as it has grown too big or
/// turns out to trickle.
public final class MeteredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final Pace pace;
    private final Runnable moved;
    private final Consumer<Throwable> broken;
    private final long began = System.nanoTime();
    private long passed;
    private boolean paused;
    private boolean ended;
    private boolean failed;
    private @Nullable Handler<Throwable> onFailure;

    /// @param moved told of every piece
    /// @param broken told why the body did not come to its end
    public MeteredBody(ReadStream<Buffer> source, Pace pace, Runnable moved, Consumer<Throwable> broken) {
        this.source = source;
        this.pace = pace;
        this.moved = moved;
        this.broken = broken;
    }

    @Override
    public MeteredBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : piece -> pass(piece, handler));
        return this;
    }

    private void pass(Buffer piece, Handler<Buffer> handler) {
        passed += piece.length();
        var complaint = pace.complaint(passed, System.nanoTime() - began);
        if (complaint != null) {
            fail(complaint);
        } else {
            moved.run();
            handler.handle(piece);
        }
    }

    /// Whether it could go on but nothing comes: then it is its sender who is silent.
    public boolean isAwaited() {
        return !paused && !ended && !failed;
    }

    private void fail(Throwable cause) {
        if (!failed) {
            failed = true;
            broken.accept(cause);
            if (onFailure != null) {
                onFailure.handle(cause);
            }
        }
    }

    @Override
    public MeteredBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler == null ? null : this::fail);
        return this;
    }

    @Override
    public MeteredBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public MeteredBody pause() {
        paused = true;
        source.pause();
        return this;
    }

    @Override
    public MeteredBody resume() {
        paused = false;
        source.resume();
        return this;
    }

    @Override
    public MeteredBody fetch(long amount) {
        paused = false;
        source.fetch(amount);
        return this;
    }
}
