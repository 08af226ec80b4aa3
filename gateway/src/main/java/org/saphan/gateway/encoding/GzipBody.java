package org.saphan.gateway.encoding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/// A body that is compressed piece by piece as it passes. Its memory lies outside of the heap: whoever makes one must
/// [#close] it, however the answer ends.
final class GzipBody implements ReadStream<Buffer>, AutoCloseable {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int PIECE = 8 * 1024;

    private final ReadStream<Buffer> source;
    private final Deflater deflater;
    private final CRC32 sum = new CRC32();
    private final byte[] room = new byte[PIECE];
    private boolean begun;
    private boolean closed;
    private @Nullable Handler<Buffer> onPiece;

    GzipBody(ReadStream<Buffer> source, int level) {
        this.source = source;
        this.deflater = new Deflater(level, true);
    }

    @Override
    public GzipBody handler(@Nullable Handler<Buffer> handler) {
        onPiece = handler;
        source.handler(handler == null ? null : this::squeeze);
        return this;
    }

    private void squeeze(Buffer piece) {
        if (!closed) {
            var bytes = piece.getBytes();
            sum.update(bytes);
            deflater.setInput(bytes);
            drain(Buffer.buffer(PIECE));
        }
    }

    private void drain(Buffer out) {
        if (!begun) {
            begun = true;
            out.appendBytes(HEAD);
        }
        for (int length = deflater.deflate(room); length > 0; length = deflater.deflate(room)) {
            out.appendBytes(room, 0, length);
        }
        if (deflater.finished()) {
            out.appendIntLE((int) sum.getValue()).appendIntLE((int) deflater.getBytesRead());
        }
        if (out.length() > 0 && onPiece != null) {
            onPiece.handle(out);
        }
    }

    @Override
    public GzipBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!closed) {
                                deflater.finish();
                                drain(Buffer.buffer(PIECE));
                                close();
                            }
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            deflater.end();
        }
    }

    @Override
    public GzipBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public GzipBody pause() {
        source.pause();
        return this;
    }

    @Override
    public GzipBody resume() {
        source.resume();
        return this;
    }

    @Override
    public GzipBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
