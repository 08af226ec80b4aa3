package org.saphan.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A body that passes piece by piece and is counted on its way; it fails as soon as it has grown too big.
final class MeteredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long most;
    private final Runnable moved;
    private final Consumer<Throwable> broken;
    private long passed;
    private boolean failed;
    private @Nullable Handler<Throwable> onFailure;

    /// @param most bytes that may pass
    /// @param moved told of every piece
    /// @param broken told why the body did not come to its end
    MeteredBody(ReadStream<Buffer> source, long most, Runnable moved, Consumer<Throwable> broken) {
        this.source = source;
        this.most = most;
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
        if (passed > most) {
            fail(new BodyTooLarge(most));
        } else {
            moved.run();
            handler.handle(piece);
        }
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
        source.endHandler(handler);
        return this;
    }

    @Override
    public MeteredBody pause() {
        source.pause();
        return this;
    }

    @Override
    public MeteredBody resume() {
        source.resume();
        return this;
    }

    @Override
    public MeteredBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
