package org.saphan.gateway.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import java.util.Collection;

/// Remembers of one connection since when the head of a request is awaited on it: since it was opened, or since the
/// first byte after the last answer. Costs a look at a field a read.
final class HeadWatch extends ChannelInboundHandlerAdapter {

    static final AttributeKey<HeadWatch> KEY = AttributeKey.valueOf(HeadWatch.class, "watch");
    private static final long NOT_AWAITED = 0;

    private final Collection<HeadWatch> all;
    private boolean busy;
    private volatile long since;
    private volatile ChannelHandlerContext channel;

    @SuppressWarnings("NullAway.Init") // the channel is there as soon as the handler is added
    HeadWatch(Collection<HeadWatch> all) {
        this.all = all;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        channel = ctx;
        since = now();
        ctx.channel().attr(KEY).set(this);
        all.add(this);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        all.remove(this);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        all.remove(this);
        ctx.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object bytes) {
        if (!busy && since == NOT_AWAITED) {
            since = now();
        }
        ctx.fireChannelRead(bytes);
    }

    /// The head of a request is there.
    void arrived() {
        busy = true;
        since = NOT_AWAITED;
    }

    /// The answer has been sent: the next byte begins another head.
    void answered() {
        busy = false;
    }

    void closeIfLate(long nanos) {
        long begun = since;
        if (begun != NOT_AWAITED && System.nanoTime() - begun > nanos) {
            var _ = channel.close();
        }
    }

    private static long now() {
        long now = System.nanoTime();
        return now == NOT_AWAITED ? 1 : now;
    }
}
